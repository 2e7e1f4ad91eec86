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
        Assert.Equal([], CoreCompilation.Files.Where(file => file.Namespace != string.Join('.', [Root, .. file.Path.Split('/')[..^1]])).Select(file => file.Path));
    }

    [Fact]
    public void Every_folder_is_a_layer()
    {
        Assert.Equal([], CoreCompilation.Files.Select(file => KindOf(LayerOf(file.Namespace)!)).Distinct().Where(layer => !Sees.ContainsKey(layer)));
    }

    [Fact]
    public void Layers_use_only_what_is_below_them()
    {
        var broken = CoreCompilation.Files.SelectMany(Broken).Distinct().ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Fact]
    public void Configuration_knows_only_the_option_records_of_targets()
    {
        var others = CoreCompilation.Files.Where(file => LayerOf(file.Namespace) == "Configuration")
            .SelectMany(file => file.Uses
                .Where(use => LayerOf(use.Symbol) is { } layer && layer.StartsWith("Targets.", StringComparison.Ordinal))
                .Where(use => !TypeOf(use.Symbol).Name.EndsWith("Options", StringComparison.Ordinal))
                .Select(use => $"{file.Path}:{use.Line}: {use.Symbol}"));
        Assert.Equal([], others);
    }

    private static IEnumerable<string> Broken(SourceUses file)
    {
        var from = LayerOf(file.Namespace)!;
        return file.Uses
            .Where(use => LayerOf(use.Symbol) is { } to && to != from && !Sees[KindOf(from)].Contains(KindOf(to)))
            .Select(use => $"{file.Path}:{use.Line}: {from} must not use {LayerOf(use.Symbol)} ({use.Symbol.Name})");
    }

    // Targets.Snowflake is a target; Targets.Resolved is what they share.
    private static string KindOf(string layer) => layer.StartsWith("Targets.", StringComparison.Ordinal) && layer != "Targets.Resolved" ? "Targets" : layer;

    private static string? LayerOf(ISymbol symbol) => LayerOf(symbol.ContainingNamespace?.ToDisplayString() ?? "");

    private static string? LayerOf(string name)
    {
        if (!name.StartsWith(Root + ".", StringComparison.Ordinal))
            return null;
        var parts = name[(Root.Length + 1)..].Split('.');
        return parts[0] == "Targets" && parts.Length > 1 ? parts[0] + "." + parts[1] : parts[0];
    }

    private static ISymbol TypeOf(ISymbol symbol) => symbol as ITypeSymbol ?? symbol.ContainingType ?? symbol;
}
