using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>A table as Snowflake will have it.</summary>
internal sealed record SnowflakeTable(
    ReplicatedTable Source,
    SnowflakeObjects Names,
    SnowflakeSettings Settings,
    ImmutableArray<SnowflakeColumn> SnowflakeColumns,
    ImmutableArray<SnowflakeColumn> SnowflakeKey,
    ImmutableArray<Diagnostic> Findings)
    : TargetTable(
        Source, SnowflakeTarget.Name, Names.ByRole(),
        [.. SnowflakeColumns.Cast<TargetColumn>()], [.. SnowflakeKey.Cast<TargetColumn>()], Findings);

/// <summary>A column as Snowflake will have it, with the row of the type table that decided.</summary>
internal sealed record SnowflakeColumn(ReplicatedColumn Source, string Name, string Type, string ReadExpression, SnowflakeTypeRule Rule)
    : TargetColumn(Source, Name, Type, ReadExpression, Rule.Loss, Rule.Id, Rule.CompatibleTypes);
