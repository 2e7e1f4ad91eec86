using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MySqlConnector;
using Tidb.CodeGen.Tests.Pull.Servers;

namespace Tidb.CodeGen.Conformance.Pull;

/// <summary>
/// A MariaDB server of its own on loopback, in a temporary folder, for the tests of one class. Its defaults are unfriendly:
/// names printed without quotes or in double quotes, unless a session says otherwise.
/// </summary>
public sealed class MariaDb : IAsyncLifetime
{
    private static readonly string[] Folders = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin", "/opt/homebrew/bin"];

    private readonly TestCertificates _certificates = new();
    private Process? _server;

    public string Folder { get; } = Directory.CreateTempSubdirectory("tidb-codegen-mariadb-").FullName;

    public int Port { get; private set; }

    /// <summary>The authority that signed the server's certificate, as PEM.</summary>
    public string Authority => _certificates.Authority;

    /// <summary>Certificate and key of a client that the authority signed, as PEM.</summary>
    public (string Certificate, string Key) Client() => _certificates.Client();

    public async ValueTask InitializeAsync()
    {
        if (Find("mariadbd") is not { } server || Find("mariadb-install-db") is not { } install || Find("my_print_defaults") is null)
            return;
        var data = Path.Combine(Folder, "data");
        Directory.CreateDirectory(data);
        await RunAsync(install, $"--no-defaults --datadir={data} --auth-root-authentication-method=normal --skip-test-db");
        using (var certificate = _certificates.Server())
        {
            File.WriteAllText(Path.Combine(Folder, "server.pem"), certificate.ExportCertificatePem());
            using var key = System.Security.Cryptography.X509Certificates.RSACertificateExtensions.GetRSAPrivateKey(certificate)!;
            File.WriteAllText(Path.Combine(Folder, "server.key"), key.ExportPkcs8PrivateKeyPem());
            File.WriteAllText(Path.Combine(Folder, "ca.pem"), Authority);
        }
        Port = FreePort();
        var user = Environment.UserName == "root" ? "--user=root " : "";
        _server = Start(server, string.Create(CultureInfo.InvariantCulture, $"--no-defaults {user}--datadir={data} --bind-address=127.0.0.1 --port={Port} --socket={Folder}/s.sock --pid-file={Folder}/p.pid")
            + $" --ssl-ca={Folder}/ca.pem --ssl-cert={Folder}/server.pem --ssl-key={Folder}/server.key --innodb-buffer-pool-size=16M --character-set-server=utf8mb4"
            + " --sql-mode=ANSI_QUOTES --default-time-zone=+05:30");
        await WaitAsync();
    }

    /// <summary>Skips the test when there is no server; fails it where engines are required.</summary>
    public void Require()
    {
        if (_server is null)
            MissingEngine.EndTest("MariaDB is not here (Debian: mariadb-server-core and mariadb-client-core)");
    }

    /// <summary>Executes statements as root.</summary>
    public async Task ExecuteAsync(string statements)
    {
        await using var connection = new MySqlConnection(string.Create(CultureInfo.InvariantCulture, $"Server=127.0.0.1;Port={Port};User ID=root;SslMode=None;Pooling=false"));
        await connection.OpenAsync();
        await using var command = new MySqlCommand("SET SESSION sql_mode = ''; " + statements, connection);
        await command.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync()
    {
        if (_server is { HasExited: false })
        {
            _server.Kill();
            _server.WaitForExit();
        }
        _server?.Dispose();
        _certificates.Dispose();
        Directory.Delete(Folder, recursive: true);
        return default;
    }

    private static string? Find(string program)
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Concat(Folders);
        return path.Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(string program, string arguments)
    {
        var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        return process;
    }

    private static async Task RunAsync(string program, string arguments)
    {
        using var process = Start(program, arguments);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    private async Task WaitAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await ExecuteAsync("SET GLOBAL sql_quote_show_create = 0");
                return;
            }
            catch (MySqlException) when (attempt < 300 && !_server!.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }
}
