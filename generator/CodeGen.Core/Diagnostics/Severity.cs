namespace Tidb.CodeGen.Diagnostics;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never fails a run.</summary>
    Info,

    /// <summary>Something will be lost or surprising; fails a run only on request.</summary>
    Warning,

    /// <summary>What would be generated is wrong or impossible; nothing is written.</summary>
    Error,
}
