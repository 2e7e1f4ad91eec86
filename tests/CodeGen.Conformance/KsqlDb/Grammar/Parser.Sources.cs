using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;
using Tidb.CodeGen.Conformance.KsqlDb.Typing;

namespace Tidb.CodeGen.Conformance.KsqlDb.Grammar;

internal sealed partial class Parser
{
    private static readonly string[] Formats = ["NONE", "KAFKA", "JSON", "AVRO"];

    // Without SOURCE anybody may INSERT into the topic of the changefeed or delete it.
    private Statement Create()
    {
        var at = Next();
        if (Is("OR"))
            throw Error("OR REPLACE is refused on SOURCE objects and hides what a stream drops");
        if (Take("SOURCE"))
            return Source(at);
        if (Is("TABLE"))
            throw Error("a table is created with SOURCE");
        Expect("STREAM", "IF", "NOT", "EXISTS");
        var name = SourceName();
        if (Is("("))
            throw Error("a stream with columns is created with SOURCE");
        var properties = Properties(DerivedProperties);
        Expect("AS");
        return Query(at, name, properties);
    }

    private CreateSource Source(SqlToken at)
    {
        var isTable = OneOf(["STREAM", "TABLE"]) == "TABLE";
        Expect("IF", "NOT", "EXISTS");
        var name = SourceName();
        var columns = Parenthesised(() => Column(isTable));
        return new CreateSource(at, isTable, name, [.. columns], Properties(SourceProperties));
    }

    private ColumnElement Column(bool isTable)
    {
        var at = Current;
        var name = Name("a column");
        if (Words.SystemColumns.Contains(name))
            throw new SqlSyntaxException("a reserved column name", at);
        var type = Type();
        if (Is("KEY") && isTable)
            throw Error("PRIMARY KEY is the word for tables");
        if (Is("PRIMARY") && !isTable)
            throw Error("KEY is the word for streams");
        return new ColumnElement(at, name, type, isTable ? Take("PRIMARY", "KEY") : Take("KEY"));
    }

    private KsqlType Type()
    {
        if (Take("DECIMAL"))
            return Decimal();
        if (Take("ARRAY"))
            return Bracketed(() => KsqlType.Array(Type()));
        if (Take("STRUCT"))
            return Bracketed(Struct);
        return Is(SqlTokenKind.Word) && KsqlType.Simple.TryGetValue(Current.Value, out var type) && Next().Text.Length > 0
            ? type
            : throw Error("no type of ksqlDB");
    }

    private KsqlType Decimal()
    {
        Expect("(");
        var precision = Whole("the precision", 1);
        Expect(",");
        var at = Current;
        var scale = Whole("the scale", 0);
        Expect(")");
        return scale <= precision ? KsqlType.Decimal(precision, scale) : throw new SqlSyntaxException("more decimals than digits", at);
    }

    private KsqlType Bracketed(Func<KsqlType> inner)
    {
        Expect("<");
        var type = inner();
        Expect(">");
        return type;
    }

    private KsqlType Struct()
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, KsqlType>(StringComparer.Ordinal);
        do
        {
            var at = Current;
            if (!fields.TryAdd(Name("a field"), Type()))
                throw new SqlSyntaxException("a field twice", at);
        }
        while (Take(","));
        return KsqlType.Struct(fields.ToImmutable());
    }

    // TiCDC's topic is there already: with PARTITIONS a missing one would be created by ksqlDB.
    private static readonly Dictionary<string, Action<Parser>> SourceProperties = new()
    {
        ["KAFKA_TOPIC"] = parser => parser.Topic(),
        ["KEY_FORMAT"] = parser => parser.OneOfTexts(Formats),
        ["VALUE_FORMAT"] = parser => parser.OneOfTexts(["AVRO"]),
        ["WRAP_SINGLE_VALUE"] = parser => parser.Expect("TRUE"),
        ["TIMESTAMP"] = parser => NameIn(parser.Expect(SqlTokenKind.String, "a column")),
    };

    private static readonly Dictionary<string, Action<Parser>> DerivedProperties = new()
    {
        ["KAFKA_TOPIC"] = parser => parser.Topic(),
        ["KEY_FORMAT"] = parser => parser.OneOfTexts(["NONE", "KAFKA", "JSON"]),
        ["VALUE_FORMAT"] = parser => parser.OneOfTexts(["AVRO"]),
        ["WRAP_SINGLE_VALUE"] = parser => parser.Expect("TRUE"),
        ["PARTITIONS"] = parser => parser.Whole("the number of partitions", 1),
    };

    private ImmutableSortedDictionary<string, Property> Properties(Dictionary<string, Action<Parser>> known)
    {
        Expect("WITH");
        var properties = ImmutableSortedDictionary.CreateBuilder<string, Property>(StringComparer.Ordinal);
        Parenthesised(() =>
        {
            var name = Current;
            if (!Is(SqlTokenKind.Word) || !known.TryGetValue(name.Value, out var read))
                throw Error("no property we emit here");
            Next();
            Expect("=");
            var value = new Property(Current);
            read(this);
            return properties.TryAdd(name.Value, value) ? value : throw new SqlSyntaxException("the property is written twice", name);
        });
        return properties.ToImmutable();
    }

    // TiCDC registers the subjects of a topic with a dot under another name than ksqlDB looks for.
    private void Topic()
    {
        const int Longest = 249;
        var at = Expect(SqlTokenKind.String, "a topic");
        if (at.Value.Length is 0 or > Longest || !at.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'))
            throw new SqlSyntaxException("a topic has 1 to 249 letters, digits, _ or -", at);
    }

    private void OneOfTexts(string[] texts)
    {
        if (!Is(SqlTokenKind.String) || !texts.Contains(Current.Value))
            throw Error($"one of {string.Join(", ", texts.Select(text => $"'{text}'"))} is expected");
        Next();
    }
}
