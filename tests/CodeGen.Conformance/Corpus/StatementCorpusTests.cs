using System.Text.Json;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>Single statements: what TiDB's parser accepts is read with TiDB's result, what it rejects is not silent.</summary>
public sealed class StatementCorpusTests
{
    public static TheoryData<string> Files =>
    [
        "go-tpc.jsonl", "public-schemas.jsonl", "ticdc-go-tests.jsonl", "ticdc-shell-tests.jsonl", "ticdc-sql-files.jsonl",
        "tidb-ast-restore-tests.jsonl", "tidb-go-tests-show-create.jsonl", "tidb-go-tests.jsonl",
        "tidb-integration-show-create.jsonl", "tidb-integration-tests.jsonl", "tidb-lightning-br-dumpling-sql-files.jsonl",
        "tidb-parser-tests.jsonl", "tiflow-dm-sql-files.jsonl", "tiflow-go-tests.jsonl", "tiflow-shell-tests.jsonl",
        "tiflow-sql-files.jsonl",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public void Accepted_statements_are_read_with_the_expected_model(string file)
    {
        var rows = CorpusFiles.Read(file).Where(row => row.Flag("accept")).ToList();
        var report = new CorpusReport(rows.Count);
        foreach (var row in rows)
            report.Add(row, Judge(row, Read(row)));
        report.Check(TestContext.Current.TestOutputHelper, file, CorpusExceptions.Accepted);
    }

    [Fact]
    public void Rejected_table_statements_are_not_silent()
    {
        string[] kinds = ["create_table", "alter_table", "create_index", "rename_table"];
        var rows = Files.SelectMany(file => CorpusFiles.Read(file.Data))
            .Where(row => row.TryGetProperty("accept", out var accept) && accept.ValueKind == JsonValueKind.False && kinds.Contains(row.Text("kind")))
            .ToList();
        var silent = rows.Where(row => Read(row).Diagnostics.All(diagnostic => diagnostic.Severity == Severity.Info)).ToList();
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine($"{rows.Count - silent.Count} of {rows.Count} rejected statements get a finding");
        foreach (var row in silent)
            output?.WriteLine($"silent {row.Text("id")}: {row.Text("sql")} -- {row.Text("error")}");
        Assert.True(silent.Count <= rows.Count * 0.02, $"{silent.Count} of {rows.Count} are silent");
    }

    // Findings that say TiDB's parser refuses the text.
    private static readonly DiagnosticDescriptor[] Refusals =
    [
        ParsingDiagnostics.ToleratedSyntax, ParsingDiagnostics.ReservedWord, ParsingDiagnostics.UnknownCharset,
        ParsingDiagnostics.UnknownCollation, ParsingDiagnostics.OptionValue, ParsingDiagnostics.PartitionClause,
        ParsingDiagnostics.UnknownOption, ParsingDiagnostics.UnknownFeature, ParsingDiagnostics.UnknownStatement,
        ParsingDiagnostics.GeneratedDefault, ParsingDiagnostics.MalformedLiteral, ParsingDiagnostics.UnsupportedType,
    ];

    // Findings that say TiDB parses the text, but does not execute it.
    private static readonly DiagnosticDescriptor[] Definitions =
    [
        DefinitionDiagnostics.InvalidDefault, DefinitionDiagnostics.RefusedColumn, DefinitionDiagnostics.RefusedKey,
        DefinitionDiagnostics.CollationMismatch,
    ];

    private static DdlResult Read(JsonElement row)
    {
        var options = new DdlOptions { DefaultDatabase = ModelComparison.DefaultSchema, SqlModes = ModesOf(row) };
        return DdlReader.Read([new DdlSource(SourceFile.FromText("row.sql", row.Text("sql")!), DdlSourceKind.Script)], options);
    }

    private static SqlModes ModesOf(JsonElement row) => row.Text("sql_mode") switch
    {
        "ANSI_QUOTES" => SqlModes.AnsiQuotes,
        "NO_BACKSLASH_ESCAPES" => SqlModes.NoBackslashEscapes,
        _ => SqlModes.None,
    };

    private static List<string> Judge(JsonElement row, DdlResult result)
    {
        var differences = new List<string>();
        foreach (var statement in result.Statements.Where(statement => !statement.Accepted))
            differences.Add($"{statement.Kind} is not accepted: {string.Join("; ", result.Diagnostics.Select(d => d.Message))}");
        if (row.Text("exec") == "ok")
        {
            differences.AddRange(result.Diagnostics.Where(d => (d.Severity == Severity.Error && d.Descriptor != ParsingDiagnostics.LikeUnknown) || Definitions.Contains(d.Descriptor))
                .Select(d => $"TiDB executes it, but {d.Descriptor.Code} {d.Message}"));
        }

        differences.AddRange(result.Diagnostics.Where(d => Refusals.Contains(d.Descriptor))
            .Select(d => $"TiDB's parser accepts it, but {d.Descriptor.Code} {d.Message}"));
        var kinds = row.GetProperty("kind").ValueKind == JsonValueKind.Array ? row.Texts("kind") : [row.Text("kind")!];
        var actual = result.Statements.Select(statement => statement.Kind.Text()).ToList();
        if (!kinds.Select(WholeFileCorpusTests.KindOf).SequenceEqual(actual))
            differences.Add($"kinds: expected <{string.Join(", ", kinds)}>, are <{string.Join(", ", actual)}>");
        var expected = row.TryGetProperty("expected", out var value) ? value : default;
        if (expected.ValueKind != JsonValueKind.Object)
            return differences;
        var models = expected.TryGetProperty("model", out var model) ? [model] : expected.List("models");
        differences.AddRange(models.SelectMany(one => JudgeModel(one, result)));
        if (kinds.Count == 1 && models.Count == 0)
            differences.AddRange(JudgeTables(expected, result));
        return differences;
    }

    private static IEnumerable<string> JudgeTables(JsonElement expected, DdlResult result)
    {
        if (!expected.TryGetProperty("tables", out _))
            return [];
        var wanted = string.Join(", ", expected.Texts("tables"));
        var actual = string.Join(", ", result.Statements.SelectMany(statement => statement.Tables));
        return wanted == actual ? [] : [$"tables: expected <{wanted}>, are <{actual}>"];
    }

    private static IEnumerable<string> JudgeModel(JsonElement model, DdlResult result)
    {
        if (model.Text("like") is { } like)
        {
            var statement = result.Statements.FirstOrDefault(one => one.LikeSource is not null);
            return statement?.LikeSource?.ToString() == like ? [] : [$"like: expected <{like}>, is <{statement?.LikeSource}>"];
        }

        if (model.Flag("as_select"))
        {
            return result.Diagnostics.Any(d => d.Descriptor == ParsingDiagnostics.SelectNotDerivable) ? [] : ["a query as the source of columns is not noticed"];
        }

        var table = result.Catalog.Tables.FirstOrDefault(one => one.Name == model.Text("table"));
        if (table is null)
            return [$"no table {model.Text("table")}; there are {string.Join(", ", result.Catalog.Tables.Select(one => one.Name))}: {string.Join("; ", result.Diagnostics.Select(d => d.Message))}"];
        return ModelComparison.Differences(model, table);
    }
}
