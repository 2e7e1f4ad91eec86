using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>apply.sh against a REST interface: what it sends, when it fails, and that secrets pass by no other way.</summary>
public sealed class ApplyScriptTests
{
    private const string Base = "/connect/v1/environments/env-1/clusters/lkc-1";
    private const string Snowflake = "snowflake-sink-tpcc";

    // Everything a shell, curl's configuration or JSON could misread.
    private const string Hostile = "a'b\"c\\d\ne\tf $(id) `id` ${HOME} %s @ñ注\\\"\u007F";

    [Fact]
    public async Task Confluent_Cloud_gets_validate_put_status_with_the_secrets_in_the_body()
    {
        using var run = new ApplyRun("confluent-cloud");
        var (code, output, error) = await run.Run(Cloud());
        Assert.Equal((0, "snowflake-sink-tpcc: running\nsqlserver-sink-tpcc: running\n", ""), (code, output, error));
        Assert.Equal(
            [
                $"PUT {Base}/connector-plugins/SnowflakeSink/config/validate", $"PUT {Base}/connectors/{Snowflake}/config", $"GET {Base}/connectors/{Snowflake}/status",
                $"PUT {Base}/connector-plugins/MicrosoftSqlServerSink/config/validate", $"PUT {Base}/connectors/sqlserver-sink-tpcc/config", $"GET {Base}/connectors/sqlserver-sink-tpcc/status",
            ],
            run.Connect.Requests.Select(request => request.ToString()));
        Assert.All(run.Connect.Requests, request => Assert.Equal("CLOUDKEY:" + Hostile, request.User));

        var expected = (JsonObject)JsonNode.Parse(run.Read(Snowflake + ".json"))!["config"]!;
        expected["snowflake.private.key"] = Hostile;
        expected["snowflake.private.key.passphrase"] = "second";
        foreach (var request in run.Connect.Requests.Take(2))
            Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(request.Body)), request.Body);
    }

    [Fact]
    public async Task No_secret_is_an_argument_of_any_program_or_printed_or_left_on_disk()
    {
        using var run = new ApplyRun("confluent-cloud");
        run.Connect.Answer = (request, _) => request.Path.EndsWith("/status", StringComparison.Ordinal)
            ? (200, """{"connector":{"state":"FAILED","trace":"first\nsecond"},"tasks":[]}""")
            : null;
        var (code, output, error) = await run.Run(Cloud("SECRET-"));
        Assert.Equal(1, code);
        Assert.Contains("--config", run.Arguments, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET-", run.Everything + output + error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_sends_the_same()
    {
        using var run = new ApplyRun("confluent-cloud");
        await run.Run(Cloud(), Snowflake);
        var first = run.Connect.Requests;
        await run.Run(Cloud(), Snowflake);
        Assert.Equal(first, run.Connect.Requests.Skip(first.Count));
    }

    [Fact]
    public async Task A_secret_that_is_not_set_stops_before_anything_is_sent()
    {
        using var run = new ApplyRun("confluent-cloud");
        var environment = Cloud();
        environment["SNOWFLAKE_PRIVATE_KEY"] = "";
        var (code, _, error) = await run.Run(environment, Snowflake);
        Assert.Equal(1, code);
        Assert.Contains("environment variable SNOWFLAKE_PRIVATE_KEY is not set, snowflake.private.key needs it", error, StringComparison.Ordinal);
        Assert.Empty(run.Connect.Requests);
    }

    [Fact]
    public async Task What_validation_refuses_is_not_put_and_the_others_still_are()
    {
        using var run = new ApplyRun("confluent-cloud");
        run.Connect.Answer = (request, _) => request.Path.Contains("SnowflakeSink", StringComparison.Ordinal)
            ? (200, """{"error_count":1,"configs":[{"value":{"name":"topics","errors":[]}},{"value":{"name":"snowflake.url.name","errors":["not reachable","really"]}}]}""")
            : null;
        var (code, output, error) = await run.Run(Cloud());
        Assert.Equal(1, code);
        Assert.Equal("snowflake-sink-tpcc: refused, nothing was changed\n  snowflake.url.name: not reachable; really\n", error);
        Assert.Equal("sqlserver-sink-tpcc: running\n", output);
        Assert.DoesNotContain(run.Connect.Requests, request => request.Path.EndsWith(Snowflake + "/config", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/validate", 401, """{"error":{"code":401,"message":"no such key"}}""", "no such key")]
    [InlineData("/validate", 404, """{"error_code":404,"message":"no such plugin"}""", "no such plugin")]
    [InlineData("/config", 400, """{"errors":[{"detail":"bad"}]}""", "bad")]
    [InlineData("/config", 302, "<html>", "HTTP 302")]
    [InlineData("/status", 500, "", "HTTP 500")]
    public async Task An_http_error_fails_with_its_message(string path, int status, string body, string message)
    {
        using var run = new ApplyRun("confluent-cloud");
        run.Connect.Answer = (request, _) => request.Path.EndsWith(path, StringComparison.Ordinal) ? (status, body) : null;
        var (code, output, error) = await run.Run(Cloud(), Snowflake);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rebalance_and_a_status_that_is_not_there_yet_are_waited_for()
    {
        using var run = new ApplyRun("self-managed");
        run.Connect.Answer = (request, number) => (request.Method, number) switch
        {
            ("PUT", 1) => (409, """{"error_code":409,"message":"rebalance"}"""),
            ("GET", 1) => (404, """{"error_code":404}"""),
            ("GET", 2) => (200, """{"connector":{"state":"RUNNING"},"tasks":[]}"""),
            ("GET", 3) => (200, """{"connector":{"state":"RUNNING"},"tasks":[{"state":"FAILED"}]}"""),
            _ => null,
        };
        var (code, output, error) = await run.Run(new Dictionary<string, string>(), Snowflake);
        Assert.Equal((0, "snowflake-sink-tpcc: running\n", ""), (code, output, error));
        Assert.Equal(4, run.Connect.Requests.Count(request => request.Method == "GET"));
    }

    [Fact]
    public async Task A_running_connector_with_a_failed_task_is_a_failure_with_its_trace()
    {
        using var run = new ApplyRun("self-managed");
        run.Connect.Answer = (request, _) => request.Method == "GET"
            ? (200, """{"connector":{"state":"RUNNING"},"tasks":[{"state":"RUNNING"},{"state":"FAILED","trace":"ConnectException: no\n\tat x"}]}""")
            : null;
        var (code, _, error) = await run.Run(new Dictionary<string, string>(), Snowflake);
        Assert.Equal((1, "snowflake-sink-tpcc: failed\n  ConnectException: no\n"), (code, error));
    }

    [Fact]
    public async Task A_connector_that_never_runs_is_a_failure()
    {
        using var run = new ApplyRun("confluent-cloud");
        run.Connect.Answer = (request, _) => request.Method == "GET" ? (200, """{"connector":{"state":"PROVISIONING"},"tasks":[]}""") : null;
        var (code, _, error) = await run.Run(Cloud(), Snowflake);
        Assert.Equal((1, "snowflake-sink-tpcc: starting\n"), (code, error));
    }

    [Theory]
    [InlineData("PAUSED")]
    [InlineData("STOPPED")]
    public async Task A_paused_connector_stays_paused(string state)
    {
        using var run = new ApplyRun("self-managed");
        run.Connect.Answer = (request, _) => request.Method == "GET" ? (200, $$"""{"connector":{"state":"{{state}}"},"tasks":[]}""") : null;
        var (code, output, _) = await run.Run(new Dictionary<string, string>(), Snowflake);
        Assert.Equal((0, "snowflake-sink-tpcc: up to date, still paused as somebody decided\n"), (code, output));
        Assert.DoesNotContain(run.Connect.Requests, request => request.Path.Contains("resume", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Kafka_Connect_gets_references_and_credentials_only_where_there_are_any()
    {
        using var run = new ApplyRun("self-managed");
        await run.Run(new Dictionary<string, string>(), "sqlserver-sink-tpcc");
        Assert.Equal("PUT /connector-plugins/JdbcSinkConnector/config/validate", run.Connect.Requests[0].ToString());
        Assert.All(run.Connect.Requests, request => Assert.Null(request.User));
        var body = JsonSerializer.Deserialize<Dictionary<string, string>>(run.Connect.Requests[1].Body)!;
        Assert.Equal("${file:/opt/connect/secrets/connectors.properties:SQLSERVER_PASSWORD}", body["connection.password"]);

        await run.Run(new Dictionary<string, string> { ["CONNECT_USER"] = "me", ["CONNECT_PASSWORD"] = Hostile }, "sqlserver-sink-tpcc");
        Assert.Equal("me:" + Hostile, run.Connect.Requests[^1].User);
        Assert.DoesNotContain("注", run.Arguments, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a b")]
    [InlineData("$(id)")]
    [InlineData("missing")]
    public async Task A_name_that_is_no_connector_fails_without_a_request(string name)
    {
        using var run = new ApplyRun("self-managed");
        var (code, _, error) = await run.Run(new Dictionary<string, string>(), name);
        Assert.Equal(1, code);
        Assert.Contains(name, error, StringComparison.Ordinal);
        Assert.Empty(run.Connect.Requests);
    }

    [Theory]
    [InlineData("CONFLUENT_CLOUD_API_KEY")]
    [InlineData("CONFLUENT_ENVIRONMENT")]
    [InlineData("KAFKA_CLUSTER")]
    public async Task A_setting_that_is_missing_is_named(string variable)
    {
        using var run = new ApplyRun("confluent-cloud");
        var environment = Cloud();
        environment[variable] = "";
        var (code, _, error) = await run.Run(environment);
        Assert.NotEqual(0, code);
        Assert.Contains(variable, error, StringComparison.Ordinal);
        Assert.Empty(run.Connect.Requests);
    }

    private static Dictionary<string, string> Cloud(string prefix = "") => new()
    {
        ["CONFLUENT_CLOUD_API_KEY"] = prefix + "CLOUDKEY",
        ["CONFLUENT_CLOUD_API_SECRET"] = prefix + Hostile,
        ["CONFLUENT_ENVIRONMENT"] = "env-1",
        ["KAFKA_CLUSTER"] = "lkc-1",
        ["SNOWFLAKE_PRIVATE_KEY"] = prefix + Hostile,
        ["PASSPHRASE"] = prefix + "second",
        ["SQLSERVER_PASSWORD"] = prefix + "third",
    };
}
