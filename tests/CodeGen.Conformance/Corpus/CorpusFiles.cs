using System.Text.Json;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>The corpus of public DDL, which lies beside the repository and is never part of it.</summary>
internal static class CorpusFiles
{
    /// <summary>Rows of a corpus file. Skips the test with a reason when the corpus is not there.</summary>
    public static IReadOnlyList<JsonElement> Read(string file)
    {
        var path = Path.Combine(Folder(), file);
        Assert.SkipUnless(File.Exists(path), $"the corpus has no {file}");
        return [.. File.ReadAllText(path).Split('\n').Where(line => line.Length > 0).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private static string Folder()
    {
        var folder = Environment.GetEnvironmentVariable("TIDB_CODEGEN_CORPUS") ?? FromRepository();
        Assert.SkipUnless(folder is not null && Directory.Exists(folder), "the DDL corpus is not here (../shared/corpus/tidb-ddl or TIDB_CODEGEN_CORPUS)");
        return folder!;
    }

    // A clone may lie deeper than the repository itself does, so every ancestor is asked. Paths of sources say nothing:
    // a deterministic build replaces them.
    private static string? FromRepository()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, "..", "shared", "corpus", "tidb-ddl");
            if (Directory.Exists(candidate))
                return Path.GetFullPath(candidate);
        }

        return null;
    }

    public static string? Text(this JsonElement element, string name)
    {
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
    }

    public static bool Flag(this JsonElement element, string name)
    {
        return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
    }

    public static int? Number(this JsonElement element, string name)
    {
        return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
    }

    public static IReadOnlyList<JsonElement> List(this JsonElement element, string name)
    {
        return element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [];
    }

    public static IReadOnlyList<string> Texts(this JsonElement element, string name)
    {
        return [.. element.List(name).Select(item => item.ToString())];
    }
}
