using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>A column of a relation, under the name Snowflake stores.</summary>
internal sealed record ScopeColumn(string Name, SqlType Type);

/// <summary>Something a FROM clause names.</summary>
internal sealed record Relation(string Alias, ImmutableArray<ScopeColumn> Columns);

/// <summary>
/// The names an expression can use. They are resolved here and not left to DuckDB, because Snowflake's quoted names are
/// case-sensitive and DuckDB's are not.
/// </summary>
internal sealed class Scope(ImmutableArray<Relation> relations)
{
    private readonly List<ScopeColumn> _aliases = [];

    /// <summary>Makes an alias of the select list known to what follows; a real column of that name comes first.</summary>
    public void AddAlias(ScopeColumn alias) => _aliases.Add(alias);

    public Translated? Resolve(string name)
    {
        var found = relations.SelectMany(relation => relation.Columns, (relation, column) => (relation, column)).Where(pair => pair.column.Name == name).ToList();
        return found switch
        {
            [var (relation, column)] => Reference(relation, column),
            [] => _aliases.Find(alias => alias.Name == name) is { } alias ? new Translated(DuckName.Of(name), alias.Type) : null,
            _ => null,
        };
    }

    public Translated? Resolve(string alias, string name)
    {
        return relations.SingleOrDefault(relation => relation.Alias == alias) is { } relation && relation.Columns.SingleOrDefault(column => column.Name == name) is { } column
            ? Reference(relation, column)
            : null;
    }

    private static Translated Reference(Relation relation, ScopeColumn column) => new($"{DuckName.Of(relation.Alias)}.{DuckName.Of(column.Name)}", column.Type);
}
