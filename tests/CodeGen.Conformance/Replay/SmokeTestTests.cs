using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

public sealed class SmokeTestTests
{
    // The other tables have columns of JSON, and the emulation does not compare a VARIANT by value.
    public static TheoryData<string> Cells => [.. ReplayTable.OfAllCells.Where(name => name.StartsWith("shop.all_key", StringComparison.Ordinal))];

    [Fact]
    public void Smoke_test_of_every_table_of_the_sample_passes()
    {
        Engines.RequireDuckDb();
        var files = GeneratedFiles.Of(GeneratedFiles.Sample["tidb-codegen.json"], GeneratedFiles.Sample);
        using var engine = new DuckEngine();
        var smokeTests = files.Texts.Where(file => file.Key.EndsWith("smoke_test.sql", StringComparison.Ordinal)).ToList();
        Assert.Equal(ReplayTable.OfTheSample.Length, smokeTests.Count);
        foreach (var (path, text) in smokeTests)
            Passes(engine, path, text);
        var whole = new Account(engine);
        foreach (var script in files.Deployment)
            whole.Execute(script);
        whole.Execute(files["ops/resume.sql"]);
        foreach (var script in files.Deployment)
            whole.Execute(script);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Smoke_test_passes_under_all_options(string name)
    {
        Engines.RequireDuckDb();
        using var engine = new DuckEngine();
        Passes(engine, name, ReplayTable.Of(name).OpsFileOf("smoke_test.sql"));
    }

    private static void Passes(DuckEngine engine, string name, string script)
    {
        var account = new Account(engine);
        account.Execute(script);
        var rows = Assert.Single(account.Results).Rows;
        Assert.NotEmpty(rows);
        Assert.True(rows.All(row => row[1] == "PASS"), name + "\n" + string.Join("\n", rows.Select(row => string.Join(" ", row))));
    }
}
