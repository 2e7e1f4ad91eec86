using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>Options of the ksqlDB target that can differ from table to table; null where the target's own holds.</summary>
public sealed record KsqlDbOverrideOptions
{
    /// <summary>Common part of the names of a table's objects.</summary>
    [Option("Name of the table's objects in ksqlDB.", Scope = OverrideScope.Table)]
    public string? Name { get; init; }

    /// <summary>A table with the current rows.</summary>
    [Option("true: a table with the current rows, deletes applied.", Scope = OverrideScope.Table)]
    public bool? Tables { get; init; }

    /// <summary>What the table reads.</summary>
    [Option("typed or raw: whether the table reads a topic that ksqlDB writes, or TiCDC's.", Scope = OverrideScope.Table)]
    public KsqlDbTableForm? TableForm { get; init; }

    /// <summary>A stream with real types.</summary>
    [Option("true: a stream of the changes with flat keys and real types.", Scope = OverrideScope.Table)]
    public bool? TypedStreams { get; init; }

    /// <summary>Topic of the typed stream.</summary>
    [Option("Topic that the typed stream is written to.", Scope = OverrideScope.Table)]
    public string? DerivedTopic { get; init; }

    /// <summary>Partitions of the typed stream's topic.</summary>
    [Option("Partitions of the typed stream's topic.", Minimum = 1, Maximum = 10000, Scope = OverrideScope.Table)]
    public int? DerivedPartitions { get; init; }

    /// <summary>Where ROWTIME comes from.</summary>
    [Option("kafka or commit: when the record was produced, or when the row was committed.", Scope = OverrideScope.Table)]
    public KsqlDbRowtime? Rowtime { get; init; }
}
