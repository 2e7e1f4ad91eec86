using System.Text.Json;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>Whole files are cut into the statements TiDB's parser finds.</summary>
public sealed partial class WholeFileCorpusTests
{
    [Theory]
    [InlineData("files.jsonl")]
    [InlineData("files-public.jsonl")]
    public void Whole_files_give_the_expected_statements(string file)
    {
        var rows = CorpusFiles.Read(file);
        var report = new CorpusReport(rows.Count);
        foreach (var row in rows)
            report.Add(row, Judge(row));
        report.Check(TestContext.Current.TestOutputHelper, file, CorpusExceptions.Files);
    }

    /// <summary>The corpus names unlisted statements after classes of TiDB's parser: BeginStmt is our begin.</summary>
    internal static string KindOf(string expected)
    {
        var name = expected == "ProcedureInfo" ? "CreateProcedure" : expected;
        return Capitals().Replace(name.Replace("Stmt", "", StringComparison.Ordinal), "$1_$2").ToLowerInvariant();
    }

    [GeneratedRegex("([a-z])([A-Z])")]
    private static partial Regex Capitals();

    private static IEnumerable<string> Judge(JsonElement row)
    {
        var file = SourceFile.FromText("file.sql", row.Text("text")!);
        var result = DdlReader.Read([new DdlSource(file, DdlSourceKind.Script)], new DdlOptions { DefaultDatabase = "d" });
        var expected = row.GetProperty("expected").List("statements");
        if (expected.Count != result.Statements.Count)
        {
            return [$"{expected.Count} statements expected, {result.Statements.Count} found: "
                + string.Join(", ", result.Statements.Select(statement => statement.Kind.Text()))];
        }

        return expected.Zip(result.Statements).SelectMany((pair, i) => JudgeStatement(i, pair.First, pair.Second, result));
    }

    // What TiDB rejects may be called anything, but it has to be there.
    private static IEnumerable<string> JudgeStatement(int index, JsonElement expected, DdlStatement actual, DdlResult result)
    {
        if (expected.TryGetProperty("accept", out var accept) && accept.ValueKind == JsonValueKind.False)
            yield break;
        if (!actual.Accepted)
            yield return $"statement {index} {actual.Kind}: {string.Join("; ", result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Message).Take(2))}";
        var kind = KindOf(expected.Text("kind")!);
        if (kind != actual.Kind.Text())
            yield return $"statement {index}: expected <{kind}>, is <{actual.Kind.Text()}>";
        if (!expected.TryGetProperty("tables", out _))
            yield break;
        var tables = string.Join(", ", expected.Texts("tables"));
        if (tables != string.Join(", ", actual.Tables))
            yield return $"statement {index}: expected tables <{tables}>, are <{string.Join(", ", actual.Tables)}>";
    }
}
