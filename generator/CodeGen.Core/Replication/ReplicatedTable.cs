using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>A table that TiCDC replicates: the one model all targets read. It carries its own changefeed.</summary>
/// <param name="Table">The table in TiDB.</param>
/// <param name="Changefeed">The changefeed that sends it.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="KeySchema">The key schema that arrives.</param>
/// <param name="ValueSchema">The value schema that arrives.</param>
/// <param name="Columns">Columns that arrive, in table order.</param>
/// <param name="Key">Key columns in the order of the primary key (or of the index that takes its place).</param>
public sealed record ReplicatedTable(
    Table Table,
    Changefeed Changefeed,
    string Topic,
    AvroRecord KeySchema,
    AvroRecord ValueSchema,
    ImmutableArray<ReplicatedColumn> Columns,
    ImmutableArray<ReplicatedColumn> Key)
{
    /// <summary>What the table's description was read from.</summary>
    public Origin Origin { get; init; }

    /// <summary>The value schema that is registered, which messages in the topic were written with; null when none is, or when it is <see cref="ValueSchema"/> itself.</summary>
    public AvroRecord? Registered { get; init; }

    /// <summary>Columns of the table that a column selector leaves out.</summary>
    public ImmutableArray<string> ExcludedColumns { get; init; } = [];

    /// <summary>Database in TiDB.</summary>
    public string Schema => Table.Schema;

    /// <summary>Name in TiDB.</summary>
    public string Name => Table.Name;

    /// <summary><c>schema.table</c> in TiDB.</summary>
    public string FullName => Table.FullName;
}

/// <summary>What a table's description was read from.</summary>
public enum Origin
{
    /// <summary>DDL: everything is known.</summary>
    Ddl,

    /// <summary>Registered schemas only: lengths, the order of the key, character sets and fractional seconds are not known.</summary>
    Avro,
}
