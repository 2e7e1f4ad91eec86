namespace Tidb.CodeGen.Catalog;

/// <summary>
/// The handle key: the columns by which TiCDC identifies a row. A table without one is not eligible for replication.
/// </summary>
public static class HandleKey
{
    /// <summary>
    /// The rule of classic TiCDC (tiflow, <c>findHandleIndex</c>): the primary key; else, among unique indexes whose columns
    /// all are NOT NULL and not virtual, the one with the fewest columns, the first created of equals; else null.
    /// </summary>
    public static Index? Of(Table table) => Find(table, allowVirtual: false);

    /// <summary>
    /// The rule of new-architecture TiCDC, which does not exclude virtual columns. Its Avro key still holds primary key
    /// columns only, so a table whose handle key is a unique index has no Avro key there.
    /// </summary>
    public static Index? OfNewArchitecture(Table table) => Find(table, allowVirtual: true);

    private static Index? Find(Table table, bool allowVirtual)
    {
        return table.PrimaryKey ?? table.Indexes
            .Where(index => index.Kind == IndexKind.Unique && Qualifies(table, index, allowVirtual))
            .MinBy(index => index.Parts.Length);
    }

    // An expression part is a hidden nullable virtual column.
    private static bool Qualifies(Table table, Index index, bool allowVirtual)
    {
        return index.Parts.All(part => part.Column is { } name && table.FindColumn(name) is { Nullable: false } column
            && (allowVirtual || column.Generation != Generation.Virtual));
    }
}
