using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>A table or stream: its columns, and where DuckDB has it.</summary>
internal sealed record SqlSource(string Duck, ImmutableArray<ScopeColumn> Columns, bool IsStream);

/// <summary>What a translation asks the account.</summary>
internal interface ISqlCatalog
{
    /// <summary>A table or stream.</summary>
    /// <exception cref="SnowflakeException">There is none, or it cannot be read.</exception>
    SqlSource Source(ObjectName name);

    /// <summary>What <c>TABLE(f(…))</c> yields.</summary>
    SqlSource TableFunction(string name);
}
