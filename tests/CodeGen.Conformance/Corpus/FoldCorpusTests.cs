using System.Text.Json;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>Sequences of statements end with the table TiDB itself printed.</summary>
public sealed class FoldCorpusTests
{
    [Theory]
    [InlineData("fold-cases-integration.jsonl")]
    [InlineData("fold-cases-tidb-go-tests.jsonl")]
    public void Folded_statements_give_the_table_TiDB_printed(string file)
    {
        var rows = CorpusFiles.Read(file);
        var report = new CorpusReport(rows.Count);
        foreach (var row in rows)
            report.Add(row, Judge(row));
        report.Check(TestContext.Current.TestOutputHelper, file, CorpusExceptions.Folds);
    }

    [Theory]
    [InlineData("fold-cases-integration.jsonl")]
    [InlineData("fold-cases-tidb-go-tests.jsonl")]
    public void The_text_TiDB_printed_gives_the_same_table(string file)
    {
        var rows = CorpusFiles.Read(file);
        var report = new CorpusReport(rows.Count);
        foreach (var row in rows)
        {
            var printed = Read(row.List("session"), [row.Text("expected_show_create")!]).Catalog.Tables;
            report.Add(row, printed.Length == 1
                ? ModelComparison.FoldDifferences(row.GetProperty("expected_model"), printed[0])
                : [$"{printed.Length} tables"]);
        }

        report.Check(TestContext.Current.TestOutputHelper, file, new Dictionary<string, string>());
    }

    private static DdlResult Read(IEnumerable<JsonElement> session, IEnumerable<string> statements)
    {
        var text = string.Join("\n", session.Select(item => item.GetString()).Concat(statements).Select(item => item!.TrimEnd().TrimEnd(';') + ";"));
        return DdlReader.Read(
            [new DdlSource(SourceFile.FromText("fold.sql", text), DdlSourceKind.Script)],
            new DdlOptions { DefaultDatabase = ModelComparison.DefaultSchema });
    }

    private static IEnumerable<string> Judge(JsonElement row)
    {
        var result = Read(row.List("session"), row.Texts("statements"));
        var name = row.GetProperty("expected_model").Text("table")!;
        var found = result.Catalog.Tables.Where(table => table.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (found.Count == 0)
            return [$"no table {name}: {string.Join("; ", result.Diagnostics.Select(d => d.Message))}"];
        var table = found.FirstOrDefault(one => one.Lifetime == TableLifetime.LocalTemporary) ?? found[0];
        return ModelComparison.FoldDifferences(row.GetProperty("expected_model"), table)
            .Concat(result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => $"{d.Descriptor.Code} {d.Message}"));
    }
}
