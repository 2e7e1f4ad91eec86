using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>What TiDB printed, in the form <c>pull</c> writes, is the same table.</summary>
public sealed class CanonicalCorpusTests
{
    [Theory]
    [InlineData("fold-cases-integration.jsonl", "expected_show_create", 170)]
    [InlineData("fold-cases-tidb-go-tests.jsonl", "expected_show_create", 80)]
    [InlineData("tidb-integration-show-create.jsonl", "sql", 180)]
    [InlineData("tidb-go-tests-show-create.jsonl", "sql", 85)]
    public void The_canonical_text_is_the_same_table(string file, string member, int atLeast)
    {
        var rows = CorpusFiles.Read(file).Where(row => !row.List("session").Any(item => item.GetString()!.Contains("sql_mode", StringComparison.OrdinalIgnoreCase))
            && row.Text("sql_mode") is null && CanonicalDdl.IsTable(row.Text(member)!)).ToList();
        Assert.InRange(rows.Count, atLeast, int.MaxValue);
        var report = new CorpusReport(rows.Count);
        foreach (var row in rows)
            report.Add(row, Judge(row.Text(member)!));
        report.Check(TestContext.Current.TestOutputHelper, file, new Dictionary<string, string>());
    }

    private static IEnumerable<string> Judge(string shown)
    {
        var canonical = CanonicalDdl.Of("d", shown, isTidb: true);
        var (printed, written) = (Read(shown), Read(canonical));
        if (CatalogJson.Text(printed) != CatalogJson.Text(written))
            yield return canonical;
        // A second time: the database is there already, nothing else may change.
        var again = CanonicalDdl.Of("x", canonical.Replace("`d`.", "", StringComparison.Ordinal).TrimEnd('\n', ';'), isTidb: false);
        if (again.Replace("`x`.", "`d`.", StringComparison.Ordinal) != canonical)
            yield return "again: " + again;
    }

    // A clause with a list of partitions is left out as a whole.
    private static TableCatalog Read(string text)
    {
        var result = DdlReader.Read([new DdlSource(SourceFile.FromText("shown.sql", text), DdlSourceKind.Script)], new DdlOptions { DefaultDatabase = "d" });
        return new TableCatalog([.. result.Catalog.Tables.Select(table => table with { PartitionBy = null })]);
    }
}
