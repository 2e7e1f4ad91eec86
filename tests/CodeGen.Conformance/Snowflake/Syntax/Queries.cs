using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Syntax;

/// <summary>A query: common tables, a body, an order.</summary>
internal sealed record Query(SqlToken At, ImmutableArray<CommonTable> With, QueryBody Body, ImmutableArray<OrderItem> OrderBy)
{
    /// <summary>INTO :a, :b of a block.</summary>
    public ImmutableArray<Bind> Into { get; init; } = [];
}

/// <summary><c>name AS (query)</c>.</summary>
internal sealed record CommonTable(SqlToken At, string Name, ImmutableArray<string> Columns, Query Query);

/// <summary>A SELECT, or two bodies joined by a set operator.</summary>
internal abstract record QueryBody(SqlToken At);

/// <summary>UNION [ALL], INTERSECT, EXCEPT.</summary>
internal sealed record SetOperation(SqlToken At, QueryBody Left, QueryBody Right) : QueryBody(At);

/// <summary>A query in parentheses as one side of a set operator.</summary>
internal sealed record NestedBody(SqlToken At, Query Query) : QueryBody(At);

/// <summary>SELECT.</summary>
internal sealed record Select(SqlToken At, ImmutableArray<SelectItem> Items) : QueryBody(At)
{
    public ImmutableArray<Source> From { get; init; } = [];

    public ImmutableArray<Expression> JoinConditions { get; init; } = [];

    public Expression? Where { get; init; }

    public ImmutableArray<Expression> GroupBy { get; init; } = [];

    public Expression? Having { get; init; }

    public Expression? Qualify { get; init; }
}

/// <summary>One item of a select list.</summary>
internal abstract record SelectItem(SqlToken At);

/// <summary>An expression and the name it gets.</summary>
internal sealed record NamedItem(SqlToken At, Expression Of, string? Alias) : SelectItem(At)
{
    /// <summary>The name of the output column, when it has one.</summary>
    public string? Name => Alias ?? (Of is ColumnReference column ? column.Parts[^1] : null);
}

/// <summary><c>*</c>, <c>x.*</c>, <c>* EXCLUDE (a, b)</c>.</summary>
internal sealed record StarItem(SqlToken At, string? Of, ImmutableArray<string> Exclude) : SelectItem(At);

/// <summary>Something rows come from.</summary>
internal abstract record Source(SqlToken At, string? Alias);

/// <summary>A table, view, stream or common table.</summary>
internal sealed record NamedSource(SqlToken At, ObjectName Name, string? Alias) : Source(At, Alias);

/// <summary>A query in parentheses.</summary>
internal sealed record QuerySource(SqlToken At, Query Query, string? Alias) : Source(At, Alias);

/// <summary><c>TABLE(function(…))</c>, LATERAL FLATTEN(…), ERROR_TABLE(…).</summary>
internal sealed record FunctionSource(SqlToken At, string Function, ImmutableArray<NamedArgument> Arguments, string? Alias) : Source(At, Alias);

/// <summary><c>ERROR_TABLE(name)</c>: the rows DML error logging has put aside.</summary>
internal sealed record ErrorTableSource(SqlToken At, ObjectName Table, string? Alias) : Source(At, Alias);

/// <summary><c>@stage/path</c>: files, read by <c>$1</c>, <c>$2</c>.</summary>
internal sealed record StageSource(SqlToken At, ObjectName Stage, string? Alias) : Source(At, Alias);

/// <summary><c>$1</c>: what the statement before <c>-&gt;&gt;</c> returned.</summary>
internal sealed record ResultSource(SqlToken At, string? Alias) : Source(At, Alias);

/// <summary>An argument of a table function; the name is empty for a positional one.</summary>
internal sealed record NamedArgument(string Name, Expression Value);

/// <summary>A column: its name and what is known of it.</summary>
internal sealed record Column(string Name, SqlType Type);
