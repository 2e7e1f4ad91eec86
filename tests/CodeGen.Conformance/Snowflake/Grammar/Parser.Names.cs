using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    /// <summary>Reads a name from a literal, as SYSTEM$STREAM_HAS_DATA and FORMAT_NAME do.</summary>
    public static ObjectName NameIn(SqlToken literal, string text)
    {
        var parser = new Parser(SqlLexer.Read(text, literal.Line));
        var name = parser.QualifiedName("a name in the literal") with { At = literal };
        return parser.AtEnd ? name : throw new SqlSyntaxException("more than a name in the literal", literal);
    }

    private string Name(string what = "a name")
    {
        if (Is(SqlTokenKind.Word) && Words.Reserved.Contains(Current.Value))
            throw Error($"a reserved word is no bare name; {what} is expected");
        return Is(SqlTokenKind.Word) || Is(SqlTokenKind.QuotedName) ? Next().Value : throw Error($"{what} is expected");
    }

    private bool AtName => Is(SqlTokenKind.QuotedName) || (Is(SqlTokenKind.Word) && !Words.Reserved.Contains(Current.Value));

    /// <summary>
    /// A name with its schema: a task and a person run the same text in different contexts. The database comes from the
    /// connection, except for what Snowflake itself provides.
    /// </summary>
    private ObjectName QualifiedName(string what)
    {
        var name = AnyName(what);
        if (!name.IsQualified)
            throw new SqlSyntaxException($"{what} is named with its schema", name.At);
        return name;
    }

    /// <summary>A name of one part: a schema, a role, a warehouse.</summary>
    private ObjectName SimpleName(string what)
    {
        var at = Current;
        return new ObjectName("", "", Name(what), at);
    }

    private ObjectName AnyName(string what)
    {
        var at = Current;
        var parts = new List<string> { Name(what) };
        while (Take("."))
            parts.Add(Name(what));
        return parts switch
        {
            [var name] => new ObjectName("", "", name, at),
            [var schema, var name] => new ObjectName("", schema, name, at),
            ["SNOWFLAKE", var schema, var name] => new ObjectName("SNOWFLAKE", schema, name, at),
            _ => throw new SqlSyntaxException("the database comes from the connection", at),
        };
    }

    /// <summary>An alias: AS is always written, so that a forgotten comma is no alias.</summary>
    private string? Alias() => Take("AS") ? Name("an alias") : null;

    private List<string> ColumnNames() => Parenthesised(() => Name("a column"));
}
