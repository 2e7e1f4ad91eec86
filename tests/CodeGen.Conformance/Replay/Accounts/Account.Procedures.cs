using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>Procedures and anonymous blocks in Snowflake Scripting.</summary>
internal sealed partial class Account
{
    private void CreateProcedure(SqlCursor cursor, CreateMode mode)
    {
        if (TryAdd(_procedures.ContainsKey, cursor.ObjectName(), mode) is not { } name)
            return;
        cursor.Expect("(", ")");
        cursor.TryTake("COPY", "GRANTS");
        cursor.Expect("RETURNS", "VARCHAR", "LANGUAGE", "SQL", "EXECUTE", "AS", "OWNER", "AS");
        _procedures[name] = ScriptBlock.Parse(cursor.Expect(SqlTokenKind.DollarString));
        cursor.ExpectEnd();
    }

    private void Call(SqlCursor cursor)
    {
        var name = cursor.ObjectName();
        cursor.Expect("(", ")");
        cursor.ExpectEnd();
        RunBlock(_procedures.GetValueOrDefault(name) ?? throw new SnowflakeException($"Unknown procedure {name}"));
    }

    private void RunBlock(ScriptBlock block)
    {
        try
        {
            RunStatements(block.Statements, block, handled: null, BeforeStatement);
        }
        catch (SnowflakeException e) when (block.Handler is not null)
        {
            RunStatements(block.Handler.Value, block, e, before: null);
        }
        if (_open is null)
            return;
        RollbackOpen();
        throw new SnowflakeException("a transaction that began in a procedure was not ended in it; it is rolled back");
    }

    // True when the block has returned.
    private bool RunStatements(ImmutableArray<ScriptStatement> statements, ScriptBlock block, SnowflakeException? handled, Action<int>? before)
    {
        for (var i = 0; i < statements.Length; i++)
        {
            before?.Invoke(i);
            if (RunStatement(statements[i], block, handled))
                return true;
        }
        return false;
    }

    private bool RunStatement(ScriptStatement statement, ScriptBlock block, SnowflakeException? handled)
    {
        switch (statement)
        {
            case ScriptStatement.Begin:
                Begin();
                return false;
            case ScriptStatement.Commit:
                CommitOpen();
                return false;
            case ScriptStatement.Rollback:
                RollbackOpen();
                return false;
            case ScriptStatement.Return:
                return true;
            case ScriptStatement.Raise { Exception: { } name }:
                throw new SnowflakeException(block.Exceptions[name]);
            case ScriptStatement.Raise:
                throw handled ?? new SnowflakeException("RAISE outside a handler");
            case ScriptStatement.If choice:
                return IsTrue(choice.Condition) && RunStatements(choice.Then, block, handled, before: null);
            case ScriptStatement.Sql sql:
                Run(sql.Statement);
                return false;
            default:
                throw new InvalidOperationException(statement.ToString());
        }
    }

    private bool IsTrue(SqlStatement condition)
    {
        var cursor = condition.Cursor();
        var queries = new QueryTranslator(cursor, this);
        var value = new ExpressionTranslator(cursor, new Scope([]), queries).Condition();
        cursor.ExpectEnd();
        return _engine.Query($"SELECT CAST({value.Text} AS VARCHAR)") is [[var text]] && text == "true";
    }
}
