using System.Text.Json;
using System.Text.Json.Nodes;
using System.Web;

namespace Tidb.CodeGen.Tests.Pull.Servers;

/// <summary>A registered version.</summary>
public sealed record Version(int Number, int Id, string Schema)
{
    public string? Type { get; init; }

    public IReadOnlyList<(string Name, string Subject, int Version)> References { get; init; } = [];
}

/// <summary>
/// What a schema registry answers, after Confluent's API documentation: subjects by prefix and page, versions by number or
/// <c>latest</c>, contexts, error codes.
/// </summary>
public sealed class Registry
{
    private readonly SortedDictionary<string, List<Version>> _subjects = new(StringComparer.Ordinal);
    private int _nextId = 100001;

    /// <summary>Registries before paging ignore offset and limit.</summary>
    public bool Pages { get; init; } = true;

    /// <summary>The largest page, whatever is asked for.</summary>
    public int MaxPage { get; init; } = int.MaxValue;

    public Registry Add(string subject, string schema, Func<Version, Version>? change = null)
    {
        if (!_subjects.TryGetValue(subject, out var versions))
            _subjects[subject] = versions = [];
        var version = new Version(versions.Count + 1, _nextId++, schema);
        versions.Add(change?.Invoke(version) ?? version);
        return this;
    }

    public void Remove(string subject) => _subjects.Remove(subject);

    public HttpReply Answer(HttpRequest request)
    {
        var target = request.Target.Split('?');
        var parts = target[0].Trim('/').Split('/').Select(Uri.UnescapeDataString).ToArray();
        var query = HttpUtility.ParseQueryString(target.Length > 1 ? target[1] : "");
        return parts switch
        {
            ["subjects"] => List(query["subjectPrefix"], Number(query["offset"], 0), Number(query["limit"], -1)),
            ["subjects", var subject, "versions", var version] => Find(subject, version),
            _ => new HttpReply(404, """{"error_code":404,"message":"HTTP 404 Not Found"}"""),
        };
    }

    private static int Number(string? text, int fallback) => text is null ? fallback : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private HttpReply List(string? prefix, int offset, int limit)
    {
        var names = _subjects.Keys.Where(name => prefix switch
        {
            null => true,
            "" => !name.StartsWith(":.", StringComparison.Ordinal),
            _ => name.StartsWith(prefix, StringComparison.Ordinal),
        });
        if (Pages)
            names = names.Skip(offset).Take(limit > 0 && limit <= MaxPage ? limit : MaxPage);
        return new HttpReply(200, JsonSerializer.Serialize(names));
    }

    private HttpReply Find(string subject, string version)
    {
        if (!_subjects.TryGetValue(subject, out var versions))
            return Error(404, 40401, $"Subject '{subject}' not found.");
        if (version != "latest" && !int.TryParse(version, out _))
            return Error(422, 42202, $"The specified version '{version}' is not a valid version id.");
        var found = version == "latest" ? versions[^1] : versions.Find(one => one.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) == version);
        return found is null ? Error(404, 40402, $"Version {version} not found.") : new HttpReply(200, Json(subject, found));
    }

    private static string Json(string subject, Version version)
    {
        var json = new JsonObject { ["subject"] = subject, ["version"] = version.Number, ["id"] = version.Id, ["schema"] = version.Schema };
        if (version.Type is not null)
            json["schemaType"] = version.Type;
        if (version.References.Count > 0)
            json["references"] = new JsonArray([.. version.References.Select(one => new JsonObject { ["name"] = one.Name, ["subject"] = one.Subject, ["version"] = one.Version })]);
        return json.ToJsonString();
    }

    public static HttpReply Error(int status, int code, string message)
    {
        return new HttpReply(status, new JsonObject { ["error_code"] = code, ["message"] = message }.ToJsonString());
    }
}
