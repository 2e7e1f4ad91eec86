namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>A value of a TiDB column.</summary>
/// <param name="Json">As the connector writes it into the VARIANT.</param>
/// <param name="Canonical">What the replica must hold, as <see cref="Oracle.ReplicaReader"/> prints it; null for NULL.</param>
/// <param name="Dump">As Dumpling writes it, unquoted; null for NULL.</param>
internal sealed record SourceValue(string Json, string? Canonical, string? Dump)
{
    public static SourceValue Null { get; } = new("null", null, null);
}
