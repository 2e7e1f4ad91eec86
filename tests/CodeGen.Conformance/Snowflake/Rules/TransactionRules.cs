using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Rules;

/// <summary>
/// A transaction starts and ends in one list of statements, holds no DDL (which commits it), and a failure inside is rolled
/// back and raised again (else the task counts as a success). A stream moves on when the statement that reads it commits, so
/// whatever belongs together with it is in one transaction.
/// </summary>
internal static class TransactionRules
{
    public static void Check(Block block, Func<ObjectName, bool> isStream)
    {
        var opens = block.Statements.OfType<Transaction>().Any(step => step.Step == TransactionStep.Begin);
        CheckList(block.Statements, mayOpen: true);
        foreach (var handler in block.Handlers)
            CheckHandler(handler, opens);
        if (opens)
            RequireHandler(block);
        else
            RefuseLooseStreams(block, isStream);
    }

    private static void CheckList(IReadOnlyList<Statement> statements, bool mayOpen)
    {
        var isOpen = false;
        for (var i = 0; i < statements.Count; i++)
        {
            var statement = statements[i];
            if (statement is Transaction step)
                isOpen = After(step, isOpen, mayOpen, i + 1 < statements.Count ? statements[i + 1] : null);
            else if (isOpen)
                RefuseInTransaction(statement);
            Binder.Refuse(statement is Raise { Name: null }, "RAISE without a name stands in a handler", statement.At);
            if (statement is not Block)
                CheckList([.. statement.Inner], mayOpen: false);
        }
        if (isOpen)
            throw new SqlSyntaxException("the transaction is not ended", statements[^1].At);
    }

    private static bool After(Transaction step, bool isOpen, bool mayOpen, Statement? next)
    {
        var leaves = step.Step == TransactionStep.Rollback && !mayOpen && next is Return or Raise;
        Binder.Refuse(!mayOpen && !leaves, "a transaction starts and ends in the block's own list", step.At);
        Binder.Refuse(mayOpen && step.Step == TransactionStep.Begin && isOpen, "a transaction is open already", step.At);
        Binder.Refuse(mayOpen && step.Step != TransactionStep.Begin && !isOpen, "no transaction is open", step.At);
        return step.Step == TransactionStep.Begin;
    }

    private static void RefuseInTransaction(Statement statement)
    {
        Binder.Refuse(statement.IsDdl, "DDL commits the open transaction", statement.At);
        Binder.Refuse(statement is Return, "the block returns with an open transaction", statement.At);
        foreach (var inner in statement.Inner)
            Binder.Refuse(inner.IsDdl, "DDL commits the open transaction", inner.At);
    }

    private static void CheckHandler(Handler handler, bool opens)
    {
        var rollback = handler.Statements.OfType<Transaction>().FirstOrDefault();
        Binder.Refuse(rollback is not null && (!opens || rollback.Step != TransactionStep.Rollback), "a handler can only roll back what its block began", handler.At);
        Binder.Refuse(opens && rollback is null, "the handler leaves the transaction open", handler.At);
        Binder.Refuse(handler.Statements[^1] is not Raise, "a handler that does not raise reports a success", handler.At);
    }

    private static void RequireHandler(Block block)
    {
        Binder.Refuse(!block.Handlers.Any(handler => handler.Names.Contains("OTHER")), "a transaction without EXCEPTION WHEN OTHER THEN ROLLBACK", block.At);
    }

    private static void RefuseLooseStreams(Block block, Func<ObjectName, bool> isStream)
    {
        var changes = block.Statements.OfType<Change>().ToList();
        var reader = changes.FirstOrDefault(change => ReadsStream(change, isStream));
        Binder.Refuse(reader is not null && changes.Count > 1, "the stream moves on before the block's other changes: BEGIN TRANSACTION is missing", reader?.At ?? block.At);
    }

    public static bool ReadsStream(Change change, Func<ObjectName, bool> isStream)
    {
        return change.Sources.OfType<NamedSource>().Any(source => source.Name.IsQualified && isStream(source.Name));
    }
}
