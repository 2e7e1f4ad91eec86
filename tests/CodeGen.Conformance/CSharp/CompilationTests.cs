using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Tidb.CodeGen.Targets.CSharp;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>The compiler as the judge: oldest and newest language, every warning an error.</summary>
public sealed partial class CompilationTests
{
    public static TheoryData<string, int> Everything
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var floor in new[] { 10, 11, 12 })
            {
                foreach (var style in new[] { "specific", "poco" })
                    data.Add(style, floor);
            }
            return data;
        }
    }

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateDirectories(Path.Combine(RepositoryRoot.Path, "tests", "cases"), "csharp", SearchOption.AllDirectories)
            .Where(folder => Path.GetFileName(Path.GetDirectoryName(folder)) == "expected")
            .Select(folder => Path.GetRelativePath(RepositoryRoot.Path, folder).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_compiles(string folder)
    {
        var root = Path.Combine(RepositoryRoot.Path, folder);
        var files = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);
        Assert.NotEmpty(files);
        var configuration = File.ReadAllText(Path.Combine(root, "..", "..", "tidb-codegen.json"));
        var floor = LanguageFloor().Match(configuration) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : new CSharpOptions().LanguageVersion;
        Assert.Empty(CSharpCompiler.Diagnose(files, Version(floor)));
        Assert.Empty(CSharpCompiler.Diagnose(files));
    }

    [GeneratedRegex("\"languageVersion\": *([0-9]+)")]
    private static partial Regex LanguageFloor();

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_type_and_every_name_compiles_under_the_oldest_and_the_newest_language(string style, int floor)
    {
        var options = Options(style, floor);
        var ddl = SampleTables.EveryType + SampleTables.HostileNames + SampleTables.Wide(300);
        foreach (var variant in new[] { options, options with { Serdes = CSharpSerdes.Confluent, Naming = CSharpNaming.Preserve }, options with { Codec = true, Accessibility = CSharpAccessibility.Internal, Temporal = CSharpTemporal.Text } })
        {
            var code = GeneratedCode.Of(ddl, variant);
            Assert.Empty(CSharpCompiler.Diagnose(code.Files, Version(floor)));
            Assert.Empty(CSharpCompiler.Diagnose(code.Files));
        }
    }

    [Theory]
    [InlineData("specific")]
    [InlineData("poco")]
    public void Required_members_compile_with_and_without_codec(string style)
    {
        foreach (var codec in new[] { false, true })
        {
            var code = GeneratedCode.Of(SampleTables.EveryType, Options(style, 11) with { Required = true, Codec = codec });
            Assert.Empty(CSharpCompiler.Diagnose(code.Files, LanguageVersion.CSharp11));
            Assert.Empty(CSharpCompiler.Diagnose(code.Files));
        }
    }

    [Theory]
    [InlineData("6.1.0", DecimalHandling.String, BigintUnsignedHandling.String)]
    [InlineData("8.5.7", DecimalHandling.String, BigintUnsignedHandling.Long)]
    [InlineData("8.5.7", DecimalHandling.Precise, BigintUnsignedHandling.String)]
    public void Every_form_on_the_wire_compiles(string version, DecimalHandling decimals, BigintUnsignedHandling unsigned)
    {
        var changefeed = GeneratedCode.Changefeed(version) with { DecimalHandling = decimals, BigintUnsignedHandling = unsigned };
        foreach (var style in new[] { "specific", "poco" })
            Assert.Empty(CSharpCompiler.Diagnose(GeneratedCode.Of(SampleTables.EveryTypeOf(version), Options(style, 12) with { Codec = true }, changefeed).Files, LanguageVersion.CSharp12));
    }

    [Fact]
    public void Code_of_several_databases_compiles_together()
    {
        var ddl = "CREATE TABLE a.item (id int PRIMARY KEY, t datetime); CREATE TABLE b.item (id int PRIMARY KEY); CREATE TABLE ti_cdc.item (id int PRIMARY KEY);";
        var code = GeneratedCode.Of(ddl, new CSharpOptions { Codec = true });
        Assert.Contains("csharp/TiCdc/Item.g.cs", code.Files.Keys);
        Assert.Empty(CSharpCompiler.Diagnose(code.Files));
    }

    private static CSharpOptions Options(string style, int floor)
    {
        return new CSharpOptions { Namespace = "Acme.{schema}", Style = style == "poco" ? CSharpStyle.Poco : CSharpStyle.Specific, LanguageVersion = floor };
    }

    private static LanguageVersion Version(int floor) => (LanguageVersion)(floor * 100);
}
