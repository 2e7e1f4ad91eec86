using System.Collections.Immutable;
using System.Net;
using MySqlConnector;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Live.Tidb;

/// <summary>TiDB's options with everything filled in.</summary>
/// <param name="ConnectionString">How to connect.</param>
/// <param name="Place">Where the host is configured.</param>
/// <param name="Name">The server as findings call it.</param>
/// <param name="Certificates">Certificates.</param>
/// <param name="UsesTls">False when TLS is turned off.</param>
internal sealed record TidbSettings(string ConnectionString, Span Place, string Name, Certificates Certificates, bool UsesTls)
{
    /// <summary>Fills the options in; null when they cannot be used, which is reported.</summary>
    public static (TidbSettings? Settings, ImmutableArray<Diagnostic> Findings) Of(LiveProject live, TidbOptions options)
    {
        var place = live.Project.PlaceOf("pull.tidb.host");
        var host = live.Secrets.Text("pull.tidb.host", options.Host);
        var (certificates, findings) = Certificates.Load(live, "pull.tidb.tls", options.Tls);
        var connection = new MySqlConnectionStringBuilder
        {
            Server = host,
            Port = (uint)options.Port,
            UserID = live.Secrets.Text("pull.tidb.user", options.User),
            Password = options.Password is { } password ? live.Secrets.Hidden("pull.tidb.password", password) : "",
            SslMode = ModeOf(options.TlsMode),
            SslCa = certificates.RootsFile ?? "",
            // Settings belong to a session: each is opened once and used to the end.
            Pooling = false,
            AutoEnlist = false,
            ConnectionTimeout = (uint)options.TimeoutSeconds,
            DefaultCommandTimeout = (uint)options.TimeoutSeconds,
        };
        findings = [.. live.Secrets.TakeFindings(), .. findings];
        if (findings.Length > 0)
            return (null, findings);
        var name = FormattableString.Invariant($"TiDB at {host}:{options.Port}");
        var settings = new TidbSettings(connection.ConnectionString, place, name, certificates, options.TlsMode != TlsMode.Off);
        return (settings, options.TlsMode == TlsMode.Off && !IsLoopback(host) ? [PullDiagnostics.TidbWithoutTls.At(place, host)] : []);
    }

    private static MySqlSslMode ModeOf(TlsMode mode)
    {
        return mode switch
        {
            TlsMode.Off => MySqlSslMode.Disabled,
            TlsMode.VerifyCa => MySqlSslMode.VerifyCA,
            _ => MySqlSslMode.VerifyFull,
        };
    }

    private static bool IsLoopback(string host)
    {
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
