using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

/// <summary>The names an expression sees: columns of FROM, then aliases of the select list, then the query around.</summary>
internal sealed class Scope(Scope? outer, IReadOnlyList<Relation> relations)
{
    private readonly Dictionary<string, (Expression Of, SqlType Type)> _aliases = new(StringComparer.Ordinal);

    public IReadOnlyList<Relation> Relations => relations;

    public void AddAlias(string name, Expression of, SqlType type) => _aliases.TryAdd(name, (of, type));

    /// <summary>The expression an unqualified name stands for, when it is an alias and no column.</summary>
    public Expression? Alias(ColumnReference reference)
    {
        return reference.Parts is [var name] && Column(reference) is null && _aliases.TryGetValue(name, out var alias) ? alias.Of : null;
    }

    public SqlType Resolve(ColumnReference reference)
    {
        if (Column(reference) is { } column)
            return column.Type;
        if (reference.Parts is [var name] && _aliases.TryGetValue(name, out var alias))
            return alias.Type;
        if (Candidates(reference).Any(relation => relation.IsOpen))
            return SqlType.Unknown;
        if (outer is not null)
            return outer.Resolve(reference);
        throw new SqlSyntaxException($"no column {string.Join('.', reference.Parts)} is in sight", reference.At);
    }

    private Column? Column(ColumnReference reference)
    {
        var found = Candidates(reference).Select(relation => relation.Find(reference.Parts[^1])).OfType<Column>().ToList();
        return found.Count <= 1 ? found.FirstOrDefault() : throw new SqlSyntaxException($"{reference.Parts[^1]} is ambiguous", reference.At);
    }

    private IEnumerable<Relation> Candidates(ColumnReference reference)
    {
        var qualifier = reference.Parts.AsSpan()[..^1].ToArray();
        return qualifier.Length == 0 ? relations : relations.Where(relation => relation.IsCalled(qualifier));
    }
}
