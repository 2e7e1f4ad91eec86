using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>What one file names.</summary>
/// <param name="Path">Its path below CodeGen.Core.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Uses">Types and members, with the line.</param>
internal sealed record SourceUses(string Path, string Namespace, ImmutableArray<Use> Uses);

/// <summary>A type or member and the line that names it.</summary>
internal sealed record Use(int Line, ISymbol Symbol);

/// <summary>The sources of CodeGen.Core with their symbols: what a file uses is asked of the compiler, not of its using directives.</summary>
internal static class CoreCompilation
{
    private const string Folder = "generator/CodeGen.Core";
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<ImmutableArray<SourceUses>> Read = new(() => Compile());

    /// <summary>Every file with what it names.</summary>
    public static ImmutableArray<SourceUses> Files => Read.Value;

    private static ImmutableArray<SourceUses> Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var files = RepositoryFiles.Under(Folder, "*.cs").Select(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path), options, path)).ToList();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Tidb.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create("Tidb.CodeGen.Core", [.. files, CSharpSyntaxTree.ParseText(ImplicitUsings, options)], platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. files.AsParallel().AsOrdered().Select(tree => UsesOf(compilation, tree))];
    }

    private static SourceUses UsesOf(CSharpCompilation compilation, SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        var uses = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Select(name => (Line: name.GetLocation().GetLineSpan().StartLinePosition.Line + 1, model.GetSymbolInfo(name).Symbol))
            .Where(use => use.Symbol is not null and not INamespaceSymbol and not ILocalSymbol and not IParameterSymbol and not IRangeVariableSymbol)
            .Select(use => new Use(use.Line, use.Symbol!));
        var space = tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
        return new SourceUses(tree.FilePath[(Folder.Length + 1)..], space, [.. uses]);
    }
}
