using System.Text.Json;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>Compares a table with a corpus model and names what differs.</summary>
internal static class ModelComparison
{
    /// <summary>Everything a model of a CREATE TABLE states.</summary>
    public static IEnumerable<string> Differences(JsonElement model, Table table)
    {
        return Structure(model, table)
            .Concat(Columns(model, table, WrittenFacts))
            .Concat(Facts("table",
                ("schema", model.Text("schema") ?? table.Schema, table.Schema),
                ("temporary", model.Text("temporary") ?? "", LifetimeOf(table)),
                ("comment", model.Text("comment") ?? "", table.Comment ?? ""),
                ("charset", model.Text("charset") ?? "", table.Charset ?? ""),
                ("collate", model.Text("collate") ?? "", table.Collation ?? ""),
                ("partition_by", model.Text("partition_by") ?? "", table.PartitionBy ?? ""),
                ("pk_clustering", model.Text("pk_clustering") ?? "", ClusteringOf(table))));
    }

    /// <summary>What survives folding and SHOW CREATE TABLE.</summary>
    public static IEnumerable<string> FoldDifferences(JsonElement model, Table table)
    {
        return Structure(model, table).Concat(UniqueNames(model, table)).Concat(Columns(model, table, (_, _) => []));
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

    private static string LifetimeOf(Table table) => table.Lifetime switch
    {
        TableLifetime.LocalTemporary => "local",
        TableLifetime.GlobalTemporary => "global",
        _ => "",
    };

    private static string ClusteringOf(Table table) => table.PrimaryKey?.Clustered switch
    {
        true => "CLUSTERED",
        false => "NONCLUSTERED",
        null => "",
    };

    private static IEnumerable<string> Columns(
        JsonElement model, Table table, Func<JsonElement, Column, (string, string, string)[]> more)
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
                .. more(expected, column),
            ]);
            foreach (var fact in facts)
                yield return fact;
        }
    }

    private static (string, string, string)[] WrittenFacts(JsonElement expected, Column column) =>
    [
        ("default", expected.Text("default") ?? "", column.Default?.Text ?? ""),
        ("charset", expected.Text("charset") ?? "", column.Charset ?? ""),
        ("collate", expected.Text("collate") ?? "", column.Collation ?? ""),
        ("auto_random", expected.Text("auto_random") ?? "", column.AutoRandom is { } random ? $"{random.ShardBits ?? -1},{random.RangeBits ?? -1}" : ""),
        ("length", Text(expected.Number("length")), column.Type.Kind is TypeKind.Float or TypeKind.Double or TypeKind.Vector or <= TypeKind.BigInt ? "" : Text(column.Type.Length)),
        ("scale", Text(expected.Number("scale")), column.Type.Kind is TypeKind.Float or TypeKind.Double ? "" : Text(column.Type.Scale)),
    ];

    private static string Text(bool value) => value ? "true" : "false";

    private static string Text(int? value) => value is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "";

    private static string Join(IEnumerable<string?> items) => string.Join(" | ", items);

    private static IEnumerable<string> Facts(string owner, params (string Name, string Expected, string Actual)[] facts)
    {
        return facts.Where(fact => fact.Expected != fact.Actual)
            .Select(fact => $"{owner}.{fact.Name}: expected <{fact.Expected}>, is <{fact.Actual}>");
    }
}
