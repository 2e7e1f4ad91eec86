using Tidb.CodeGen.Tests.Pull.Servers;

namespace Tidb.CodeGen.Tests.Pull;

/// <summary>Whatever goes wrong has a code and a place, and leaves every file as it was.</summary>
public sealed class RegistryFailureTests
{
    private const string Secret = "s3cr3t/+pass word";

    public static TheoryData<string, string, string, int> Answers => new()
    {
        { "401", Reply(401, """{"error_code":40101,"message":"Unauthorized"}"""), "error[TCG7122]: the registry at http://127.0.0.1:PORT refuses: subjects/tidb_shop_orders-key/versions/latest: status 401, error 40101: Unauthorized", 2 },
        { "403", Reply(403, """{"error_code":40301,"message":"User is denied operation Read on Subject: tidb_shop_orders-key"}"""), "error[TCG7122]: the registry at http://127.0.0.1:PORT refuses: subjects/tidb_shop_orders-key/versions/latest: status 403, error 40301: User is denied", 2 },
        { "500", Reply(500, """{"error_code":50001,"message":"Error in the backend data store"}"""), "error[TCG7126]: the registry at http://127.0.0.1:PORT failed: subjects/tidb_shop_orders-key/versions/latest: status 500, error 50001: Error in the backend data store", 2 },
        { "429", Reply(429, """{"error_code":429,"message":"Rate Limit Exceeded"}"""), "status 429, error 429: Rate Limit Exceeded", 2 },
        { "422", Reply(422, """{"error_code":42202,"message":"Invalid version"}"""), "error[TCG7126]", 2 },
        { "503 of a proxy", Reply(503, "<html>Service Unavailable</html>"), "error[TCG7126]: the registry at http://127.0.0.1:PORT failed: subjects/tidb_shop_orders-key/versions/latest: status 503", 2 },
        { "404 of another server", Reply(404, "<html>Not Found</html>"), "error[TCG7124]: the registry at http://127.0.0.1:PORT answered something else than a schema registry does: subjects/tidb_shop_orders-key/versions/latest: status 404", 2 },
        { "404 of the registry for a wrong path", Reply(404, """{"error_code":404,"message":"HTTP 404 Not Found"}"""), "error[TCG7124]: the registry at http://127.0.0.1:PORT answered something else than a schema registry does: subjects/tidb_shop_orders-key/versions/latest: status 404, error 404", 2 },
        { "a log-in page", Reply(200, "<html>Please log in</html>"), "error[TCG1101]: the file is not JSON: '<' is an invalid start of a value\n --> subjects/tidb_shop_orders-key/versions/latest:1:1", 1 },
        { "truncated JSON", Reply(200, """{"subject":"tidb_shop_orders-key","version":1,"id":1,"schema":"{"""), "error[TCG1101]", 1 },
        { "not UTF-8", "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n{\"schema\":\"\u00ff", "error[TCG1101]", 1 },
        { "JSON of another kind", Reply(200, "[]"), "error[TCG7124]", 2 },
        { "an id that is none", Reply(200, """{"subject":"tidb_shop_orders-key","version":1,"id":"x","schema":"{}"}"""), "lacks `schema`, `version` or `id`", 2 },
        { "deep nesting", Reply(200, new string('[', 100)), "error[TCG1103]", 1 },
        { "truncated schema", Schema("""{\"type\":\"record\",\"name\":\"orders\",\"fields\":["""), "error[TCG1101]", 1 },
        { "an unknown logical type", Schema("""{\"type\":\"record\",\"name\":\"orders\",\"fields\":[{\"name\":\"t\",\"type\":{\"type\":\"long\",\"logicalType\":\"timestamp-millis\"}}]}"""), "error[TCG4003]: logical type `timestamp-millis` is not one that TiCDC registers\n --> subjects/tidb_shop_orders-key/versions/1:2:49", 1 },
        { "a recursive record", Schema("""{\"type\":\"record\",\"name\":\"node\",\"fields\":[{\"name\":\"next\",\"type\":[\"null\",\"node\"]}]}"""), "error[TCG4002]: the schema is not valid: record `node` contains itself, which none of TiCDC's does\n --> subjects/tidb_shop_orders-key/versions/1:2:31", 1 },
        { "no record", Schema(@"\""string\"""), "error[TCG4001]", 1 },
        { "a member twice", Schema("""{\"type\":\"record\",\"name\":\"a\",\"name\":\"b\",\"fields\":[]}"""), "error[TCG1102]", 1 },
        { "a JSON schema", Reply(200, """{"subject":"s","version":1,"id":1,"schemaType":"JSON","schema":"{}"}"""), "error[TCG7128]: subject `tidb_shop_orders-key` holds a schema of type JSON", 2 },
        { "nonsense", "SSH-2.0-OpenSSH_9.2\r\n", "error[TCG7120]", 2 },
        { "a body cut off", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"subject\":", "error[TCG7120]", 2 },
        { "headers without end", "HTTP/1.1 200 OK\r\nX: " + new string('x', 200_000), "error[TCG7120]", 2 },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_bad_answer_is_a_finding_and_nothing_is_written(string what, string answer, string expected, int code)
    {
        _ = what;
        var good = new Registry().Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        using var server = new HttpServer(request => request.Target.Contains("-key", StringComparison.Ordinal) ? new HttpReply(0, "") { Raw = answer } : good.Answer(request));
        using var folder = PullFolder.ForRegistry(server.Address, """, "retries": 1, "basicAuth": { "user": "reader", "password": "${PULL_TEST_A}" }""");
        folder.Set("PULL_TEST_A", Secret);
        var before = folder.Files;
        Assert.Equal(code, folder.Run());
        Assert.Contains(expected.Replace("PORT", HttpServer.Invariant($"{server.Port}"), StringComparison.Ordinal), folder.Error);
        Assert.Equal(before, folder.Files);
        AssertSilent(folder);
    }

    [Fact]
    public void All_failures_come_in_one_run()
    {
        using var server = new HttpServer(request => request.Target.Contains("-key", StringComparison.Ordinal)
            ? Registry.Error(403, 40301, "denied")
            : new HttpReply(200, """{"version":1,"id":1,"schema":"{"}"""));
        using var folder = PullFolder.ForRegistry(server.Address, """, "versions": { "other": 7 }""");
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7122]", folder.Error);
        Assert.Contains("error[TCG1101]", folder.Error);
        Assert.Contains("nothing written · 3 errors", folder.Error);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public void What_passes_is_tried_again(int status)
    {
        var registry = new Registry().Add("tidb_shop_orders-key", PullFolder.OrdersKey).Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        var asked = 0;
        using var server = new HttpServer(request => Interlocked.Increment(ref asked) <= 2
            ? new HttpReply(status, "") { Headers = [("Retry-After", "0")] }
            : registry.Answer(request));
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(0, folder.Run());
        Assert.Equal(4, asked);
    }

    [Theory]
    [InlineData("40401", 0, "1 subject (1 not registered)")]
    [InlineData("40402", 2, "error[TCG7127]: subject `tidb_shop_orders-value` has no version at all")]
    [InlineData("40403", 2, "error[TCG7126]")]
    public void The_registrys_own_404_has_three_meanings(string code, int exitCode, string expected)
    {
        var registry = new Registry().Add("tidb_shop_orders-key", PullFolder.OrdersKey);
        using var server = new HttpServer(request => request.Target.Contains("-value", StringComparison.Ordinal)
            ? Registry.Error(404, int.Parse(code, System.Globalization.CultureInfo.InvariantCulture), "not found")
            : registry.Answer(request));
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(exitCode, folder.Run());
        Assert.Contains(expected, folder.Error);
    }

    [Fact]
    public void A_pinned_version_must_be_there()
    {
        using var server = new HttpServer(new Registry().Add("tidb_shop_orders-value", PullFolder.OrdersKey).Answer);
        using var folder = PullFolder.ForRegistry(server.Address, """, "versions": { "tidb_shop_orders-value": 2, "gone": 1 }""");
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7127]: subject `tidb_shop_orders-value` has no version 2", folder.Error);
        Assert.Contains("error[TCG7127]: subject `gone` has no version 1", folder.Error);
    }

    [Fact]
    public void A_slow_body_ends_with_the_time_limit()
    {
        using var server = new HttpServer(_ => new HttpReply(200, new string(' ', 1000)) { Pause = TimeSpan.FromMilliseconds(50) });
        using var folder = PullFolder.ForRegistry(server.Address, """, "retries": 0, "timeoutSeconds": 1""");
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7120]: the registry at " + server.Address + " cannot be reached: no complete answer within 1 s", folder.Error);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_schema_of_20_MB_is_not_read_to_its_end(bool endless)
    {
        using var server = new HttpServer(_ => new HttpReply(200, new string('x', endless ? 1 << 16 : 20 << 20)) { Endless = endless });
        using var folder = PullFolder.ForRegistry(server.Address, """, "connections": 1""");
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7125]: the answer to subjects/tidb_shop_orders-key/versions/latest is larger than 16777216 bytes", folder.Error);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public void Another_host_gets_neither_request_nor_credentials(int status)
    {
        using var other = new HttpServer(_ => new HttpReply(200, "[]"));
        using var server = new HttpServer(_ => new HttpReply(status, "") { Headers = [("Location", other.Address + "/login?token=abc")] });
        using var folder = PullFolder.ForRegistry(server.Address, """, "bearerToken": "${PULL_TEST_B}" """);
        folder.Set("PULL_TEST_B", Secret);
        Assert.Equal(2, folder.Run());
        Assert.Contains($"error[TCG7123]: the registry at {server.Address} redirects to {other.Address}\n", folder.Error);
        Assert.DoesNotContain("token=abc", folder.Error);
        Assert.Empty(other.Requests);
        AssertSilent(folder);
    }

    [Fact]
    public void A_redirect_on_the_same_host_is_followed_and_a_circle_is_left()
    {
        var registry = new Registry().Add("tidb_shop_orders-key", PullFolder.OrdersKey);
        using var server = new HttpServer(request => request.Target.StartsWith("/v1/", StringComparison.Ordinal)
            ? registry.Answer(request with { Target = request.Target[3..] })
            : new HttpReply(308, "") { Headers = [("Location", "/v1" + request.Target)] });
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(0, folder.Run());
        using var circle = new HttpServer(request => new HttpReply(308, "") { Headers = [("Location", request.Target)] });
        using var other = PullFolder.ForRegistry(circle.Address);
        Assert.Equal(2, other.Run());
        Assert.Contains("redirects to itself, again and again", other.Error);
    }

    [Fact]
    public void What_a_server_sends_back_of_the_credentials_is_not_printed()
    {
        using var server = new HttpServer(request => request.Target.Contains("-key", StringComparison.Ordinal)
            ? new HttpReply(403, System.Text.Json.JsonSerializer.Serialize(new { error_code = 40301, message = $"no: {request.Headers["Authorization"]} {Secret} {request.Headers["X-Api-Key"]}" }))
            : new HttpReply(200, "echo " + request.Headers["Authorization"] + " " + Secret));
        using var folder = PullFolder.ForRegistry(server.Address, """, "basicAuth": { "user": "reader", "password": "${PULL_TEST_C}" }, "headers": { "X-Api-Key": "${PULL_TEST_D}" }""");
        folder.Set("PULL_TEST_C", Secret);
        folder.Set("PULL_TEST_D", "an0ther-key");
        foreach (var format in new[] { "text", "json", "sarif", "github", "msbuild" })
        {
            Assert.Equal(2, folder.Run("--format", format));
            Assert.Contains("***", folder.Printed);
            Assert.DoesNotContain("an0ther-key", folder.Printed);
            AssertSilent(folder);
        }
    }

    private static void AssertSilent(PullFolder folder)
    {
        Assert.DoesNotContain(Secret, folder.Printed);
        Assert.DoesNotContain(Uri.EscapeDataString(Secret), folder.Printed);
        Assert.DoesNotContain(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("reader:" + Secret)), folder.Printed);
    }

    private static string Reply(int status, string body)
    {
        return HttpServer.Invariant($"HTTP/1.1 {status} Status\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");
    }

    private static string Schema(string escaped) => Reply(200, $$"""{"subject":"tidb_shop_orders-key","version":1,"id":1,"schema":"{{escaped}}"}""");
}
