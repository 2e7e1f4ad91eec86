using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Syntax;

/// <summary>An expression.</summary>
/// <param name="At">Its first token.</param>
internal abstract record Expression(SqlToken At)
{
    /// <summary>Its tokens, spelled in one way: equal texts are the same expression to GROUP BY.</summary>
    public string Text { get; init; } = "";

    public virtual IEnumerable<Expression> Children => [];
}

/// <summary>A literal; <paramref name="Value"/> is null for NULL.</summary>
internal sealed record Literal(SqlToken At, SqlType Type, string? Value) : Expression(At);

/// <summary>A column, or a variable in an expression of a block.</summary>
internal sealed record ColumnReference(SqlToken At, ImmutableArray<string> Parts) : Expression(At);

/// <summary>A date part or another word that is an argument.</summary>
internal sealed record Keyword(SqlToken At, string Word) : Expression(At);

/// <summary><c>$NAME</c>: a session variable; <c>$1</c>: a column of a staged file.</summary>
internal sealed record SessionVariable(SqlToken At, string Name) : Expression(At);

/// <summary><c>:NAME</c>: a variable of the block, inside SQL.</summary>
internal sealed record Bind(SqlToken At, string Name) : Expression(At);

/// <summary><c>expression:"element"["more"]</c>.</summary>
internal sealed record ElementPath(SqlToken At, Expression Of) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of];
}

/// <summary><c>expression::TYPE</c>, CAST and TRY_CAST.</summary>
internal sealed record Cast(SqlToken At, Expression Of, SqlType Type, bool IsTry) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of];
}

/// <summary>A sign.</summary>
internal sealed record Negation(SqlToken At, Expression Of) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of];
}

/// <summary>NOT.</summary>
internal sealed record Not(SqlToken At, Expression Of) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of];
}

/// <summary>An operator between two values.</summary>
internal sealed record Binary(SqlToken At, string Operator, Expression Left, Expression Right) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Left, Right];
}

/// <summary><c>IS [NOT] NULL</c>.</summary>
internal sealed record IsNull(SqlToken At, Expression Of) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of];
}

/// <summary><c>[NOT] IN (…)</c>.</summary>
internal sealed record InList(SqlToken At, Expression Of, ImmutableArray<Expression> Items) : Expression(At)
{
    public override IEnumerable<Expression> Children => Items.Prepend(Of);
}

/// <summary><c>[NOT] IN (SELECT …)</c>.</summary>
internal sealed record InQuery(SqlToken At, Expression Of, Query Query) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of];
}

/// <summary><c>[NOT] BETWEEN a AND b</c>.</summary>
internal sealed record Between(SqlToken At, Expression Of, Expression Low, Expression High) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of, Low, High];
}

/// <summary><c>[NOT] LIKE 'pattern' [ESCAPE 'x']</c>.</summary>
internal sealed record Like(SqlToken At, Expression Of, Expression Pattern) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of, Pattern];
}

/// <summary>CASE; a searched one has no <paramref name="Of"/>.</summary>
internal sealed record Case(SqlToken At, Expression? Of, ImmutableArray<(Expression When, Expression Then)> Branches, Expression? Else) : Expression(At)
{
    public override IEnumerable<Expression> Children =>
        Branches.SelectMany(branch => new[] { branch.When, branch.Then }).Concat(new[] { Of, Else }.OfType<Expression>());
}

/// <summary>A query with one column and at most one row.</summary>
internal sealed record ScalarQuery(SqlToken At, Query Query) : Expression(At);

/// <summary>EXISTS (SELECT …).</summary>
internal sealed record Exists(SqlToken At, Query Query) : Expression(At);

/// <summary>An expression in parentheses.</summary>
internal sealed record Parenthesis(SqlToken At, Expression Of) : Expression(At)
{
    public override IEnumerable<Expression> Children => [Of];
}

/// <summary>A call.</summary>
internal sealed record Call(SqlToken At, string Name, ImmutableArray<Expression> Arguments) : Expression(At)
{
    /// <summary><c>COUNT(*)</c>.</summary>
    public bool IsStar { get; init; }

    /// <summary><c>COUNT(DISTINCT x)</c>.</summary>
    public bool IsDistinct { get; init; }

    public Window? Over { get; init; }

    public override IEnumerable<Expression> Children =>
        Over is null ? Arguments : Arguments.Concat(Over.PartitionBy).Concat(Over.OrderBy.Select(item => item.By));
}

/// <summary>OVER (…).</summary>
internal sealed record Window(ImmutableArray<Expression> PartitionBy, ImmutableArray<OrderItem> OrderBy);

/// <summary>One item of ORDER BY.</summary>
internal sealed record OrderItem(Expression By, bool IsDescending);
