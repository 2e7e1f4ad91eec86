using System.CommandLine;
using System.Text;
using Tidb.CodeGen.Configuration;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary><c>init</c>: a configuration for the inputs found here, or the whole sample.</summary>
internal static class InitCommand
{
    private const string GitAttributes = """
        * text=auto eol=lf
        output/ticdc/expected-avro/** linguist-generated=true
        output/.tidb-codegen.manifest linguist-generated=true

        """;

    public static Command Create(Terminal terminal)
    {
        var sample = new Option<string?>("--sample") { Description = "Writes a complete example with its inputs; `tpcc` is the one there is." };
        sample.AcceptOnlyFromAmong(Sample.Names);
        var command = new Command("init", "Writes tidb-codegen.json, its JSON schema and .gitattributes for the DDL and .avsc files found here.\nExample: tidb-codegen init --sample tpcc")
        {
            sample,
        };
        command.SetAction(arguments => Run(terminal, arguments.GetValue(sample)));
        return command;
    }

    private static int Run(Terminal terminal, string? sample)
    {
        var files = FilesFor(sample, terminal.WorkingDirectory);
        var existing = files.Keys.Where(path => File.Exists(Path.Combine(terminal.WorkingDirectory, path))).Order(StringComparer.Ordinal).ToList();
        if (existing.Contains(ProjectLoader.FileName, StringComparer.Ordinal))
        {
            terminal.Error.WriteLine($"error: {ProjectLoader.FileName} is here already; remove it to start again");
            return ExitCode.CouldNotRun;
        }
        foreach (var (path, content) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
            Write(terminal, path, content, keep: existing.Contains(path, StringComparer.Ordinal));
        terminal.Error.WriteLine("next: `tidb-codegen generate`");
        return ExitCode.Success;
    }

    private static void Write(Terminal terminal, string path, ReadOnlyMemory<byte> content, bool keep)
    {
        if (keep)
        {
            terminal.Error.WriteLine($"kept     {path}");
            return;
        }
        var full = Path.Combine(terminal.WorkingDirectory, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content.Span);
        terminal.Error.WriteLine($"wrote    {path}");
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> FilesFor(string? sample, string folder)
    {
        var files = sample is null
            ? new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal) { [ProjectLoader.FileName] = Encoding.UTF8.GetBytes(NewConfiguration.For(folder)) }
            : Sample.Files(sample);
        files["tidb-codegen.schema.json"] = OptionSchema.OfProject();
        files[".gitattributes"] = Encoding.UTF8.GetBytes(GitAttributes);
        return files;
    }
}
