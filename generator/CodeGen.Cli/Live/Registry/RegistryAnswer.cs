using System.Globalization;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;

namespace Tidb.CodeGen.Cli.Live.Registry;

/// <summary>An answer of the registry, body and all.</summary>
/// <param name="Path">What was asked, below the base address.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">The body.</param>
internal sealed record RegistryAnswer(string Path, int Status, ReadOnlyMemory<byte> Body)
{
    /// <summary>Status and, when the body is one of the API's error objects, its code and message.</summary>
    public string Explanation
    {
        get
        {
            var (code, message) = Error;
            return FormattableString.Invariant($"{Path}: status {Status}") + (code == 0 ? "" : FormattableString.Invariant($", error {code}")) + (message is null ? "" : ": " + message);
        }
    }

    /// <summary>The API's error code, such as 40401; 0 when the body has none.</summary>
    public int ErrorCode => Error.Code;

    /// <summary>The body as JSON, or the findings that say where it stops being that.</summary>
    public (JsonValue? Json, IReadOnlyList<Diagnostic> Findings) Read(Secrets secrets)
    {
        var (json, findings) = JsonReader.Read(SourceFile.FromBytes(Path, Body), JsonDialect.Strict);
        if (findings.IsEmpty)
            return (json, []);
        // Findings show what is around their place: secrets must not be there.
        var redacted = SourceFile.FromText(Path, secrets.Redact(System.Text.Encoding.UTF8.GetString(Body.Span)));
        var shown = JsonReader.Read(redacted, JsonDialect.Strict).Findings;
        return (null, shown.IsEmpty ? [JsonDiagnostics.MalformedJson.At(Span.StartOf(redacted), "it cannot be read")] : shown);
    }

    private (int Code, string? Message) Error
    {
        get
        {
            if (Status < 400 || JsonReader.Read(SourceFile.FromBytes(Path, Body), JsonDialect.Strict).Root is not JsonObject error)
                return (0, null);
            var code = error.Find("error_code") is JsonNumber number && int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
            return (code, (error.Find("message") as JsonString)?.Value);
        }
    }
}
