using System.Globalization;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>An expression in DuckDB's SQL and its Snowflake type.</summary>
internal sealed record Translated(string Text, SqlType Type)
{
    /// <summary>For a path into a VARIANT: the VARIANT and the JSON pointer.</summary>
    public (string Variant, string Pointer)? Path { get; init; }

    public bool IsVariant => Type.Family == TypeFamily.Variant;

    /// <summary>An element of a VARIANT. JSON null stays JSON null; what is missing is SQL NULL.</summary>
    public static Translated Element(Translated variant, string name)
    {
        var (root, pointer) = variant.Path ?? (variant.Text, "");
        pointer += "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return new Translated($"json_extract({root}, {Literal(pointer)})", SqlType.Variant) { Path = (root, pointer) };
    }

    /// <summary>What <c>variant::VARCHAR</c> yields: strings without quotes, SQL NULL for JSON null.</summary>
    public string VariantText()
    {
        return Path is { } path ? $"json_extract_string({path.Variant}, {Literal(path.Pointer)})" : $"json_extract_string({Text}, '$')";
    }

    public static string Literal(string value) => "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";

    public static string Literal(long value) => value.ToString(CultureInfo.InvariantCulture);
}
