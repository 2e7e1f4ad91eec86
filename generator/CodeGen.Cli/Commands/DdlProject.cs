using System.Collections.Immutable;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Templating.Escaping;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary>A project made of the command line alone: DDL, one target, every option at its default, the newest TiCDC.</summary>
internal static class DdlProject
{
    private const string StandardInput = "-";

    /// <summary>Null when a file is not there; that is reported.</summary>
    public static (Project Project, ImmutableArray<Diagnostic> Findings)? Load(Terminal terminal, string[] ddl, string target, string? database)
    {
        var paths = ddl.Distinct(StringComparer.Ordinal).ToList();
        foreach (var missing in paths.Where(path => path != StandardInput && !File.Exists(FullPath(terminal, path))))
        {
            terminal.Error.WriteLine($"error: there is no file `{missing}`");
            return null;
        }
        var configuration = SourceFile.FromText("<command line>", Configuration(target, database));
        var (project, findings) = ProjectLoader.Load(configuration, terminal.WorkingDirectory, terminal.WorkingDirectory);
        return (project! with { Ddl = [.. paths.Select(path => Open(terminal, path))] }, findings);
    }

    private static string Configuration(string target, string? database)
    {
        var source = database is null ? "" : $"\"defaultDatabase\": {JsonText.String(database)}";
        return $$"""
            {
              "source": { {{source}} },
              "ticdc": { "id": "tidb", "version": "{{TiCdcRelease.Newest}}" },
              "targets": { "{{target}}": {} }
            }
            """;
    }

    private static SourceFile Open(Terminal terminal, string path)
    {
        if (path != StandardInput)
            return SourceFile.FromDisk(path.Replace(Path.DirectorySeparatorChar, '/'), FullPath(terminal, path));
        using var input = terminal.OpenInput();
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return SourceFile.FromBytes("<stdin>", bytes.ToArray());
    }

    private static string FullPath(Terminal terminal, string path) => Path.GetFullPath(Path.Combine(terminal.WorkingDirectory, path));
}
