using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Replication;

/// <summary>A selected table that TiCDC cannot send.</summary>
/// <param name="Table">The table.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record SkippedTable(Table Table, string Reason);
