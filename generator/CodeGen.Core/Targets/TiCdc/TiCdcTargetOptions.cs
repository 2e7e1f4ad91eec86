using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.TiCdc;

/// <summary>Options of the changefeed files; the changefeed itself is described under <c>ticdc</c>.</summary>
public sealed record TiCdcTargetOptions
{
    /// <summary>Who runs TiCDC.</summary>
    [Option("Who runs TiCDC: self-managed gets a configuration file and commands, tidb-cloud a checklist of the console's form.")]
    public TiCdcFlavor Flavor { get; init; } = TiCdcFlavor.SelfManaged;
}

/// <summary>Who runs TiCDC.</summary>
public enum TiCdcFlavor
{
    /// <summary>You: <c>cdc cli</c> reaches it.</summary>
    SelfManaged,

    /// <summary>TiDB Cloud: a form of its console.</summary>
    TidbCloud,
}
