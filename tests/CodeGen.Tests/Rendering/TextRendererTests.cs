using Tidb.CodeGen.Cli.Rendering;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Rendering;

/// <summary>Findings for people, to the character.</summary>
public sealed class TextRendererTests
{
    private const string Behind = "  = help: write wrong, not that\n  = more: tidb-codegen explain TCG1003 (syntax-error)\n";

    [Fact]
    public void A_finding_has_message_place_excerpt_caret_help_and_code()
    {
        Assert.Equal(
            """
            error[TCG1003]: it is `wrong`
             --> ddl/a.sql:2:6
              |
            2 |   id intt,
              |      ^^^^

            """.Replace("\r", "", StringComparison.Ordinal) + Behind,
            TextRenderer.Render(Findings.At("CREATE TABLE t (\n  id intt,\n", "intt")));
    }

    [Theory]
    [InlineData("名前 intt", "intt", 4, "名前 intt", 5, 4)]
    [InlineData("`名前` int", "名前", 2, "`名前` int", 1, 4)]
    [InlineData("𠮷😀 x", "x", 4, "𠮷😀 x", 5, 1)]
    [InlineData("e\u0301 x", "x", 4, "e\u0301 x", 2, 1)]
    [InlineData("ﾊﾝ x", "x", 4, "ﾊﾝ x", 3, 1)]
    [InlineData("Ａ x", "x", 3, "Ａ x", 3, 1)]
    [InlineData("한글 x", "x", 4, "한글 x", 5, 1)]
    [InlineData("\tid\tintt", "intt", 5, "    id    intt", 10, 4)]
    [InlineData("a\u0007b x", "x", 5, "a\\u{7}b x", 8, 1)]
    [InlineData("a\u202eb x", "x", 5, "a\\u{202E}b x", 11, 1)]
    public void The_caret_stands_under_the_place(string line, string part, int column, string shown, int blanks, int carets)
    {
        Assert.Equal($" --> ddl/a.sql:1:{column}\n  |\n1 | {shown}\n  | {new string(' ', blanks)}{new string('^', carets)}\n", Excerpt(line + "\n", part));
    }

    [Theory]
    [InlineData("a\n(b,\nc)\nd", "(b,\nc)", " --> ddl/a.sql:2:1\n  |\n2 | (b,\n  | ^^^\n")]
    [InlineData("a\r\nbc\r\n", "c", " --> ddl/a.sql:2:2\n  |\n2 | bc\n  |  ^\n")]
    [InlineData("a\r\nb(\r\nc)\r\n", "(\r\nc)", " --> ddl/a.sql:2:2\n  |\n2 | b(\n  |  ^\n")]
    [InlineData("\uFEFFab", "b", " --> ddl/a.sql:1:2\n  |\n1 | ab\n  |  ^\n")]
    public void Lines_end_where_they_end(string text, string part, string excerpt) => Assert.Equal(excerpt, Excerpt(text, part));

    [Theory]
    [InlineData("ab\n", " --> ddl/a.sql:2:1\n  |\n2 | \n  | ^\n")]
    [InlineData("ab", " --> ddl/a.sql:1:3\n  |\n1 | ab\n  |   ^\n")]
    [InlineData("", " --> ddl/a.sql:1:1\n  |\n1 | \n  | ^\n")]
    public void The_end_of_the_file_is_a_place(string text, string excerpt)
    {
        var file = SourceFile.FromText("ddl/a.sql", text);
        var finding = Findings.Anywhere("wrong") with { Place = new Span(file, text.Length, 0) };
        Assert.Equal(excerpt, ExcerptOf(finding));
    }

    [Fact]
    public void A_very_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 5000) + "HERE" + new string('b', 5000);
        var (left, right) = ("…" + new string('a', 60), new string('b', 60) + "…");
        Assert.Equal($" --> ddl/a.sql:1:5001\n  |\n1 | {left}HERE{right}\n  | {new string(' ', 61)}^^^^\n", Excerpt(line, "HERE"));

        var marked = new string('x', 500);
        Assert.Equal($" --> ddl/a.sql:1:2\n  |\n1 | a{new string('x', 120)}…b\n  |  {new string('^', 121)}\n", Excerpt($"a{marked}b", marked));
    }

    // A wide character is never cut in half.
    [Fact]
    public void A_long_line_of_wide_characters_is_cut_between_them()
    {
        var excerpt = Excerpt("x" + new string('漢', 200) + "!", "!");
        Assert.Contains($"1 | …{new string('漢', 30)}!\n  | {new string(' ', 61)}^\n", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_places_and_notes_follow_and_the_gutter_fits_all_lines()
    {
        var text = string.Concat(Enumerable.Range(1, 120).Select(i => $"line {i}\n"));
        var finding = Findings.At(text, "line 9\n").WithNote("first\nnote").WithNote("second");
        finding = finding.WithRelated(Findings.SpanOf(finding.Place!.Value.File, text, "113"), "the other");
        Assert.Equal(
            """
            error[TCG1003]: it is `wrong`
               --> ddl/a.sql:9:1
                |
              9 | line 9
                | ^^^^^^
               ::: ddl/a.sql:113:6
                |
            113 | line 113
                |      --- the other
                = note: first note
                = note: second
                = help: write wrong, not that
                = more: tidb-codegen explain TCG1003 (syntax-error)

            """.Replace("\r", "", StringComparison.Ordinal),
            TextRenderer.Render(finding));
    }

    [Fact]
    public void A_finding_without_a_place_has_no_excerpt_and_text_of_the_input_stays_on_its_line()
    {
        Assert.Equal(
            "error[TCG1003]: it is `a b\\u{1B}[31m`\n  = help: write a b\\u{1B}[31m, not that\n  = more: tidb-codegen explain TCG1003 (syntax-error)\n",
            TextRenderer.Render(Findings.Anywhere("a\nb\u001b[31m")));
    }

    private static string Excerpt(string text, string part) => ExcerptOf(Findings.At(text, part));

    private static string ExcerptOf(Diagnostic finding)
    {
        const string Head = "error[TCG1003]: it is `wrong`\n";
        var text = TextRenderer.Render(finding);
        Assert.StartsWith(Head, text, StringComparison.Ordinal);
        Assert.EndsWith(Behind, text, StringComparison.Ordinal);
        return text[Head.Length..^Behind.Length];
    }
}
