using System.Collections.Immutable;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Templating;

/// <summary>The functions every template can call, one per escaping context. Names are public API.</summary>
internal static class HostFunctions
{
    public static ImmutableArray<HostFunction> All { get; } =
    [
        new("sf_id", "Snowflake identifier: folded to upper case, quoted only where needed", value => SnowflakeText.Identifier(value)),
        new("tidb_id", "TiDB identifier, in backquotes", value => TidbText.Identifier(value)),
        new("sf_string", "Snowflake string literal, with quotes", value => SnowflakeText.String(TextOf(value))),
        new("ksql_id", "ksqlDB identifier, given as ksqlDB stores it: in backquotes only where needed", value => KsqlText.Identifier(value)),
        new("ksql_string", "ksqlDB string literal, with quotes", value => KsqlText.String(TextOf(value))),
        new("tsql_id", "T-SQL identifier, in brackets", value => TsqlText.Identifier(value)),
        new("tsql_string", "T-SQL expression whose value is the text, usually one literal", value => TsqlText.String(TextOf(value))),
        new("tsql_comment", "text inside a `--` comment of a T-SQL script", value => TsqlText.Comment(TextOf(value))),
        new("sql_comment", "text inside a `--` comment", value => CommentText.Line(TextOf(value))),
        new("json_string", "JSON string, with quotes", value => JsonText.String(TextOf(value))),
        new("toml_string", "TOML basic string, with quotes", value => TomlText.String(TextOf(value))),
        new("sh_string", "one word of a POSIX shell command, single-quoted", value => ShellText.String(TextOf(value))),
        new("sh_comment", "text inside a `#` comment", value => CommentText.Line(TextOf(value))),
        new("mermaid_text", "label of a Mermaid diagram, with quotes", value => MermaidText.Label(TextOf(value))),
        new("md_text", "text of a Markdown paragraph or table cell", value => MarkdownText.Inline(TextOf(value))),
        new("md_code", "a Markdown code span, with backticks", value => MarkdownText.Code(TextOf(value))),
        new("indent", "indents every line but the first by a number of blanks", Indent),
    ];

    private static string TextOf(object value)
    {
        return value switch
        {
            Raw raw => raw.Text,
            Rendered rendered => rendered.Text,
            QualifiedName name => name.ToString(),
            string text => text,
            _ => throw new ArgumentException($"expects text, was given a {value.GetType().Name}"),
        };
    }

    private static Rendered Indent(object value, int blanks)
    {
        if (value is not (string or Rendered))
            throw new ArgumentException("expects rendered text, such as the result of `include`");
        var text = TextOf(value).TrimEnd('\n');
        return new Rendered(text.Replace("\n", "\n" + new string(' ', blanks), StringComparison.Ordinal));
    }
}
