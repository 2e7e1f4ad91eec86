using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>The certificates of one source.</summary>
/// <param name="RootsFile">Full path of the PEM file with the trusted roots, or null for the system's.</param>
/// <param name="Roots">What is in it.</param>
/// <param name="Client">The client's certificate with its key, or null.</param>
/// <param name="Chain">Certificates that follow the client's in its file.</param>
internal sealed record Certificates(string? RootsFile, X509Certificate2Collection Roots, X509Certificate2? Client, X509Certificate2Collection Chain)
{
    /// <summary>Loads them. A file that cannot be used is a finding.</summary>
    /// <param name="live">Configuration and secrets.</param>
    /// <param name="path">Path of the options, such as <c>pull.registry.tls</c>.</param>
    /// <param name="options">The options, or null.</param>
    public static (Certificates Certificates, ImmutableArray<Diagnostic> Findings) Load(LiveProject live, string path, TlsOptions? options)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        T? Try<T>(string name, string? file, Func<string, T> load)
            where T : class
        {
            try
            {
                return file is null ? null : load(live.PathOf($"{path}.{name}", file));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException or ArgumentException)
            {
                findings.Add(PullDiagnostics.CertificateUnusable.At(live.Project.PlaceOf($"{path}.{name}"), file, live.Secrets.Redact(e.Message)));
                return null;
            }
        }

        var roots = Try("ca", options?.Ca, Pem);
        var chain = Try("certificate", options?.Certificate, Pem);
        var password = options?.KeyPassword is { } given ? live.Secrets.Hidden($"{path}.keyPassword", given) : null;
        var client = chain is null ? null : Try("certificate", options?.Certificate, file => WithKey(file, options?.Key is { } key ? live.PathOf($"{path}.key", key) : null, password));
        if (chain?.Count > 0)
            chain.RemoveAt(0);
        return (new Certificates(roots is null ? null : live.PathOf($"{path}.ca", options!.Ca!), roots ?? [], client, chain ?? []), findings.ToImmutable());
    }

    private static X509Certificate2Collection Pem(string file)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPemFile(file);
        return certificates.Count > 0 ? certificates : throw new CryptographicException("it holds no certificate");
    }

    // Windows' TLS does not take a key that was never stored; going through PKCS #12 makes one that it takes.
    private static X509Certificate2 WithKey(string certificate, string? key, string? password)
    {
        using var loaded = password is null
            ? X509Certificate2.CreateFromPemFile(certificate, key)
            : X509Certificate2.CreateFromEncryptedPemFile(certificate, password, key);
        return X509CertificateLoader.LoadPkcs12(loaded.Export(X509ContentType.Pkcs12), null);
    }
}
