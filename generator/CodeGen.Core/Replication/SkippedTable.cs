using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>A selected table that TiCDC cannot send.</summary>
/// <param name="Table">The table.</param>
/// <param name="Changefeed">The changefeed that was to send it.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record SkippedTable(Table Table, Changefeed Changefeed, string Reason);
