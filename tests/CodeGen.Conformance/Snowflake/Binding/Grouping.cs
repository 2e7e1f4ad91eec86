using Tidb.CodeGen.Conformance.Snowflake.Functions;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

/// <summary>In a grouped query a column stands inside an aggregate or is a key; aggregates do not nest and have no place in WHERE.</summary>
internal sealed class Grouping(Select select, Scope scope)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    public void Check()
    {
        foreach (var condition in select.JoinConditions.Concat(select.GroupBy).Append(select.Where).OfType<Expression>())
            RefuseAggregates(condition);
        if (select.Where is { } where)
            RefuseWindows(where);
        if (!IsGrouped)
        {
            Binder.Refuse(select.Having is not null, "HAVING without groups", select.At);
            return;
        }
        foreach (var key in select.GroupBy)
            AddKey(key);
        foreach (var item in select.Items)
            CheckItem(item);
        if (select.Having is { } having)
            CheckExpression(having);
    }

    private bool IsGrouped => select.GroupBy.Length > 0 || Expressions.Any(HasAggregate);

    private IEnumerable<Expression> Expressions =>
        select.Items.OfType<NamedItem>().Select(item => item.Of).Concat(new[] { select.Having }.OfType<Expression>());

    // A key is an expression, an alias of the select list, or the number of an item.
    private void AddKey(Expression key)
    {
        var of = key is Literal { Type.Family: TypeFamily.Number, Value: { } position }
            ? (select.Items[int.Parse(position, System.Globalization.CultureInfo.InvariantCulture) - 1] as NamedItem)?.Of
            : key is ColumnReference reference ? scope.Alias(reference) ?? key : key;
        Binder.Refuse(of is null, "GROUP BY the number of a *", key.At);
        RefuseAggregates(of!);
        _keys.Add(of!.Text);
    }

    private void CheckItem(SelectItem item)
    {
        Binder.Refuse(item is StarItem, "* in a grouped query", item.At);
        CheckExpression(((NamedItem)item).Of);
    }

    private void CheckExpression(Expression expression)
    {
        if (_keys.Contains(expression.Text))
            return;
        if (IsAggregate(expression))
        {
            foreach (var child in expression.Children)
                RefuseAggregates(child);
            return;
        }
        if (expression is ColumnReference reference)
        {
            var alias = scope.Alias(reference) ?? throw new SqlSyntaxException($"{reference.Parts[^1]} is neither grouped nor aggregated", reference.At);
            CheckExpression(alias);
        }
        foreach (var child in expression.Children)
            CheckExpression(child);
    }

    private static void RefuseAggregates(Expression expression)
    {
        Binder.Refuse(HasAggregate(expression), "an aggregate cannot stand here", expression.At);
    }

    private static void RefuseWindows(Expression expression)
    {
        Binder.Refuse(expression is Call { Over: not null }, "a window function in WHERE: use QUALIFY", expression.At);
        foreach (var child in expression.Children)
            RefuseWindows(child);
    }

    private static bool HasAggregate(Expression expression) => IsAggregate(expression) || expression.Children.Any(HasAggregate);

    private static bool IsAggregate(Expression expression)
    {
        return expression is Call { Over: null } call && FunctionList.ByName[call.Name].Kind == FunctionKind.Aggregate;
    }
}
