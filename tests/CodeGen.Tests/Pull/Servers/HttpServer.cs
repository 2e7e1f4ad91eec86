using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Tidb.CodeGen.Tests.Pull.Servers;

/// <summary>A request as it came over the wire.</summary>
public sealed record HttpRequest(string Target, IReadOnlyDictionary<string, string> Headers, string? ClientCertificate);

/// <summary>An answer, down to the bytes: what a decent server never sends can be sent too.</summary>
public sealed record HttpReply(int Status, string Body)
{
    public string ContentType { get; init; } = "application/vnd.schemaregistry.v1+json";

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    /// <summary>Bytes promised beyond those sent before the connection is closed.</summary>
    public int Missing { get; init; }

    /// <summary>Pause before each byte of the body.</summary>
    public TimeSpan Pause { get; init; }

    /// <summary>Sent instead of a proper answer.</summary>
    public string? Raw { get; init; }

    /// <summary>The body never ends and has no promised length.</summary>
    public bool Endless { get; init; }
}

/// <summary>An HTTP/1.1 server on loopback, with TLS when it has a certificate.</summary>
public sealed class HttpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<HttpRequest, HttpReply> _answer;
    private readonly X509Certificate2? _certificate;
    private readonly bool _asksForCertificate;
    private int _open;
    private int _connections;

    public HttpServer(Func<HttpRequest, HttpReply> answer, X509Certificate2? certificate = null, bool asksForCertificate = false)
    {
        _answer = answer;
        _certificate = certificate;
        _asksForCertificate = asksForCertificate;
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public string Address => Invariant($"{(_certificate is null ? "http" : "https")}://127.0.0.1:{Port}");

    /// <summary>Sent as soon as somebody connects, as no HTTP server does; then the connection is closed.</summary>
    public string? Greeting { get; set; }

    /// <summary>Every request, in the order of arrival.</summary>
    public ConcurrentQueue<HttpRequest> Requests { get; } = new();

    public int MostConnections { get; private set; }

    public int Connections => _connections;

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        Interlocked.Increment(ref _connections);
        lock (_listener)
            MostConnections = Math.Max(MostConnections, ++_open);
        try
        {
            using (client)
            {
                client.NoDelay = true;
                if (Greeting is { } greeting)
                {
                    await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(greeting), _stop.Token);
                    return;
                }
                await using var stream = await SecureAsync(client.GetStream());
                var name = (stream as SslStream)?.RemoteCertificate?.Subject;
                while (await ReadAsync(stream, name) is { } request)
                {
                    Requests.Enqueue(request);
                    if (!await WriteAsync(stream, _answer(request)))
                        return;
                }
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or System.Security.Authentication.AuthenticationException or ObjectDisposedException)
        {
        }
        finally
        {
            lock (_listener)
                _open--;
        }
    }

    private async Task<Stream> SecureAsync(Stream plain)
    {
        if (_certificate is null)
            return plain;
        var stream = new SslStream(plain);
        await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions
        {
            ServerCertificate = _certificate,
            ClientCertificateRequired = _asksForCertificate,
            RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate is not null || !_asksForCertificate,
        }, _stop.Token);
        return stream;
    }

    private async Task<HttpRequest?> ReadAsync(Stream stream, string? clientCertificate)
    {
        // Clients of these tests never send a body, and no request before the answer to the last one.
        var head = "";
        var buffer = new byte[8192];
        while (!head.EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            var count = await stream.ReadAsync(buffer, _stop.Token);
            if (count == 0)
                return null;
            head += Encoding.Latin1.GetString(buffer, 0, count);
        }
        var lines = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        return new HttpRequest(lines[0].Split(' ')[1], headers, clientCertificate);
    }

    // False when the connection is not to be used again.
    private async Task<bool> WriteAsync(Stream stream, HttpReply reply)
    {
        if (reply.Raw is { } raw)
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(raw), _stop.Token);
            return false;
        }
        var body = Encoding.UTF8.GetBytes(reply.Body);
        var head = new StringBuilder(Invariant($"HTTP/1.1 {reply.Status} Status\r\nContent-Type: {reply.ContentType}\r\n"));
        foreach (var (name, value) in reply.Headers)
            head.Append(Invariant($"{name}: {value}\r\n"));
        head.Append(reply.Endless ? "Connection: close\r\n\r\n" : Invariant($"Content-Length: {body.Length + reply.Missing}\r\n\r\n"));
        await stream.WriteAsync(Encoding.Latin1.GetBytes(head.ToString()), _stop.Token);
        if (reply.Pause > TimeSpan.Zero)
        {
            foreach (var one in body)
            {
                await Task.Delay(reply.Pause, _stop.Token);
                await stream.WriteAsync(new[] { one }, _stop.Token);
            }
        }
        else
        {
            await stream.WriteAsync(body, _stop.Token);
        }
        while (reply.Endless)
            await stream.WriteAsync(body, _stop.Token);
        return reply.Missing == 0;
    }
}
