using System.Net;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;

namespace Tidb.CodeGen.Cli.Live.Registry;

/// <summary>Sends GET requests to the configured host and to no other, within limits of time and size, and repeats what may pass.</summary>
internal sealed class RegistryHttp : IDisposable
{
    private const int MaxRedirects = 3;

    private readonly RegistrySettings _settings;
    private readonly RetryPolicy _retry;
    private readonly Secrets _secrets;
    private readonly HttpClient _client;

    public RegistryHttp(RegistrySettings settings, RetryPolicy retry, Secrets secrets)
    {
        _settings = settings;
        _retry = retry;
        _secrets = secrets;
        // The timeout of an attempt covers the body too, which HttpClient's own does not.
        _client = new HttpClient(HandlerOf(settings)) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
    }

    private TimeSpan Timeout => TimeSpan.FromSeconds(_settings.Options.TimeoutSeconds);

    /// <summary>Asks for a path below the base address. Any final answer comes back, whatever its status.</summary>
    /// <exception cref="LiveFailure">There is no answer that could be used.</exception>
    public async Task<RegistryAnswer> GetAsync(string path, CancellationToken cancellation)
    {
        for (var retry = 0; ; retry++)
        {
            var (answer, passing, asked) = await TryAsync(path, cancellation);
            if (passing is null)
                return answer!;
            if (retry == _retry.Retries)
                throw new LiveFailure(passing, stopsAll: answer is null);
            await _retry.Wait(_retry.PauseBefore(retry, asked), cancellation);
        }
    }

    public void Dispose() => _client.Dispose();

    private static SocketsHttpHandler HandlerOf(RegistrySettings settings)
    {
        var tls = new SslClientAuthenticationOptions();
        if (settings.Certificates.Roots.Count > 0)
        {
            tls.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            tls.CertificateChainPolicy.CustomTrustStore.AddRange(settings.Certificates.Roots);
        }
        if (settings.Certificates.Client is { } client)
            tls.ClientCertificateContext = SslStreamCertificateContext.Create(client, settings.Certificates.Chain, offline: true);
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = settings.Options.Connections,
            SslOptions = tls,
        };
    }

    // A finding means that trying again may help; without an answer the registry was not reached at all.
    private async Task<(RegistryAnswer? Answer, Diagnostic? Passing, TimeSpan? Asked)> TryAsync(string path, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Timeout);
        try
        {
            var (answer, asked) = await SendAsync(path, limit.Token);
            return (answer, MayPass(answer.Status) ? LiveDiagnostics.SourceFailed.At(_settings.Place, _settings.Name, _secrets.Redact(answer.Explanation)) : null, asked);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, Unreachable($"no complete answer within {_settings.Options.TimeoutSeconds} s"), null);
        }
        catch (HttpRequestException e) when (e.InnerException is AuthenticationException)
        {
            throw new LiveFailure(LiveDiagnostics.SourceNotTrusted.At(_settings.Place, _settings.Name, _secrets.Redact(e.GetBaseException().Message)), stopsAll: true);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return (null, Unreachable(_secrets.Redact(e.GetBaseException().Message)), null);
        }
    }

    private Diagnostic Unreachable(string reason) => LiveDiagnostics.SourceUnreachable.At(_settings.Place, _settings.Name, reason);

    private static bool MayPass(int status) => status is 408 or 429 or >= 500;

    private async Task<(RegistryAnswer Answer, TimeSpan? Asked)> SendAsync(string path, CancellationToken cancellation)
    {
        var address = new Uri(_settings.Address, path);
        for (var redirects = 0; ; redirects++)
        {
            using var request = RequestFor(address);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect))
            {
                return (new RegistryAnswer(path, (int)response.StatusCode, await ReadAsync(path, response, cancellation)), AskedPause(response));
            }
            address = Redirected(address, response.Headers.Location, redirects);
        }
    }

    private HttpRequestMessage RequestFor(Uri address)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = _settings.Authorization;
        request.Headers.TryAddWithoutValidation("Accept", "application/vnd.schemaregistry.v1+json, application/json;q=0.9");
        foreach (var (name, value) in _settings.Headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return request;
    }

    // Within the same origin only: scheme, host and port. The target's path and query stay unprinted, they may hold tokens.
    private Uri Redirected(Uri from, Uri? location, int redirects)
    {
        var target = location is null ? null : new Uri(from, location);
        if (target is not null && redirects < MaxRedirects && target.GetLeftPart(UriPartial.Authority) == _settings.Address.GetLeftPart(UriPartial.Authority))
            return target;
        var where = target is null ? "nowhere" : redirects == MaxRedirects ? "itself, again and again" : target.GetLeftPart(UriPartial.Authority);
        throw new LiveFailure(LiveDiagnostics.SourceRedirected.At(_settings.Place, _settings.Name, where), stopsAll: true);
    }

    private async Task<ReadOnlyMemory<byte>> ReadAsync(string path, HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength > JsonReader.MaxBytes)
            throw TooLarge(path);
        using var body = new MemoryStream();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[81920];
        for (int count; (count = await stream.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (body.Length + count > JsonReader.MaxBytes)
                throw TooLarge(path);
            body.Write(buffer, 0, count);
        }
        return body.ToArray();
    }

    private LiveFailure TooLarge(string path) => new(LiveDiagnostics.AnswerTooLarge.At(_settings.Place, $"the answer to {path}", JsonReader.MaxBytes));

    private static TimeSpan? AskedPause(HttpResponseMessage response)
    {
        var after = response.Headers.RetryAfter;
        var pause = after?.Delta ?? (after?.Date is { } date ? date - DateTimeOffset.UtcNow : null);
        return pause > TimeSpan.Zero ? pause : pause is null ? null : TimeSpan.Zero;
    }
}
