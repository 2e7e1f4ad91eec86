using System.Globalization;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Live.Registry;

/// <summary>A registered schema.</summary>
/// <param name="Schema">The schema, with the definitions of referenced ones in it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Id">Its id.</param>
internal sealed record RegisteredSchema(JsonValue Schema, int Version, long Id);

/// <summary>The two requests of the registry's API that are needed: list subjects, read a version.</summary>
internal sealed class RegistryClient(RegistryHttp http, RegistrySettings settings, Secrets secrets)
{
    private const int PageSize = 1000;
    private const int MaxSubjects = 200_000;
    private const int MaxReferences = 200;

    // The registry's own error codes have five digits; shorter ones come from what it is built on.
    private const int FirstErrorCode = 40000;
    private const int SubjectNotFound = 40401;
    private const int VersionNotFound = 40402;

    /// <summary>
    /// The subjects of a context. Registries page since 2025 (Confluent 7.9); older ones ignore the parameters and answer with
    /// everything, and a page may be shorter than asked for. So pages are asked for until one brings nothing new.
    /// </summary>
    public async Task<IReadOnlyCollection<Subject>> ListAsync(string? context, CancellationToken cancellation)
    {
        var prefix = Uri.EscapeDataString(context is null ? "" : $":{context}:");
        var found = new HashSet<Subject>();
        for (int offset = 0, before = -1; found.Count > before;)
        {
            before = found.Count;
            var answer = await http.GetAsync(FormattableString.Invariant($"subjects?subjectPrefix={prefix}&offset={offset}&limit={PageSize}"), cancellation);
            var names = NamesIn(answer);
            found.UnionWith(names.Select(name => Subject.Parse(name)));
            offset += names.Count;
            if (found.Count > MaxSubjects)
                throw Unexpected($"{answer.Path}: there are more than {MaxSubjects} subjects");
        }
        // Some registries ignore the prefix.
        return [.. found.Where(subject => subject.Context == context)];
    }

    /// <summary>A version of a subject, the latest without a number; null when there is no such subject.</summary>
    public async Task<RegisteredSchema?> FindAsync(Subject subject, int? version, CancellationToken cancellation)
    {
        if (await ReadAsync(subject, version, cancellation) is not { } read)
            return version is null ? null : throw NoVersion(subject, version);
        var (schema, found) = read;
        var definitions = new Dictionary<(string, int), JsonObject>();
        await AddReferencesAsync(subject, found, definitions, cancellation);
        return schema with { Schema = SchemaReferences.Inline(schema.Schema, definitions.Values) };
    }

    private async Task<(RegisteredSchema Schema, JsonObject Answer)?> ReadAsync(Subject subject, int? version, CancellationToken cancellation)
    {
        var path = $"subjects/{Uri.EscapeDataString(subject.Qualified)}/versions/{version?.ToString(CultureInfo.InvariantCulture) ?? "latest"}";
        var answer = await http.GetAsync(path, cancellation);
        if (answer is { Status: 404, ErrorCode: SubjectNotFound })
            return null;
        if (answer is { Status: 404, ErrorCode: VersionNotFound })
            throw NoVersion(subject, version);
        if (Json(answer) is not JsonObject json || json.Find("schema") is not JsonString text || Number(json, "version") is not { } number || Number(json, "id") is not { } id)
            throw Unexpected($"{path} lacks `schema`, `version` or `id`");
        if (json.Find("schemaType") is JsonString { Value: not "AVRO" } type)
            throw new LiveFailure(LiveDiagnostics.NotAvro.At(settings.Place, subject.SeenFrom(settings.Options.Context), type.Value));
        return (new RegisteredSchema(SchemaIn(text, path), (int)number, id), json);
    }

    private async Task AddReferencesAsync(Subject owner, JsonObject answer, Dictionary<(string, int), JsonObject> definitions, CancellationToken cancellation)
    {
        foreach (var item in (answer.Find("references") as JsonArray)?.Items ?? [])
        {
            if (item is not JsonObject reference || reference.Find("subject") is not JsonString name || Number(reference, "version") is not { } version)
                throw Unexpected($"subject {owner} has a reference without subject or version");
            var subject = Subject.Parse(name.Value, owner.Context);
            if (definitions.ContainsKey((subject.Qualified, (int)version)))
                continue;
            if (definitions.Count == MaxReferences)
                throw Unexpected($"subject {owner} has more than {MaxReferences} references");
            var (schema, found) = await ReadAsync(subject, (int)version, cancellation) ?? throw NoVersion(subject, (int)version);
            definitions[(subject.Qualified, (int)version)] = schema.Schema as JsonObject ?? throw Unexpected($"subject {subject} is referenced, but defines no name");
            await AddReferencesAsync(subject, found, definitions, cancellation);
        }
    }

    private List<string> NamesIn(RegistryAnswer answer)
    {
        return Json(answer) is JsonArray list && list.Items.All(item => item is JsonString)
            ? [.. list.Items.Select(item => ((JsonString)item).Value)]
            : throw Unexpected($"{answer.Path} is no list of names");
    }

    // The body of a success; everything else ends here.
    private JsonValue Json(RegistryAnswer answer)
    {
        var explanation = secrets.Redact(answer.Explanation);
        switch (answer.Status)
        {
            case 401:
                throw new LiveFailure(LiveDiagnostics.SourceRefused.At(settings.Place, settings.Name, explanation), stopsAll: true);
            case 403:
                throw new LiveFailure(LiveDiagnostics.SourceRefused.At(settings.Place, settings.Name, explanation));
            case >= 400 when answer.ErrorCode >= FirstErrorCode:
                throw new LiveFailure(LiveDiagnostics.SourceFailed.At(settings.Place, settings.Name, explanation));
            case not 200:
                throw Unexpected(explanation, stopsAll: true);
            default:
                var (json, findings) = answer.Read(secrets);
                return json ?? throw new LiveFailure([.. findings]);
        }
    }

    // The inner text has places of its own.
    private static JsonValue SchemaIn(JsonString text, string path)
    {
        var (schema, findings) = JsonReader.Read(SourceFile.FromText(path, text.Value), JsonDialect.Strict);
        return schema is not null && findings.IsEmpty ? schema : throw new LiveFailure(findings);
    }

    private static long? Number(JsonObject json, string name)
    {
        return json.Find(name) is JsonNumber number && long.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private LiveFailure Unexpected(string what, bool stopsAll = false) => new(LiveDiagnostics.UnexpectedAnswer.At(settings.Place, settings.Name, secrets.Redact(what)), stopsAll);

    private LiveFailure NoVersion(Subject subject, int? version)
    {
        return new LiveFailure(LiveDiagnostics.VersionNotFound.At(settings.Place, subject.SeenFrom(settings.Options.Context), version?.ToString(CultureInfo.InvariantCulture) ?? "at all"));
    }
}
