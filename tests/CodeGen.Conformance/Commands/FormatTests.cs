using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>The same findings in every form, each by the rules of its readers.</summary>
public sealed partial class FormatTests : IDisposable
{
    // One code point, two UTF-16 units, two cells; then one, one, two: no two ways of counting agree behind them.
    private const string Line = "  `😀表` int PRIMARY KEY, x nosuchtype";
    private static readonly int Utf16 = Line.IndexOf("nosuchtype", StringComparison.Ordinal) + 1;
    private static readonly int CodePoints = Utf16 - 1;
    private static readonly int Cells = Utf16 + 1;
    private readonly Tool _tool = Tool.WithOneTable();

    public FormatTests() => _tool.Write("ddl/wide.sql", $"CREATE TABLE wide (\n{Line}\n);\n");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Text_counts_code_points_and_the_caret_cells()
    {
        var outcome = _tool.Run("lint");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        Assert.Contains($" --> ddl/wide.sql:2:{CodePoints}\n", outcome.Error, StringComparison.Ordinal);
        Assert.Contains($"\n2 | {Line}\n  | {new string(' ', Cells - 1)}^^^^^^^^^^\n", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lint")]
    [InlineData("generate")]
    public void MsBuild_reads_lines_with_utf16_columns(string command)
    {
        var outcome = _tool.Run(command, "--format", "msbuild");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        var finding = Assert.Single(outcome.Error.Split('\n'), line => CanonicalError().IsMatch(line));
        Assert.StartsWith($"ddl/wide.sql(2,{Utf16},2,{Utf16 + "nosuchtype".Length}): error TCG", finding, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_reads_workflow_commands()
    {
        var outcome = _tool.Run("lint", "--format", "github");
        Assert.Equal((1, ""), (outcome.Code, outcome.Out));
        var finding = Assert.Single(outcome.Error.Split('\n'), line => line.StartsWith("::", StringComparison.Ordinal));
        Assert.Matches($@"^::error file=ddl/wide\.sql,line=2,endLine=2,col={CodePoints},endColumn={CodePoints + 10},title=TCG[0-9]{{4}} [a-z-]+::.+%0A.+$", finding);
    }

    [Fact]
    public void Json_is_an_array_on_standard_output()
    {
        var outcome = _tool.Run("lint", "--format", "json");
        Assert.Equal(1, outcome.Code);
        using var json = JsonDocument.Parse(outcome.Out);
        var finding = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(["code", "slug", "severity", "message", "help", "file", "line", "column", "endLine", "endColumn", "notes", "related"], finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("ddl/wide.sql", 2, CodePoints), (finding.GetProperty("file").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()));
        Assert.Matches("^1 table · 1 error · ", outcome.Error);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Without_findings_the_document_is_there_and_empty(string format)
    {
        File.Delete(_tool.PathOf("ddl/wide.sql"));
        var outcome = _tool.Run("lint", "--format", format);
        Assert.Equal(0, outcome.Code);
        using var json = JsonDocument.Parse(outcome.Out);
        Assert.Empty((format == "json" ? json.RootElement : json.RootElement.GetProperty("runs")[0].GetProperty("results")).EnumerateArray());
    }

    [Fact]
    public void Sarif_has_what_its_schema_requires()
    {
        _tool.Write("ddl/log.sql", "CREATE TABLE log (line varchar(9));\n");
        var outcome = _tool.Run("lint", "--format", "sarif");
        Assert.Equal(1, outcome.Code);
        using var json = JsonDocument.Parse(outcome.Out);
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.Contains("sarif", json.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        var run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("tidb-codegen", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ToList();
        Assert.Equal(rules.Distinct(), rules);
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result =>
        {
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            Assert.Contains(result.GetProperty("ruleId").GetString(), rules);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "note", "warning", "error" });
        });
        Assert.Equal(["warning", "error"], results.Select(result => result.GetProperty("level").GetString()));
        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.True(Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
        var region = place.GetProperty("region");
        Assert.Equal((2, Utf16), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.Equal((2, Utf16 + 10), (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }

    // How MSBuild finds errors in what a program prints (Microsoft.Build, CanonicalError).
    [GeneratedRegex(@"^[^\s:(][^(]*\(\d+,\d+,\d+,\d+\): error TCG\d{4}: .+$")]
    private static partial Regex CanonicalError();
}
