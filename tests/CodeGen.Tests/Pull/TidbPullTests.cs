using Tidb.CodeGen.Tests.Pull.Servers;

namespace Tidb.CodeGen.Tests.Pull;

/// <summary>TiDB's answers, as its documentation and its source say: what MariaDB does not have.</summary>
public sealed class TidbPullTests
{
    private const string Parcel = """
        CREATE TABLE `parcel` (
          `parcel_no` bigint unsigned NOT NULL /*T![auto_rand] AUTO_RANDOM(5) */,
          `depot` smallint NOT NULL DEFAULT '7' COMMENT 'it''s the depot',
          PRIMARY KEY (`parcel_no`) /*T![clustered_index] CLUSTERED */
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin /*T![auto_rand_base] AUTO_RANDOM_BASE=30001 */ COMMENT='parcels'
        """;

    private static readonly string[][] Objects =
    [
        ["shop", "parcel", "BASE TABLE"],
        ["shop", "v", "VIEW"],
        ["shop", "seq", "SEQUENCE"],
        ["shop", "scratch", "BASE TABLE"],
        ["shop", "gone", "BASE TABLE"],
        ["other", "t", "BASE TABLE"],
    ];

    [Fact]
    public void Tables_are_written_and_everything_else_is_told_apart()
    {
        using var server = new TidbServer(Answer);
        using var folder = FolderFor(server);
        Assert.Equal(0, folder.Run());
        Assert.StartsWith("1 table (1 view, 1 sequence, 1 temporary table left out) · 1 file · 1 written · 0 errors · 0 warnings", folder.Error);
        Assert.Equal("""
            CREATE TABLE `shop`.`parcel` (
              `parcel_no` bigint unsigned NOT NULL /*T![auto_rand] AUTO_RANDOM(5) */,
              `depot` smallint NOT NULL DEFAULT '7' COMMENT 'it''s the depot',
              PRIMARY KEY (`parcel_no`) /*T![clustered_index] CLUSTERED */
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='parcels';

            """, folder.Read("ddl/shop.parcel.sql"));
        Assert.Matches("""
            ^\{
              "tidb": \{
                "ddl/shop.parcel.sql": \{
                  "table": "shop.parcel",
                  "sha256": "[0-9a-f]{64}"
                \}
              \}
            \}
            $
            """.ReplaceLineEndings("\n"), folder.Read("tidb-codegen.lock.json"));
    }

    [Fact]
    public void Nothing_is_sent_but_settings_of_the_session_and_reads_of_definitions()
    {
        using var server = new TidbServer(Answer);
        using var folder = FolderFor(server);
        Assert.Equal(0, folder.Run());
        Assert.All(server.Statements, statement => Assert.Matches("^(SET |SHOW CREATE TABLE `shop`\\.|SELECT TABLE_SCHEMA, TABLE_NAME, TABLE_TYPE FROM information_schema\\.TABLES)", statement));
        Assert.Contains("SET SESSION sql_mode = ''", server.Statements);
        Assert.Contains("SET SESSION TRANSACTION READ ONLY", server.Statements);
        Assert.Contains("SET SESSION time_zone = '+00:00'", server.Statements);
        Assert.DoesNotContain("SHOW CREATE TABLE `shop`.`v`", server.Statements);
        Assert.DoesNotContain(server.Statements, statement => statement.Contains("`other`", StringComparison.Ordinal));
    }

    [Fact]
    public void Counters_that_moved_are_no_difference()
    {
        var count = 0;
        using var server = new TidbServer(statement => statement == "SHOW CREATE TABLE `shop`.`parcel`"
            ? Shown("parcel", Parcel.Replace("30001", HttpServer.Invariant($"{30001 + count++}"), StringComparison.Ordinal))
            : Answer(statement));
        using var folder = FolderFor(server);
        Assert.Equal(0, folder.Run());
        Assert.Equal(0, folder.Run("--check"));
        Assert.Equal(2, count);
    }

    [Fact]
    public void Many_tables_come_over_few_connections()
    {
        using var server = new TidbServer(statement => statement.StartsWith("SELECT", StringComparison.Ordinal)
            ? new SqlAnswer([.. Enumerable.Range(0, 300).Select(i => new[] { "shop", HttpServer.Invariant($"t{i}"), "BASE TABLE" })])
            : statement.StartsWith("SHOW", StringComparison.Ordinal) ? Shown("t", Parcel) : Answer(statement));
        using var folder = FolderFor(server, """, "connections": 3""");
        Assert.Equal(0, folder.RunIn(progress: true));
        Assert.Contains("300 tables · 300 files · 300 written", folder.Error);
        Assert.InRange(server.MostConnections, 1, 3);
    }

    [Fact]
    public void Every_refused_table_is_reported_and_none_is_written()
    {
        using var server = new TidbServer(statement => statement.StartsWith("SHOW CREATE TABLE `shop`.`s", StringComparison.Ordinal)
            ? new SqlAnswer(ErrorCode: 1142, Message: "SHOW command denied to user 'reader'@'%' for table 'scratch'")
            : statement.StartsWith("SHOW CREATE TABLE `shop`.`gone", StringComparison.Ordinal) ? new SqlAnswer(ErrorCode: 8027, Message: "Information schema is out of date") : Answer(statement));
        using var folder = FolderFor(server);
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7122]: TiDB at 127.0.0.1:" + HttpServer.Invariant($"{server.Port}") + " refuses: SHOW command denied", folder.Error);
        Assert.Contains("error[TCG7126]: TiDB at 127.0.0.1:" + HttpServer.Invariant($"{server.Port}") + " failed: Information schema is out of date", folder.Error);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void A_definition_that_cannot_be_read_again_is_an_error_at_its_place()
    {
        using var server = new TidbServer(statement => statement == "SHOW CREATE TABLE `shop`.`parcel`" ? Shown("parcel", "CREATE TABLE `parcel` (\n  `p` point NOT NULL\n) ENGINE=InnoDB") : Answer(statement));
        using var folder = FolderFor(server);
        Assert.Equal(1, folder.Run());
        Assert.Contains("--> SHOW CREATE TABLE shop.parcel:2:", folder.Error);
        Assert.Empty(folder.Files);
    }

    [Fact]
    public void An_account_that_sees_nothing_any_more_removes_nothing()
    {
        var blind = false;
        using var server = new TidbServer(statement => blind && statement.StartsWith("SELECT", StringComparison.Ordinal) ? new SqlAnswer([]) : Answer(statement));
        using var folder = FolderFor(server);
        Assert.Equal(0, folder.Run());
        blind = true;
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7129]: TiDB shows nothing of what is wanted, but the lock file has 1 of it", folder.Error);
        Assert.True(folder.Has("ddl/shop.parcel.sql"));
    }

    [Fact]
    public void Subjects_follow_from_the_tables_that_come_in_the_same_run()
    {
        var registry = new Registry().Add("tidb_shop_parcel-value", PullFolder.OrdersKey);
        using var http = new HttpServer(registry.Answer);
        using var server = new TidbServer(Answer);
        using var folder = new PullFolder($$"""{ "registry": { "url": "{{http.Address}}" }, "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader", "tlsMode": "off" } }""");
        Assert.Equal(0, folder.Run());
        Assert.Equal(["avro/tidb_shop_parcel-value.avsc", "ddl/shop.parcel.sql", "tidb-codegen.lock.json"], folder.Files.Keys);
        // Later one source only: files of the other stay.
        folder.Configure($$"""{ "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader", "tlsMode": "off" } }""", """{ "ddl": ["ddl/*.sql"], "avro": ["avro/*.avsc"], "tables": ["shop.*"] }""");
        Assert.Equal(0, folder.Run());
        Assert.Equal(["avro/tidb_shop_parcel-value.avsc", "ddl/shop.parcel.sql", "tidb-codegen.lock.json"], folder.Files.Keys);
        Assert.Contains("tidb_shop_parcel-value", folder.Read("tidb-codegen.lock.json"));
    }

    [Fact]
    public void A_source_that_fails_keeps_the_other_from_being_written_but_not_from_being_asked()
    {
        using var http = new HttpServer(_ => Registry.Error(403, 40301, "denied"));
        using var server = new TidbServer(statement => statement.StartsWith("SELECT", StringComparison.Ordinal) ? new SqlAnswer(ErrorCode: 1105, Message: "boom") : Answer(statement));
        using var folder = new PullFolder($$"""{ "registry": { "url": "{{http.Address}}" }, "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader", "tlsMode": "off" } }""");
        folder.Write("ddl/orders.sql", PullFolder.Orders);
        Assert.Equal(2, folder.Run());
        Assert.Contains("failed: boom", folder.Error);
        Assert.Contains("error 40301: denied", folder.Error);
        Assert.Equal(["ddl/orders.sql"], folder.Files.Keys);
    }

    [Fact]
    public void When_one_file_cannot_be_written_none_is()
    {
        using var http = new HttpServer(new Registry().Add("tidb_shop_parcel-value", PullFolder.OrdersKey).Answer);
        using var server = new TidbServer(Answer);
        using var folder = new PullFolder($$"""{ "registry": { "url": "{{http.Address}}" }, "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader", "tlsMode": "off" } }""",
            """{ "ddl": ["avro/*.sql"], "avro": ["zzz/*.avsc"], "tables": ["shop.*"] }""");
        folder.Write("zzz", "a file where the folder should be");
        Assert.Equal(2, folder.Run());
        Assert.Equal(["zzz"], folder.Files.Keys);
    }

    [Fact]
    public void A_server_without_TLS_gets_no_password_unless_it_is_turned_off()
    {
        using var server = new TidbServer(Answer);
        using var folder = new PullFolder($$"""{ "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader" } }""");
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7120]", folder.Error);
        Assert.Contains("cannot be reached: it takes no connection, or none with TLS", folder.Error);
        Assert.Empty(server.Statements);
    }

    [Theory]
    [InlineData("SSH-2.0-OpenSSH_9.2p1 Debian\r\n")]
    [InlineData("\u0003\0\0\0xyz")]
    [InlineData("\u0001\0\0\u0009\u00ff")]
    [InlineData("\u0020\0\0\0\n8.0.11-TiDB\0")]
    [InlineData("")]
    public void Whatever_answers_instead_of_a_database_is_a_finding(string greeting)
    {
        using var server = new HttpServer(_ => new HttpReply(0, "")) { Greeting = greeting };
        using var folder = new PullFolder($$"""{ "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader", "tlsMode": "off", "timeoutSeconds": 1 } }""");
        Assert.Equal(2, folder.Run());
        Assert.Matches("error\\[TCG712[06]\\]: TiDB at 127.0.0.1", folder.Error);
        Assert.DoesNotContain("TCG9001", folder.Error);
    }

    [Fact]
    public void A_setting_silences_a_warning_of_pull()
    {
        using var server = new TidbServer(statement => statement.StartsWith("SELECT", StringComparison.Ordinal) ? new SqlAnswer([]) : Answer(statement));
        using var folder = FolderFor(server);
        Assert.Equal(0, folder.Run());
        Assert.Contains("warning[TCG7131]", folder.Error);
        folder.Write("tidb-codegen.json", folder.Read("tidb-codegen.json").Replace("\"targets\"", "\"diagnostics\": { \"no-table-visible\": \"off\" }, \"targets\"", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run());
        Assert.DoesNotContain("TCG7131", folder.Error);
    }

    [Fact]
    public void Defaults_of_timestamps_come_in_the_zone_of_the_changefeed()
    {
        using var server = new TidbServer(Answer);
        using var folder = FolderFor(server);
        folder.Write("tidb-codegen.json", folder.Read("tidb-codegen.json").Replace("\"id\": \"shop\"", "\"id\": \"shop\", \"timeZone\": \"+09:00\"", StringComparison.Ordinal));
        Assert.Equal(0, folder.Run());
        Assert.Contains("SET SESSION time_zone = '+09:00'", server.Statements);
    }

    [Theory]
    [InlineData("""{ "ddl": [], "tables": ["shop.*"] }""", "TCG7108")]
    [InlineData("""{ "ddl": ["schema.sql"], "tables": ["shop.*"] }""", "TCG7109")]
    [InlineData("""{ "ddl": ["ddl/V*.sql"], "tables": ["shop.*"] }""", "TCG7109")]
    [InlineData("""{ "ddl": ["../ddl/*.sql"], "tables": ["shop.*"] }""", "TCG7109")]
    [InlineData("""{ "ddl": ["ddl/*.sql"], "tables": ["shop"] }""", "TCG6507")]
    public void Files_that_generate_would_not_find_are_not_written(string source, string code)
    {
        using var server = new TidbServer(Answer);
        using var folder = new PullFolder($$"""{ "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader", "tlsMode": "off" } }""", source);
        Assert.Equal(2, folder.Run());
        Assert.Contains($"error[{code}]", folder.Error);
        Assert.Empty(folder.Files);
    }

    [Theory]
    [InlineData("{}", "TCG7101")]
    [InlineData("""{ "tidb": { "host": "${PULL_NOT_SET}", "user": "u" } }""", "TCG7102")]
    [InlineData("""{ "tidb": { "host": "h", "user": "u", "password": "pw" } }""", "TCG7103")]
    [InlineData("""{ "tidb": { "host": "h", "user": "u", "tls": { "ca": "none.pem" } } }""", "TCG7107")]
    public void Settings_that_cannot_work_are_refused_before_a_connection_is_opened(string pull, string code)
    {
        using var folder = new PullFolder(pull);
        Assert.Equal(2, folder.Run());
        Assert.Contains($"error[{code}]", folder.Error);
    }

    internal static SqlAnswer Shown(string name, string text) => new([[name, text.ReplaceLineEndings("\n")]]);

    private static PullFolder FolderFor(TidbServer server, string options = "")
    {
        return new PullFolder($$"""{ "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "reader", "tlsMode": "off"{{options}} } }""",
            """{ "ddl": ["ddl/*.sql"], "tables": ["shop.*"] }""");
    }

    private static SqlAnswer Answer(string statement)
    {
        return statement switch
        {
            "SET SESSION TRANSACTION READ ONLY" => new SqlAnswer(ErrorCode: 1235, Message: "function READ ONLY has only noop implementation in tidb now, use tidb_enable_noop_functions to enable these functions"),
            "SET SESSION sql_quote_show_create = 1" => new SqlAnswer(ErrorCode: 1193, Message: "Unknown system variable 'sql_quote_show_create'"),
            "SHOW CREATE TABLE `shop`.`parcel`" => Shown("parcel", Parcel),
            "SHOW CREATE TABLE `shop`.`scratch`" => Shown("scratch", "CREATE GLOBAL TEMPORARY TABLE `scratch` (\n  `a` int DEFAULT NULL\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin ON COMMIT DELETE ROWS"),
            "SHOW CREATE TABLE `shop`.`gone`" => new SqlAnswer(ErrorCode: 1146, Message: "Table 'shop.gone' doesn't exist"),
            _ when statement.StartsWith("SELECT", StringComparison.Ordinal) => new SqlAnswer(Objects),
            _ => new SqlAnswer(),
        };
    }
}
