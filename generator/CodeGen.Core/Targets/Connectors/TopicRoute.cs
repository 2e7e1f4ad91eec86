using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>How one JDBC sink finds the table of a topic: a pattern that cuts the topic, then a format for the table's name.</summary>
/// <param name="Pattern">The pattern whose first group is the table; null when the topic, or the format alone, names it.</param>
/// <param name="TableNameFormat">The format; <c>${topic}</c> is the topic, cut or whole.</param>
internal sealed record TopicRoute(string? Pattern, string TableNameFormat)
{
    private const string TablePlaceholder = "{table}";

    /// <summary>The route of tables that lie in one schema; null when no single one leads every topic to its own table.</summary>
    public static TopicRoute? Of(IReadOnlyList<TargetTable> tables, string database)
    {
        var schema = tables[0].Objects["replica"].Schema;
        var hasDots = tables.Any(table => NameOf(table).Contains('.', StringComparison.Ordinal));
        var byTopic = Format(database, schema, hasDots ? "\"${topic}\"" : "${topic}");
        if (tables.All(table => table.Source.Topic == NameOf(table)))
            return new TopicRoute(null, byTopic);
        if (PatternOf(tables) is { } pattern && tables.All(table => Route(pattern, table.Source.Topic) == NameOf(table)))
            return new TopicRoute(pattern, byTopic);
        return tables.Count == 1 ? new TopicRoute(null, Format(database, schema, Quote(NameOf(tables[0])))) : null;
    }

    /// <summary>What the sink's transform makes of a topic. Confluent Cloud's looks for the pattern, Kafka's for the whole topic; anchored, both agree.</summary>
    public static string Route(string pattern, string topic) => Regex.Replace(topic, pattern, "$1", RegexOptions.CultureInvariant);

    /// <summary>What a topic has before and behind the table's name; null when its dispatcher's topic has no such place.</summary>
    public static (string Prefix, string Suffix)? AroundTable(ReplicatedTable table)
    {
        var expression = table.Changefeed.Dispatchers.FirstOrDefault(dispatcher => dispatcher.Matches(table.Schema, table.Name))?.Topic;
        var at = expression?.IndexOf(TablePlaceholder, StringComparison.Ordinal) ?? -1;
        return at < 0
            ? null
            : (TopicName.Of(expression![..at], table.Schema, ""), TopicName.Of(expression[(at + TablePlaceholder.Length)..], table.Schema, ""));
    }

    private static string? PatternOf(IReadOnlyList<TargetTable> tables)
    {
        var around = tables.Select(table => AroundTable(table.Source)).ToList();
        if (around.Contains(null) || around.DistinctBy(pair => pair!.Value.Suffix).Count() > 1)
            return null;
        // The longest first: where one prefix begins another, the first alternative that fits is taken.
        var prefixes = around.Select(pair => Regex.Escape(pair!.Value.Prefix)).Distinct(StringComparer.Ordinal)
            .OrderByDescending(prefix => prefix.Length).ThenBy(prefix => prefix, StringComparer.Ordinal).ToImmutableArray();
        var prefix = prefixes.Length == 1 ? prefixes[0] : $"(?:{string.Join('|', prefixes)})";
        return $"^{prefix}(.*){Regex.Escape(around[0]!.Value.Suffix)}$";
    }

    // Two parts would mean database and table (Confluent's JDBC sink); the schema of a single part is always dbo.
    private static string Format(string database, string schema, string table)
    {
        return schema == "dbo" ? table : $"{Quote(database)}.{Quote(schema)}.{table}";
    }

    private static string Quote(string part) => part.Contains('.', StringComparison.Ordinal) ? $"\"{part}\"" : part;

    private static string NameOf(TargetTable table) => table.Objects["replica"].Name;
}
