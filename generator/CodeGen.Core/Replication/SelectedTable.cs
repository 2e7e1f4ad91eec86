using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Replication;

/// <summary>A table the configuration selects.</summary>
/// <param name="Table">The table, without the columns that are left out.</param>
/// <param name="ExcludedColumns">Columns left out by a column selector, in table order.</param>
public sealed record SelectedTable(Table Table, ImmutableArray<string> ExcludedColumns);
