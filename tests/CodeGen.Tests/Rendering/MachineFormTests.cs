using System.Text.Json;
using Tidb.CodeGen.Cli.Rendering;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Rendering;

/// <summary>Findings for programs: what a hostile name, path or message must not do to them.</summary>
public sealed class MachineFormTests
{
    private static readonly Diagnostic Wide = Findings.At("x\n😀表 bad\n", "bad");
    private static readonly Diagnostic Hostile = Findings.Anywhere("100%\r\n::error::x, \"y\" \u2028 ü");

    [Fact]
    public void MsBuild_lines_have_utf16_columns_and_stay_one_line()
    {
        Assert.Equal("ddl/a.sql(2,5,2,8): error TCG1003: it is `wrong` (write wrong, not that)", LineRenderer.MSBuild(Wide));
        Assert.Equal("tidb-codegen : warning TCG1003: it is `a b` (write a b, not that)", LineRenderer.MSBuild(Findings.Anywhere("a\r\nb") with { Severity = Severity.Warning }));
        Assert.DoesNotContain("\n", LineRenderer.MSBuild(Hostile), StringComparison.Ordinal);
        Assert.StartsWith("tidb-codegen : message TCG1003: ", LineRenderer.MSBuild(Hostile with { Severity = Severity.Info }), StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_commands_escape_what_would_end_them()
    {
        Assert.Equal(
            "::error file=a%2Cb%3Ac%25.sql,line=2,endLine=2,col=4,endColumn=7,title=TCG1003 syntax-error::it is `wrong`%0Awrite wrong, not that",
            LineRenderer.GitHub(Findings.At("x\n😀表 bad\n", "bad", "a,b:c%.sql")));
        var hostile = LineRenderer.GitHub(Hostile with { Severity = Severity.Info });
        Assert.StartsWith("::notice title=TCG1003 syntax-error::it is `100%25%0D%0A::error::x, \"y\" ", hostile, StringComparison.Ordinal);
        Assert.Equal(-1, hostile.AsSpan().IndexOfAny('\r', '\n'));
    }

    [Fact]
    public void Json_keeps_every_character_and_related_places()
    {
        var finding = Wide.WithNote("note \"1\"").WithRelated(Wide.Place!.Value with { Length = 1 }, "here");
        using var json = JsonDocument.Parse(Print([Hostile, finding], DiagnosticFormat.Json));
        var (hostile, wide) = (json.RootElement[0], json.RootElement[1]);
        Assert.Equal(Hostile.Message, hostile.GetProperty("message").GetString());
        Assert.False(hostile.TryGetProperty("file", out _));
        Assert.Equal([2, 4, 2, 7], new[] { "line", "column", "endLine", "endColumn" }.Select(name => wide.GetProperty(name).GetInt32()));
        Assert.Equal("note \"1\"", wide.GetProperty("notes")[0].GetString());
        Assert.Equal(("here", 5), (wide.GetProperty("related")[0].GetProperty("text").GetString(), wide.GetProperty("related")[0].GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void Sarif_escapes_paths_and_counts_utf16_units()
    {
        using var json = JsonDocument.Parse(Print([Hostile, Findings.At("x\n😀表 bad\n", "bad", "d d/ä#%.sql")], DiagnosticFormat.Sarif));
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.False(results[0].TryGetProperty("locations", out _));
        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("d%20d/%C3%A4%23%25.sql", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal([2, 5, 2, 8], new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => place.GetProperty("region").GetProperty(name).GetInt32()));
    }

    [Fact]
    public void Findings_are_printed_by_file_place_and_code_whatever_their_order()
    {
        var (first, second, third) = (Findings.Anywhere("1"), Findings.At("x y", "x"), Findings.At("x y", "y"));
        var expected = Print([first, second, third, Findings.At("z", "z", "ddl/b.sql")], DiagnosticFormat.MSBuild);
        Assert.Equal(expected, Print([Findings.At("z", "z", "ddl/b.sql"), third, first, second], DiagnosticFormat.MSBuild));
        Assert.Equal(["tidb-codegen ", "ddl/a.sql(1,1", "ddl/a.sql(1,3", "ddl/b.sql(1,1"], expected.TrimEnd('\n').Split('\n').Select(line => line[..13]));
    }

    private static string Print(Diagnostic[] findings, DiagnosticFormat format)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        DiagnosticRenderer.Render(writer, findings, format);
        return writer.ToString();
    }
}
