using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>One WHEN: an UPDATE when there are assignments, an INSERT when there are columns, else a DELETE.</summary>
internal sealed record MergeClause(SqlToken At, bool IsMatched, Expression? Condition)
{
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    public ImmutableArray<string> Columns { get; init; } = [];

    public ImmutableArray<Expression> Values { get; init; } = [];
}

/// <summary>MERGE INTO.</summary>
internal sealed record Merge(SqlToken At, ObjectName Table, string? Alias, Source Source, Expression On, ImmutableArray<MergeClause> Clauses)
    : Change(At, Table)
{
    public override IEnumerable<Source> Sources => Walk.Sources(Source);

    public override void Bind(Binder binder)
    {
        var columns = binder.Require(ObjectKind.Table, Table)?.Columns;
        var source = binder.Relation(Source);
        Binder.Refuse(Source is QuerySource { Alias: null }, "the source of a MERGE has an alias", Source.At);
        var both = new Scope(null, [Statements.Update.Target(Table, Alias, columns), source]);
        binder.Condition(On, both);
        foreach (var clause in Clauses)
            BindClause(binder, clause, columns, clause.IsMatched ? both : new Scope(null, [source]));
    }

    // A row that matches nothing has no columns of the target.
    private void BindClause(Binder binder, MergeClause clause, ImmutableArray<Column>? columns, Scope scope)
    {
        if (clause.Condition is { } condition)
            binder.Condition(condition, scope);
        if (clause.Columns.Length > 0)
            BindValues(binder, clause.At, clause.Columns, clause.Values, columns, scope);
        if (clause.Assignments.Length == 0)
            return;
        BindAssignments(binder, clause.Assignments, columns, scope);
        var keys = KeyColumns().ToHashSet(StringComparer.Ordinal);
        if (clause.Assignments.FirstOrDefault(assignment => keys.Contains(assignment.Column)) is { } key)
            throw new SqlSyntaxException($"the key column {key.Column} is in SET", key.At);
    }

    /// <summary>Columns of the target in ON.</summary>
    public IEnumerable<string> KeyColumns() => Equalities().Select(pair => pair.Target);

    /// <summary>The pairs of ON: column of the target, column of the source.</summary>
    public IEnumerable<(string Target, string Source)> Equalities()
    {
        return Conjuncts(On).OfType<Syntax.Binary>().Where(binary => binary.Operator == "=").SelectMany(Pair);
    }

    private IEnumerable<(string Target, string Source)> Pair(Syntax.Binary equality)
    {
        if ((equality.Left, equality.Right) is not (ColumnReference { Parts: [var one, var left] }, ColumnReference { Parts: [var other, var right] }))
            return [];
        var target = Alias ?? Table.Name;
        return one == target ? [(left, right)] : other == target ? [(right, left)] : [];
    }

    private static IEnumerable<Expression> Conjuncts(Expression expression)
    {
        return expression is Syntax.Binary { Operator: "AND" } and ? Conjuncts(and.Left).Concat(Conjuncts(and.Right)) : [expression];
    }
}
