using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Snowflake;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>A statement of Snowflake Scripting.</summary>
internal abstract record ScriptStatement
{
    public sealed record Begin : ScriptStatement;

    public sealed record Commit : ScriptStatement;

    public sealed record Rollback : ScriptStatement;

    /// <summary>RAISE: a declared exception, or without a name the one being handled.</summary>
    public sealed record Raise(string? Exception) : ScriptStatement;

    public sealed record Return(string Value) : ScriptStatement;

    public sealed record If(SqlStatement Condition, ImmutableArray<ScriptStatement> Then) : ScriptStatement;

    public sealed record Sql(SqlStatement Statement) : ScriptStatement;
}

/// <summary>[DECLARE …] BEGIN … [EXCEPTION WHEN OTHER THEN …] END, as far as the generated files use it.</summary>
/// <param name="Exceptions">Declared exceptions and their messages.</param>
/// <param name="Statements">The body.</param>
/// <param name="Handler">What WHEN OTHER does; null when there is no handler.</param>
internal sealed record ScriptBlock(
    ImmutableDictionary<string, string> Exceptions, ImmutableArray<ScriptStatement> Statements, ImmutableArray<ScriptStatement>? Handler)
{
    private static readonly ConcurrentDictionary<string, ScriptBlock> Parsed = new(StringComparer.Ordinal);

    public static ScriptBlock Parse(string text) => Parsed.GetOrAdd(text, Read);

    private static ScriptBlock Read(string text)
    {
        var cursor = new SqlCursor(SqlLexer.Read(text));
        var exceptions = cursor.TryTake("DECLARE") ? Declarations(cursor) : ImmutableDictionary<string, string>.Empty;
        cursor.Expect("BEGIN");
        var statements = ReadStatements(cursor, "EXCEPTION", "END");
        ImmutableArray<ScriptStatement>? handler = null;
        if (cursor.TryTake("EXCEPTION"))
        {
            cursor.Expect("WHEN", "OTHER", "THEN");
            handler = ReadStatements(cursor, "END", "WHEN");
        }
        cursor.Expect("END");
        cursor.TryTake(";");
        cursor.ExpectEnd();
        return new ScriptBlock(exceptions, statements, handler);
    }

    private static ImmutableDictionary<string, string> Declarations(SqlCursor cursor)
    {
        var exceptions = ImmutableDictionary.CreateBuilder<string, string>();
        while (!cursor.Is("BEGIN"))
        {
            var name = cursor.Name();
            cursor.Expect("EXCEPTION", "(", "-");
            var number = cursor.Integer();
            cursor.Expect(",");
            exceptions.Add(name, $"-{number}: {cursor.Expect(SqlTokenKind.String)}");
            cursor.Expect(")", ";");
        }
        return exceptions.ToImmutable();
    }

    private static ImmutableArray<ScriptStatement> ReadStatements(SqlCursor cursor, params ReadOnlySpan<string> ends)
    {
        var statements = ImmutableArray.CreateBuilder<ScriptStatement>();
        while (!(cursor.Peek().Kind == SqlTokenKind.Word && ends.Contains(cursor.Peek().Value)))
        {
            statements.Add(Statement(cursor));
            cursor.Expect(";");
        }
        return statements.ToImmutable();
    }

    private static ScriptStatement Statement(SqlCursor cursor)
    {
        // A bare BEGIN would open a nested block.
        if (cursor.TryTake("BEGIN", "TRANSACTION"))
            return new ScriptStatement.Begin();
        if (cursor.TryTake("COMMIT"))
            return new ScriptStatement.Commit();
        if (cursor.TryTake("ROLLBACK"))
            return new ScriptStatement.Rollback();
        if (cursor.TryTake("RAISE"))
            return new ScriptStatement.Raise(cursor.Is(";") ? null : cursor.Name());
        if (cursor.TryTake("RETURN"))
            return new ScriptStatement.Return(cursor.Expect(SqlTokenKind.String));
        return cursor.TryTake("IF") ? If(cursor) : new ScriptStatement.Sql(Sql(cursor, ";"));
    }

    private static ScriptStatement.If If(SqlCursor cursor)
    {
        cursor.Expect("(");
        var condition = Sql(cursor, ")");
        cursor.Expect(")", "THEN");
        var then = ReadStatements(cursor, "END");
        cursor.Expect("END", "IF");
        return new ScriptStatement.If(condition, then);
    }

    private static SqlStatement Sql(SqlCursor cursor, string end)
    {
        var tokens = ImmutableArray.CreateBuilder<SqlToken>();
        for (var depth = 0; depth > 0 || !cursor.Is(end);)
        {
            if (cursor.AtEnd)
                throw cursor.Error($"expected `{end}`");
            depth += cursor.Is("(") ? 1 : cursor.Is(")") ? -1 : 0;
            tokens.Add(cursor.Take());
        }
        tokens.Add(cursor.Peek() with { Kind = SqlTokenKind.End });
        return new SqlStatement(tokens.ToImmutable());
    }
}
