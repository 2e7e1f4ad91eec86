using System.Collections.Immutable;

namespace Tidb.CodeGen.Catalog;

/// <summary>All tables after folding the DDL, ordered by schema and name (ordinal).</summary>
/// <param name="Tables">The tables, permanent and temporary; views and sequences are not in it.</param>
public sealed record TableCatalog(ImmutableArray<Table> Tables)
{
    /// <summary>A catalog without tables.</summary>
    public static TableCatalog Empty { get; } = new([]);

    /// <summary>Finds a permanent table, ignoring case as TiDB does; null when there is none.</summary>
    public Table? Find(string schema, string name)
    {
        return Tables.FirstOrDefault(table => table.Lifetime == TableLifetime.Permanent
            && table.Schema.Equals(schema, StringComparison.OrdinalIgnoreCase)
            && table.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }
}
