using System.Collections.Immutable;
using System.Text;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pipeline;

namespace Tidb.CodeGen.Tests.Targets.Connectors;

/// <summary>Everything that is generated for a project, or nothing when there are errors.</summary>
/// <param name="Files">Texts by path.</param>
/// <param name="Findings">What was found.</param>
internal sealed record GeneratedProject(ImmutableSortedDictionary<string, string> Files, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Findings about connectors and environments.</summary>
    public IEnumerable<Diagnostic> ConnectorFindings => Findings.Where(finding => finding.Descriptor.Number is >= 6400 and < 6500);

    /// <summary>Generates from a configuration and the file <c>a.sql</c> beside it.</summary>
    public static GeneratedProject Of(string configuration, string ddl)
    {
        var folder = Directory.CreateTempSubdirectory("tidb-codegen-project-");
        try
        {
            var path = Path.Combine(folder.FullName, ProjectLoader.FileName);
            File.WriteAllText(path, configuration);
            File.WriteAllText(Path.Combine(folder.FullName, "a.sql"), ddl);
            var (project, findings) = ProjectLoader.Load(path, folder.FullName);
            Assert.NotNull(project);
            var result = Generator.Run(project, findings);
            var files = result.Plan?.Files.ToImmutableSortedDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span), StringComparer.Ordinal);
            return new GeneratedProject(files ?? ImmutableSortedDictionary<string, string>.Empty, [.. result.Findings]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
