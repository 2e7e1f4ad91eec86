using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Rules;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>What DECLARE and LET can introduce.</summary>
internal enum DeclarationKind
{
    Variable,
    Cursor,
    Exception,
}

/// <summary>One declaration.</summary>
internal sealed record Declaration(SqlToken At, string Name, DeclarationKind Kind)
{
    public SqlType? Type { get; init; }

    public Expression? Value { get; init; }

    public Query? Query { get; init; }

    public SqlType Bind(Binder binder)
    {
        if (Query is { } query)
            binder.Query(query);
        var value = Value is null ? SqlType.Null : binder.Type(Value, null);
        if (Type is not { } type)
            return Kind == DeclarationKind.Variable && value.Family != TypeFamily.Null ? value : SqlType.Unknown;
        if (Casts.WhyNotAssignable(value, type) is { } why)
            throw new SqlSyntaxException($"{Name}: {why}", At);
        return type;
    }
}

/// <summary>WHEN a OR b THEN … of EXCEPTION.</summary>
internal sealed record Handler(SqlToken At, ImmutableArray<string> Names, ImmutableArray<Statement> Statements);

/// <summary>[DECLARE …] BEGIN … [EXCEPTION …] END.</summary>
internal sealed record Block(SqlToken At, ImmutableArray<Declaration> Declarations, ImmutableArray<Statement> Statements, ImmutableArray<Handler> Handlers)
    : Statement(At)
{
    private static readonly string[] BuiltInExceptions = ["OTHER", "STATEMENT_ERROR", "EXPRESSION_ERROR"];

    /// <summary>Variables every block has.</summary>
    private static readonly (string, SqlType)[] BuiltInVariables =
    [
        ("SQLROWCOUNT", SqlType.Number), ("SQLFOUND", SqlType.Boolean), ("SQLERRM", SqlType.Text), ("SQLSTATE", SqlType.Text), ("SQLCODE", SqlType.Number),
    ];

    public override IEnumerable<Statement> Inner => Statements.Concat(Handlers.SelectMany(handler => handler.Statements));

    public override void Bind(Binder binder)
    {
        binder.WithVariables(BuiltInVariables, () =>
        {
            foreach (var declaration in Declarations)
                binder.Declare(declaration.Name, declaration.Bind(binder));
            foreach (var statement in Statements)
                binder.Statement(statement);
            foreach (var handler in Handlers)
                BindHandler(binder, handler);
        });
        TransactionRules.Check(this, name => binder.Find(ObjectKind.Stream, name) is not null);
    }

    private static void BindHandler(Binder binder, Handler handler)
    {
        foreach (var name in handler.Names.Except(BuiltInExceptions))
            binder.Variable(handler.At, name);
        foreach (var statement in handler.Statements)
            binder.Statement(statement);
    }
}

/// <summary>A step of a transaction.</summary>
internal enum TransactionStep
{
    Begin,
    Commit,
    Rollback,
}

/// <summary>BEGIN TRANSACTION, COMMIT, ROLLBACK.</summary>
internal sealed record Transaction(SqlToken At, TransactionStep Step) : Statement(At)
{
    public override void Bind(Binder binder)
    {
    }
}

/// <summary>LET.</summary>
internal sealed record Let(SqlToken At, Declaration Declaration) : Statement(At)
{
    public override void Bind(Binder binder) => binder.Declare(Declaration.Name, Declaration.Bind(binder));
}

/// <summary>variable := value.</summary>
internal sealed record Assign(SqlToken At, string Name, Expression Value) : Statement(At)
{
    public override void Bind(Binder binder)
    {
        if (Casts.WhyNotAssignable(binder.Type(Value, null), binder.Variable(At, Name)) is { } why)
            throw new SqlSyntaxException($"{Name}: {why}", At);
    }
}

/// <summary>IF.</summary>
internal sealed record If(SqlToken At, ImmutableArray<Expression> Conditions, ImmutableArray<Statement> Statements) : Statement(At)
{
    public override IEnumerable<Statement> Inner => Statements;

    public override void Bind(Binder binder)
    {
        foreach (var condition in Conditions)
            binder.Condition(condition, null);
        foreach (var statement in Statements)
            binder.Statement(statement);
    }
}

/// <summary>WHILE.</summary>
internal sealed record While(SqlToken At, Expression Condition, ImmutableArray<Statement> Statements) : Statement(At)
{
    public override IEnumerable<Statement> Inner => Statements;

    public override void Bind(Binder binder)
    {
        binder.Condition(Condition, null);
        foreach (var statement in Statements)
            binder.Statement(statement);
    }
}

/// <summary>FOR row IN cursor, FOR i IN a TO b.</summary>
internal sealed record For(SqlToken At, string Variable, Expression From, Expression? To, ImmutableArray<Statement> Statements) : Statement(At)
{
    public override IEnumerable<Statement> Inner => Statements;

    public override void Bind(Binder binder)
    {
        binder.Type(From, null);
        if (To is { } to)
            binder.Type(to, null);
        binder.WithVariables([(Variable, To is null ? SqlType.Unknown : SqlType.Number)], () =>
        {
            foreach (var statement in Statements)
                binder.Statement(statement);
        });
    }
}

/// <summary>RETURN.</summary>
internal sealed record Return(SqlToken At, Expression Value) : Statement(At)
{
    public override void Bind(Binder binder) => binder.Type(Value, null);
}

/// <summary>RAISE; without a name it raises again what a handler caught.</summary>
internal sealed record Raise(SqlToken At, string? Name) : Statement(At)
{
    public override void Bind(Binder binder)
    {
        if (Name is not null)
            binder.Variable(At, Name);
    }
}

/// <summary>NULL; as a statement.</summary>
internal sealed record Nothing(SqlToken At) : Statement(At)
{
    public override void Bind(Binder binder)
    {
    }
}
