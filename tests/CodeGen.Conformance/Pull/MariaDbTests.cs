using System.Globalization;
using Tidb.CodeGen.Tests.Pull;

namespace Tidb.CodeGen.Conformance.Pull;

/// <summary>The MySQL side of <c>pull</c> against a real server: log-in, TLS, privileges, quoting, what moves by itself.</summary>
public sealed class MariaDbTests(MariaDb server) : IClassFixture<MariaDb>
{
    [Fact]
    public async Task Definitions_come_with_a_privilege_that_reads_no_row()
    {
        server.Require();
        await server.ExecuteAsync("""
            CREATE DATABASE least; CREATE DATABASE hidden;
            CREATE TABLE least.t (a int NOT NULL AUTO_INCREMENT PRIMARY KEY, b varchar(9) DEFAULT 'x', c timestamp NOT NULL DEFAULT '2020-01-02 03:04:05', j json) COMMENT='it''s';
            CREATE TABLE hidden.t (a int PRIMARY KEY);
            CREATE VIEW least.v AS SELECT a FROM least.t;
            CREATE SEQUENCE least.s;
            CREATE USER 'least'@'%' IDENTIFIED BY 'p w/+%$';
            GRANT REFERENCES ON least.* TO 'least'@'%';
            """);
        using var folder = FolderFor("least", """ "tls": { "ca": "ca.pem" }""");
        folder.Set("PULL_MARIADB", "p w/+%$");
        Assert.Equal(0, folder.Run());
        Assert.StartsWith("1 table (1 view, 1 sequence left out) · 1 file · 1 written · 0 errors · 0 warnings", folder.Error);
        // The server's time zone is +05:30 and its sql_mode ANSI_QUOTES; the session has neither.
        Assert.Equal("""
            CREATE TABLE `least`.`t` (
              `a` int(11) NOT NULL AUTO_INCREMENT,
              `b` varchar(9) DEFAULT 'x',
              `c` timestamp NOT NULL DEFAULT '2020-01-01 21:34:05',
              `j` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`j`)),
              PRIMARY KEY (`a`)
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci COMMENT='it''s';

            """, folder.Read("ddl/least.t.sql"));
    }

    [Fact]
    public async Task Rows_move_nothing_and_schema_changes_do()
    {
        server.Require();
        await server.ExecuteAsync("""
            CREATE DATABASE moves;
            CREATE TABLE moves.t (a int NOT NULL AUTO_INCREMENT PRIMARY KEY) PARTITION BY RANGE (a) (PARTITION p0 VALUES LESS THAN (100));
            CREATE TABLE moves.gone (a int PRIMARY KEY);
            CREATE USER 'moves'@'%'; GRANT REFERENCES ON moves.* TO 'moves'@'%';
            """);
        using var folder = FolderFor("moves", """ "tlsMode": "off" """, password: false);
        Assert.Equal(0, folder.Run());
        await server.ExecuteAsync("INSERT INTO moves.t VALUES (), (), (); ALTER TABLE moves.t ADD PARTITION (PARTITION p1 VALUES LESS THAN (200))");
        Assert.Equal(0, folder.Run("--check"));
        await server.ExecuteAsync("ALTER TABLE moves.t ADD COLUMN b int; DROP TABLE moves.gone");
        Assert.Equal(1, folder.Run("--check"));
        Assert.Contains("changed   ddl/moves.t.sql", folder.Out);
        Assert.Contains("+  `b` int(11) DEFAULT NULL,", folder.Out);
        Assert.Contains("left over ddl/moves.gone.sql", folder.Out);
        Assert.Equal(0, folder.Run());
        Assert.Equal(["ca.pem", "ddl/moves.t.sql", "tidb-codegen.lock.json"], folder.Files.Keys);
    }

    [Fact]
    public async Task Names_of_all_kinds_come_back_as_they_are()
    {
        server.Require();
        await server.ExecuteAsync("""
            CREATE DATABASE `odd names`;
            CREATE TABLE `odd names`.`a``b.c/..` (`x"y` int PRIMARY KEY, `select` varchar(3) COMMENT 'back\\slash; -- it''s `', `名前` int);
            CREATE TABLE `odd names`.`down` (a int PRIMARY KEY);
            CREATE TABLE `odd names`.`在庫` (a int PRIMARY KEY);
            CREATE USER 'odd'@'%'; GRANT REFERENCES ON `odd names`.* TO 'odd'@'%';
            """);
        using var folder = FolderFor("odd", """ "tlsMode": "off" """, password: false, tables: "`odd names`.*");
        Assert.Equal(0, folder.Run());
        Assert.Equal(["ddl/odd names.%64own.sql", "ddl/odd names.a`b%2Ec%2F%2E%2E.sql", "ddl/odd names.在庫.sql"], folder.Files.Keys.Where(path => path.StartsWith("ddl", StringComparison.Ordinal)));
        Assert.Contains("CREATE TABLE `odd names`.`a``b.c/..` (\n  `x\"y` int(11) NOT NULL,\n  `select` varchar(3) DEFAULT NULL COMMENT 'back\\\\slash; -- it''s `',", folder.Read("ddl/odd names.a`b%2Ec%2F%2E%2E.sql"));
        // The generator finds all of them again.
        Assert.Equal(0, folder.Run("inspect", "--catalog"));
        Assert.Contains("odd names.a`b.c/..", folder.Out);
        Assert.Contains("odd names.down", folder.Out);
    }

    [Theory]
    [InlineData(""" "tls": { "ca": "ca.pem" }""", 0, "")]
    [InlineData(""" "tls": { "ca": "ca.pem", "certificate": "client.pem", "key": "client.key" }""", 0, "")]
    [InlineData(""" "tlsMode": "verify-ca", "tls": { "ca": "ca.pem" }""", 0, "")]
    [InlineData(""" "tlsMode": "verify-full" """, 2, "error[TCG7121]")]
    [InlineData(""" "tls": { "ca": "other.pem" }""", 2, "error[TCG7121]")]
    [InlineData(""" "tlsMode": "verify-ca", "tls": { "ca": "other.pem" }""", 2, "error[TCG7121]")]
    [InlineData(""" "tls": { "ca": "client.key" }""", 2, "error[TCG7107]")]
    public async Task The_server_proves_who_it_is(string options, int code, string expected)
    {
        server.Require();
        await server.ExecuteAsync("CREATE DATABASE IF NOT EXISTS tls; CREATE TABLE IF NOT EXISTS tls.t (a int PRIMARY KEY); CREATE USER IF NOT EXISTS 'tls'@'%'; GRANT REFERENCES ON tls.* TO 'tls'@'%'");
        using var folder = FolderFor("tls", options, password: false);
        using var others = new Tests.Pull.Servers.TestCertificates();
        folder.Write("other.pem", others.Authority);
        var (certificate, key) = server.Client();
        folder.Write("client.pem", certificate);
        folder.Write("client.key", key);
        Assert.Equal(code, folder.Run());
        Assert.Contains(expected, folder.Error);
        Assert.Equal(code == 0, folder.Has("ddl/tls.t.sql"));
    }

    [Fact]
    public async Task An_account_that_needs_a_client_certificate_gets_in_with_one()
    {
        server.Require();
        await server.ExecuteAsync("CREATE DATABASE mutual; CREATE TABLE mutual.t (a int PRIMARY KEY); CREATE USER 'mutual'@'%' REQUIRE X509; GRANT REFERENCES ON mutual.* TO 'mutual'@'%'");
        using var without = FolderFor("mutual", """ "tls": { "ca": "ca.pem" }""", password: false);
        Assert.Equal(2, without.Run());
        Assert.Contains("error[TCG7122]", without.Error);
        using var with = FolderFor("mutual", """ "tls": { "ca": "ca.pem", "certificate": "client.pem", "key": "client.key" }""", password: false);
        var (certificate, key) = server.Client();
        with.Write("client.pem", certificate);
        with.Write("client.key", key);
        Assert.Equal(0, with.Run());
    }

    [Fact]
    public async Task A_wrong_password_is_refused_and_not_printed()
    {
        server.Require();
        await server.ExecuteAsync("CREATE USER 'wrong'@'%' IDENTIFIED BY 'right'");
        using var folder = FolderFor("wrong", """ "tlsMode": "off" """);
        folder.Set("PULL_MARIADB", "wr0ng-p4ssword");
        Assert.Equal(2, folder.Run());
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"error[TCG7122]: TiDB at 127.0.0.1:{server.Port} refuses: Access denied for user 'wrong'@"), folder.Error);
        Assert.DoesNotContain("wr0ng-p4ssword", folder.Printed);
    }

    [Fact]
    public async Task An_account_without_privileges_sees_nothing()
    {
        server.Require();
        await server.ExecuteAsync("CREATE DATABASE nothing; CREATE TABLE nothing.t (a int PRIMARY KEY); CREATE USER 'nothing'@'%'");
        using var folder = FolderFor("nothing", """ "tlsMode": "off" """, password: false);
        Assert.Equal(0, folder.Run());
        Assert.Contains("warning[TCG7131]: TiDB at 127.0.0.1:" + server.Port.ToString(CultureInfo.InvariantCulture) + " shows no table that `source.tables` selects", folder.Error);
        Assert.Contains("0 tables · 0 files · 0 written", folder.Error);
        Assert.Equal(["ca.pem"], folder.Files.Keys);
    }

    private PullFolder FolderFor(string user, string options, bool password = true, string? tables = null)
    {
        var secret = password ? """, "password": "${PULL_MARIADB}" """ : "";
        var folder = new PullFolder(string.Create(CultureInfo.InvariantCulture, $$"""{ "tidb": { "host": "127.0.0.1", "port": {{server.Port}}, "user": "{{user}}"{{secret}}, {{options}} } }"""),
            $$"""{ "ddl": ["ddl/*.sql"], "tables": ["{{tables ?? user + ".*"}}"] }""");
        folder.Write("ca.pem", server.Authority);
        return folder;
    }
}
