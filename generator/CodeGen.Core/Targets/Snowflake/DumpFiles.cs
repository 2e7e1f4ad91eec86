using System.Text;
using Tidb.CodeGen.Targets.Resolved;

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
        foreach (var c in FileNames.Escape(name))
        {
            if (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c) && c != '_')
                quoted.Append('\\');
            quoted.Append(c);
        }
        return quoted.ToString();
    }
}
