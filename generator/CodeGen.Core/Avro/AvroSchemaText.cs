using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Avro;

/// <summary>Prints schemas as TiCDC posts them, one field per line; joining the lines gives the exact text.</summary>
public static class AvroSchemaText
{
    /// <summary>The schema with a final newline.</summary>
    public static string Write(AvroRecord record)
    {
        var text = new StringBuilder();
        Write(text, record, "\n");
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, AvroRecord record, string newLine)
    {
        text.Append("{\"type\":\"record\",\"name\":").Append(Quote(record.Name))
            .Append(",\"namespace\":").Append(Quote(record.Namespace)).Append(",\"fields\":[").Append(newLine);
        for (var i = 0; i < record.Fields.Length; i++)
        {
            Write(text, record.Fields[i]);
            text.Append(i < record.Fields.Length - 1 ? "," : "").Append(newLine);
        }
        text.Append("]}");
    }

    // Go sorts the members of a map: default, name, type.
    private static void Write(StringBuilder text, AvroField field)
    {
        text.Append('{');
        if (field.Default is not null)
            text.Append("\"default\":").Append(field.Default).Append(',');
        text.Append("\"name\":").Append(Quote(field.Name)).Append(",\"type\":");
        Write(text, field.Type);
        text.Append('}');
    }

    private static void Write(StringBuilder text, AvroType type)
    {
        switch (type)
        {
            case AvroUnion union:
                text.Append('[');
                for (var i = 0; i < union.Branches.Length; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    Write(text, union.Branches[i]);
                }
                text.Append(']');
                break;
            case AvroPrimitive { Parameters.IsEmpty: true } plain:
                text.Append(Quote(plain.Name));
                break;
            case AvroPrimitive primitive:
                Write(text, primitive);
                break;
            case AvroNested nested:
                Write(text, nested.Record, "");
                break;
            case AvroOther other:
                text.Append(Quote(other.Name));
                break;
        }
    }

    private static void Write(StringBuilder text, AvroPrimitive type)
    {
        text.Append("{\"type\":").Append(Quote(type.Name)).Append(",\"connect.parameters\":{");
        text.AppendJoin(',', type.Parameters.Select(parameter => Quote(parameter.Key) + ":" + Quote(parameter.Value))).Append('}');
        if (type.Precision is { } precision)
        {
            text.Append(CultureInfo.InvariantCulture, $",\"logicalType\":\"decimal\",\"precision\":{precision},\"scale\":{type.Scale ?? 0}");
        }
        text.Append('}');
    }

    // Go's encoder escapes these for HTML.
    private static string Quote(string value) => GoJson.String(value);
}
