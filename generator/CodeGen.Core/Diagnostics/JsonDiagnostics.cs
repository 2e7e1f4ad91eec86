namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the text of JSON inputs: the configuration and registered schemas (11xx).</summary>
public static class JsonDiagnostics
{
    /// <summary>Not JSON.</summary>
    public static readonly DiagnosticDescriptor MalformedJson = new(
        1101, "malformed-json", Severity.Error,
        "the file is not JSON: {0}",
        "correct the text at the place shown",
        "The text stops being JSON at the place shown. The configuration may have comments and trailing commas; schemas may not.");

    /// <summary>A member twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateJsonKey = new(
        1102, "duplicate-json-key", Severity.Error,
        "key `{0}` is given twice",
        "remove one of them",
        "JSON does not say which of two members of one name counts, and readers differ. Nothing is generated from an input with two meanings.");

    /// <summary>Nested too deep.</summary>
    public static readonly DiagnosticDescriptor JsonTooDeep = new(
        1103, "json-too-deep", Severity.Error,
        "the file nests deeper than {0} levels",
        "no configuration and no schema of TiCDC nests deeper than 10 levels: check that this is the right file",
        "The limit keeps a hostile file from exhausting the stack.");

    /// <summary>Too large.</summary>
    public static readonly DiagnosticDescriptor JsonTooLarge = new(
        1104, "json-too-large", Severity.Error,
        "the file has {0} bytes, the limit is {1}",
        "a schema of a table with 4,096 columns has about 1 MB: check that this is the right file",
        "The limit keeps a wrong or hostile file from exhausting the memory.");
}
