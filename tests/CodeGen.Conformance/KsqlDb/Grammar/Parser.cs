using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;

namespace Tidb.CodeGen.Conformance.KsqlDb.Grammar;

/// <summary>
/// Reads the ksqlDB SQL we emit, and nothing else. Written from ksqlDB's grammar (SqlBase.g4, 7.3 to 8.5), not from our
/// templates: what is not on a list is an error.
/// </summary>
internal sealed partial class Parser : TokenReader
{
    private Parser(ImmutableArray<SqlToken> tokens) : base(tokens)
    {
    }

    /// <summary>One statement, without the semicolon behind it.</summary>
    public static Statement Statement(ImmutableArray<SqlToken> tokens)
    {
        var parser = new Parser(tokens);
        var statement = parser.TopStatement();
        return parser.AtEnd ? statement : throw parser.Error("the statement ends here");
    }

    /// <summary>A column name in a literal, as the property TIMESTAMP has it.</summary>
    public static string NameIn(SqlToken literal)
    {
        var parser = new Parser(KsqlLexer.Read(literal.Value));
        var name = parser.Name("a column in the literal");
        return parser.AtEnd ? name : throw new SqlSyntaxException("more than a name in the literal", literal);
    }

    private Statement TopStatement()
    {
        var at = Current;
        return at.Value switch
        {
            "CREATE" => Create(),
            "ASSERT" => AssertSchema(),
            "SET" => SetProperty(),
            "DROP" => Drop(),
            "DESCRIBE" => Describe(),
            "SHOW" => ShowQueries(),
            _ => throw Error("no statement we emit starts like this"),
        };
    }

    private AssertSchema AssertSchema()
    {
        var at = Next();
        Expect("SCHEMA", "SUBJECT");
        var subject = Expect(SqlTokenKind.String, "a subject").Value;
        Expect("TIMEOUT");
        Whole("seconds", 1);
        Expect("SECONDS");
        return new AssertSchema(at, subject);
    }

    // The one property we set; a statement with another one would change what the queries below it read.
    private FromEarliest SetProperty()
    {
        var at = Next();
        Text("auto.offset.reset");
        Expect("=");
        Text("earliest");
        return new FromEarliest(at);
    }

    private Drop Drop()
    {
        var at = Next();
        var isTable = OneOf(["STREAM", "TABLE"]) == "TABLE";
        Expect("IF", "EXISTS");
        var name = SourceName();
        var withTopic = Take("DELETE");
        if (withTopic)
            Expect("TOPIC");
        return new Drop(at, isTable, name, withTopic);
    }

    private Describe Describe()
    {
        var at = Next();
        var name = SourceName();
        Expect("EXTENDED");
        return new Describe(at, name);
    }

    private ShowQueries ShowQueries()
    {
        var at = Next();
        Expect("QUERIES");
        return new ShowQueries(at);
    }

    private string Name(string what)
    {
        if (Is(SqlTokenKind.Word) && Words.Reserved.Contains(Current.Value))
            throw Error($"a reserved word is no bare name; {what} is expected");
        return Is(SqlTokenKind.Word) || Is(SqlTokenKind.QuotedName) ? Next().Value : throw Error($"{what} is expected");
    }

    // Query ids and internal topics are made of it; Kafka allows 249 characters in all.
    private string SourceName()
    {
        const int Longest = 150;
        var at = Current;
        var name = Name("a stream or table");
        return name.Length <= Longest ? name : throw new SqlSyntaxException($"a name of more than {Longest} characters", at);
    }

    private void Text(string expected)
    {
        if (!Is(SqlTokenKind.String) || Current.Value != expected)
            throw Error($"'{expected}' is expected");
        Next();
    }

    private int Whole(string what, int minimum)
    {
        return Is(SqlTokenKind.Number) && int.TryParse(Current.Value, out var value) && value >= minimum && Next().Value.Length > 0
            ? value
            : throw Error($"{what}, a whole number of at least {minimum}, is expected");
    }
}
