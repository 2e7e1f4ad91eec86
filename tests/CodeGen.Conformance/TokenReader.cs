using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance;

/// <summary>Walks over tokens; what is not expected is an error at its place.</summary>
internal class TokenReader(ImmutableArray<SqlToken> tokens)
{
    private int _at;

    protected SqlToken Current => tokens[_at];

    /// <summary>A place <see cref="TextSince"/> can be asked about.</summary>
    protected int Mark => _at;

    protected SqlToken Previous => tokens[_at - 1];

    protected bool AtEnd => Current.Kind == SqlTokenKind.End;

    protected SqlToken Ahead(int count) => tokens[Math.Min(_at + count, tokens.Length - 1)];

    protected bool Is(params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!Ahead(i).Is(words[i]))
                return false;
        }
        return true;
    }

    protected bool Is(SqlTokenKind kind) => Current.Kind == kind;

    protected bool Take(params ReadOnlySpan<string> words)
    {
        if (!Is(words))
            return false;
        _at += words.Length;
        return true;
    }

    protected void Expect(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (!Take(word))
                throw Error($"`{word}` is expected");
        }
    }

    protected SqlToken Expect(SqlTokenKind kind, string what) => Is(kind) ? Next() : throw Error($"{what} is expected");

    protected SqlToken Next() => AtEnd ? Current : tokens[_at++];

    protected List<T> Separated<T>(Func<T> item)
    {
        var items = new List<T>();
        do
            items.Add(item());
        while (Take(","));
        return items;
    }

    protected List<T> Parenthesised<T>(Func<T> item)
    {
        Expect("(");
        var items = Separated(item);
        Expect(")");
        return items;
    }

    /// <summary>One of some words, which is taken.</summary>
    protected string OneOf(IEnumerable<string> words)
    {
        var known = words.ToList();
        return Is(SqlTokenKind.Word) && known.Contains(Current.Value) ? Next().Value : throw Error($"one of {string.Join(", ", known)} is expected");
    }

    /// <summary>The tokens since a mark, spelled in one way, so that equal texts mean the same.</summary>
    protected string TextSince(int mark)
    {
        return string.Join(' ', tokens[mark.._at].Select(token => token.Kind == SqlTokenKind.Word ? token.Value : token.Text));
    }

    protected SqlSyntaxException Error(string message) => new(message, Current);
}
