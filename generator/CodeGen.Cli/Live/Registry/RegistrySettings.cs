using System.Collections.Immutable;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Live.Registry;

/// <summary>A registry's options with everything filled in.</summary>
/// <param name="Address">Base address, ending with a slash.</param>
/// <param name="Place">Where it is configured.</param>
/// <param name="Authorization">What is sent with every request, or null.</param>
/// <param name="Headers">Further headers.</param>
/// <param name="Certificates">Certificates.</param>
/// <param name="Options">The options themselves.</param>
internal sealed partial record RegistrySettings(
    Uri Address, Span Place, AuthenticationHeaderValue? Authorization, ImmutableArray<KeyValuePair<string, string>> Headers, Certificates Certificates, RegistryOptions Options)
{
    /// <summary>The registry as findings call it.</summary>
    public string Name => $"the registry at {Address.GetLeftPart(UriPartial.Authority)}";

    /// <summary>Fills the options in; null when they cannot be used, which is reported.</summary>
    public static (RegistrySettings? Settings, ImmutableArray<Diagnostic> Findings) Of(LiveProject live, RegistryOptions options)
    {
        var place = live.Project.PlaceOf("pull.registry.url");
        var url = live.Secrets.Text("pull.registry.url", options.Url);
        var authorization = AuthorizationOf(live, options);
        ImmutableArray<KeyValuePair<string, string>> headers = [.. options.Headers.Select(header => KeyValuePair.Create(header.Key, HeaderOf(live, header.Key, header.Value)))];
        var (certificates, findings) = Certificates.Load(live, "pull.registry.tls", options.Tls);
        findings = [.. live.Secrets.TakeFindings(), .. findings, .. Contradictions(live, options)];
        if (findings.Length > 0)
            return (null, findings);
        if (AddressOf(url) is not { } address)
            return (null, [PullDiagnostics.InvalidRegistryUrl.Anywhere(ReasonFor(url))]);
        if (authorization is not null && address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback)
            return (null, [PullDiagnostics.CredentialsWithoutTls.At(place, address.Host)]);
        return (new RegistrySettings(address, place, authorization, headers, certificates, options), []);
    }

    private static IEnumerable<Diagnostic> Contradictions(LiveProject live, RegistryOptions options)
    {
        if (options is { BearerToken: not null, BasicAuth: not null })
            yield return PullDiagnostics.TwoCredentials.At(live.Project.PlaceOf("pull.registry"));
        foreach (var name in options.Headers.Keys.Where(name => !HeaderName().IsMatch(name) || name.ToLowerInvariant() is "authorization" or "host"))
            yield return PullDiagnostics.InvalidHeader.At(live.Project.PlaceOf("pull.registry.headers." + name), name);
    }

    private static AuthenticationHeaderValue? AuthorizationOf(LiveProject live, RegistryOptions options)
    {
        if (options.BearerToken is { } token)
            return new AuthenticationHeaderValue("Bearer", live.Secrets.Hidden("pull.registry.bearerToken", token));
        if (options.BasicAuth is not { } basic)
            return null;
        var pair = $"{live.Secrets.Text("pull.registry.basicAuth.user", basic.User)}:{live.Secrets.Hidden("pull.registry.basicAuth.password", basic.Password)}";
        live.Secrets.Hide(pair);
        return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(pair)));
    }

    [GeneratedRegex("^[A-Za-z0-9_-]+$")]
    private static partial Regex HeaderName();

    private static string HeaderOf(LiveProject live, string name, string value)
    {
        var path = "pull.registry.headers." + name;
        return PullSecrets.IsReference(value) ? live.Secrets.Hidden(path, value) : live.Secrets.Text(path, value);
    }

    private static Uri? AddressOf(string url)
    {
        return Uri.TryCreate(url.TrimEnd('/') + "/", UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.UserInfo.Length == 0 && address.Query.Length == 0 && address.Fragment.Length == 0 ? address : null;
    }

    // The address itself is not printed: it may hold a password.
    private static string ReasonFor(string url)
    {
        return Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? "it holds a user, a query or a fragment"
            : "it is no http or https address";
    }
}
