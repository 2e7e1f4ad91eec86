using System.Reflection;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>The catalogue promises nothing that no code reports.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void Every_kind_of_finding_is_reported_somewhere()
    {
        var source = string.Concat(RepositoryFiles.Under("generator", "*.cs").Select(RepositoryFiles.Read));
        var kinds = Kinds().ToList();
        Assert.Equal(DiagnosticCatalog.All.Length, kinds.Count);
        Assert.All(kinds, kind => Assert.Matches(Regex.Escape(kind) + @"\b", source));
    }

    private static IEnumerable<string> Kinds()
    {
        return typeof(DiagnosticCatalog).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => field.DeclaringType!.Name + "." + field.Name);
    }
}
