using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Typing;

namespace Tidb.CodeGen.Conformance.KsqlDb.Syntax;

/// <summary>An expression.</summary>
/// <param name="At">Where it starts.</param>
internal abstract record Expression(SqlToken At)
{
    /// <summary>Spelled in one way, so that equal texts mean the same.</summary>
    public string Text { get; init; } = "";
}

internal sealed record Literal(SqlToken At, KsqlType Type) : Expression(At);

internal sealed record ColumnReference(SqlToken At, string Name) : Expression(At);

/// <summary><c>of->field</c>.</summary>
internal sealed record FieldOf(SqlToken At, Expression Of, string Field) : Expression(At);

/// <summary><c>of[1]</c>.</summary>
internal sealed record ElementOf(SqlToken At, Expression Of) : Expression(At);

internal sealed record Parenthesis(SqlToken At, Expression Of) : Expression(At);

internal sealed record Negative(SqlToken At, Expression Of) : Expression(At);

internal sealed record Binary(SqlToken At, string Operator, Expression Left, Expression Right) : Expression(At);

internal sealed record Cast(SqlToken At, Expression Of, KsqlType Type) : Expression(At);

internal sealed record Case(SqlToken At, Expression When, Expression Then, Expression Otherwise) : Expression(At);

internal sealed record Call(SqlToken At, string Function, ImmutableArray<Expression> Arguments) : Expression(At);

/// <summary><c>x => body</c>.</summary>
internal sealed record Lambda(SqlToken At, string Parameter, Expression Body) : Expression(At);
