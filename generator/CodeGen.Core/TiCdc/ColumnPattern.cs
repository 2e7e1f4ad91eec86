using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.TiCdc;

/// <summary>A pattern for tables (<c>database.table</c>) or columns (<c>database.table.column</c>), with <c>*</c> and <c>?</c>.</summary>
public sealed class ColumnPattern
{
    private readonly TableFilter _tables;
    private readonly TableFilter? _column;

    private ColumnPattern(TableFilter tables, TableFilter? column)
    {
        _tables = tables;
        _column = column;
    }

    /// <summary>True when the pattern names columns.</summary>
    public bool IsForColumns => _column is not null;

    /// <summary>Reads a pattern; null when it is none. Names with other characters stand in backquotes.</summary>
    public static ColumnPattern? Parse(string text)
    {
        var parts = Split(text);
        if (parts.Count is < 2 or > 3 || text.StartsWith('!'))
            return null;
        var (tables, badTable) = TableFilter.Parse([parts[0] + "." + parts[1]]);
        var (column, badColumn) = TableFilter.Parse(["c." + parts[^1]]);
        return badTable is not null || badColumn is not null ? null : new ColumnPattern(tables, parts.Count == 3 ? column : null);
    }

    /// <summary>True when the pattern's first two parts match.</summary>
    public bool MatchesTable(Table table) => !IsForColumns && _tables.Matches(table.Schema, table.Name);

    /// <summary>True when the pattern is for columns and matches this one.</summary>
    public bool MatchesColumn(Table table, Column column)
    {
        return _column is not null && _tables.Matches(table.Schema, table.Name) && _column.Matches("c", column.Name);
    }

    /// <summary>The columns of a table that match.</summary>
    public IEnumerable<Column> ColumnsOf(Table table) => table.Columns.Where(column => MatchesColumn(table, column));

    // At dots outside backquotes; a doubled backquote ends one quotation and begins the next.
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var start = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '`';
            if (text[i] != '.' || quoted)
                continue;
            parts.Add(text[start..i]);
            start = i + 1;
        }
        parts.Add(text[start..]);
        return parts;
    }
}
