namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the configuration and other JSON inputs (70xx).</summary>
public static partial class ConfigurationDiagnostics
{
    /// <summary>Not JSON.</summary>
    public static readonly DiagnosticDescriptor MalformedJson = new(
        7001, "malformed-json", Severity.Error,
        "the file is not JSON: {0}",
        "correct the text at the place shown",
        "The text stops being JSON at the place shown. The configuration may have comments and trailing commas; schemas may not.");

    /// <summary>A member twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateJsonKey = new(
        7002, "duplicate-json-key", Severity.Error,
        "key `{0}` is given twice",
        "remove one of them",
        "JSON does not say which of two members of one name counts, and readers differ. Nothing is generated from an input with two meanings.");

    /// <summary>Nested too deep.</summary>
    public static readonly DiagnosticDescriptor JsonTooDeep = new(
        7003, "json-too-deep", Severity.Error,
        "the file nests deeper than {0} levels",
        "no configuration and no schema of TiCDC nests deeper than 10 levels: check that this is the right file",
        "The limit keeps a hostile file from exhausting the stack.");

    /// <summary>Too large.</summary>
    public static readonly DiagnosticDescriptor JsonTooLarge = new(
        7004, "json-too-large", Severity.Error,
        "the file has {0} bytes, the limit is {1}",
        "a schema of a table with 4,096 columns has about 1 MB: check that this is the right file",
        "The limit keeps a wrong or hostile file from exhausting the memory.");
}
