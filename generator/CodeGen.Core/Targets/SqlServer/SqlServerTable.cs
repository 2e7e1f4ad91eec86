using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>A table as SQL Server will have it: what the JDBC sink writes, column by column.</summary>
/// <param name="Source">The replicated table.</param>
/// <param name="Replica">The table.</param>
/// <param name="SqlServerColumns">Columns of the source, in source order.</param>
/// <param name="SinkColumns">Further columns the records have a field for: columns sent without values, extension fields, checksums.</param>
/// <param name="SqlServerKey">Key columns, in the order of the source's key.</param>
/// <param name="Findings">What resolving found.</param>
internal sealed record SqlServerTable(
    ReplicatedTable Source,
    QualifiedName Replica,
    ImmutableArray<SqlServerColumn> SqlServerColumns,
    ImmutableArray<SinkColumn> SinkColumns,
    ImmutableArray<SqlServerColumn> SqlServerKey,
    ImmutableArray<Diagnostic> Findings)
    : TargetTable(
        Source, SqlServerTarget.Name, ByRole(Replica),
        [.. SqlServerColumns.Cast<TargetColumn>()], [.. SqlServerKey.Cast<TargetColumn>()], Findings)
{
    /// <summary>Name of the primary key's constraint.</summary>
    public string PrimaryKey => SqlServerNames.PrimaryKey(Replica.Name);

    /// <summary>Bytes of the longest key.</summary>
    public int KeyBytes { get; } = SqlServerKey.Sum(column => column.SqlType.MaxBytes ?? 0);

    /// <summary>Names of all objects the table takes in its schema.</summary>
    public IEnumerable<string> ObjectNames =>
    [
        Replica.Name,
        PrimaryKey,
        .. SqlServerColumns.Where(column => column.Default is not null).Select(column => SqlServerNames.Default(Replica.Name, column.Name)),
        .. SqlServerColumns.Where(column => column.HasJsonCheck).Select(column => SqlServerNames.Check(Replica.Name, column.Name)),
    ];

    private static ImmutableSortedDictionary<string, QualifiedName> ByRole(QualifiedName replica)
    {
        return ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, QualifiedName>[]
        {
            new("primary-key", replica with { Name = SqlServerNames.PrimaryKey(replica.Name) }), new("replica", replica),
        });
    }
}

/// <summary>A column of the source as SQL Server will have it.</summary>
/// <param name="Source">The replicated column.</param>
/// <param name="SqlType">Its type.</param>
/// <param name="Rule">The row of the type table that decided.</param>
/// <param name="Loss">What cannot be kept.</param>
/// <param name="RuleId">The row of the type table, or the one an override chose.</param>
internal sealed record SqlServerColumn(ReplicatedColumn Source, SqlServerType SqlType, SqlServerTypeRule Rule, Loss Loss, string RuleId)
    : TargetColumn(
        Source, Source.Field, SqlType.ToString(),
        Rule.Read.Replace("{v}", Tidb.CodeGen.Templating.Escaping.TsqlText.Identifier(Source.Field), StringComparison.Ordinal),
        Loss, RuleId, Rule.CompatibleTypes)
{
    /// <summary>What was reported, or would be marked, about the type; null for nothing.</summary>
    public DiagnosticDescriptor? Mark { get; init; }

    /// <summary>Collation of its strings; null for the database's own.</summary>
    public string? Collation { get; init; }

    /// <summary>The computed column beside it, or null.</summary>
    public SqlServerCompanion? Companion { get; init; }

    /// <summary>Value of records that are older than the column, a T-SQL expression; null for none.</summary>
    public string? Default { get; init; }

    /// <summary>True when nothing in the configuration says that dates are strict.</summary>
    public bool DatesNotDecided { get; init; }

    /// <summary>True when the column has a CHECK on JSON.</summary>
    public bool HasJsonCheck { get; init; }
}

/// <summary>A column that is there because records have a field of its name.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="SqlType">Its type.</param>
/// <param name="Note">What it is, for the reader of the script.</param>
internal sealed record SinkColumn(string Name, SqlServerType SqlType, string Note)
{
    /// <summary>Where the column stands that arrives without values; null for fields with values.</summary>
    public Span? AlwaysNullAt { get; init; }
}
