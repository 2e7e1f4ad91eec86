using System.Text;
using System.Text.Json;

namespace Tidb.CodeGen.Benchmarks;

/// <summary>The dumps that are read.</summary>
public enum DumpKind
{
    /// <summary>The corpus' CREATE TABLE statements again and again, as a source with a database per tenant has them.</summary>
    RepeatedTables,

    /// <summary>The same statements, each with a comment of its own, so that no two are equal.</summary>
    DistinctTables,

    /// <summary>Tables and their rows, as mysqldump and Dumpling write them: nearly all of it is INSERT.</summary>
    Rows,
}

/// <summary>Composes dumps from the corpus, or from one table where the corpus is not there.</summary>
internal static class Dumps
{
    private const string OwnTable =
        "CREATE TABLE `orders` (\n  `id` bigint NOT NULL AUTO_INCREMENT,\n  `customer` varchar(40) NOT NULL DEFAULT '' COMMENT 'who',\n"
        + "  `total` decimal(12,2) DEFAULT NULL,\n  `note` text,\n  `made` datetime(3) DEFAULT CURRENT_TIMESTAMP(3),\n"
        + "  PRIMARY KEY (`id`) /*T![clustered_index] CLUSTERED */,\n  KEY `customer` (`customer`,`made`)\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4";

    public static byte[] Compose(DumpKind kind, int length)
    {
        var databases = Corpus();
        var text = new StringBuilder(length + 4096);
        for (var round = 0; text.Length < length; round++)
        {
            for (var i = 0; i < databases.Count && text.Length < length; i++)
            {
                text.Append(null, $"CREATE DATABASE `db{round}_{i}`;\nUSE `db{round}_{i}`;\n");
                foreach (var (name, sql) in databases[i])
                    AppendTable(text, kind, name, sql);
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendTable(StringBuilder text, DumpKind kind, string name, string sql)
    {
        text.Append(sql).Append('\n');
        if (kind == DumpKind.DistinctTables)
            text.Append(null, $"/* {text.Length} */");
        text.Append(";\n");
        if (kind == DumpKind.Rows)
            AppendRows(text, name);
    }

    private static void AppendRows(StringBuilder text, string name)
    {
        text.Append(null, $"INSERT INTO `{name}` VALUES ");
        for (var row = 0; row < 400; row++)
            text.Append(null, $"({row},'customer {row}','it''s \\'quoted\\'; and /* so on',{row * 31 % 997}.25,'2025-01-01 00:00:00.000'),");
        text.Append("(0,NULL,NULL,NULL,NULL);\n");
    }

    // Tables that stood in one file go into one database; the first of a name counts.
    private static List<Dictionary<string, string>> Corpus()
    {
        var folder = Environment.GetEnvironmentVariable("TIDB_CODEGEN_CORPUS")
            ?? Path.Combine(RepositoryRoot.Path, "..", "shared", "corpus", "tidb-ddl");
        if (!Directory.Exists(folder))
            return [new() { ["orders"] = OwnTable }];
        var databases = new Dictionary<string, Dictionary<string, string>>();
        foreach (var line in Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines))
        {
            using var row = JsonDocument.Parse(line);
            if (TableOf(row.RootElement) is not { } table)
                continue;
            var source = row.RootElement.GetProperty("source").GetString()!.Split(':')[0];
            if (!databases.TryGetValue(source, out var tables))
                databases[source] = tables = new(StringComparer.OrdinalIgnoreCase);
            tables.TryAdd(table, row.RootElement.GetProperty("sql").GetString()!.TrimEnd().TrimEnd(';'));
        }

        return [.. databases.Values];
    }

    // Unqualified tables that TiDB's parser accepts without a special sql_mode.
    private static string? TableOf(JsonElement row)
    {
        var isTable = row.TryGetProperty("accept", out var accept) && accept.ValueKind == JsonValueKind.True
            && row.TryGetProperty("kind", out var kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == "create_table";
        return isTable && !row.TryGetProperty("sql_mode", out _) && row.TryGetProperty("expected", out var expected)
            && expected.TryGetProperty("model", out var model) && !model.TryGetProperty("schema", out _) ? model.GetProperty("table").GetString() : null;
    }
}
