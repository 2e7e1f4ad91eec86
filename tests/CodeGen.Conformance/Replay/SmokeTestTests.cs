using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

public sealed class SmokeTestTests
{
    [Fact]
    public void Smoke_test_of_every_table_passes()
    {
        Engines.RequireDuckDb();
        var files = GeneratedFiles.Of(GeneratedFiles.Sample["tidb-codegen.json"], GeneratedFiles.Sample);
        using var engine = new DuckEngine();
        foreach (var (path, text) in files.Texts.Where(file => file.Key.EndsWith("smoke_test.sql", StringComparison.Ordinal)))
        {
            var account = new Account(engine);
            account.Execute(text);
            var rows = Assert.Single(account.Results).Rows;
            Assert.True(rows.All(row => row[1] == "PASS"), path + "\n" + string.Join("\n", rows.Select(row => string.Join(" ", row))));
        }
        var whole = new Account(engine);
        foreach (var script in files.Deployment)
            whole.Execute(script);
        whole.Execute(files["ops/resume.sql"]);
        foreach (var script in files.Deployment)
            whole.Execute(script);
    }
}
