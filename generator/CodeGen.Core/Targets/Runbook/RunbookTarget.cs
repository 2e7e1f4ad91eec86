using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>The README of an output folder: what there is, in which order, by whom.</summary>
internal static class RunbookTarget
{
    public static Page Page(RunbookView view)
    {
        return new Page("runbook/README.md.sbn", "README.md", new Dictionary<string, object>(StringComparer.Ordinal) { ["runbook"] = view });
    }
}
