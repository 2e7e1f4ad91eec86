namespace Tidb.CodeGen.Conformance.Snowflake.Syntax;

/// <summary>Walks over queries.</summary>
internal static class Walk
{
    /// <summary>All sources of a query, those of its subqueries in FROM included.</summary>
    public static IEnumerable<Source> Sources(Query query)
    {
        return query.With.SelectMany(common => Sources(common.Query)).Concat(Selects(query.Body).SelectMany(select => select.From.SelectMany(Sources)));
    }

    public static IEnumerable<Source> Sources(Source source)
    {
        return source is QuerySource query ? Sources(query.Query).Prepend(source) : [source];
    }

    /// <summary>The SELECTs a body is made of.</summary>
    public static IEnumerable<Select> Selects(QueryBody body) => body switch
    {
        Select select => [select],
        SetOperation set => Selects(set.Left).Concat(Selects(set.Right)),
        NestedBody nested => Selects(nested.Query.Body),
        _ => [],
    };
}
