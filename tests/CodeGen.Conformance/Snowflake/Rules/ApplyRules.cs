using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Rules;

/// <summary>
/// A MERGE that reads a stream: its source keeps one row per key, which is the key of ON; an inserted row has every column of
/// the target, and some UPDATE sets every column but the key.
/// </summary>
internal static class ApplyRules
{
    public static void Check(Merge merge, ImmutableArray<Column>? target)
    {
        if (merge.Source is not QuerySource source)
            throw new SqlSyntaxException("a MERGE from a stream reads a query that keeps one row per key", merge.Source.At);
        var on = merge.Equalities().Select(pair => pair.Source).ToList();
        Binder.Refuse(on.Count == 0, "ON compares no columns of target and source", merge.On.At);
        var select = Only(source.Query, merge.Source.At);
        RequireOneRowPerKey(select, on);
        if (target is { } columns)
            RequireWholeRows(merge, columns);
    }

    private static void RequireOneRowPerKey(Select select, IReadOnlyList<string> names)
    {
        while (select.Qualify is null)
            (select, names) = Below(select, names);
        var keys = names.Select(name => ItemOf(select, name).Of.Text).ToHashSet(StringComparer.Ordinal);
        var window = OneRowPer(select.Qualify)
            ?? throw new SqlSyntaxException("QUALIFY ROW_NUMBER() OVER (…) = 1 is expected", select.Qualify.At);
        var partition = window.PartitionBy.Select(key => key.Text).ToHashSet(StringComparer.Ordinal);
        Binder.Refuse(!keys.SetEquals(partition), "PARTITION BY and ON do not have the same columns", select.Qualify.At);
        Binder.Refuse(!window.OrderBy[0].IsDescending, "the last change of a key is the one that counts: DESC", select.Qualify.At);
    }

    private static Window? OneRowPer(Expression qualify)
    {
        return qualify is Syntax.Binary { Operator: "=", Left: Call { Name: "ROW_NUMBER", Over: { } window }, Right: Literal { Value: "1" } } ? window : null;
    }

    // The columns of a query one level down.
    private static (Select, IReadOnlyList<string>) Below(Select select, IReadOnlyList<string> names)
    {
        if (select.From is not [QuerySource below])
            throw new SqlSyntaxException("nothing keeps one row per key: QUALIFY is missing", select.At);
        var inner = names.Select(name => ItemOf(select, name).Of is ColumnReference column
            ? column.Parts[^1]
            : throw new SqlSyntaxException($"{name} is computed behind the choice of one row per key", select.At));
        return (Only(below.Query, below.At), [.. inner]);
    }

    private static NamedItem ItemOf(Select select, string name)
    {
        return select.Items.OfType<NamedItem>().FirstOrDefault(item => item.Name == name)
            ?? throw new SqlSyntaxException($"the key column {name} is not selected by name", select.At);
    }

    private static Select Only(Query query, SqlToken at)
    {
        return query.Body as Select ?? throw new SqlSyntaxException("a MERGE from a stream reads one SELECT", at);
    }

    private static void RequireWholeRows(Merge merge, ImmutableArray<Column> columns)
    {
        var all = columns.Select(column => column.Name).ToList();
        var values = all.Except(merge.KeyColumns()).ToList();
        foreach (var insert in merge.Clauses.Where(clause => clause.Columns.Length > 0))
            Require(insert.At, all.Except(insert.Columns), "INSERT");
        var updates = merge.Clauses.Where(clause => clause.Assignments.Length > 0).ToList();
        if (updates.Count == 0)
            return;
        var fullest = updates.MaxBy(clause => clause.Assignments.Length)!;
        Require(fullest.At, values.Except(fullest.Assignments.Select(assignment => assignment.Column)), "UPDATE");
    }

    private static void Require(SqlToken at, IEnumerable<string> missing, string where)
    {
        if (missing.FirstOrDefault() is { } column)
            throw new SqlSyntaxException($"{where} leaves out {column}", at);
    }
}
