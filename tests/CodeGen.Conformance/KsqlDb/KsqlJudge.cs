using System.Text.Json;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>Judges ksqlDB SQL. Every answer is the list of what is wrong; empty means accepted.</summary>
internal static class KsqlJudge
{
    private const string Operators = "ops/";
    private const string Earliest = "ksql.streams.auto.offset.reset";

    /// <summary>A text that creates all it uses.</summary>
    public static IReadOnlyList<string> Text(string text) => new KsqlScript(new KsqlCatalog()).Judge(text);

    /// <summary>
    /// All files of one output, by path below <c>ksqldb/</c>. Scripts outside <c>ops/</c> are sessions of one server;
    /// request bodies create the same objects on another one; each file below <c>ops/</c> is run by hand after them.
    /// </summary>
    public static IReadOnlyList<string> Deployment(IReadOnlyDictionary<string, string> files, bool isGuarded)
    {
        var errors = new List<string>();
        var (scripts, requests) = (new KsqlCatalog(), new KsqlCatalog());
        foreach (var (path, text) in files.OrderBy(file => file.Key.StartsWith(Operators, StringComparison.Ordinal)).ThenBy(file => file.Key, StringComparer.Ordinal))
        {
            var isRequest = path.EndsWith(".json", StringComparison.Ordinal);
            var catalog = isRequest ? requests : scripts;
            var ofFile = path.StartsWith(Operators, StringComparison.Ordinal) ? catalog.Copy() : catalog;
            var found = isRequest ? Request(text, ofFile, isGuarded) : Script(path, text, ofFile, isGuarded);
            errors.AddRange(found.Select(error => $"{path}: {error}"));
        }
        return errors;
    }

    private static IEnumerable<string> Script(string path, string text, KsqlCatalog catalog, bool isGuarded)
    {
        var script = new KsqlScript(catalog, isGuarded);
        IEnumerable<string> errors = script.Judge(text);
        if (!text.EndsWith('\n'))
            errors = errors.Append("no line end at the end");
        return errors.Concat(Purpose(path, script.Statements));
    }

    private static IEnumerable<string> Purpose(string path, IReadOnlyList<Statement> statements)
    {
        var name = Path.GetFileName(path);
        var strangers = statements.Where(statement => !(name switch
        {
            "describe.ksql" => statement is Describe or ShowQueries,
            "drop.ksql" => statement is Drop,
            "headless.ksql" => statement is FromEarliest or CreateSource or CreateStreamAs,
            _ => statement is AssertSchema or FromEarliest or CreateSource or CreateStreamAs,
        })).Select(statement => $"line {statement.At.Line}: no statement of {name}");
        // A headless server does not start without a persistent query, and a source table counts for none.
        return name == "headless.ksql" && !statements.OfType<CreateStreamAs>().Any() ? strangers.Append("no persistent query") : strangers;
    }

    // The body of POST /ksql.
    private static IReadOnlyList<string> Request(string text, KsqlCatalog catalog, bool isGuarded)
    {
        using var body = JsonDocument.Parse(text);
        if (!body.RootElement.EnumerateObject().Select(member => member.Name).SequenceEqual(["ksql", "streamsProperties"]))
            return ["members other than ksql and streamsProperties"];
        var properties = body.RootElement.GetProperty("streamsProperties").EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString());
        if (properties.Keys.Any(name => name != Earliest) || (properties.TryGetValue(Earliest, out var value) && value != "earliest"))
            return ["a property that is not for the start of reading"];
        return new KsqlScript(catalog, isGuarded, properties.ContainsKey(Earliest)).Judge(body.RootElement.GetProperty("ksql").GetString()!);
    }
}
