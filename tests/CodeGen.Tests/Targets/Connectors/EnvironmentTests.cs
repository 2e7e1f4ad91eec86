using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Targets.Connectors;

public sealed class EnvironmentTests
{
    private const string Both = """
        "dev": {
          "ticdc": { "server": "http://cdc-dev:8300", "brokers": "kafka-dev:9092", "schemaRegistry": "http://registry-dev:8081", "partitions": 1, "replicationFactor": 1 },
          "snowflake": {
            "url": "dev.snowflakecomputing.com", "database": "DB_DEV", "user": "USER_DEV",
            "roles": { "deploy": "DEPLOY_DEV", "connector": "CONNECTOR_DEV", "apply": "APPLY_DEV", "reader": "READER_DEV" }
          },
          "sqlserver": { "host": "sql-dev", "port": 1434, "database": "db_dev", "user": "user_dev" },
          "confluentCloud": { "environment": "env-dev", "cluster": "lkc-dev", "serviceAccount": "sa-dev" },
          "selfManaged": { "url": "http://connect-dev:8083", "schemaRegistry": "http://registry-dev:8081", "secretReference": "${env:{name}}" }
        },
        "prod": {
          "snowflake": {
            "url": "prod.snowflakecomputing.com", "database": "DB_PROD", "user": "USER_PROD",
            "roles": { "deploy": "DEPLOY_PROD", "connector": "CONNECTOR_PROD", "apply": "APPLY_PROD", "reader": "READER_PROD" }
          },
          "selfManaged": { "schemaRegistry": "http://registry-prod:8081" }
        }
        """;

    [Fact]
    public void Only_setup_grants_connectors_and_changefeed_files_are_an_environments_own()
    {
        var files = Generate(Both).Keys.Where(path => path.StartsWith("env/", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            ["connectors", "snowflake/00_setup.sql", "snowflake/60_grants.sql", "ticdc"],
            files.Select(Kind).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["dev", "prod"], files.Select(path => path.Split('/')[1]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Object_sql_is_the_same_whatever_environments_there_are()
    {
        var (both, none, renamed) = (Generate(Both), Generate(null), Generate(Both.Replace("_PROD", "_OTHER", StringComparison.Ordinal).Replace("prod.", "other.", StringComparison.Ordinal)));
        var shared = both.Keys.Where(path => !path.StartsWith("env/", StringComparison.Ordinal) && path != "README.md").ToList();
        Assert.Contains(shared, path => path.EndsWith("40_apply.sql", StringComparison.Ordinal));
        Assert.All(shared, path => Assert.Equal(none[path], both[path]));
        Assert.All(shared, path => Assert.Equal(renamed[path], both[path]));
        Assert.Equal(none.Keys.Where(path => !IsMoved(path) && path != "README.md").Order(StringComparer.Ordinal), shared.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_file_holds_a_value_of_another_environment()
    {
        foreach (var (path, text) in Generate(Both))
        {
            if (!path.StartsWith("env/dev/", StringComparison.Ordinal))
                Assert.DoesNotContain("dev", text.Replace("/dev/null", "", StringComparison.Ordinal).Replace("`dev`, `prod`", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            if (!path.StartsWith("env/prod/", StringComparison.Ordinal))
                Assert.DoesNotContain("_PROD", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Every_value_of_an_environment_reaches_its_files()
    {
        var text = string.Concat(Generate(Both).Where(file => file.Key.StartsWith("env/dev/", StringComparison.Ordinal)).Select(file => file.Value));
        string[] values =
        [
            "http://cdc-dev:8300", "kafka-dev:9092", "http://registry-dev:8081", "partition-num = 1", "replication-factor = 1", "--partitions 1 --replication-factor 1", "sql-dev:1434", "databaseName=db_dev", "user_dev", "dev.snowflakecomputing.com", "DB_DEV", "USER_DEV",
            "DEPLOY_DEV", "CONNECTOR_DEV", "APPLY_DEV", "READER_DEV", "env-dev", "lkc-dev", "sa-dev", "http://connect-dev:8083", "${env:SNOWFLAKE_PRIVATE_KEY}",
        ];
        Assert.All(values, value => Assert.Contains(value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Grants_of_object_sql_and_of_an_environment_are_the_same()
    {
        var inObjectSql = Generate(null, """ "connector": "C", "apply": "A", "reader": "R" """);
        var ofEnvironment = Generate(""" "dev": { "snowflake": { "url": "a.b", "database": "DB", "user": "U", "roles": { "connector": "C", "apply": "A", "reader": "R" } }, "selfManaged": { "schemaRegistry": "http://r" } } """);
        Assert.Equal(
            Grants(inObjectSql.Where(file => file.Key.StartsWith("snowflake/tables/", StringComparison.Ordinal)).Select(file => file.Value)),
            Grants([ofEnvironment["env/dev/snowflake/60_grants.sql"]]));
        Assert.Empty(Grants(ofEnvironment.Where(file => file.Key.StartsWith("snowflake/tables/", StringComparison.Ordinal)).Select(file => file.Value)));
    }

    private static List<string> Grants(IEnumerable<string> scripts)
    {
        return [.. scripts.SelectMany(text => text.Split('\n')).Where(line => line.StartsWith("GRANT ", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    private static bool IsMoved(string path)
    {
        return path.StartsWith("connectors/", StringComparison.Ordinal)
            || path is "snowflake/00_setup.sql" or "ticdc/changefeed.toml"
            || (path.StartsWith("ticdc/", StringComparison.Ordinal) && path.EndsWith(".sh", StringComparison.Ordinal));
    }

    private static string Kind(string path)
    {
        var rest = path.Split('/', 3)[2];
        return rest.StartsWith("snowflake/", StringComparison.Ordinal) ? rest : rest.Split('/')[0];
    }

    // Roles that are part of the object SQL, or environments.
    private static ImmutableSortedDictionary<string, string> Generate(string? environments, string roles = "")
    {
        var generated = GeneratedProject.Of(
            $$"""
            {
              "source": { "ddl": ["a.sql"] },
              "ticdc": { "id": "x", "version": "8.5.7", "kafka": { "createTopics": "script" } },
              "targets": {
                "ticdc": {}, "snowflake": { "roles": { {{roles}} } }, "sqlserver": {},
                "connectors": {
                  "flavors": ["confluent-cloud", "self-managed"], "groups": [{ "name": "all", "tables": ["*.*"] }],
                  "snowflake": { "url": "a.b", "database": "DB", "user": "U", "role": "SINK" },
                  "sqlserver": { "host": "h", "database": "d", "user": "u" }, "selfManaged": { "schemaRegistry": "http://r" }
                }
              },
              "environments": { {{environments}} }
            }
            """,
            "CREATE TABLE s.t (id INT PRIMARY KEY, v VARCHAR(9));");
        Assert.DoesNotContain(generated.Findings, finding => finding.Severity == Severity.Error);
        return generated.Files;
    }
}
