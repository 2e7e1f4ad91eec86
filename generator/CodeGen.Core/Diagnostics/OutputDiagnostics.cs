namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the output folder (8xxx).</summary>
public static class OutputDiagnostics
{
    /// <summary>Two files of one path.</summary>
    public static readonly DiagnosticDescriptor SameFileTwice = new(
        8001, "same-file-twice", Severity.Error,
        "`{0}` and `{1}` would be one file",
        "rename one of the tables or exclude it",
        "File systems of Windows and macOS do not tell letter case apart. One of the two files would overwrite the other.");

    /// <summary>A path outside the folder.</summary>
    public static readonly DiagnosticDescriptor PathLeavesFolder = new(
        8002, "path-leaves-folder", Severity.Error,
        "`{0}` is no path inside the output folder",
        "rename the table",
        "Every file lies below the output folder. A name that would lead elsewhere is refused.");

    /// <summary>A line of the manifest that is none.</summary>
    public static readonly DiagnosticDescriptor CorruptManifestLine = new(
        8003, "corrupt-manifest-line", Severity.Warning,
        "the line is no manifest entry",
        "restore the file from version control; what it lists belongs to the tool and is removed when it is no longer planned",
        "A line is a SHA-256 in hex, two blanks and a path inside the folder. Other lines are ignored, so the file they meant is treated as somebody else's.");

    /// <summary>Somebody else's file is in the way.</summary>
    public static readonly DiagnosticDescriptor ForeignFile = new(
        8004, "foreign-file", Severity.Error,
        "`{0}` is in the way and the manifest does not list it",
        "move it away, choose another output folder, or use --force to overwrite it",
        """
        The tool overwrites and removes only files that its manifest lists. A file of the same name with other content
        may be somebody's work. When the manifest was lost, files that are equal to the plan are adopted silently.
        """);

    /// <summary>A generated file was edited.</summary>
    public static readonly DiagnosticDescriptor EditedFile = new(
        8005, "edited-file", Severity.Warning,
        "`{0}` was edited by hand; the edit is overwritten",
        "change the inputs, the configuration or a template instead; version control has the edit",
        "Generated files are never edited: the next run would undo it. `check` shows the difference before that happens.");

    /// <summary>A generated text that its language does not accept.</summary>
    public static readonly DiagnosticDescriptor InvalidText = new(
        8007, "invalid-text", Severity.Error,
        "`{0}` would be wrong: {1}",
        "correct the template it comes from; `templates diff` shows how overrides differ from the built-in ones",
        """
        With `--verify`, and always where templates are overridden, every generated text is read again before anything is
        written: line ends, the end of the file, JSON by a JSON reader, C# by its parser. An override that misses a comma would
        otherwise be noticed by the connector that refuses its configuration.
        """);

    /// <summary>A left-over file was edited.</summary>
    public static readonly DiagnosticDescriptor EditedLeftOver = new(
        8006, "edited-left-over", Severity.Warning,
        "`{0}` is no longer generated, but it was edited by hand, so it is kept",
        "delete it, or move it out of the output folder",
        "Files that are no longer planned are removed. One that was edited may hold work that nothing else has.");
}
