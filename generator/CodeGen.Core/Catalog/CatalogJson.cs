using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tidb.CodeGen.Catalog;

/// <summary>
/// The catalog as JSON, one object a table: what <c>inspect --catalog --format json</c> prints. A member that is absent is
/// empty, false or not written.
/// </summary>
public static class CatalogJson
{
    /// <summary>How the tool writes JSON for people: indented, LF, text outside ASCII as it is.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The tables as an array, in the catalog's order, with a final newline.</summary>
    public static string Text(TableCatalog catalog)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, WriterOptions))
        {
            json.WriteStartArray();
            foreach (var table in catalog.Tables)
                WriteTable(json, table);
            json.WriteEndArray();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n";
    }

    private static void WriteTable(Utf8JsonWriter json, Table table)
    {
        var handle = HandleKey.Of(table);
        json.WriteStartObject();
        WriteText(json, "schema", table.Schema);
        json.WriteString("table", table.Name);
        WriteText(json, "temporary", LifetimeOf(table));
        if (table.Columns.Length > 0)
            WriteColumns(json, table, handle);
        WriteTexts(json, "primary_key", table.PrimaryKey?.Parts.Select(NameOf));
        WriteText(json, "pk_clustering", table.PrimaryKey?.Clustered switch { true => "CLUSTERED", false => "NONCLUSTERED", null => null });
        WriteUnique(json, table);
        WriteTexts(json, "handle_key", handle?.Parts.Select(NameOf));
        WriteText(json, "partition_by", table.PartitionBy);
        WriteText(json, "comment", table.Comment);
        WriteText(json, "charset", table.Charset);
        WriteText(json, "collate", table.Collation);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, Table table, Index? handle)
    {
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
            WriteColumn(json, column, Holds(table.PrimaryKey, column), Holds(handle, column));
        json.WriteEndArray();
    }

    private static void WriteColumn(Utf8JsonWriter json, Column column, bool inPrimaryKey, bool inHandleKey)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type.ToString());
        json.WriteBoolean("nullable", column.Nullable);
        WriteSize(json, column.Type);
        WriteFlag(json, "unsigned", column.Type.Unsigned);
        WriteFlag(json, "zerofill", column.Type.Zerofill);
        WriteTexts(json, "elems", column.Type.Members);
        WriteText(json, "charset", column.Charset);
        WriteText(json, "collate", column.Collation);
        WriteText(json, "default", column.Default?.Text);
        WriteFlag(json, "on_update_now", column.OnUpdateNow);
        WriteFlag(json, "auto_increment", column.AutoIncrement);
        WriteText(json, "auto_random", column.AutoRandom is { } random ? Invariant($"{random.ShardBits ?? -1},{random.RangeBits ?? -1}") : null);
        WriteText(json, "generated", column.Generation == Generation.None ? null : column.Generation.ToString().ToLowerInvariant());
        WriteText(json, "comment", column.Comment);
        WriteFlag(json, "in_primary_key", inPrimaryKey);
        WriteFlag(json, "in_handle_key", inHandleKey);
        json.WriteEndObject();
    }

    // The width of integers and the digits of FLOAT and DOUBLE say nothing about values; the dimension of VECTOR is in the type.
    private static void WriteSize(Utf8JsonWriter json, ColumnType type)
    {
        if (type.Kind is TypeKind.Float or TypeKind.Double or TypeKind.Vector or <= TypeKind.BigInt)
            return;
        if (type.Length is { } length)
            json.WriteNumber("length", length);
        if (type.Scale is { } scale)
            json.WriteNumber("scale", scale);
    }

    private static void WriteUnique(Utf8JsonWriter json, Table table)
    {
        var indexes = table.Indexes.Where(index => index.Kind == IndexKind.Unique).ToList();
        if (indexes.Count == 0)
            return;
        json.WriteStartArray("unique");
        foreach (var index in indexes)
        {
            json.WriteStartObject();
            json.WriteString("name", index.Name);
            WriteTexts(json, "parts", index.Parts.Select(NameOf));
            json.WriteBoolean("all_not_null", index.Parts.All(part => IsNeverNull(table, part)));
            WriteFlag(json, "has_prefix", index.Parts.Any(part => part.PrefixLength is not null));
            WriteFlag(json, "has_expression", index.Parts.Any(part => part.Column is null));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static bool IsNeverNull(Table table, IndexPart part)
    {
        return part.Column is { } name && table.FindColumn(name) is { Nullable: false, Generation: not Generation.Virtual };
    }

    private static bool Holds(Index? index, Column column)
    {
        return index is not null && index.Parts.Any(part => column.Name.Equals(part.Column, StringComparison.OrdinalIgnoreCase));
    }

    private static string NameOf(IndexPart part) => part.Column ?? part.Expression ?? "";

    private static string? LifetimeOf(Table table) => table.Lifetime switch
    {
        TableLifetime.LocalTemporary => "local",
        TableLifetime.GlobalTemporary => "global",
        _ => null,
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string>? values)
    {
        if (values is null || !values.Any())
            return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
            json.WriteBoolean(name, true);
    }
}
