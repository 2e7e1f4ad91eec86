using System.Data;
using System.Security.Authentication;
using MySqlConnector;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Cli.Live.Tidb;

/// <summary>An object as the server lists it.</summary>
/// <param name="Database">Its database.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind"><c>BASE TABLE</c>, <c>VIEW</c>, <c>SEQUENCE</c> …</param>
internal sealed record ListedObject(string Database, string Name, string Kind);

/// <summary>A session that reads definitions: it sends SET, SHOW CREATE TABLE and one SELECT on information_schema.</summary>
internal sealed class TidbSession : IAsyncDisposable
{
    private const string ListStatement = """
        SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE FROM information_schema.TABLES
        WHERE LOWER(TABLE_SCHEMA) NOT IN ('information_schema', 'inspection_schema', 'metrics_schema', 'mysql', 'performance_schema', 'sys', 'tidb_cdc')
        """;

    private readonly MySqlConnection _connection;
    private readonly TidbSettings _settings;
    private readonly Secrets _secrets;
    private string _timeZone = "";

    private TidbSession(TidbSettings settings, Secrets secrets)
    {
        _settings = settings;
        _secrets = secrets;
        _connection = new MySqlConnection(settings.ConnectionString);
        if (settings.Certificates.Client is { } client)
        {
            _connection.ProvideClientCertificatesCallback = certificates =>
            {
                certificates.Add(client);
                return default;
            };
        }
    }

    /// <summary>True when the server is TiDB and not MySQL or MariaDB.</summary>
    public bool IsTidb => _connection.ServerVersion.Contains("TiDB", StringComparison.OrdinalIgnoreCase);

    /// <summary>False when the connection broke.</summary>
    public bool IsOpen => _connection.State == ConnectionState.Open;

    /// <summary>Connects, and sets what decides how definitions are printed, whatever the server's defaults are.</summary>
    /// <exception cref="LiveFailure">There is no session.</exception>
    public static async Task<TidbSession> OpenAsync(TidbSettings settings, Secrets secrets, CancellationToken cancellation)
    {
        var session = new TidbSession(settings, secrets);
        try
        {
            await session._connection.OpenAsync(cancellation);
            await session.ExecuteAsync("SET SESSION sql_mode = ''", cancellation);
            // Not every release has this variable; those without quote always.
            await session.ExecuteAsync("SET SESSION sql_quote_show_create = 1", cancellation, MySqlErrorCode.UnknownSystemVariable);
            // TiDB refuses this unless tidb_enable_noop_functions is on (pingcap/tidb#34626); nothing but reads follows anyway.
            await session.ExecuteAsync("SET SESSION TRANSACTION READ ONLY", cancellation, MySqlErrorCode.NotSupportedYet);
            return session;
        }
        catch (Exception e) when (IsOfServer(e))
        {
            await session.DisposeAsync();
            throw session.Failure(e, stopsAll: true);
        }
    }

    /// <summary>Every table, view and sequence this account sees, those of the system left out.</summary>
    public async Task<List<ListedObject>> ListAsync(CancellationToken cancellation)
    {
        try
        {
            var found = new List<ListedObject>();
            await using var command = new MySqlCommand(ListStatement, _connection);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
                found.Add(new ListedObject(reader.GetString(0), reader.GetString(1), reader.GetString(2)));
            return found;
        }
        catch (Exception e) when (IsOfServer(e))
        {
            throw Failure(e, stopsAll: true);
        }
    }

    /// <summary>What SHOW CREATE TABLE prints; null when the table is gone by now. TIMESTAMP defaults are printed in the time zone.</summary>
    public async Task<string?> ShowAsync(ListedObject table, string timeZone, CancellationToken cancellation)
    {
        try
        {
            await UseTimeZoneAsync(timeZone, cancellation);
            await using var command = new MySqlCommand($"SHOW CREATE TABLE {TidbText.Identifier(table.Database)}.{TidbText.Identifier(table.Name)}", _connection);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            return await reader.ReadAsync(cancellation) ? reader.GetString(1) : null;
        }
        catch (MySqlException e) when (e.ErrorCode == MySqlErrorCode.NoSuchTable)
        {
            return null;
        }
        catch (Exception e) when (IsOfServer(e))
        {
            throw Failure(e, stopsAll: false);
        }
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private async Task UseTimeZoneAsync(string timeZone, CancellationToken cancellation)
    {
        if (timeZone == _timeZone)
            return;
        await ExecuteAsync($"SET SESSION time_zone = '{timeZone.Replace("'", "''", StringComparison.Ordinal)}'", cancellation);
        _timeZone = timeZone;
    }

    private async Task ExecuteAsync(string statement, CancellationToken cancellation, MySqlErrorCode? tolerated = null)
    {
        try
        {
            await using var command = new MySqlCommand(statement, _connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (MySqlException e) when (e.ErrorCode == tolerated)
        {
        }
    }

    // What is not the protocol at all makes the driver (MySqlConnector 2.6) throw whatever its readers of packets throw.
    private static bool IsOfServer(Exception e) => e is MySqlException or IOException or InvalidOperationException or FormatException or ArgumentException or OverflowException;

    private LiveFailure Failure(Exception e, bool stopsAll)
    {
        var (descriptor, reason) = e is MySqlException failure
            ? (DescriptorOf(failure), ReasonOf(failure))
            : (LiveDiagnostics.SourceFailed, $"what answers there does not speak MySQL's protocol ({e.Message})");
        return new LiveFailure(descriptor.At(_settings.Place, _settings.Name, _secrets.Redact(reason)), stopsAll || descriptor == LiveDiagnostics.SourceUnreachable);
    }

    // The driver has one text for a host without name, without listener and without TLS.
    private string ReasonOf(MySqlException e)
    {
        return e switch
        {
            { InnerException: not null } => e.GetBaseException().Message,
            { ErrorCode: MySqlErrorCode.UnableToConnectToHost } when _settings.UsesTls => "it takes no connection, or none with TLS",
            { ErrorCode: MySqlErrorCode.UnableToConnectToHost } => "it takes no connection",
            _ => e.Message,
        };
    }

    private static DiagnosticDescriptor DescriptorOf(MySqlException e)
    {
        return e switch
        {
            { InnerException: AuthenticationException } => LiveDiagnostics.SourceNotTrusted,
            // To a database, at log-in, to a table, to an operation, at log-in without password.
            { Number: 1044 or 1045 or 1142 or 1227 or 1698 } => LiveDiagnostics.SourceRefused,
            { ErrorCode: MySqlErrorCode.UnableToConnectToHost or MySqlErrorCode.CommandTimeoutExpired } => LiveDiagnostics.SourceUnreachable,
            _ => LiveDiagnostics.SourceFailed,
        };
    }
}
