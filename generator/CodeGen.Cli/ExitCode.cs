namespace Tidb.CodeGen.Cli;

/// <summary>What the process returns; the higher wins.</summary>
internal static class ExitCode
{
    /// <summary>No error, no drift.</summary>
    public const int Success = 0;

    /// <summary>Error-level findings, or drift.</summary>
    public const int Findings = 1;

    /// <summary>Usage, unreadable or invalid configuration, I/O, internal.</summary>
    public const int CouldNotRun = 2;
}
