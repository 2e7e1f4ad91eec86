using System.Buffers;
using System.Text;
using System.Text.Json;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Pipeline;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>The model as JSON.</summary>
internal static class ModelJson
{
    public static string Text(ResolvedModel model, TableFilter filter)
    {
        var targets = model.Targets.SelectMany(target => target.Tables).ToLookup(table => table.Source);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, CatalogJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteStartArray("tables");
            foreach (var table in model.Replication.Tables.Where(table => filter.Matches(table.Schema, table.Name)))
                WriteTable(json, table, [.. targets[table]]);
            json.WriteEndArray();
            json.WriteStartArray("skipped");
            foreach (var skipped in model.Replication.Skipped.Where(skipped => filter.Matches(skipped.Table.Schema, skipped.Table.Name)))
            {
                json.WriteStartObject();
                json.WriteString("table", skipped.Table.FullName);
                json.WriteString("reason", skipped.Reason);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteTable(Utf8JsonWriter json, ReplicatedTable table, List<TargetTable> targets)
    {
        json.WriteStartObject();
        json.WriteString("table", table.FullName);
        json.WriteString("changefeed", table.Changefeed.Id);
        json.WriteString("topic", table.Topic);
        json.WriteStartArray("handle_key");
        foreach (var column in table.Key)
            json.WriteStringValue(column.Name);
        json.WriteEndArray();
        json.WriteStartObject("objects");
        foreach (var target in targets)
        {
            json.WriteStartObject(target.Target);
            foreach (var (role, name) in target.Objects)
                json.WriteString(role, name.ToString());
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("columns");
        for (var i = 0; i < table.Columns.Length; i++)
            WriteColumn(json, table.Columns[i], targets.Select(target => (target.Target, target.Columns[i])));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, ReplicatedColumn column, IEnumerable<(string Target, TargetColumn Column)> targets)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type.ToString());
        json.WriteString("field", column.Field);
        json.WriteString("wire", OptionNames.Kebab(column.Wire));
        json.WriteBoolean("in_key", column.InKey);
        foreach (var (target, mapped) in targets)
        {
            json.WriteStartObject(target);
            json.WriteString("name", mapped.Name);
            json.WriteString("type", mapped.Type);
            json.WriteString("rule", mapped.RuleId);
            json.WriteString("why", RuleReason.Of(mapped));
            json.WriteString("read", mapped.ReadExpression);
            json.WriteString("loss", OptionNames.Kebab(mapped.Loss));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
