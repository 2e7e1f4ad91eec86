using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>A place in the tokens of one statement.</summary>
internal sealed class SqlCursor(ImmutableArray<SqlToken> tokens)
{
    public int Position { get; set; }

    public bool AtEnd => Peek().Kind == SqlTokenKind.End;

    public SqlToken Peek(int ahead = 0) => tokens[Math.Min(Position + ahead, tokens.Length - 1)];

    public SqlToken Take()
    {
        var token = Peek();
        Position++;
        return token;
    }

    public bool Is(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Peek(i).Is(words[i]))
                return false;
        }
        return true;
    }

    public bool TryTake(params ReadOnlySpan<string> words)
    {
        if (!Is(words))
            return false;
        Position += words.Length;
        return true;
    }

    public void Expect(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!TryTake(word))
                throw Error($"expected `{word}`");
        }
    }

    public string Expect(SqlTokenKind kind) => Peek().Kind == kind ? Take().Value : throw Error($"expected {kind}");

    public int Integer() => int.Parse(Expect(SqlTokenKind.Number), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>An identifier as Snowflake stores it: folded to upper case unless quoted.</summary>
    public string Name()
    {
        var isName = Peek().Kind == SqlTokenKind.QuotedName || (Peek().Kind == SqlTokenKind.Word && !Words.Reserved.Contains(Peek().Value));
        return isName ? Take().Value : throw Error("expected a name that is not reserved");
    }

    /// <summary>A schema-qualified name. A session has no current schema that files may rely on, so one part is an error.</summary>
    public ObjectName ObjectName()
    {
        var schema = Name();
        Expect(".");
        return new ObjectName(schema, Name());
    }

    /// <summary>Items in parentheses, separated by commas.</summary>
    public ImmutableArray<T> List<T>(Func<T> item)
    {
        Expect("(");
        var items = ImmutableArray.CreateBuilder<T>();
        do
            items.Add(item());
        while (TryTake(","));
        Expect(")");
        return items.ToImmutable();
    }

    /// <summary>Moves to the first of the words outside parentheses, or to the end of the query the cursor stands in.</summary>
    public void SkipTo(params ReadOnlySpan<string> words)
    {
        for (var depth = 0; !AtEnd; Position++)
        {
            if (depth == 0 && (Peek().Is(")") || Peek().Kind == SqlTokenKind.Word && words.Contains(Peek().Value)))
                return;
            depth += Peek().Is("(") ? 1 : Peek().Is(")") ? -1 : 0;
        }
    }

    /// <summary>What is left, as a statement.</summary>
    public SqlStatement Rest()
    {
        var rest = new SqlStatement(tokens[Position..]);
        Position = tokens.Length - 1;
        return rest;
    }

    public void ExpectEnd()
    {
        if (!AtEnd)
            throw Error("expected the end of the statement");
    }

    public SqlSyntaxException Error(string message) => new(message, Peek());
}
