using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>A column as the source has it.</summary>
internal sealed record SourceColumn(string Name, ColumnType Type, bool IsNullable, bool IsKey);

/// <summary>A table of the source.</summary>
internal sealed record SourceTable(string Schema, string Name, ImmutableArray<SourceColumn> Columns)
{
    public string FullName => Schema + "." + Name;

    /// <summary>The table that a DDL file creates.</summary>
    public static SourceTable Of(string ddl, string database)
    {
        var result = DdlReader.Read([new DdlSource(SourceFile.FromText("table.sql", ddl))], new DdlOptions { DefaultDatabase = database });
        var table = Assert.Single(result.Catalog.Tables);
        var key = HandleKey.Of(table)!.Parts.Select(part => part.Column).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new SourceTable(table.Schema, table.Name,
            [.. table.Columns.Where(column => column.Generation != Generation.Virtual).Select(column => new SourceColumn(column.Name, column.Type, column.Nullable, key.Contains(column.Name)))]);
    }
}

/// <summary>A row of the source; one value per column.</summary>
internal sealed record SourceRow(ImmutableArray<SourceValue> Values)
{
    /// <summary>The key as one text.</summary>
    public string Key(SourceTable table) => string.Join('\u001f', table.Columns.Zip(Values).Where(pair => pair.First.IsKey).Select(pair => pair.Second.Canonical));
}

/// <summary>What TiCDC sends for one row: the row as it is now, or its key when it is gone.</summary>
/// <param name="Row">The row; of a deleted one only key values count.</param>
/// <param name="IsDelete">True when the row is gone.</param>
internal sealed record SourceChange(SourceRow Row, bool IsDelete)
{
    /// <summary>Commit timestamp; sent again, a change keeps it.</summary>
    public long CommitTs { get; init; }
}
