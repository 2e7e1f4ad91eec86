using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>A request as it arrived.</summary>
internal sealed record ConnectRequest(string Method, string Path, string? User, string Body)
{
    public override string ToString() => Method + " " + Path;
}

/// <summary>A REST interface of Kafka Connect that accepts everything, unless a test answers otherwise.</summary>
internal sealed class FakeConnect : IDisposable
{
    public const string Running = """{"name":"x","connector":{"state":"RUNNING"},"tasks":[{"id":0,"state":"RUNNING"}]}""";

    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<ConnectRequest> _requests = new();
    private readonly Task _loop;

    public FakeConnect()
    {
        Url = "http://127.0.0.1:" + FreePort().ToString(System.Globalization.CultureInfo.InvariantCulture);
        _listener.Prefixes.Add(Url + "/");
        _listener.Start();
        _loop = Task.Run(Serve);
    }

    public string Url { get; }

    public List<ConnectRequest> Requests => [.. _requests];

    /// <summary>What a test answers to a request, by its number among those of the same method and path; null for the usual answer.</summary>
    public Func<ConnectRequest, int, (int Status, string Body)?> Answer { get; set; } = (_, _) => null;

    public void Dispose()
    {
        _listener.Close();
        _loop.Wait(TimeSpan.FromSeconds(5));
    }

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var request = new ConnectRequest(context.Request.HttpMethod, context.Request.RawUrl!, User(context.Request.Headers["Authorization"]), await reader.ReadToEndAsync());
            var number = _requests.Count(earlier => earlier.ToString() == request.ToString()) + 1;
            _requests.Enqueue(request);
            var (status, body) = Answer(request, number) ?? Usual(request);
            context.Response.StatusCode = status;
            context.Response.Close(Encoding.UTF8.GetBytes(body), willBlock: true);
        }
    }

    private static (int, string) Usual(ConnectRequest request)
    {
        return request.Path.EndsWith("/validate", StringComparison.Ordinal) ? (200, """{"error_count":0,"configs":[]}""")
            : request.Path.EndsWith("/status", StringComparison.Ordinal) ? (200, Running)
            : (200, "{}");
    }

    private static string? User(string? header)
    {
        return header is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(header["Basic ".Length..]));
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
