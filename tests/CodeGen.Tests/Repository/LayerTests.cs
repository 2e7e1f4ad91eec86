using Microsoft.CodeAnalysis;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>Who may use whom inside CodeGen.Core; <c>generator/README.md</c> says it in one line.</summary>
public sealed class LayerTests
{
    private const string Root = "Tidb.CodeGen";

    /// <summary>What all targets stand on.</summary>
    private static readonly string[] BelowTargets = ["Replication", "TiCdc", "Avro", "Catalog", "Json", "Templating", "Diagnostics", "Options"];

    /// <summary>A layer sees the layers behind it, and itself. <c>Targets</c> stands for every target, which sees no other target.</summary>
    private static readonly Dictionary<string, string[]> Sees = new(StringComparer.Ordinal)
    {
        ["Options"] = [],
        ["Diagnostics"] = [],
        ["Json"] = ["Diagnostics"],
        ["Catalog"] = ["Diagnostics"],
        ["Templating"] = ["Diagnostics"],
        ["Ddl"] = ["Catalog", "Diagnostics"],
        ["Avro"] = ["Json", "Diagnostics"],
        ["TiCdc"] = ["Avro", "Catalog", "Diagnostics", "Options"],
        ["Replication"] = ["TiCdc", "Avro", "Catalog", "Diagnostics", "Options"],
        ["Targets.Resolved"] = BelowTargets,
        ["Targets"] = ["Targets.Resolved", .. BelowTargets],
        ["Evolution"] = ["Targets.Resolved", .. BelowTargets],
        ["Output"] = ["Templating", "Diagnostics"],
        ["Configuration"] = ["Targets", "TiCdc", "Json", "Templating", "Diagnostics", "Options"],
        ["Checks"] = ["Configuration", "Ddl", "Targets.Resolved", .. BelowTargets],
        ["Pipeline"] = ["Checks", "Configuration", "Ddl", "Output", "Evolution", "Targets", "Targets.Resolved", .. BelowTargets],
    };

    [Fact]
    public void A_file_lies_in_the_folder_of_its_namespace()
    {
        var strays = CoreCompilation.Files
            .Select(file => (file.Path, Namespace: NamespaceOf(file.Tree)))
            .Where(file => file.Namespace != string.Join('.', [Root, .. file.Path.Split('/')[..^1]]));
        Assert.Equal([], strays);
    }

    [Fact]
    public void Every_folder_is_a_layer()
    {
        var unknown = CoreCompilation.Files.Select(file => KindOf(LayerOf(file.Tree))).Distinct().Where(layer => !Sees.ContainsKey(layer));
        Assert.Equal([], unknown);
    }

    [Fact]
    public void Layers_use_only_what_is_below_them()
    {
        var broken = CoreCompilation.Files.SelectMany(file => Uses(file.Path, file.Tree)).Distinct().ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public void Configuration_knows_only_the_option_records_of_targets()
    {
        var others = CoreCompilation.Files.Where(file => LayerOf(file.Tree) == "Configuration")
            .SelectMany(file => CoreCompilation.Symbols(file.Tree)
                .Where(use => LayerOf(use.Symbol) is { } layer && layer.StartsWith("Targets.", StringComparison.Ordinal))
                .Where(use => use.Symbol is not INamespaceSymbol && !TypeOf(use.Symbol).Name.EndsWith("Options", StringComparison.Ordinal))
                .Select(use => $"{file.Path}: {use.Symbol}"));
        Assert.Equal([], others);
    }

    private static IEnumerable<string> Uses(string path, SyntaxTree tree)
    {
        var from = LayerOf(tree);
        foreach (var (node, symbol) in CoreCompilation.Symbols(tree))
        {
            if (symbol is INamespaceSymbol || LayerOf(symbol) is not { } to || to == from || Sees[KindOf(from)].Contains(KindOf(to)))
                continue;
            yield return $"{path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {from} must not use {to} ({symbol.Name})";
        }
    }

    // Targets.Snowflake is a target; Targets.Resolved is what they share.
    private static string KindOf(string layer) => layer.StartsWith("Targets.", StringComparison.Ordinal) && layer != "Targets.Resolved" ? "Targets" : layer;

    private static string LayerOf(SyntaxTree tree) => LayerOf(NamespaceOf(tree))!;

    private static string? LayerOf(ISymbol symbol) => LayerOf(symbol.ContainingNamespace?.ToDisplayString() ?? "");

    private static string? LayerOf(string name)
    {
        if (!name.StartsWith(Root + ".", StringComparison.Ordinal))
            return null;
        var parts = name[(Root.Length + 1)..].Split('.');
        return parts[0] == "Targets" && parts.Length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    private static string NamespaceOf(SyntaxTree tree)
    {
        return tree.GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>().Single().Name.ToString();
    }

    private static ISymbol TypeOf(ISymbol symbol) => symbol as ITypeSymbol ?? symbol.ContainingType ?? symbol;
}
