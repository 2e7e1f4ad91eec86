namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Settings of TiCDC that change what is on the wire.</summary>
internal sealed record WireOptions(bool DecimalAsText = false, bool UnsignedBigintAsText = false, bool TidbExtension = false);
