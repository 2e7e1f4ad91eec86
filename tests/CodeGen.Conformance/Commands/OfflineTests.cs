using System.Diagnostics;

namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>Every command but <c>pull</c> works where there is no network at all: a namespace without interfaces.</summary>
public sealed class OfflineTests
{
    private const string Unshare = "unshare";
    private static readonly string[] WithoutNetwork = ["--user", "--map-root-user", "--net"];

    [Fact]
    public void Every_command_works_without_a_network()
    {
        Require();
        using var tool = new Tool();
        string[][] commands =
        [
            ["init", "--sample", "tpcc"], ["generate"], ["check"], ["lint"], ["inspect", "tpcc.orders"], ["explain", "TCG2001"],
            ["templates", "export"], ["templates", "diff"], ["generate", "--ddl", "ddl/tpcc.item.sql", "--database", "tpcc", "--target", "snowflake", "--stdout"],
        ];
        foreach (var command in commands)
        {
            var outcome = tool.RunThrough(Unshare, WithoutNetwork, command);
            Assert.True(outcome.Code == 0, string.Join(' ', command) + ": " + outcome.Error);
        }
        Assert.True(tool.Has("output/snowflake/tables/tpcc.orders/40_apply.sql"));
    }

    // The proof that the namespace holds what the test above needs: not even the loopback is up.
    [Fact]
    public void The_namespace_has_no_network()
    {
        Require();
        var outcome = Tool.Run(Start([.. WithoutNetwork, "cat", "/proc/net/dev"]));
        Assert.Equal(["lo"], outcome.Out.Split('\n').Skip(2).Where(line => line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(':')[0].Trim()));
        Assert.DoesNotContain("\t", string.Concat(Tool.Run(Start([.. WithoutNetwork, "cat", "/proc/net/route"])).Out.Split('\n').Skip(1)), StringComparison.Ordinal);
    }

    private static void Require()
    {
        if (!IsThere())
            MissingEngine.EndTest("no network namespaces here (unshare --user --net)");
    }

    private static bool IsThere()
    {
        try
        {
            return Tool.Run(Start([.. WithoutNetwork, "true"])).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static Process Start(string[] arguments)
    {
        return Process.Start(new ProcessStartInfo(Unshare, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
    }
}
