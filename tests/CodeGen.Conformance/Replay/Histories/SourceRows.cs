namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Makes rows of a table with keys that differ.</summary>
internal sealed class SourceRows(SourceTable table, WireOptions wire, Dice dice)
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);

    /// <summary>A row with a key that no row had before.</summary>
    public SourceRow New()
    {
        SourceRow row;
        do
            row = new SourceRow([.. table.Columns.Select(column => column.IsKey ? Key(column) : Value(column))]);
        while (!_keys.Add(row.Key(table)));
        return row;
    }

    /// <summary>The row with other values.</summary>
    public SourceRow Changed(SourceRow row) => Map(row, (column, _) => Value(column));

    /// <summary>The row with NULL wherever the source allows it.</summary>
    public SourceRow Emptied(SourceRow row) => Map(row, (column, value) => column.IsNullable ? SourceValue.Null : value);

    private SourceRow Map(SourceRow row, Func<SourceColumn, SourceValue, SourceValue> change)
    {
        return new SourceRow([.. table.Columns.Zip(row.Values, (column, value) => column.IsKey ? value : change(column, value))]);
    }

    // Parts of keys repeat, so that half a key is never enough.
    private SourceValue Key(SourceColumn column)
    {
        return column.Type.Kind is Catalog.TypeKind.Int && dice.Chance(0.7) ? Small(dice.Between(1, 4)) : SourceValues.Of(dice, column.Type, wire);
    }

    private static SourceValue Small(int n)
    {
        var text = n.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return new SourceValue(text, text, text);
    }

    private SourceValue Value(SourceColumn column)
    {
        return column.IsNullable && dice.Chance(0.15) ? SourceValue.Null : SourceValues.Of(dice, column.Type, wire);
    }
}
