using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>The two reading endpoints of a schema registry, over HTTP: schemas by id, and the id of a subject's schema.</summary>
internal sealed class SchemaRegistryStub : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Dictionary<int, (string Subject, string Schema)> _schemas = [];

    public SchemaRegistryStub()
    {
        Url = $"http://127.0.0.1:{FreePort()}/";
        _listener.Prefixes.Add(Url);
        _listener.Start();
        _ = Serve();
    }

    public string Url { get; }

    /// <summary>What was asked, such as <c>GET /schemas/ids/7</c>.</summary>
    public List<string> Requests { get; } = [];

    public void Add(int id, string subject, string schema) => _schemas.Add(id, (subject, schema));

    public void Dispose() => _listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
                Answer(await _listener.GetContextAsync());
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // Disposed.
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        lock (Requests)
            Requests.Add(context.Request.HttpMethod + " " + path);
        var answer = path.Split('/') switch
        {
            ["", "schemas", "ids", var id] when _schemas.TryGetValue(int.Parse(id, System.Globalization.CultureInfo.InvariantCulture), out var found) => JsonSerializer.Serialize(new { schema = found.Schema }),
            ["", "subjects", var subject] => Find(subject, Body(context.Request)),
            _ => null,
        };
        context.Response.StatusCode = answer is null ? (int)HttpStatusCode.NotFound : (int)HttpStatusCode.OK;
        context.Response.ContentType = "application/vnd.schemaregistry.v1+json";
        context.Response.Close(Encoding.UTF8.GetBytes(answer ?? """{"error_code":40403,"message":"not found"}"""), willBlock: false);
    }

    private static string Body(HttpListenerRequest request)
    {
        using var reader = new StreamReader(request.InputStream);
        return JsonDocument.Parse(reader.ReadToEnd()).RootElement.GetProperty("schema").GetString()!;
    }

    // As the registry normalizes: line ends between the parts do not count.
    private string? Find(string subject, string schema)
    {
        var found = _schemas.FirstOrDefault(one => one.Value.Subject == subject && JsonElement.DeepEquals(JsonElement.Parse(one.Value.Schema), JsonElement.Parse(schema)));
        return found.Value.Schema is null ? null : JsonSerializer.Serialize(new { subject, id = found.Key, version = 1, schema = found.Value.Schema });
    }
}
