using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;

namespace Tidb.CodeGen.Avro;

/// <summary>
/// Reads a registered schema: the bare schema, or a registry's answer whose member <c>schema</c> holds it as a string.
/// Apache.Avro judges whether it is valid; our tree keeps places.
/// </summary>
public static class AvroSchemaReader
{
    /// <summary>Reads a file. The record is null when it holds no valid record schema; the finding says why.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (AvroRecord? Record, ImmutableArray<Diagnostic> Findings) Read(SourceFile file)
    {
        var (json, findings) = JsonReader.Read(file, JsonDialect.Strict);
        if (json is null || findings.Length > 0)
            return (null, findings);
        if (json is JsonObject answer && answer.Find("schema") is JsonString text && answer.Find("subject") is not null)
            return ReadInner(text);
        return Judge(json, Encoding.UTF8.GetString(file.ReadAll().Span).TrimStart('\uFEFF'), span => span);
    }

    // Inside a JSON string our places cannot be finer than the string.
    private static (AvroRecord?, ImmutableArray<Diagnostic>) ReadInner(JsonString text)
    {
        var (json, findings) = JsonReader.Read(SourceFile.FromText(text.Span.File.Path, text.Value), JsonDialect.Strict);
        return json is null || findings.Length > 0
            ? (null, [.. findings.Select(finding => finding with { Place = text.Span })])
            : Judge(json, text.Value, _ => text.Span);
    }

    private static (AvroRecord?, ImmutableArray<Diagnostic>) Judge(JsonValue json, string text, Func<Span, Span> place)
    {
        var tree = new TreeBuilder(place);
        var record = json is JsonObject root ? tree.Record(root) : null;
        if (record is null || tree.Findings.Count > 0)
            return (null, tree.Findings.Count > 0 ? tree.Findings.ToImmutable() : [AvroDiagnostics.NotARecordSchema.At(place(json.Span with { Length = 1 }))]);
        try
        {
            global::Avro.Schema.Parse(text);
            return (record, []);
        }
        catch (global::Avro.AvroException e)
        {
            return (null, [AvroDiagnostics.InvalidSchema.At(record.Span!.Value, e.Message)]);
        }
    }

    private sealed class TreeBuilder(Func<Span, Span> place)
    {
        private static readonly ImmutableHashSet<string> Primitives = ["null", "boolean", "int", "long", "float", "double", "bytes", "string"];

        // Names of the records around the place being read.
        private readonly Stack<string> _open = new();

        public ImmutableArray<Diagnostic>.Builder Findings { get; } = ImmutableArray.CreateBuilder<Diagnostic>();

        public AvroRecord? Record(JsonObject json)
        {
            if (json.Find("type") is not JsonString { Value: "record" } || json.Find("name") is not JsonString name || json.Find("fields") is not JsonArray fields)
                return null;
            var names = new HashSet<string>(StringComparer.Ordinal);
            var space = (json.Find("namespace") as JsonString)?.Value ?? "";
            _open.Push(name.Value);
            var read = fields.Items.Select(Field).OfType<AvroField>().ToImmutableArray();
            _open.Pop();
            foreach (var field in read.Where(field => !names.Add(field.Name)))
                Findings.Add(AvroDiagnostics.DuplicateField.At(field.Span!.Value, field.Name));
            return new AvroRecord(name.Value, space, read) { Span = place(name.Span) };
        }

        private AvroField? Field(JsonValue json)
        {
            if (json is JsonObject field && field.Find("name") is JsonString name && field.Find("type") is { } type)
                return new AvroField(name.Value, Type(type), field.Find("default") is { } value ? Text(value) : null) { Span = place(name.Span) };
            Findings.Add(AvroDiagnostics.InvalidSchema.At(place(json.Span), "a field needs a name and a type"));
            return null;
        }

        private AvroType Type(JsonValue json)
        {
            return json switch
            {
                JsonString name => Named(name.Value, name.Span),
                JsonArray branches => new AvroUnion([.. branches.Items.Select(Type)]) { Span = place(json.Span) },
                JsonObject type when Record(type) is { } record => new AvroNested(record) { Span = place(json.Span) },
                JsonObject type when type.Find("type") is JsonString name && Named(name.Value, json.Span) is AvroPrimitive primitive => Annotated(primitive, type),
                _ => new AvroOther((json as JsonObject)?.Find("type") is JsonString other ? other.Value : "?") { Span = place(json.Span) },
            };
        }

        private AvroType Named(string name, Span span)
        {
            if (Primitives.Contains(name))
                return new AvroPrimitive(name) { Span = place(span) };
            var reason = _open.Contains(name[(name.LastIndexOf('.') + 1)..]) ? $"record `{name}` contains itself, which none of TiCDC's does" : $"`{name}` is no type that TiCDC uses";
            Findings.Add(AvroDiagnostics.InvalidSchema.At(place(span), reason));
            return new AvroOther(name) { Span = place(span) };
        }

        private AvroPrimitive Annotated(AvroPrimitive primitive, JsonObject type)
        {
            var parameters = (type.Find("connect.parameters") as JsonObject)?.Members
                .Select(member => new KeyValuePair<string, string>(member.Name, (member.Value as JsonString)?.Value ?? "")) ?? [];
            if (type.Find("logicalType") is JsonString { Value: not "decimal" } logical)
                Findings.Add(AvroDiagnostics.UnknownLogicalType.At(place(logical.Span), logical.Value));
            return primitive with
            {
                Span = place(type.Span),
                Parameters = parameters.ToImmutableSortedDictionary(StringComparer.Ordinal),
                Precision = Integer(type.Find("precision")),
                Scale = Integer(type.Find("scale")),
            };
        }

        private static int? Integer(JsonValue? json)
        {
            return json is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
        }

        private static string Text(JsonValue json)
        {
            return json switch
            {
                JsonString text => GoJson.String(text.Value),
                JsonNumber number => double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && !long.TryParse(number.Text, out _) ? GoJson.Number(value) : number.Text,
                JsonBool flag => flag.Value ? "true" : "false",
                JsonNull => "null",
                _ => "{}",
            };
        }
    }
}
