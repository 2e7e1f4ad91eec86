using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Tidb.CodeGen.Tests.Pull.Servers;

/// <summary>A certificate authority made for one test.</summary>
public sealed class TestCertificates : IDisposable
{
    private static readonly DateTimeOffset From = DateTimeOffset.UtcNow.AddDays(-1);
    private static readonly DateTimeOffset Until = DateTimeOffset.UtcNow.AddDays(1);

    private readonly X509Certificate2 _authority;

    public TestCertificates()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=test authority", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, true));
        _authority = request.CreateSelfSigned(From, Until);
    }

    /// <summary>The authority's certificate as PEM.</summary>
    public string Authority => _authority.ExportCertificatePem();

    /// <summary>A certificate for a name, or for 127.0.0.1 and localhost.</summary>
    public X509Certificate2 Server(string? host = null)
    {
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host ?? "localhost");
        if (host is null)
            names.AddIpAddress(IPAddress.Loopback);
        return Issue("CN=" + (host ?? "localhost"), names.Build());
    }

    /// <summary>Certificate and key of a client as PEM; the key is encrypted when there is a password.</summary>
    public (string Certificate, string Key) Client(string? password = null)
    {
        using var certificate = Issue("CN=client", null);
        using var key = certificate.GetRSAPrivateKey()!;
        return (certificate.ExportCertificatePem(), password is null
            ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
    }

    public void Dispose() => _authority.Dispose();

    private X509Certificate2 Issue(string subject, X509Extension? names)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        if (names is not null)
            request.CertificateExtensions.Add(names);
        using var issued = request.Create(_authority, From, Until, RandomNumberGenerator.GetBytes(8));
        using var withKey = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(withKey.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }
}
