using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>A column that arrives: its TiDB side and its wire side joined.</summary>
/// <param name="Column">The column in TiDB.</param>
/// <param name="Field">Its name in the Avro record.</param>
/// <param name="Wire">The form its values have on the wire.</param>
/// <param name="InKey">True when it belongs to the key.</param>
public sealed record ReplicatedColumn(Column Column, string Field, WireType Wire, bool InKey)
{
    /// <summary>Name in TiDB, exact spelling.</summary>
    public string Name => Column.Name;

    /// <summary>Type in TiDB.</summary>
    public ColumnType Type => Column.Type;
}
