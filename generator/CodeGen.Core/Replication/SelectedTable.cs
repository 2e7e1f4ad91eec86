using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>A table the configuration selects.</summary>
/// <param name="Table">The table, without the columns that are left out.</param>
/// <param name="ExcludedColumns">Columns left out by a column selector, in table order.</param>
public sealed record SelectedTable(Table Table, ImmutableArray<string> ExcludedColumns)
{
    /// <summary>The schemas a table without DDL was reconstructed from; null for a table with DDL.</summary>
    public AvroOnlySource? Avro { get; init; }

    /// <summary>The registry subject without <c>-key</c> or <c>-value</c>.</summary>
    public string SubjectUnder(Changefeed changefeed) => Avro?.Subject ?? TopicName.SubjectOf(Routing.TopicOf(Table, changefeed));
}

/// <summary>The registered schemas of a table without DDL.</summary>
/// <param name="Subject">The subject without <c>-key</c> or <c>-value</c>.</param>
/// <param name="Value">The value schema.</param>
/// <param name="Key">The key schema; null when none is registered: the records have no key.</param>
public sealed record AvroOnlySource(string Subject, AvroRecord Value, AvroRecord? Key);
