using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>The initial load fills an empty replica and refuses any other. That it fits the changes around it is replayed.</summary>
public sealed class InitialLoadTests : IDisposable
{
    private readonly DuckEngine _engine;

    public InitialLoadTests()
    {
        Engines.RequireDuckDb();
        _engine = new DuckEngine();
    }

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void A_second_load_is_an_error()
    {
        var (table, account) = Deployed(GeneratedFiles.Sample["tidb-codegen.json"]);
        account.Execute(table["ops/tpcc.item/initial_load.sql"]);
        var error = Assert.Throws<SnowflakeException>(() => account.Execute(table["ops/tpcc.item/initial_load.sql"]));
        Assert.Contains("the replica has rows", error.Message, StringComparison.Ordinal);
        Assert.Equal(["1 one", "2 "], Replica(account));
    }

    [Fact]
    public void A_second_load_inserts_nothing_where_the_apply_is_a_statement()
    {
        var configuration = GeneratedFiles.Sample["tidb-codegen.json"].Replace("\"landingSchema\":", "\"apply\": \"statement\", \"landingSchema\":", StringComparison.Ordinal);
        var (table, account) = Deployed(configuration);
        account.Execute(table["ops/tpcc.item/initial_load.sql"]);
        account.Execute(table["ops/tpcc.item/initial_load.sql"]);
        Assert.Equal(["1 one", "2 "], Replica(account));
    }

    private (GeneratedFiles Files, Account Account) Deployed(string configuration)
    {
        var files = GeneratedFiles.Of(configuration, GeneratedFiles.Sample);
        var account = new Account(_engine);
        foreach (var script in files.Deployment)
            account.Execute(script);
        account.StageFiles.Add(new StageFile("dump/tpcc.item.000000000.csv.gz", [["1", "5", "one", "1.25", ""], ["2", null, "", null, null]]));
        account.StageFiles.Add(new StageFile("dump/tpcc.items.000000000.csv.gz", [["3", null, "of another table", null, null]]));
        return (files, account);
    }

    private static IEnumerable<string> Replica(Account account)
    {
        return account.Rows(new("TPCC", "ITEM"), ["I_ID", "I_NAME"]).Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal);
    }
}
