using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>One statement; the last token is of kind <see cref="SqlTokenKind.End"/>.</summary>
internal sealed record SqlStatement(ImmutableArray<SqlToken> Tokens)
{
    public SqlCursor Cursor() => new(Tokens);
}

/// <summary>Cuts scripts at <c>;</c>, as Snowflake's clients do: a body that holds several statements must be one <c>$$</c> string.</summary>
internal static class SqlScript
{
    // The same files are deployed for thousands of histories.
    private static readonly ConcurrentDictionary<string, ImmutableArray<SqlStatement>> Read = new(StringComparer.Ordinal);

    public static ImmutableArray<SqlStatement> Statements(string text) => Read.GetOrAdd(text, Cut);

    private static ImmutableArray<SqlStatement> Cut(string text)
    {
        var statements = ImmutableArray.CreateBuilder<SqlStatement>();
        var tokens = ImmutableArray.CreateBuilder<SqlToken>();
        foreach (var token in SqlLexer.Read(text))
        {
            if (!token.Is(";") && token.Kind != SqlTokenKind.End)
            {
                tokens.Add(token);
            }
            else if (tokens.Count > 0)
            {
                tokens.Add(token with { Kind = SqlTokenKind.End });
                statements.Add(new SqlStatement(tokens.ToImmutable()));
                tokens.Clear();
            }
        }
        return statements.ToImmutable();
    }
}
