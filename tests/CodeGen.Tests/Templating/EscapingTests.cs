using System.Text.Json;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;
using Tomlyn;
using Tomlyn.Model;

namespace Tidb.CodeGen.Tests.Templating;

public sealed class EscapingTests
{
    public static TheoryData<string> Hostile =>
    [
        "", "plain", "it's", "\"", "\"\"\"", "\\", "\\'", "a\\", "$$", "--", "*/", "/*", "{{ x }}", "<% x %>", "&x", "`", "``", "]]", "\n", "\r\n", "\t",
        "\u0001", "\u007F", "\u0085", "\u2028", "\u202E", "\uFEFF", "表", "𠮷", "é", "<b>&amp;", "|", "#", "$(id)", "`id`", "a;b", "%s", "{0}", "'; DROP TABLE x; --",
    ];

    [Theory]
    [InlineData("i_id", "I_ID")]
    [InlineData("Order", "\"ORDER\"")]
    [InlineData("1st", "\"1ST\"")]
    [InlineData("a b", "\"A B\"")]
    [InlineData("a\"b", "\"A\"\"B\"")]
    [InlineData("価格", "\"価格\"")]
    [InlineData("$x", "\"$X\"")]
    [InlineData("x$", "X$")]
    [InlineData("_", "_")]
    [InlineData("", "\"\"")]
    public void Snowflake_identifiers_are_folded_and_quoted_only_where_needed(string name, string expected)
    {
        Assert.Equal(expected, SnowflakeText.Identifier(name));
    }

    [Theory]
    [InlineData("it's", "'it''s'")]
    [InlineData("C:\\new", "'C:\\\\new'")]
    [InlineData("a\nb", "'a\\nb'")]
    [InlineData("\0" + "12", "'\\u000012'")]
    public void Snowflake_strings_double_quotes_and_backslashes(string text, string expected)
    {
        Assert.Equal(expected, SnowflakeText.String(text).Text);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_Snowflake_string_reads_back_as_the_text(string text)
    {
        Assert.Equal(text, ReadSnowflake(SnowflakeText.String(text).Text));
    }

    [Theory]
    [InlineData("I_ID", "i_id")]
    [InlineData("GROUP", "`GROUP`")]
    [InlineData("ORDER", "order")]
    [InlineData("KEY", "key")]
    [InlineData("rowtime", "`rowtime`")]
    [InlineData("_2FA", "_2fa")]
    [InlineData("2FA", "`2FA`")]
    [InlineData("I_Id", "`I_Id`")]
    [InlineData("価格", "`価格`")]
    [InlineData("A`B", "`A``B`")]
    [InlineData("", "``")]
    public void ksqlDB_identifiers_stand_in_backquotes_only_where_folding_would_change_them(string stored, string expected)
    {
        Assert.Equal(expected, KsqlText.Identifier(stored));
        Assert.StartsWith("`", KsqlText.Identifier(stored, isExact: true), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_ksqlDB_identifier_reads_back_as_the_name(string name)
    {
        var text = KsqlText.Identifier(new Raw(name)).Text;
        Assert.Equal(name, text.StartsWith('`') ? text[1..^1].Replace("``", "`", StringComparison.Ordinal) : text.ToUpperInvariant());
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_ksqlDB_string_reads_back_as_the_text(string text)
    {
        var literal = KsqlText.String(text).Text;
        Assert.Equal(text, string.Join('\'', literal[1..^1].Split("''")));
        Assert.DoesNotContain('\'', literal[1..^1].Replace("''", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_json_string_reads_back_as_the_text(string text)
    {
        Assert.Equal(text, JsonSerializer.Deserialize<string>(JsonText.String(text).Text));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_toml_string_reads_back_as_the_text(string text)
    {
        var table = TomlSerializer.Deserialize<TomlTable>("x = " + TomlText.String(text).Text + "\n")!;
        Assert.Equal(text, table["x"]);
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_shell_word_reads_back_as_the_text(string text)
    {
        var word = ShellText.String(text).Text;
        Assert.Equal(text, string.Join('\'', word[1..^1].Split(@"'\''")));
        Assert.DoesNotContain('\'', word[1..^1].Replace(@"'\''", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_comment_stays_on_its_line(string text)
    {
        Assert.DoesNotContain(CommentText.Line(text).Text, c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202E' or '\uFEFF');
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_mermaid_label_holds_no_markup(string text)
    {
        var label = MermaidText.Label(text).Text;
        Assert.StartsWith("\"", label, StringComparison.Ordinal);
        Assert.EndsWith("\"", label, StringComparison.Ordinal);
        Assert.DoesNotContain(label[1..^1], c => "\"<>&`|[]{}()\\".Contains(c, StringComparison.Ordinal) || c < ' ');
    }

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`", "`` ` ``")]
    [InlineData("a|b", "`a\\|b`")]
    public void A_code_span_is_fenced_longer_than_what_it_holds(string text, string expected)
    {
        Assert.Equal(expected, MarkdownText.Code(text).Text);
    }

    [Fact]
    public void A_tidb_identifier_doubles_backquotes()
    {
        Assert.Equal("`a``b`.`c`", TidbText.Identifier(new QualifiedName("a`b", "c")).Text);
    }

    [Theory]
    [InlineData("plain", "N'plain'")]
    [InlineData("", "N''")]
    [InlineData("it's", "N'it''s'")]
    [InlineData("a\nGO\nb", "N'a' + NCHAR(10) + N'GO' + NCHAR(10) + N'b'")]
    [InlineData("$(x)", "N'$' + N'(x)'")]
    [InlineData("\u202Ex", "NCHAR(8238) + N'x'")]
    [InlineData("表", "N'表'")]
    public void A_tsql_string_holds_no_line_and_no_variable(string text, string expected)
    {
        Assert.Equal(expected, TsqlText.String(text).Text);
    }

    [Theory]
    [InlineData("a]b", "[a]]b]")]
    [InlineData("it's", "[it's]")]
    public void A_tsql_identifier_doubles_closing_brackets(string name, string expected) => Assert.Equal(expected, TsqlText.Identifier(name));

    [Theory]
    [InlineData("a\nb")]
    [InlineData("$(x)")]
    public void A_tsql_identifier_cannot_hold_what_tools_read(string name)
    {
        Assert.Throws<ArgumentException>(() => TsqlText.Identifier(name));
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_tsql_comment_stays_on_its_line(string text)
    {
        Assert.DoesNotContain(TsqlText.Comment(text).Text, char.IsControl);
        Assert.DoesNotContain("$(", TsqlText.Comment(text).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_word_cannot_hold_nul()
    {
        Assert.Throws<ArgumentException>(() => ShellText.String("a\0b"));
    }

    private static string ReadSnowflake(string literal)
    {
        return literal[1..^1].Replace("''", "'", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal)
            .Replace(@"\r", "\r", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal);
    }
}
