using System.Text.Json;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>Compares a table with a corpus model and names what differs.</summary>
internal static class ModelComparison
{
    // Facts of the statement, not of the table it leaves.
    private static readonly string[] StatementFacts = ["if_not_exists", "like", "as_select"];

    /// <summary>Everything a model of a CREATE TABLE states, against what the tool prints as JSON.</summary>
    public static IEnumerable<string> Differences(JsonElement model, Table table)
    {
        var printed = JsonDocument.Parse(CatalogJson.Text(new TableCatalog([table]))).RootElement[0];
        return Members(table.Name, Default(model), printed);
    }

    // Models leave out the database the tests run in, and names that no one wrote.
    private static Dictionary<string, JsonElement> Default(JsonElement model)
    {
        return model.EnumerateObject().Where(member => !StatementFacts.Contains(member.Name)).ToDictionary(member => member.Name, member => member.Value);
    }

    private static IEnumerable<string> Members(string owner, Dictionary<string, JsonElement> expected, JsonElement printed)
    {
        foreach (var (name, value) in expected)
        {
            if (!printed.TryGetProperty(name, out var actual))
                yield return $"{owner}.{name}: expected <{value}>, is absent";
            else if (name is "columns" or "unique")
            {
                foreach (var difference in Items($"{owner}.{name}", value, actual))
                    yield return difference;
            }
            else if (value.ToString() != actual.ToString() && !JsonElement.DeepEquals(value, actual))
                yield return $"{owner}.{name}: expected <{value}>, is <{actual}>";
        }
        foreach (var extra in printed.EnumerateObject().Where(member => !expected.ContainsKey(member.Name) && member.Name is not ("schema" or "name")))
            yield return $"{owner}.{extra.Name}: is <{extra.Value}>, expected nothing";
    }

    private static IEnumerable<string> Items(string owner, JsonElement expected, JsonElement printed)
    {
        if (expected.GetArrayLength() != printed.GetArrayLength())
            return [$"{owner}: expected {expected.GetArrayLength()}, are {printed.GetArrayLength()}"];
        return expected.EnumerateArray().Zip(printed.EnumerateArray())
            .SelectMany((pair, i) => Members($"{owner}[{i}]", Default(pair.First), pair.Second));
    }

    /// <summary>What survives folding and SHOW CREATE TABLE.</summary>
    public static IEnumerable<string> FoldDifferences(JsonElement model, Table table)
    {
        return Structure(model, table).Concat(UniqueNames(model, table)).Concat(Columns(model, table));
    }

    /// <summary>The database TiDB's tests run in; models leave it out.</summary>
    public const string DefaultSchema = "test";

    private static IEnumerable<string> Structure(JsonElement model, Table table)
    {
        var handle = HandleKey.Of(table);
        return Facts("table",
            ("name", model.Text("table") ?? "", table.Name),
            ("columns", Join(model.List("columns").Select(column => column.Text("name"))), Join(table.Columns.Select(column => column.Name))),
            ("primary_key", Join(model.Texts("primary_key")), Join(table.PrimaryKey?.Parts.Select(PartText) ?? [])),
            ("handle_key", Join(model.Texts("handle_key")), Join(handle?.Parts.Select(PartText) ?? [])),
            ("unique", Join(model.List("unique").Select(UniqueOf)), Join(table.Indexes.Where(index => index.Kind == IndexKind.Unique).Select(index => UniqueOf(table, index)))));
    }

    private static IEnumerable<string> UniqueNames(JsonElement model, Table table)
    {
        return Facts("table", ("unique names", Join(model.List("unique").Select(unique => unique.Text("name"))),
            Join(table.Indexes.Where(index => index.Kind == IndexKind.Unique).Select(index => index.Name))));
    }

    private static string UniqueOf(JsonElement unique)
    {
        return $"{Join(unique.Texts("parts"))} {unique.Flag("all_not_null")} {unique.Flag("has_prefix")} {unique.Flag("has_expression")}";
    }

    private static string UniqueOf(Table table, Tidb.CodeGen.Catalog.Index index)
    {
        var allNotNull = index.Parts.All(part => part.Column is { } name && table.FindColumn(name) is { Nullable: false, Generation: not Generation.Virtual });
        return $"{Join(index.Parts.Select(PartText))} {allNotNull} {index.Parts.Any(part => part.PrefixLength is not null)} {index.Parts.Any(part => part.Column is null)}";
    }

    private static string PartText(IndexPart part) => part.Column ?? part.Expression!;

    private static IEnumerable<string> Columns(JsonElement model, Table table)
    {
        foreach (var (expected, column) in model.List("columns").Zip(table.Columns))
        {
            var facts = Facts(column.Name,
            [
                ("type", expected.Text("type") ?? "", column.Type.ToString()),
                ("nullable", Text(expected.Flag("nullable")), Text(column.Nullable)),
                ("generated", expected.Text("generated") ?? "none", column.Generation.ToString().ToLowerInvariant()),
                ("auto_increment", Text(expected.Flag("auto_increment")), Text(column.AutoIncrement)),
                ("on_update_now", Text(expected.Flag("on_update_now")), Text(column.OnUpdateNow)),
                ("comment", expected.Text("comment") ?? "", column.Comment ?? ""),
                ("elems", Join(expected.Texts("elems")), Join(column.Type.Members)),
            ]);
            foreach (var fact in facts)
                yield return fact;
        }
    }

    private static string Text(bool value) => value ? "true" : "false";

    private static string Join(IEnumerable<string?> items) => string.Join(" | ", items);

    private static IEnumerable<string> Facts(string owner, params (string Name, string Expected, string Actual)[] facts)
    {
        return facts.Where(fact => fact.Expected != fact.Actual)
            .Select(fact => $"{owner}.{fact.Name}: expected <{fact.Expected}>, is <{fact.Actual}>");
    }
}
