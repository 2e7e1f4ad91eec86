namespace Tidb.CodeGen.Targets.TiCdc;

/// <summary>Options of the changefeed files; the changefeed itself is described under <c>ticdc</c>.</summary>
public sealed record TiCdcTargetOptions;
