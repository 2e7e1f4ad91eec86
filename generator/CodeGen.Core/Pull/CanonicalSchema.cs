using System.Text;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Json;

namespace Tidb.CodeGen.Pull;

/// <summary>
/// The one text of a registered schema: members in the order registered, one field of the outermost record per line, strings
/// escaped as TiCDC posts them. Joining the lines gives the schema.
/// </summary>
public static class CanonicalSchema
{
    /// <summary>The text, with a final newline.</summary>
    public static string Of(JsonValue schema)
    {
        var text = new StringBuilder();
        if (schema is JsonObject record)
            WriteRecord(text, record);
        else
            Write(text, schema);
        return text.Append('\n').ToString();
    }

    private static void WriteRecord(StringBuilder text, JsonObject record)
    {
        WriteMembers(text, record, member =>
        {
            if (member is { Name: "fields", Value: JsonArray fields })
                WriteFields(text, fields);
            else
                Write(text, member.Value);
        });
    }

    private static void WriteFields(StringBuilder text, JsonArray fields)
    {
        text.Append("[\n");
        for (var i = 0; i < fields.Items.Length; i++)
        {
            Write(text, fields.Items[i]);
            text.Append(i < fields.Items.Length - 1 ? ",\n" : "\n");
        }
        text.Append(']');
    }

    private static void Write(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonObject item:
                WriteMembers(text, item, member => Write(text, member.Value));
                break;
            case JsonArray array:
                WriteItems(text, array);
                break;
            case JsonString item:
                text.Append(GoJson.String(item.Value));
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonBool flag:
                text.Append(flag.Value ? "true" : "false");
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteMembers(StringBuilder text, JsonObject item, Action<JsonMember> writeValue)
    {
        text.Append('{');
        foreach (var member in item.Members)
        {
            text.Append(text[^1] == '{' ? "" : ",").Append(GoJson.String(member.Name)).Append(':');
            writeValue(member);
        }
        text.Append('}');
    }

    private static void WriteItems(StringBuilder text, JsonArray array)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Length; i++)
        {
            text.Append(i > 0 ? "," : "");
            Write(text, array.Items[i]);
        }
        text.Append(']');
    }
}
