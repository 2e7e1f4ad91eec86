using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tidb.CodeGen.Conformance.CSharp;

/// <summary>Roslyn with everything strict: nullable, documentation, every warning an error, arithmetic checked.</summary>
internal static class CSharpCompiler
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => file != Own).Select(file => MetadataReference.CreateFromFile(file))]);

    // The tests hold generated types themselves.
    private static string Own => typeof(CSharpCompiler).Assembly.Location;

    /// <summary>What the compiler says.</summary>
    public static IEnumerable<string> Diagnose(IReadOnlyDictionary<string, string> files, LanguageVersion version = LanguageVersion.Latest)
    {
        using var assembly = new MemoryStream();
        return Emit(files, version, assembly, References.Value);
    }

    /// <summary>Compiles and loads.</summary>
    public static Assembly Load(IReadOnlyDictionary<string, string> files)
    {
        using var assembly = new MemoryStream();
        Assert.Empty(Emit(files, LanguageVersion.Latest, assembly, References.Value.Add(MetadataReference.CreateFromFile(Own))));
        assembly.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(assembly);
    }

    private static List<string> Emit(IReadOnlyDictionary<string, string> files, LanguageVersion version, Stream assembly, ImmutableArray<MetadataReference> references)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error, checkOverflow: true, warningLevel: int.MaxValue)
            // References of different versions of one assembly, which every build has and MSBuild silences too.
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress });
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Value, parse, file.Key, Encoding.UTF8));
        using var documentation = new MemoryStream();
        var result = CSharpCompilation.Create("Generated", trees, references, options).Emit(assembly, xmlDocumentationStream: documentation);
        return [.. result.Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning).Select(one => one.ToString())];
    }
}
