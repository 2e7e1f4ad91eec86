namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about templates and their overrides (75xx).</summary>
public static class TemplateDiagnostics
{
    /// <summary>An override does not parse.</summary>
    public static readonly DiagnosticDescriptor TemplateSyntax = new(
        7501, "template-syntax", Severity.Error,
        "the template does not parse: {0}",
        "correct the template, or delete the override to use the built-in one",
        """
        Templates are Scriban pages. The parser stopped at the place shown; nothing is generated from a template that
        does not parse, so no half-right file can be written.
        """);

    /// <summary>A template asks for what the model does not have.</summary>
    public static readonly DiagnosticDescriptor TemplateFailed = new(
        7502, "template-failed", Severity.Error,
        "the template cannot be rendered: {0}",
        "compare the name with the members listed at the top of the built-in template",
        """
        Templates run in the strictest mode: an unknown variable, member or function is an error instead of an empty
        text. A misspelt `{{ column.nmae }}` in a lenient engine would print nothing and yield SQL that is wrong or,
        worse, valid: a MERGE that misses a column never fails, the replica just stops following that column.
        """);

    /// <summary>A raw value reached the output.</summary>
    public static readonly DiagnosticDescriptor RawValuePrinted = new(
        7503, "raw-value-printed", Severity.Error,
        "{0}",
        "write `{{{{ value | sf_id }}}}` for a name, `{{{{ value | sf_string }}}}` for a literal, and so on for other languages",
        """
        Names, comments and defaults come from the source database and may hold any character. They are raw until a
        host function escapes them for the language of the file. Printing one directly is refused, because a column
        comment such as `it's`, or a table called `a; DROP TABLE b`, would otherwise become part of the statement.
        """);

    /// <summary>An override file replaces nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownTemplate = new(
        7504, "unknown-template", Severity.Warning,
        "`{0}` overrides no built-in template",
        "rename the file to the template it should replace; `templates/` in the repository of the tool lists them",
        """
        An override replaces the built-in template of the same relative path. A file with another path is never used,
        which usually means that the template was renamed in a newer version and the override silently stopped working.
        """);

    /// <summary>A link that leads out of the folder of overrides.</summary>
    public static readonly DiagnosticDescriptor TemplateOutside = new(
        7505, "template-outside", Severity.Error,
        "`{0}` is a link that leads out of the folder of templates",
        "copy the file into the folder",
        """
        Overrides are reviewed as the files of one folder. A link to somewhere else would make the generated SQL depend on
        a file that no review of the folder shows, and that differs from machine to machine.
        """);
}
