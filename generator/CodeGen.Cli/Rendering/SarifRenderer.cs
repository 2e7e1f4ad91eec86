using System.Text;
using System.Text.Json;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Findings as SARIF 2.1.0, which code-scanning services read.</summary>
internal static class SarifRenderer
{
    public static void Render(TextWriter writer, IReadOnlyList<Diagnostic> findings)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonRenderer.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, findings);
            json.WriteStartArray("results");
            foreach (var finding in findings)
                WriteResult(json, finding);
            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        writer.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyList<Diagnostic> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "tidb-codegen");
        json.WriteStartArray("rules");
        foreach (var rule in findings.Select(finding => finding.Descriptor).DistinctBy(rule => rule.Number).OrderBy(rule => rule.Number))
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Slug);
            json.WriteStartObject("fullDescription");
            json.WriteString("text", rule.Explanation);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Descriptor.Code);
        json.WriteString("level", finding.Severity == Severity.Info ? "note" : DiagnosticRenderer.Word(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", finding.Message + "\n" + finding.Help);
        json.WriteEndObject();
        if (finding.Place is { } place)
        {
            json.WriteStartArray("locations");
            WriteLocation(json, place);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Span place)
    {
        var (start, end) = (place.StartPosition, place.EndPosition);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', place.File.Path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Utf16Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Utf16Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
