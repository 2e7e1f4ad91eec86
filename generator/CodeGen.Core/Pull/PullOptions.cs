using System.Collections.Immutable;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Pull;

/// <summary>Where <c>pull</c> gets the inputs from. Every text may hold ${NAME} for an environment variable; secrets must.</summary>
public sealed record PullOptions
{
    /// <summary>The schema registry.</summary>
    [Option("Schema registry whose schemas are written to the folder of the first pattern of source.avro.")]
    public RegistryOptions? Registry { get; init; }

    /// <summary>The TiDB cluster.</summary>
    [Option("TiDB whose tables' DDL is written to the folder of the first pattern of source.ddl.")]
    public TidbOptions? Tidb { get; init; }
}

/// <summary>A schema registry with Confluent's API.</summary>
public sealed record RegistryOptions
{
    /// <summary>Base URL.</summary>
    [Option("Base URL, such as https://registry.example.com; ${NAME} stands for an environment variable, here and below.", Required = true)]
    public string Url { get; init; } = "";

    /// <summary>Schema context.</summary>
    [Option("Schema context the subjects are in, such as .staging; without it the default context.")]
    public string? Context { get; init; }

    /// <summary>Patterns of subjects.</summary>
    [Option("Subjects besides those of the selected tables, with * and ? as wildcards and :.context: before them; ! excludes, the last that matches decides.")]
    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Pinned versions.</summary>
    [Option("Version by subject, instead of the latest.")]
    public ImmutableSortedDictionary<string, int> Versions { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>User and password.</summary>
    [Option("User (or API key) and password (or secret).")]
    public BasicAuthOptions? BasicAuth { get; init; }

    /// <summary>Bearer token.</summary>
    [Option("Bearer token, as ${NAME}.")]
    public string? BearerToken { get; init; }

    /// <summary>More headers.</summary>
    [Option("Further request headers, such as target-sr-cluster; values as ${NAME} are kept secret.")]
    public ImmutableSortedDictionary<string, string> Headers { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Certificates.</summary>
    [Option("Certificates, when the system's are not enough.")]
    public TlsOptions? Tls { get; init; }

    /// <summary>Connections at once.</summary>
    [Option("Connections open at once.", Minimum = 1, Maximum = 64)]
    public int Connections { get; init; } = 8;

    /// <summary>Seconds per attempt.</summary>
    [Option("Seconds an answer may take, its body included.", Minimum = 1, Maximum = 600)]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Attempts after the first.</summary>
    [Option("Attempts after the first, when the registry is busy (429), fails (5xx) or cannot be reached.", Minimum = 0, Maximum = 10)]
    public int Retries { get; init; } = 4;
}

/// <summary>User and password.</summary>
public sealed record BasicAuthOptions
{
    /// <summary>User or API key.</summary>
    [Option("User name, or API key.", Required = true)]
    public string User { get; init; } = "";

    /// <summary>Password or API secret.</summary>
    [Option("Password or API secret, as ${NAME}.", Required = true)]
    public string Password { get; init; } = "";
}

/// <summary>Certificates; all files are PEM.</summary>
public sealed record TlsOptions
{
    /// <summary>Trusted roots.</summary>
    [Option("PEM file of the certificate authorities to trust, instead of the system's.")]
    public string? Ca { get; init; }

    /// <summary>Client certificate.</summary>
    [Option("PEM file of the client's certificate, for mutual TLS; a chain may follow in it.")]
    public string? Certificate { get; init; }

    /// <summary>Key of the client certificate.</summary>
    [Option("PEM file of the client certificate's private key; without it the key is in the certificate's file.")]
    public string? Key { get; init; }

    /// <summary>Password of the key.</summary>
    [Option("Password of the private key, as ${NAME}.")]
    public string? KeyPassword { get; init; }
}

/// <summary>A TiDB cluster.</summary>
public sealed record TidbOptions
{
    /// <summary>Host name.</summary>
    [Option("Host name; ${NAME} stands for an environment variable, here and below.", Required = true)]
    public string Host { get; init; } = "";

    /// <summary>Port.</summary>
    [Option("Port.", Minimum = 1, Maximum = 65535)]
    public int Port { get; init; } = 4000;

    /// <summary>User.</summary>
    [Option("User; any privilege on the tables is enough, such as REFERENCES, which reads no row.", Required = true)]
    public string User { get; init; } = "";

    /// <summary>Password.</summary>
    [Option("Password, as ${NAME}.")]
    public string? Password { get; init; }

    /// <summary>What is verified.</summary>
    [Option("verify-full checks certificate and host name, verify-ca the certificate only, off sends everything in the clear.")]
    public TlsMode TlsMode { get; init; } = TlsMode.VerifyFull;

    /// <summary>Certificates.</summary>
    [Option("Certificates, when the system's are not enough.")]
    public TlsOptions? Tls { get; init; }

    /// <summary>Connections at once.</summary>
    [Option("Connections open at once.", Minimum = 1, Maximum = 32)]
    public int Connections { get; init; } = 4;

    /// <summary>Seconds per statement.</summary>
    [Option("Seconds connecting and each statement may take.", Minimum = 1, Maximum = 600)]
    public int TimeoutSeconds { get; init; } = 30;
}

/// <summary>What is verified of a TLS connection.</summary>
public enum TlsMode
{
    /// <summary>The certificate and the host name in it.</summary>
    VerifyFull,

    /// <summary>The certificate: for tunnels, where the host name is another one.</summary>
    VerifyCa,

    /// <summary>No TLS.</summary>
    Off,
}
