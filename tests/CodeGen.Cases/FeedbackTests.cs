using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Cli;

namespace Tidb.CodeGen.Cases;

/// <summary>What was written to <c>expected-avro</c> is an input as good as a registry's: fed back, it is found and nothing differs.</summary>
public sealed partial class FeedbackTests
{
    private const string Schemas = "ticdc/expected-avro/";

    public static TheoryData<string> Names => [.. CaseFolder.All().Where(folder => SchemasOf(folder.Expected).Count > 0).Select(folder => folder.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Expected_schemas_are_registered_schemas(string name)
    {
        var source = CaseFolder.Find(name);
        var schemas = SchemasOf(source.Expected);
        var folder = Directory.CreateTempSubdirectory("tidb-codegen-feedback-").FullName;
        try
        {
            Copy(source.Path, folder, schemas);
            using var output = new StringWriter();
            using var error = new StringWriter { NewLine = "\n" };
            CommandLine.Run(["generate"], new Terminal(output, error, folder));
            Assert.Equal(schemas, SchemasOf(CaseFolder.ReadTree(Path.Combine(folder, "output"))));
            Assert.DoesNotMatch(Disagreement(), error.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static SortedDictionary<string, string> SchemasOf(SortedDictionary<string, string> files)
    {
        return new(files.Where(file => file.Key.StartsWith(Schemas, StringComparison.Ordinal)).ToDictionary(), StringComparer.Ordinal);
    }

    private static void Copy(string from, string to, SortedDictionary<string, string> schemas)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) != ".avsc"))
            Write(Path.Combine(to, Path.GetRelativePath(from, file)), File.ReadAllText(file));
        foreach (var (path, text) in schemas)
            Write(Path.Combine(to, "avro", path[Schemas.Length..]), text);
        var configuration = Path.Combine(to, "tidb-codegen.json");
        var json = JsonNode.Parse(File.ReadAllText(configuration), null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        json["source"]!["avro"] = new JsonArray("avro/*.avsc");
        File.WriteAllText(configuration, json.ToJsonString());
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    // 4005: a file of no table; 41xx: a difference. Another width of FLOAT (4111) is told of though it is followed.
    [GeneratedRegex(@"TCG(4005|41(?!11)\d\d)")]
    private static partial Regex Disagreement();
}
