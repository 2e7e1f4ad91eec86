using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Pipeline;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>The model as text: one block a table, one line a column.</summary>
internal static class ModelText
{
    public static void Write(TextWriter writer, TableCatalog catalog)
    {
        foreach (var table in catalog.Tables)
        {
            writer.WriteLine(table.FullName);
            WriteGrid(writer, [["handle key", KeyText(HandleKey.Of(table))]]);
            WriteGrid(writer, [["column", "type", "null"], .. table.Columns.Select(column => new[] { column.Name, column.Type.ToString(), column.Nullable ? "yes" : "no" })]);
        }
    }

    public static void Write(TextWriter writer, ResolvedModel model, TableFilter filter)
    {
        var targets = model.Targets.SelectMany(target => target.Tables).ToLookup(table => table.Source);
        foreach (var table in model.Replication.Tables.Where(table => filter.Matches(table.Schema, table.Name)))
            WriteTable(writer, table, [.. targets[table]]);
        foreach (var skipped in model.Replication.Skipped.Where(skipped => filter.Matches(skipped.Table.Schema, skipped.Table.Name)))
        {
            writer.WriteLine(skipped.Table.FullName);
            writer.WriteLine($"  not replicated: {skipped.Reason}");
            writer.WriteLine();
        }
    }

    private static void WriteTable(TextWriter writer, ReplicatedTable table, List<TargetTable> targets)
    {
        writer.WriteLine(table.FullName);
        WriteGrid(writer,
        [
            ["topic", table.Topic],
            ["handle key", string.Join(", ", table.Key.Select(column => column.Name))],
            .. targets.SelectMany(target => target.Objects.Select(item => new[] { $"{target.Target} {item.Key}", item.Value.ToString() })),
        ]);
        WriteGrid(writer,
        [
            ["column", "TiDB", "wire", .. targets.SelectMany(target => new[] { target.Target, "rule", "loss" })],
            .. table.Columns.Select((column, i) =>
                (string[])[column.Name, column.Type.ToString(), OptionNames.Kebab(column.Wire), .. targets.SelectMany(target => Cells(target.Columns[i]))]),
        ]);
        foreach (var target in targets)
            WriteReasons(writer, target);
    }

    // Once per rule and reason; the grid above says which columns it decided.
    private static void WriteReasons(TextWriter writer, TargetTable target)
    {
        var reasons = target.Columns.Select(column => (column.RuleId, Why: RuleReason.Of(column))).Distinct().OrderBy(reason => reason.RuleId, StringComparer.Ordinal);
        WriteGrid(writer, [[target.Target + " rule", "why"], .. reasons.Select(reason => new[] { reason.RuleId, reason.Why })]);
    }

    private static string[] Cells(TargetColumn column) => [column.Type, column.RuleId, column.Loss == Loss.None ? "" : OptionNames.Kebab(column.Loss)];

    private static string KeyText(Tidb.CodeGen.Catalog.Index? key) => key is null ? "none" : string.Join(", ", key.Parts.Select(part => part.Column ?? part.Expression));

    private static void WriteGrid(TextWriter writer, string[][] cells)
    {
        var rows = cells.Select(row => row.Select(cell => CellText.Of(cell, tabWidth: 1)).ToArray()).ToList();
        var widths = cells[0].Select((_, i) => rows.Max(row => row[i].Width)).ToArray();
        foreach (var row in rows)
            writer.WriteLine(("  " + string.Join("  ", row.Select((cell, i) => cell.Text + new string(' ', widths[i] - cell.Width)))).TrimEnd());
        writer.WriteLine();
    }
}
