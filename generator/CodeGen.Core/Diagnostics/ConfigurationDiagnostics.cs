namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the configuration (70xx).</summary>
public static class ConfigurationDiagnostics
{
    /// <summary>A key nobody reads.</summary>
    public static readonly DiagnosticDescriptor UnknownOption = new(
        7011, "unknown-option", Severity.Error,
        "unknown key `{0}`",
        "{1}",
        """
        Every key of the configuration is known or an error. A misspelt key that were ignored would leave its default in
        force: with `cleanupAfterDay` the landing tables would be trimmed after 14 days, whatever number stands there.
        """);

    /// <summary>A value of another JSON type.</summary>
    public static readonly DiagnosticDescriptor OptionOfWrongType = new(
        7012, "option-of-wrong-type", Severity.Error,
        "`{0}` must be {1}",
        "see tidb-codegen.schema.json, which `init` writes beside the configuration; editors check against it",
        "The value has another JSON type than the option. Numbers are not read from strings, nor strings from numbers.");

    /// <summary>A number out of range.</summary>
    public static readonly DiagnosticDescriptor OptionOutOfRange = new(
        7013, "option-out-of-range", Severity.Error,
        "`{0}` is {1}, allowed are {2} to {3}",
        "choose a value in the range",
        """
        The range is that of the product the option is for, or the range in which the generated text is safe. A cleanup
        after 0 days, for instance, would leave nothing to replay when a stream has to be reset.
        """);

    /// <summary>A word that is no member of the enumeration.</summary>
    public static readonly DiagnosticDescriptor UnknownOptionValue = new(
        7014, "unknown-option-value", Severity.Error,
        "`{0}` cannot be `{1}`",
        "allowed are {2}",
        "The option takes one of a fixed set of words, in lower case with hyphens.");

    /// <summary>A required member is missing.</summary>
    public static readonly DiagnosticDescriptor MissingOption = new(
        7015, "missing-option", Severity.Error,
        "`{0}` is missing",
        "add it; `init` writes a configuration with every required key",
        "The configuration cannot be used without this member, and no default would be right for everybody.");

    /// <summary>A pattern or folder without files.</summary>
    public static readonly DiagnosticDescriptor NoSuchFile = new(
        7016, "no-such-file", Severity.Error,
        "`{0}` matches no file",
        "paths are relative to the configuration file; remove the entry if the files are gone",
        """
        A pattern that matches nothing is an error, because the tables behind it would silently leave the output and
        their files would be removed as left-overs.
        """);

    /// <summary>A rule of the table filter does not parse.</summary>
    public static readonly DiagnosticDescriptor UnknownDiagnostic = new(
        7017, "unknown-diagnostic", Severity.Error,
        "there is no diagnostic `{0}`",
        "{1}",
        "`diagnostics` sets severities by slug. A slug that does not exist would silence nothing and hide that.");

    /// <summary>An error cannot be made less.</summary>
    public static readonly DiagnosticDescriptor ErrorNotLowered = new(
        7018, "error-not-lowered", Severity.Error,
        "`{0}` is an error and cannot be set to `{1}`",
        "remove the entry and correct what the error reports",
        "An error means that what would be generated is wrong or impossible. Lowering it would write wrong SQL.");

    /// <summary>An ignore comment that silences nothing.</summary>
    public static readonly DiagnosticDescriptor UnusedSuppression = new(
        7019, "unused-suppression", Severity.Warning,
        "`ignore[{0}]` silences nothing on the element behind it",
        "remove it, or put it directly before the column or statement it is about",
        """
        `-- tidb-codegen: ignore[slug]` covers the next column, constraint or statement. One that silences nothing is
        usually left over from a finding that was corrected, and would hide the same finding when it comes back.
        """);

    /// <summary>The configuration is not there.</summary>
    public static readonly DiagnosticDescriptor NoConfiguration = new(
        7020, "no-configuration", Severity.Error,
        "there is no `{0}` here or in a folder above",
        "run `tidb-codegen init`, or name the file with --config",
        "Every command but `init` and `explain` works on a configuration; it is looked for in the working directory and then upwards.");

    /// <summary>No table is left to generate for.</summary>
    public static readonly DiagnosticDescriptor NoTables = new(
        7021, "no-tables", Severity.Warning,
        "no table matches `source.tables`",
        "compare the rules with the databases and tables in the DDL; `defaultDatabase` names the database of unqualified tables",
        "When the filter leaves no table, only what belongs to no table is generated, and the tables' files of earlier runs are removed.");

    /// <summary>A table without a database.</summary>
    public static readonly DiagnosticDescriptor NoDatabase = new(
        7022, "no-database", Severity.Error,
        "table `{0}` belongs to no database",
        "set `source.defaultDatabase`, qualify the table, or put USE before it",
        """
        SHOW CREATE TABLE does not print the database, but topic, schemas and replica are named after it. Guessing would
        generate scripts for topics that do not exist.
        """);

    /// <summary>An override without effect.</summary>
    public static readonly DiagnosticDescriptor OverrideMatchesNothing = new(
        7023, "override-matches-nothing", Severity.Warning,
        "`{0}` matches no selected table or column",
        "correct the pattern or remove the entry",
        "The entry has no effect. Usually a table or column was renamed, and the setting silently stopped applying.");

    /// <summary>Not a pattern for tables or columns.</summary>
    public static readonly DiagnosticDescriptor InvalidOverridePattern = new(
        7024, "invalid-override-pattern", Severity.Error,
        "`{0}` is no pattern for what the entry sets",
        "write database.table for tables or database.table.column for columns (`exclude` needs columns); * and ? are wildcards",
        "The pattern decides which tables or columns the entry's settings are for. A table as a whole is excluded with \"!db.table\" in `source.tables`.");

    /// <summary>A target that is asked for and not there.</summary>
    public static readonly DiagnosticDescriptor TargetNotConfigured = new(
        7026, "target-not-configured", Severity.Error,
        "the configuration has no target `{0}`",
        "add it to `targets`; configured are {1}",
        "`--only` generates one target of the configuration. One that is not configured has no options, so that files made for it would be made by chance.");

    /// <summary>A key column cannot be left out.</summary>
    public static readonly DiagnosticDescriptor KeyColumnExcluded = new(
        7025, "key-column-excluded", Severity.Error,
        "column `{0}` belongs to the key of `{1}` and cannot be excluded",
        "exclude other columns only",
        """
        Records are identified by their key. Without one of its columns two rows of the source would become one row of the
        replica; TiCDC refuses such a column selector.
        """);
}
