using Tidb.CodeGen.Tests.Pull.Servers;

namespace Tidb.CodeGen.Tests.Pull;

/// <summary>Who the registry is, and who asks it.</summary>
public sealed class RegistryTlsTests
{
    private static readonly Registry Registry = new Registry().Add("tidb_shop_orders-key", PullFolder.OrdersKey);

    [Fact]
    public void An_own_authority_is_trusted_when_it_is_configured()
    {
        using var certificates = new TestCertificates();
        using var certificate = certificates.Server();
        using var server = new HttpServer(Registry.Answer, certificate);
        using var folder = PullFolder.ForRegistry(server.Address, """, "tls": { "ca": "certs/ca.pem" }, "basicAuth": { "user": "u", "password": "${PULL_TEST_E}" }""");
        folder.Set("PULL_TEST_E", "p:w\n");
        folder.Write("certs/ca.pem", certificates.Authority);
        Assert.Equal(0, folder.Run());
        Assert.Equal("Basic " + Convert.ToBase64String("u:p:w"u8), server.Requests.First().Headers["Authorization"]);
    }

    public static TheoryData<string, string?, string> Untrusted => new()
    {
        { "an authority nobody knows", null, "" },
        { "another authority", null, ", \"tls\": { \"ca\": \"other.pem\" }" },
        { "another host", "registry.example.com", ", \"tls\": { \"ca\": \"ca.pem\" }" },
    };

    [Theory]
    [MemberData(nameof(Untrusted))]
    public void A_certificate_that_does_not_fit_gets_no_request(string what, string? host, string options)
    {
        _ = what;
        using var certificates = new TestCertificates();
        using var others = new TestCertificates();
        using var certificate = certificates.Server(host);
        using var server = new HttpServer(Registry.Answer, certificate);
        using var folder = PullFolder.ForRegistry(server.Address, options + """, "bearerToken": "${PULL_TEST_F}" """);
        folder.Set("PULL_TEST_F", "tok3n");
        folder.Write("ca.pem", certificates.Authority);
        folder.Write("other.pem", others.Authority);
        Assert.Equal(2, folder.Run());
        Assert.Contains($"error[TCG7121]: the registry at {server.Address} is not trusted: ", folder.Error);
        Assert.Contains("--> tidb-codegen.json:5:", folder.Error);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("key-p4ss")]
    public void A_client_certificate_is_shown(string? password)
    {
        using var certificates = new TestCertificates();
        using var certificate = certificates.Server();
        using var server = new HttpServer(Registry.Answer, certificate, asksForCertificate: true);
        var (client, key) = certificates.Client(password);
        var keyPassword = password is null ? "" : """, "keyPassword": "${PULL_TEST_G}" """;
        using var folder = PullFolder.ForRegistry(server.Address, $$""", "retries": 0, "tls": { "ca": "ca.pem", "certificate": "client.pem", "key": "client.key"{{keyPassword}} }""");
        folder.Set("PULL_TEST_G", password ?? "");
        folder.Write("ca.pem", certificates.Authority);
        folder.Write("client.pem", client);
        folder.Write("client.key", key);
        Assert.Equal(0, folder.Run());
        Assert.All(server.Requests, request => Assert.Equal("CN=client", request.ClientCertificate));
    }

    [Fact]
    public void Without_its_client_certificate_the_registry_cannot_be_asked()
    {
        using var certificates = new TestCertificates();
        using var certificate = certificates.Server();
        using var server = new HttpServer(Registry.Answer, certificate, asksForCertificate: true);
        using var folder = PullFolder.ForRegistry(server.Address, """, "retries": 0, "tls": { "ca": "ca.pem" }""");
        folder.Write("ca.pem", certificates.Authority);
        Assert.Equal(2, folder.Run());
        Assert.Matches("error\\[TCG712[01]\\]", folder.Error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void Files_that_cannot_be_used_are_all_reported_before_a_connection_is_opened()
    {
        using var certificates = new TestCertificates();
        using var server = new HttpServer(Registry.Answer);
        var (client, _) = certificates.Client();
        var (_, otherKey) = certificates.Client("pw");
        using var folder = PullFolder.ForRegistry(server.Address, """, "tls": { "ca": "nowhere.pem", "certificate": "client.pem", "key": "client.key", "keyPassword": "${PULL_TEST_H}" }""");
        folder.Set("PULL_TEST_H", "wr0ng");
        folder.Write("client.pem", client);
        folder.Write("client.key", otherKey);
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7107]: `nowhere.pem` cannot be used: ", folder.Error);
        Assert.Contains("error[TCG7107]: `client.pem` cannot be used: ", folder.Error);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://registry.example.com", "TCG7105")]
    [InlineData("ftp://127.0.0.1", "TCG7104")]
    [InlineData("https://user:hunter2@registry.example.com", "TCG7104")]
    [InlineData("registry", "TCG7104")]
    public void An_address_that_would_leak_or_lead_nowhere_is_refused(string address, string code)
    {
        using var folder = PullFolder.ForRegistry(address, """, "bearerToken": "${PULL_TEST_I}" """);
        folder.Set("PULL_TEST_I", "tok3n");
        Assert.Equal(2, folder.Run());
        Assert.Contains($"error[{code}]", folder.Error);
        Assert.DoesNotContain("hunter2", folder.Printed);
    }

    [Fact]
    public void A_secret_in_plain_text_is_refused_and_not_printed_by_any_command()
    {
        using var folder = PullFolder.ForRegistry("https://registry.example.com", """, "basicAuth": { "user": "u", "password": "hunter2" }, "tls": { "keyPassword": "hunter3" }""");
        foreach (var command in new[] { "pull", "lint" })
        {
            Assert.Equal(2, folder.Run(command));
            Assert.Contains("error[TCG7103]: `pull.registry.basicAuth.password` holds a secret in plain text", folder.Error);
            Assert.Contains("error[TCG7103]: `pull.registry.tls.keyPassword` holds", folder.Error);
            Assert.DoesNotContain("hunter", folder.Printed);
        }
    }

    [Theory]
    [InlineData(""", "basicAuth": { "user": "u", "password": "${PULL_TEST_J}" }, "bearerToken": "${PULL_TEST_J}" """, "TCG7112")]
    [InlineData(""", "headers": { "Authorization": "${PULL_TEST_J}" }""", "TCG7111")]
    [InlineData(""", "headers": { "no name": "x" }""", "TCG7111")]
    [InlineData(""", "headers": { "X": "${PULL_TEST_K}" }""", "TCG7102")]
    [InlineData(""", "bearerToken": "${PULL_TEST_NOT_THERE}" """, "TCG7102")]
    public void Credentials_that_cannot_be_sent_are_refused(string options, string code)
    {
        using var server = new HttpServer(Registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address, options);
        folder.Set("PULL_TEST_J", "tok3n");
        folder.Set("PULL_TEST_K", "two\nlines");
        Assert.Equal(2, folder.Run());
        Assert.Contains($"error[{code}]", folder.Error);
        Assert.Empty(server.Requests);
    }
}
