using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary><c>column = value</c>.</summary>
internal sealed record Assignment(SqlToken At, string Column, Expression Value);

/// <summary>A statement that changes rows.</summary>
internal abstract record Change(SqlToken At, ObjectName Table) : Statement(At)
{
    public override string? WhyNotRepeatable => "changes rows each time it is applied";

    /// <summary>Where the rows it works with come from, for rules about streams.</summary>
    public abstract IEnumerable<Source> Sources { get; }

    protected static void BindAssignments(Binder binder, IReadOnlyCollection<Assignment> assignments, ImmutableArray<Column>? columns, Scope scope)
    {
        Binder.RequireColumns(assignments.First().At, assignments.Select(assignment => assignment.Column), columns, "SET");
        foreach (var assignment in assignments)
            Binder.RequireAssignable(assignment.At, assignment.Column, binder.Type(assignment.Value, scope), columns);
    }

    protected static void BindValues(Binder binder, SqlToken at, ImmutableArray<string> names, ImmutableArray<Expression> values, ImmutableArray<Column>? columns, Scope scope)
    {
        Binder.RequireColumns(at, names, columns, "INSERT");
        Binder.Refuse(names.Length != values.Length, $"INSERT has {names.Length} columns and {values.Length} values", at);
        foreach (var (name, value) in names.Zip(values))
            Binder.RequireAssignable(value.At, name, binder.Type(value, scope), columns);
    }
}

/// <summary>INSERT [OVERWRITE] INTO.</summary>
internal sealed record Insert(SqlToken At, ObjectName Table, ImmutableArray<string> Columns, bool Overwrite) : Change(At, Table)
{
    public Query? Query { get; init; }

    public ImmutableArray<ImmutableArray<Expression>> Rows { get; init; } = [];

    public override IEnumerable<Source> Sources => Query is null ? [] : Walk.Sources(Query);

    public override void Bind(Binder binder)
    {
        var columns = binder.Require(ObjectKind.Table, Table)?.Columns;
        foreach (var row in Rows)
        {
            // Snowflake: "Invalid expression [PARSE_JSON(…)] in VALUES clause".
            Binder.Refuse(row.Any(value => value is not Literal and not Negation), "VALUES of an INSERT takes literals: write SELECT", At);
            BindValues(binder, At, Columns, row, columns, new Scope(null, []));
        }
        if (Query is null)
            return;
        Binder.RequireColumns(At, Columns, columns, "INSERT");
        var values = binder.Query(Query);
        Binder.Refuse(values.Length != Columns.Length, $"INSERT has {Columns.Length} columns and {values.Length} values", At);
        foreach (var (name, value) in Columns.Zip(values))
            Binder.RequireAssignable(At, name, value.Type, columns);
    }
}

/// <summary>UPDATE … SET … FROM.</summary>
internal sealed record Update(SqlToken At, ObjectName Table, string? Alias, ImmutableArray<Assignment> Assignments, ImmutableArray<Source> From, Expression? Where)
    : Change(At, Table)
{
    public override IEnumerable<Source> Sources => From.SelectMany(Walk.Sources);

    public override void Bind(Binder binder)
    {
        var columns = binder.Require(ObjectKind.Table, Table)?.Columns;
        var scope = new Scope(null, [Target(Table, Alias, columns), .. From.Select(source => binder.Relation(source))]);
        BindAssignments(binder, Assignments, columns, scope);
        if (Where is { } where)
            binder.Condition(where, scope);
    }

    public static Relation Target(ObjectName table, string? alias, ImmutableArray<Column>? columns)
    {
        return new Relation(alias ?? table.Name, alias is null ? table.Schema : "", columns);
    }
}

/// <summary>DELETE FROM … USING.</summary>
internal sealed record Delete(SqlToken At, ObjectName Table, string? Alias, ImmutableArray<Source> Using, Expression? Where) : Change(At, Table)
{
    public override IEnumerable<Source> Sources => Using.SelectMany(Walk.Sources);

    public override void Bind(Binder binder)
    {
        Binder.Refuse(Where is null, "a DELETE without WHERE empties the table", At);
        var columns = binder.Require(ObjectKind.Table, Table)?.Columns;
        var scope = new Scope(null, [Statements.Update.Target(Table, Alias, columns), .. Using.Select(source => binder.Relation(source))]);
        binder.Condition(Where!, scope);
    }
}

/// <summary>TRUNCATE TABLE.</summary>
internal sealed record Truncate(SqlToken At, ObjectName Table, bool IfExists) : Change(At, Table)
{
    public override IEnumerable<Source> Sources => [];

    public override void Bind(Binder binder)
    {
        if (!IfExists)
            binder.Require(ObjectKind.Table, Table);
    }
}

/// <summary>A query that stands alone.</summary>
internal sealed record QueryStatement(SqlToken At, Query Query) : Statement(At)
{
    public override void Bind(Binder binder) => binder.Query(Query);
}
