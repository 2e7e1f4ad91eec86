using System.Diagnostics;
using System.Reflection;
using Tidb.CodeGen.Cli;

namespace Tidb.CodeGen.Tests.Pull
{
    /// <summary>Commands that need no network load nothing that could use it.</summary>
    public sealed class LoadedAssembliesTests
    {
        private static readonly string[] OfPull = ["MySqlConnector", "Spectre.Console", "System.Net.Http", "System.Net.Security", "System.Net.Sockets"];

        /// <summary>Every command of the tool, so that a new one is judged too, and the help of the only one that uses the network.</summary>
        public static TheoryData<string> Offline =>
        [
            .. typeof(CommandLine).Assembly.GetTypes()
                .Where(type => type is { Namespace: "Tidb.CodeGen.Cli.Commands", IsNested: false } && type.Name.EndsWith("Command", StringComparison.Ordinal))
                .Select(type => type.Name[..^"Command".Length].ToLowerInvariant()).Order(StringComparer.Ordinal)
                .Select(command => command switch { "pull" => "pull --help", "explain" => "explain TCG7120", _ => command }),
        ];

        [Theory]
        [MemberData(nameof(Offline))]
        public void Nothing_of_the_network_is_loaded(string arguments)
        {
            using var folder = PullFolder.ForRegistry("http://127.0.0.1:1", """, "retries": 0""");
            Assert.DoesNotContain(LoadedBy(folder, arguments), name => OfPull.Contains(name));
        }

        [Fact]
        public void Pull_loads_what_it_asks_with()
        {
            using var folder = PullFolder.ForRegistry("http://127.0.0.1:1", """, "retries": 0""");
            var loaded = LoadedBy(folder, "pull");
            Assert.Contains("System.Net.Http", loaded);
            // TiDB is not configured, and standard error is no terminal.
            Assert.DoesNotContain("MySqlConnector", loaded);
            Assert.DoesNotContain("Spectre.Console", loaded);
        }

        private static string[] LoadedBy(PullFolder folder, string arguments)
        {
            var start = new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "tidb-codegen.dll")}\" {arguments}")
            {
                WorkingDirectory = folder.Path,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["DOTNET_STARTUP_HOOKS"] = Assembly.GetExecutingAssembly().Location;
            start.Environment[StartupHook.Variable] = Path.Combine(folder.Path, "loaded.txt");
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(folder.Has("loaded.txt"), error.Result);
            return folder.Read("loaded.txt").Split('\n');
        }
    }
}

/// <summary>Runs inside the tool before its own code, and writes down at the end what was loaded.</summary>
internal static class StartupHook
{
    public const string Variable = "TIDB_CODEGEN_LOADED_ASSEMBLIES";

    public static void Initialize()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(Environment.GetEnvironmentVariable(Variable)!,
            AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName().Name ?? ""));
    }
}
