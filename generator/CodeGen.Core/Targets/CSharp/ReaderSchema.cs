using System.Globalization;
using System.Text;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The schema a record reads with: TiCDC's, with defaults that are values.</summary>
internal static class ReaderSchema
{
    /// <summary>
    /// The field with its default. Branches stay in their order, though a default belongs to the first: Confluent's serializer
    /// (2.16) can be told to announce the latest registered schema, and writes with this one all the same.
    /// </summary>
    public static AvroField Field(AvroField registered, ReaderDefault? value) => registered with { Default = value?.Json };

    /// <summary>The text of a schema, one field per line, without characters that are invisible in source code.</summary>
    public static string Text(AvroRecord schema)
    {
        var text = new StringBuilder();
        foreach (var c in AvroSchemaText.Write(schema).TrimEnd('\n'))
        {
            // Outside strings there is none but the line ends, so the escape always stands in a string.
            if (c == '\n' || CSharpText.IsVisible(c))
                text.Append(c);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }
        return text.ToString();
    }
}
