using System.Text.Json;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Tidb.CodeGen.Conformance.SqlServer;

/// <summary>A generated script, and the version of SQL Server it is for.</summary>
internal sealed record TsqlScript(string Name, string Text, int Version)
{
    public bool IsOperation => Name.Contains("/sqlserver/ops/", StringComparison.Ordinal);

    public bool IsStatus => Name.EndsWith("/90_status.sql", StringComparison.Ordinal);

    /// <summary>Every T-SQL script of the cases and of the sample's output.</summary>
    public static IEnumerable<TsqlScript> All()
    {
        var root = Root();
        return new[] { "tests/cases", "output" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.sql", SearchOption.AllDirectories))
            .Select(file => (File: file, Name: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(entry => entry.Name.Contains("/sqlserver/", StringComparison.Ordinal) && !entry.Name.Contains("/ddl/", StringComparison.Ordinal))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .Select(entry => new TsqlScript(entry.Name, File.ReadAllText(entry.File), VersionFor(root, entry.Name)));
    }

    public static TsqlScript Find(string name) => All().Single(script => script.Name == name);

    /// <summary>The script's tree; fails with the parser's errors.</summary>
    public Microsoft.SqlServer.TransactSql.ScriptDom.TSqlScript Parse() => Parse(Text, Version, Name);

    public static Microsoft.SqlServer.TransactSql.ScriptDom.TSqlScript Parse(string text, int version, string name)
    {
        using var reader = new StringReader(text);
        var tree = ParserFor(version).Parse(reader, out var errors);
        Assert.True(errors.Count == 0, name + "\n" + string.Join("\n", errors.Select(error => $"{error.Line}:{error.Column}: {error.Message}")));
        return (Microsoft.SqlServer.TransactSql.ScriptDom.TSqlScript)tree;
    }

    private static TSqlParser ParserFor(int version)
    {
        return version switch
        {
            2016 => new TSql130Parser(initialQuotedIdentifiers: true),
            2017 => new TSql140Parser(initialQuotedIdentifiers: true),
            2019 => new TSql150Parser(initialQuotedIdentifiers: true),
            2022 => new TSql160Parser(initialQuotedIdentifiers: true),
            _ => new TSql170Parser(initialQuotedIdentifiers: true),
        };
    }

    private static int VersionFor(string root, string name)
    {
        var end = name.IndexOf("/expected/", StringComparison.Ordinal);
        var folder = end < 0 ? "generator/samples/" + name.Split('/')[1] : name[..end];
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(root, folder, "tidb-codegen.json")), options);
        return json.RootElement.GetProperty("targets").TryGetProperty("sqlserver", out var target) && target.TryGetProperty("version", out var version) ? version.GetInt32() : 2016;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CodeGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests must run below the repository");
    }
}
