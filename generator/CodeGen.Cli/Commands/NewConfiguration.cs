using System.Text.RegularExpressions;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary>The configuration <c>init</c> writes for the DDL and schema files it finds.</summary>
internal static partial class NewConfiguration
{
    private const int MaxDepth = 4;

    public static string For(string folder)
    {
        var ddl = Patterns(folder, "*.sql");
        var avro = Patterns(folder, "*.avsc");
        var database = DatabaseOf(folder, avro);
        var lines = new List<string>
        {
            "{",
            "  \"$schema\": \"./tidb-codegen.schema.json\",",
            "  \"source\": {",
            $"    \"ddl\": [{List(ddl.Count > 0 ? ddl : ["ddl/*.sql"])}],",
        };
        if (avro.Count > 0)
            lines.Add($"    \"avro\": [{List(avro)}],");
        lines.Add(database is null
            ? "    // \"defaultDatabase\": \"the database of tables whose DDL names none\","
            : $"    \"defaultDatabase\": {JsonText.String(database)},");
        lines.AddRange([
            $"    \"tables\": [{JsonText.String((database ?? "*") + ".*")}]",
            "  },",
            "  \"ticdc\": {",
            "    \"id\": \"tidb-confluent\",",
            "    \"version\": \"8.5\",",
            "    \"timeZone\": \"+00:00\"",
            "  },",
            "  \"targets\": {",
            "    \"ticdc\": {},",
            "    \"snowflake\": {}",
            "  },",
            "  \"output\": \"output\"",
            "}",
            "",
        ]);
        return string.Join('\n', lines);
    }

    private static List<string> Patterns(string folder, string files)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = MaxDepth };
        return [.. Directory.EnumerateFiles(folder, files, options)
            .Select(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(relative => !relative.Split('/').Any(part => part is "bin" or "obj" or "output" or "node_modules"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(relative => relative == "." ? files : $"{relative}/{files}")];
    }

    // TiCDC's namespace ends in the database; a single one over all schemas is the default database.
    private static string? DatabaseOf(string folder, List<string> avro)
    {
        var databases = avro.SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(folder, Path.GetDirectoryName(pattern)!), "*.avsc"))
            .Select(file => Namespace().Match(File.ReadAllText(file)))
            .Where(match => match.Success).Select(match => match.Groups[1].Value)
            .Distinct(StringComparer.Ordinal).ToList();
        return databases.Count == 1 ? databases[0] : null;
    }

    [GeneratedRegex("\"namespace\"\\s*:\\s*\"[^\"]*\\.([A-Za-z0-9_]+)\"")]
    private static partial Regex Namespace();

    private static string List(List<string> items) => string.Join(", ", items.Select(item => JsonText.String(item)));
}
