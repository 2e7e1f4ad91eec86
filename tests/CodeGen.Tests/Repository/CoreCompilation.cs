using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>The sources of CodeGen.Core with their symbols: what a file uses is asked of the compiler, not of its using directives.</summary>
internal static class CoreCompilation
{
    private const string Folder = "generator/CodeGen.Core";
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<CSharpCompilation> Compiled = new(Compile);

    /// <summary>Every file, by path below CodeGen.Core.</summary>
    public static IEnumerable<(string Path, SyntaxTree Tree)> Files => Compiled.Value.SyntaxTrees.Where(tree => tree.FilePath.Length > 0)
        .Select(tree => (tree.FilePath[(Folder.Length + 1)..], tree));

    /// <summary>Every symbol a file names, with the node that names it.</summary>
    public static IEnumerable<(SyntaxNode Node, ISymbol Symbol)> Symbols(SyntaxTree tree)
    {
        var model = Compiled.Value.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is Microsoft.CodeAnalysis.CSharp.Syntax.SimpleNameSyntax && model.GetSymbolInfo(node).Symbol is { } symbol)
                yield return (node, symbol);
        }
    }

    private static CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = RepositoryFiles.Under(Folder, "*.cs").Select(path => CSharpSyntaxTree.ParseText(RepositoryFiles.Read(path), options, path))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Tidb.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("Tidb.CodeGen.Core", trees, platform,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
