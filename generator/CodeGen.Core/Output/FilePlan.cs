using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Output;

/// <summary>A file that should be in the output folder.</summary>
/// <param name="Path">Path below the folder, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record PlannedFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>All files that should be in the output folder, ordinal order of paths.</summary>
/// <param name="Files">The files.</param>
public sealed record FilePlan(ImmutableArray<PlannedFile> Files)
{
    /// <summary>The one target the plan is for; null when it is for the whole folder.</summary>
    public string? Only { get; init; }

    /// <summary>Makes a plan; two files of one path, also by letter case, are an error.</summary>
    public static (FilePlan Plan, ImmutableArray<Diagnostic> Findings) Of(IEnumerable<PlannedFile> files)
    {
        ImmutableArray<PlannedFile> sorted = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var twins in sorted.GroupBy(file => file.Path, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            findings.Add(OutputDiagnostics.SameFileTwice.Anywhere(twins.First().Path, twins.Last().Path));
        foreach (var file in sorted.Where(file => !IsInside(file.Path)))
            findings.Add(OutputDiagnostics.PathLeavesFolder.Anywhere(file.Path));
        return (new FilePlan(sorted), findings.ToImmutable());
    }

    /// <summary>True for the paths the plan decides about: what else the manifest lists stays as it is.</summary>
    internal bool Covers(string path)
    {
        return Only is null || path.StartsWith(Only + "/", StringComparison.Ordinal)
            || (path.Split('/') is ["env", _, var target, ..] && target == Only);
    }

    internal static bool IsInside(string path)
    {
        return path.Length > 0 && !System.IO.Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal)
            && !path.Split('/').Any(part => part is "" or "." or "..");
    }
}
