using Tidb.CodeGen.Tests.Pull.Servers;

namespace Tidb.CodeGen.Tests.Pull;

/// <summary>What ends up in the folder, and what is asked for it.</summary>
public sealed class RegistryPullTests
{
    [Fact]
    public void Subjects_of_the_selected_tables_become_files_and_entries_of_the_lock()
    {
        var registry = new Registry().Add("tidb_shop_orders-key", PullFolder.OrdersKey).Add("tidb_shop_orders-value", PullFolder.OrdersKey).Add("someone-elses", "\"string\"");
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(0, folder.Run());
        Assert.Matches("^2 subjects · 2 files · 2 written · 0 errors · 0 warnings · [0-9.]+ s\n$", folder.Error);
        Assert.Equal("", folder.Out);
        Assert.Equal("""
            {"type":"record","name":"orders","namespace":"default.shop","fields":[
            {"name":"id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}
            ]}

            """, folder.Read("avro/tidb_shop_orders-value.avsc"));
        Assert.Equal("""
            {
              "registry": {
                "avro/tidb_shop_orders-key.avsc": {
                  "subject": "tidb_shop_orders-key",
                  "version": 1,
                  "id": 100001,
                  "sha256": "2f6b0f0a"
                },
                "avro/tidb_shop_orders-value.avsc": {
                  "subject": "tidb_shop_orders-value",
                  "version": 1,
                  "id": 100002,
                  "sha256": "2f6b0f0a"
                }
              }
            }

            """.Replace("2f6b0f0a", CodeGen.Output.Manifest.HashOf(System.Text.Encoding.UTF8.GetBytes(folder.Read("avro/tidb_shop_orders-key.avsc"))), StringComparison.Ordinal),
            folder.Read("tidb-codegen.lock.json"));
        // Names are known, so nothing is listed: the account needs no right to see other subjects.
        Assert.Equal(["/subjects/tidb_shop_orders-key/versions/latest", "/subjects/tidb_shop_orders-value/versions/latest"], server.Requests.Select(request => request.Target).Order());
    }

    [Fact]
    public void A_second_run_writes_nothing_and_a_check_finds_no_difference()
    {
        var registry = new Registry().Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(0, folder.Run());
        Assert.StartsWith("1 subject (1 not registered) · 1 file · 1 written", folder.Error);
        Assert.Equal(0, folder.Run());
        Assert.Contains("· 0 written ·", folder.Error);
        Assert.Equal(0, folder.Run("--check"));
        Assert.Contains("· 0 differences ·", folder.Error);
    }

    [Fact]
    public void A_new_id_without_a_new_schema_is_no_difference()
    {
        var registry = new Registry().Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(0, folder.Run());
        registry.Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        Assert.Equal(0, folder.Run("--check"));
        Assert.Equal(0, folder.Run());
        Assert.Contains("· 0 written ·", folder.Error);
        Assert.Contains("\"version\": 2", folder.Read("tidb-codegen.lock.json"));
    }

    [Fact]
    public void A_check_prints_the_difference_and_writes_nothing()
    {
        var registry = new Registry().Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(1, folder.Run("--check"));
        Assert.Equal("missing   avro/tidb_shop_orders-value.avsc\n", folder.Out);
        Assert.Equal(["ddl/orders.sql"], folder.Files.Keys);
        Assert.Equal(0, folder.Run());
        registry.Add("tidb_shop_orders-value", PullFolder.OrdersKey.Replace("INT", "INT UNSIGNED", StringComparison.Ordinal));
        var before = folder.Files;
        Assert.Equal(1, folder.Run("--check"));
        Assert.Equal("""
            changed   avro/tidb_shop_orders-value.avsc
            --- avro/tidb_shop_orders-value.avsc
            +++ avro/tidb_shop_orders-value.avsc
            @@ -1,4 +1,4 @@
             {"type":"record","name":"orders","namespace":"default.shop","fields":[
            -{"name":"id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}}
            +{"name":"id","type":{"type":"int","connect.parameters":{"tidb_type":"INT UNSIGNED"}}}
             ]}
             

            """, folder.Out);
        Assert.Equal(before, folder.Files);
    }

    [Fact]
    public void Patterns_add_and_exclude_and_a_version_can_be_pinned()
    {
        var registry = new Registry()
            .Add("tidb_shop_orders-key", PullFolder.OrdersKey).Add("tidb_shop_orders-value", PullFolder.OrdersKey)
            .Add("audit-a", PullFolder.OrdersKey).Add("audit-a", PullFolder.OrdersKey.Replace("INT", "BIGINT", StringComparison.Ordinal))
            .Add("audit-b", PullFolder.OrdersKey).Add("audit-tmp", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address, """, "subjects": ["audit-*", "!*-tmp", "!*-key", "nothing-?"], "versions": { "audit-a": 1 }""");
        Assert.Equal(0, folder.Run());
        Assert.Equal(["avro/audit-a.avsc", "avro/audit-b.avsc", "avro/tidb_shop_orders-value.avsc"], folder.Files.Keys.Where(path => path.StartsWith("avro", StringComparison.Ordinal)));
        Assert.Contains("\"INT\"", folder.Read("avro/audit-a.avsc"));
        Assert.Contains("TCG7130", folder.Error);
        Assert.Contains("`nothing-?` matches no subject", folder.Error);
    }

    [Fact]
    public void A_context_of_the_configuration_is_not_in_file_names_and_another_one_is()
    {
        var registry = new Registry().Add(":.staging:tidb_shop_orders-value", PullFolder.OrdersKey).Add("tidb_shop_orders-key", PullFolder.OrdersKey).Add(":.prod:x/y-value", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address, """, "context": ".staging", "subjects": [":.prod:x*"]""");
        Assert.Equal(0, folder.Run());
        Assert.Equal(["avro/%3A%2Eprod%3Ax%2Fy-value.avsc", "avro/tidb_shop_orders-value.avsc"], folder.Files.Keys.Where(path => path.StartsWith("avro", StringComparison.Ordinal)));
        Assert.Contains("\"subject\": \":.staging:tidb_shop_orders-value\"", folder.Read("tidb-codegen.lock.json"));
        Assert.Contains(server.Requests, request => request.Target == "/subjects?subjectPrefix=%3A.prod%3A&offset=0&limit=1000");
    }

    [Theory]
    [InlineData(true, int.MaxValue, 2600)]
    [InlineData(true, 700, 2600)]
    [InlineData(false, int.MaxValue, 2600)]
    [InlineData(true, int.MaxValue, 1000)]
    public void Lists_are_complete_with_and_without_paging(bool pages, int maxPage, int count)
    {
        var registry = new Registry { Pages = pages, MaxPage = maxPage };
        for (var i = 0; i < count; i++)
            registry.Add(HttpServer.Invariant($"audit-{i:D5}"), PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address, """, "subjects": ["audit-*9"]""");
        Assert.Equal(0, folder.Run());
        Assert.Equal(count / 10, folder.Files.Keys.Count(path => path.StartsWith("avro", StringComparison.Ordinal)));
    }

    [Fact]
    public void Referenced_schemas_are_put_in_where_they_are_used_first()
    {
        var registry = new Registry()
            .Add("money", """{"type":"record","name":"Money","namespace":"com.acme","fields":[{"name":"amount","type":"long"}]}""")
            .Add("address", """{"type":"record","name":"Address","namespace":"com.acme","fields":[{"name":"tax","type":"Money"}]}""",
                version => version with { References = [("com.acme.Money", "money", 1)] })
            .Add("audit", """{"type":"record","name":"audit","namespace":"com.acme","fields":[{"name":"home","type":["null","Address"],"default":null}]}""",
                version => version with { References = [("com.acme.Address", "address", 1)] });
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address, """, "subjects": ["audit"]""");
        Assert.Equal(0, folder.Run());
        Assert.Equal("""
            {"type":"record","name":"audit","namespace":"com.acme","fields":[
            {"name":"home","type":["null",{"type":"record","name":"Address","namespace":"com.acme","fields":[{"name":"tax","type":{"type":"record","name":"Money","namespace":"com.acme","fields":[{"name":"amount","type":"long"}]}}]}],"default":null}
            ]}

            """, folder.Read("avro/audit.avsc"));
    }

    [Fact]
    public void What_is_gone_is_removed_only_as_pull_wrote_it()
    {
        var registry = new Registry().Add("tidb_shop_orders-key", PullFolder.OrdersKey).Add("a", PullFolder.OrdersKey).Add("b", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address, """, "subjects": ["?"]""");
        folder.Write("avro/mine.avsc", PullFolder.OrdersKey);
        Assert.Equal(0, folder.Run());
        registry.Remove("a");
        registry.Remove("b");
        folder.Write("avro/b.avsc", PullFolder.OrdersKey);
        Assert.Equal(1, folder.Run("--check"));
        Assert.Equal("left over avro/a.avsc\nedited    avro/b.avsc\n", folder.Out);
        Assert.Equal(0, folder.Run());
        Assert.Equal(["avro/b.avsc", "avro/mine.avsc", "avro/tidb_shop_orders-key.avsc"], folder.Files.Keys.Where(path => path.StartsWith("avro", StringComparison.Ordinal)));
        Assert.Contains("warning[TCG7144]: `a` is gone from the source: `avro/a.avsc` is removed", folder.Error);
        Assert.Contains("warning[TCG7143]: `b` is gone from the source, but `avro/b.avsc` was edited", folder.Error);
        Assert.DoesNotContain("avro/b.avsc", folder.Read("tidb-codegen.lock.json"));
    }

    [Fact]
    public void A_file_of_somebody_else_is_overwritten_only_by_force()
    {
        var registry = new Registry().Add("tidb_shop_orders-key", PullFolder.OrdersKey).Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address);
        folder.Write("avro/tidb_shop_orders-value.avsc", "{}");
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7141]", folder.Error);
        Assert.Equal(["avro/tidb_shop_orders-value.avsc", "ddl/orders.sql"], folder.Files.Keys);
        Assert.Equal(1, folder.Run("--check"));
        Assert.Contains("foreign   avro/tidb_shop_orders-value.avsc", folder.Out);
        Assert.Equal(0, folder.Run("--force"));
        Assert.Contains("· 2 written ·", folder.Error);
    }

    [Fact]
    public void A_source_that_shows_nothing_any_more_removes_nothing()
    {
        var registry = new Registry().Add("tidb_shop_orders-value", PullFolder.OrdersKey);
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address);
        Assert.Equal(0, folder.Run());
        registry.Remove("tidb_shop_orders-value");
        Assert.Equal(2, folder.Run());
        Assert.Contains("error[TCG7129]: the registry shows nothing of what is wanted, but the lock file has 1 of it", folder.Error);
        Assert.True(folder.Has("avro/tidb_shop_orders-value.avsc"));
    }

    [Fact]
    public void Five_thousand_subjects_come_over_few_connections()
    {
        var registry = new Registry();
        var tables = new System.Text.StringBuilder();
        for (var i = 0; i < 2500; i++)
        {
            tables.Append(HttpServer.Invariant($"create table t{i:D4} (id int primary key);\n"));
            foreach (var side in new[] { "key", "value" })
                registry.Add(HttpServer.Invariant($"tidb_shop_t{i:D4}-{side}"), PullFolder.OrdersKey.Replace("orders", HttpServer.Invariant($"t{i:D4}"), StringComparison.Ordinal));
        }
        using var server = new HttpServer(registry.Answer);
        using var folder = PullFolder.ForRegistry(server.Address, """, "connections": 6""");
        folder.Write("ddl/orders.sql", tables.ToString());
        Assert.Equal(0, folder.RunIn(progress: true));
        Assert.Contains("5000 subjects · 5000 files · 5000 written · 0 errors", folder.Error);
        Assert.InRange(server.MostConnections, 2, 6);
        Assert.InRange(server.Connections, 2, 6);
        Assert.Equal(5000, server.Requests.Count);
        Assert.Contains("\"name\":\"t2499\"", folder.Read("avro/tidb_shop_t2499-value.avsc"));
    }
}
