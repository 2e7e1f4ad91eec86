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

    /// <summary>Value of Dumpling's <c>--output-filename-template</c> (a Go template) that names files as a dump of the table would.</summary>
    public static string NameTemplate(string schema, string table)
    {
        return $"{Literal(schema)}.{Literal(table)}." + "{{.Index}}";
    }

    private static string Literal(string name) => FileNames.Escape(name).Replace("{{", "{{\"{{\"}}", StringComparison.Ordinal);

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
