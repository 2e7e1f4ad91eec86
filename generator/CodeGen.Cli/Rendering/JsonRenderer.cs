using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Findings as one JSON array.</summary>
internal static class JsonRenderer
{
    public static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Render(TextWriter writer, IReadOnlyList<Diagnostic> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var finding in findings)
                Write(json, finding);
            json.WriteEndArray();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Descriptor.Code);
        json.WriteString("slug", finding.Descriptor.Slug);
        json.WriteString("severity", DiagnosticRenderer.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("help", finding.Help);
        if (finding.Place is { } place)
            Write(json, place);
        json.WriteStartArray("notes");
        foreach (var note in finding.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteStartArray("related");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            json.WriteString("text", related.Text);
            Write(json, related.Place);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Span place)
    {
        var (start, end) = (place.StartPosition, place.EndPosition);
        json.WriteString("file", place.File.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
