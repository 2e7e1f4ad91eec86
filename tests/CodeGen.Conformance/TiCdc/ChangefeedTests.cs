using System.Diagnostics;
using Tomlyn;
using Tomlyn.Model;

namespace Tidb.CodeGen.Conformance.TiCdc;

/// <summary>The changefeed's files in the hands of those who read them: a TOML reader, a shell, and the command the scripts call.</summary>
public sealed class ChangefeedTests
{
    private const string Password = "p\"w\\d+/=&#%@:'$(id)`x";

    public static TheoryData<string> TomlFiles => [.. Outputs.Files("*.toml")];

    [Theory]
    [MemberData(nameof(TomlFiles))]
    public void Every_changefeed_is_valid_toml_with_the_tables_its_filter_needs(string file)
    {
        var model = TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(Path.Combine(RepositoryRoot.Path, file)))!;
        Assert.NotEmpty((TomlArray)((TomlTable)model["filter"])["rules"]);
        Assert.NotEmpty((TomlArray)((TomlTable)model["sink"])["dispatchers"]);
        Assert.False((bool)model["case-sensitive"]);
        Assert.False((bool)model["ignore-ineligible-table"]);
    }

    [Theory]
    [InlineData("create-changefeed.sh")]
    [InlineData("update-changefeed.sh")]
    public void Credentials_reach_TiCDC_without_standing_in_an_argument(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh");
        using var folder = new FakeTiup();
        var (code, text) = Run("sh", Path.Combine(RepositoryRoot.Path, "output/tpcc/ticdc"), folder.Environment(Password), script);
        Assert.True(code == 0, text);
        var arguments = File.ReadAllText(folder.Arguments);
        Assert.Contains("changefeed " + (script.StartsWith("create", StringComparison.Ordinal) ? "create" : "pause"), arguments, StringComparison.Ordinal);
        Assert.DoesNotContain("p\"w", arguments, StringComparison.Ordinal);
        Assert.DoesNotContain("%70%22%77", arguments, StringComparison.Ordinal);
        var model = TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(folder.Configuration))!;
        var sink = (TomlTable)model["sink"];
        var kafka = (TomlTable)sink["kafka-config"];
        Assert.Equal((Password, "user", "plain", true), (kafka["sasl-password"], kafka["sasl-user"], kafka["sasl-mechanism"], kafka["enable-tls"]));
        Assert.Equal(Password, Uri.UnescapeDataString(new Uri((string)sink["schema-registry"]).UserInfo.Split(':')[1]));
        Assert.False(File.Exists(File.ReadAllText(folder.ConfigurationPath)), "the copy with the credentials is still there");
    }

    [Fact]
    public void Without_credentials_the_configuration_is_passed_as_it_is()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no sh");
        using var folder = new FakeTiup();
        var (code, text) = Run("sh", Path.Combine(RepositoryRoot.Path, "output/tpcc/ticdc"), folder.Environment(null), "create-changefeed.sh");
        Assert.True(code == 0, text);
        var kafka = (TomlTable)((TomlTable)TomlSerializer.Deserialize<TomlTable>(File.ReadAllText(folder.Configuration))!["sink"])["kafka-config"];
        Assert.DoesNotContain("sasl-user", kafka.Keys);
        Assert.DoesNotContain("enable-tls", kafka.Keys);
    }

    private static (int Code, string Text) Run(string command, string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var text = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text.Result + error);
    }

    /// <summary>A command <c>tiup</c> that keeps what it is given.</summary>
    private sealed class FakeTiup : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("tidb-codegen-tiup-").FullName;

        public FakeTiup()
        {
            var path = Path.Combine(_folder, "tiup");
            File.WriteAllText(path, """
                #!/bin/sh
                printf '%s\n' "$*" >>"$TIUP_LOG/arguments"
                for argument in "$@"; do
                  case $argument in
                    --config=*) printf '%s' "${argument#--config=}" >"$TIUP_LOG/path"; cat "${argument#--config=}" >"$TIUP_LOG/config" ;;
                  esac
                done

                """);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        public string Arguments => Path.Combine(_folder, "arguments");

        public string Configuration => Path.Combine(_folder, "config");

        public string ConfigurationPath => Path.Combine(_folder, "path");

        public Dictionary<string, string> Environment(string? password)
        {
            var environment = new Dictionary<string, string>
            {
                ["PATH"] = _folder + ":" + System.Environment.GetEnvironmentVariable("PATH"), ["TIUP_LOG"] = _folder,
                ["CDC_SERVER"] = "http://127.0.0.1:8300", ["KAFKA_BROKERS"] = "broker:9092", ["SCHEMA_REGISTRY_URL"] = "https://registry.example.com",
            };
            if (password is null)
                return environment;
            environment["KAFKA_USER"] = environment["SCHEMA_REGISTRY_USER"] = "user";
            environment["KAFKA_PASSWORD"] = environment["SCHEMA_REGISTRY_PASSWORD"] = password;
            return environment;
        }

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
}
