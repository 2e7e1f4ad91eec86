using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>The files Dumpling writes for a table.</summary>
internal static class DumpFiles
{
    /// <summary>A pattern for COPY INTO that matches a table's data files and no other's (Java regular expression).</summary>
    public static string Pattern(string schema, string table)
    {
        return $"(.*/)?{Quote(schema)}[.]{Quote(table)}[.][0-9]+[.]csv([.]gz)?";
    }

    private static string Quote(string name)
    {
        var quoted = new StringBuilder();
        foreach (var c in Escape(name))
        {
            if (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c != '_')
                quoted.Append('\\');
            quoted.Append(c);
        }
        return quoted.ToString();
    }

    // Dumpling (tidb 8.5, dumpling/export) writes these as %XX, so that a dot in a name is not taken for a separator.
    private static string Escape(string name)
    {
        var escaped = new StringBuilder();
        foreach (var c in name)
        {
            if (c < ' ' || "%\"*./:<>?\\|".Contains(c, StringComparison.Ordinal))
                escaped.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                escaped.Append(c);
        }
        return escaped.ToString();
    }
}
