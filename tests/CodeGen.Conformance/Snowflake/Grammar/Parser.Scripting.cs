using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

/// <summary>Snowflake Scripting.</summary>
internal sealed partial class Parser
{
    private static readonly (string[] Words, Func<Parser, Statement> Read)[] ScriptingForms =
    [
        (["BEGIN", "TRANSACTION"], parser => parser.Transaction(TransactionStep.Begin)),
        (["COMMIT"], parser => parser.Transaction(TransactionStep.Commit)),
        (["ROLLBACK"], parser => parser.Transaction(TransactionStep.Rollback)),
        (["BEGIN"], parser => parser.Block()),
        (["DECLARE"], parser => parser.Block()),
        (["LET"], parser => parser.Let()),
        (["IF"], parser => parser.If()),
        (["FOR"], parser => parser.For()),
        (["WHILE"], parser => parser.While()),
        (["RETURN"], parser => parser.Return()),
        (["RAISE"], parser => parser.Raise()),
        (["NULL"], parser => new Nothing(parser.Next())),
    ];

    private Block Block()
    {
        var at = Current;
        var declarations = new List<Declaration>();
        if (Take("DECLARE"))
        {
            do
                declarations.Add(Declaration());
            while (!Is("BEGIN"));
        }
        Expect("BEGIN");
        var statements = StatementsUntil("EXCEPTION", "END");
        var handlers = Take("EXCEPTION") ? Handlers() : [];
        Expect("END");
        return new Block(at, [.. declarations], [.. statements], [.. handlers]);
    }

    private List<Statement> StatementsUntil(params string[] ends)
    {
        var statements = new List<Statement>();
        while (!ends.Any(end => Is(end)))
        {
            statements.Add(BlockStatement());
            Expect(";");
        }
        Refuse(statements.Count == 0, "a statement is expected");
        return statements;
    }

    private Statement BlockStatement()
    {
        foreach (var (words, read) in ScriptingForms)
        {
            if (Is(words))
                return read(this);
        }
        return AtName && Ahead(1).Is(":=") ? Assign() : TopStatement();
    }

    private Declaration Declaration()
    {
        var at = Current;
        var name = Name("a variable");
        var declaration = Is("EXCEPTION") ? ExceptionDeclaration(at, name)
            : Take("CURSOR", "FOR") ? new Declaration(at, name, DeclarationKind.Cursor) { Query = Query() }
            : VariableDeclaration(at, name);
        Expect(";");
        return declaration;
    }

    private Declaration VariableDeclaration(SqlToken at, string name)
    {
        var type = Type();
        var value = Take("DEFAULT") || Take(":=") ? Expression() : null;
        return new Declaration(at, name, DeclarationKind.Variable) { Type = type, Value = value };
    }

    // Snowflake keeps -20000 to -20999 for exceptions of users.
    private Declaration ExceptionDeclaration(SqlToken at, string name)
    {
        Expect("EXCEPTION", "(", "-");
        Whole("the number of an exception, without its sign,", 20_000, 20_999);
        Expect(",");
        Text("the message of an exception");
        Expect(")");
        return new Declaration(at, name, DeclarationKind.Exception);
    }

    private List<Handler> Handlers()
    {
        var handlers = new List<Handler>();
        while (Take("WHEN"))
        {
            var at = Current;
            Refuse(handlers.Count > 0 && handlers[^1].Names.Contains("OTHER"), "WHEN OTHER is the last handler");
            var names = new List<string> { Name("an exception") };
            while (Take("OR"))
                names.Add(Name("an exception"));
            Expect("THEN");
            handlers.Add(new Handler(at, [.. names], [.. StatementsUntil("WHEN", "END")]));
        }
        Refuse(handlers.Count == 0, "WHEN is expected");
        return handlers;
    }

    private Transaction Transaction(TransactionStep step)
    {
        var at = Next();
        if (step == TransactionStep.Begin)
            Expect("TRANSACTION");
        return new Transaction(at, step);
    }

    private Let Let()
    {
        var at = Next();
        var name = Name("a variable");
        if (Take("CURSOR", "FOR"))
            return new Let(at, new Declaration(at, name, DeclarationKind.Cursor) { Query = Query() });
        SqlType? type = Is(":=") ? null : Type();
        Expect(":=");
        return new Let(at, new Declaration(at, name, DeclarationKind.Variable) { Type = type, Value = Expression() });
    }

    private Assign Assign()
    {
        var at = Current;
        var name = Name("a variable");
        Expect(":=");
        return new Assign(at, name, Expression());
    }

    private If If()
    {
        var at = Next();
        var branches = new List<(Expression, List<Statement>)> { ConditionAnd("THEN", "ELSEIF", "ELSE", "END") };
        while (Take("ELSEIF"))
            branches.Add(ConditionAnd("THEN", "ELSEIF", "ELSE", "END"));
        var otherwise = Take("ELSE") ? StatementsUntil("END") : [];
        Expect("END", "IF");
        return new If(at, [.. branches.Select(branch => branch.Item1)], [.. branches.SelectMany(branch => branch.Item2), .. otherwise]);
    }

    private (Expression Condition, List<Statement> Statements) ConditionAnd(string word, params string[] ends)
    {
        Expect("(");
        var condition = Expression();
        Expect(")", word);
        return (condition, StatementsUntil(ends));
    }

    private While While()
    {
        var at = Next();
        var (condition, statements) = ConditionAnd("DO", "END");
        Expect("END", "WHILE");
        return new While(at, condition, [.. statements]);
    }

    private For For()
    {
        var at = Next();
        var variable = Name("a variable");
        Expect("IN");
        var first = Is("REVERSE") ? Next().Value : null;
        var from = Sum();
        var to = Take("TO") ? Sum() : null;
        Refuse(first is not null && to is null, "REVERSE belongs to a range");
        Expect("DO");
        var statements = StatementsUntil("END");
        Expect("END", "FOR");
        return new For(at, variable, from, to, [.. statements]);
    }

    private Return Return()
    {
        var at = Next();
        return new Return(at, Expression());
    }

    private Raise Raise()
    {
        var at = Next();
        return new Raise(at, Is(";") ? null : Name("an exception"));
    }
}
