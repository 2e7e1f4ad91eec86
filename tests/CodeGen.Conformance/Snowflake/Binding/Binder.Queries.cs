using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

internal sealed partial class Binder
{
    private ImmutableDictionary<string, ImmutableArray<Column>> _commonTables = ImmutableDictionary.Create<string, ImmutableArray<Column>>(StringComparer.Ordinal);

    /// <summary>The columns of a query.</summary>
    public ImmutableArray<Column> Query(Query query, Scope? outer = null)
    {
        var before = _commonTables;
        foreach (var common in query.With)
        {
            var columns = Query(common.Query, outer);
            _commonTables = _commonTables.SetItem(common.Name, common.Columns.Length == 0 ? columns : Renamed(common.At, columns, common.Columns));
        }
        var (result, scope) = Body(query.Body, outer);
        foreach (var item in query.OrderBy)
            Order(item, query.Body, scope, result);
        foreach (var bind in query.Into)
            Variable(bind.At, bind.Name);
        Refuse(query.Into.Length > 0 && query.Into.Length != result.Length, "INTO has another number of variables", query.At);
        _commonTables = before;
        return result;
    }

    public static ImmutableArray<Column> Renamed(SqlToken at, ImmutableArray<Column> columns, ImmutableArray<string> names)
    {
        Refuse(names.Length != columns.Length, $"{names.Length} names for {columns.Length} columns", at);
        return [.. columns.Zip(names, (column, name) => column with { Name = name })];
    }

    private (ImmutableArray<Column> Columns, Scope? Scope) Body(QueryBody body, Scope? outer)
    {
        return body switch
        {
            Select select => Select(select, outer),
            NestedBody nested => (Query(nested.Query, outer), null),
            SetOperation set => (Combined(set, outer), null),
            _ => throw new InvalidOperationException(body.GetType().Name),
        };
    }

    private ImmutableArray<Column> Combined(SetOperation set, Scope? outer)
    {
        var (left, _) = Body(set.Left, outer);
        var (right, _) = Body(set.Right, outer);
        Refuse(left.Length != right.Length, $"a set operator joins {left.Length} and {right.Length} columns", set.Right.At);
        return [.. left.Zip(right, (one, other) => one.Type.With(other.Type) is { } type
            ? new Column(one.Name, type)
            : throw new SqlSyntaxException($"a set operator joins {one.Type} and {other.Type} in {one.Name}", set.Right.At))];
    }

    private (ImmutableArray<Column> Columns, Scope Scope) Select(Select select, Scope? outer)
    {
        var relations = new List<Relation>();
        foreach (var source in select.From)
            relations.Add(Relation(source, new Scope(outer, relations)));
        RequireDistinctNames(select, relations);
        var scope = new Scope(outer, relations);
        foreach (var condition in select.JoinConditions)
            Condition(condition, scope);
        var columns = select.Items.SelectMany(item => Columns(item, scope)).ToImmutableArray();
        if (select.Where is { } where)
            Condition(where, scope);
        foreach (var key in select.GroupBy)
            GroupKey(key, select, scope);
        if (select.Having is { } having)
            Condition(having, scope);
        if (select.Qualify is { } qualify)
            Condition(qualify, scope);
        new Grouping(select, scope).Check();
        return (columns, scope);
    }

    private static void RequireDistinctNames(Select select, List<Relation> relations)
    {
        if (relations.Where(relation => relation.Name.Length > 0).GroupBy(relation => (relation.Schema, relation.Name)).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SqlSyntaxException($"FROM has {twice.Key.Name} twice", select.At);
    }

    private IEnumerable<Column> Columns(SelectItem item, Scope scope)
    {
        if (item is StarItem star)
            return Star(star, scope);
        var named = (NamedItem)item;
        var type = Type(named.Of, scope);
        if (named.Alias is { } alias)
            scope.AddAlias(alias, named.Of, type);
        return [new Column(named.Name ?? "", type)];
    }

    private static IEnumerable<Column> Star(StarItem star, Scope scope)
    {
        var relations = scope.Relations.Where(relation => star.Of is null || relation.Name == star.Of).ToList();
        Refuse(relations.Count == 0, "nothing in FROM has columns for *", star.At);
        var columns = relations.SelectMany(relation => relation.Columns ?? [new Column(Binding.Relation.Open, SqlType.Unknown)]).ToList();
        if (relations.All(relation => !relation.IsOpen))
            RequireColumns(star.At, star.Exclude, [.. columns], "EXCLUDE");
        return columns.Where(column => !star.Exclude.Contains(column.Name));
    }

    private void Order(OrderItem item, QueryBody body, Scope? scope, ImmutableArray<Column> columns)
    {
        Refuse(item.By is ColumnReference { Parts: [var output] } && columns.Count(column => column.Name == output) > 1, "ORDER BY names two output columns", item.By.At);
        if (item.By is Literal { Type.Family: TypeFamily.Number, Value: { } position })
            RequirePosition(item.By.At, position, columns.Length);
        else if (scope is not null)
            Type(item.By, scope);
        else if (item.By is not ColumnReference { Parts: [var name] } || columns.All(column => column.Name != name))
            throw new SqlSyntaxException("behind a set operator ORDER BY names an output column", body.At);
    }

    private void GroupKey(Expression key, Select select, Scope scope)
    {
        if (key is Literal { Type.Family: TypeFamily.Number, Value: { } position })
            RequirePosition(key.At, position, select.Items.Length);
        else
            Type(key, scope);
    }

    private static void RequirePosition(SqlToken at, string text, int count)
    {
        Refuse(!int.TryParse(text, out var position) || position < 1 || position > count, $"there is no column {text}", at);
    }
}
