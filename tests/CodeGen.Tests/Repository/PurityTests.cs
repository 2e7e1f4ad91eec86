using Microsoft.CodeAnalysis;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>CodeGen.Core is pure: its result depends on its inputs only.</summary>
public sealed class PurityTests
{
    /// <summary>Namespaces, types and members nothing in Core may name.</summary>
    private static readonly string[] Forbidden =
    [
        // console, network, processes
        "System.Console", "System.Net.", "System.Diagnostics.Process", "Microsoft.Win32.",

        // machine and user
        "System.Environment", "System.AppContext", "System.Runtime.InteropServices.RuntimeInformation", "System.OperatingSystem",
        "System.IO.Directory.GetCurrentDirectory", "System.IO.Directory.SetCurrentDirectory", "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName",

        // clocks and zones
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.TimeZoneInfo",

        // chance
        "System.Random", "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Security.Cryptography.RandomNumberGenerator",
        "System.HashCode", "object.GetHashCode", "string.GetHashCode",

        // culture
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture", "System.StringComparison.CurrentCulture",
        "System.StringComparer.CurrentCulture", "string.ToUpper(", "string.ToLower(", "string.Compare(string, string)",
    ];

    private static readonly string[] Ordering = ["OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending"];

    [Fact]
    public void Core_names_nothing_that_differs_between_machines_and_runs()
    {
        var uses = Uses((_, symbol) => Forbidden.Any(name => Full(symbol).StartsWith(name, StringComparison.Ordinal)));
        Assert.True(uses.Count == 0, string.Join('\n', uses));
    }

    // Without a comparer texts are ordered by the culture.
    [Fact]
    public void Texts_are_ordered_by_a_comparer()
    {
        var uses = Uses((_, symbol) => symbol is IMethodSymbol { Name: var name, TypeArguments: var types, Parameters.Length: var count } method
            && Ordering.Contains(name) && method.ContainingType.ToDisplayString() == "System.Linq.Enumerable"
            && types[^1].SpecialType == SpecialType.System_String && !HasComparer(method, count));
        Assert.True(uses.Count == 0, string.Join('\n', uses));
    }

    [Fact]
    public void Core_references_no_networking_package()
    {
        var references = typeof(Tidb.CodeGen.Diagnostics.Diagnostic).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();
        Assert.Contains("Scriban.Signed", references);
        Assert.DoesNotContain(references, name => name.StartsWith("System.Net.", StringComparison.Ordinal) || name == "System.Console"
            || name == "MySqlConnector" || name.StartsWith("Confluent.", StringComparison.Ordinal) || name == "Spectre.Console");
    }

    private static bool HasComparer(IMethodSymbol method, int count) => count > (method.Name.StartsWith("Order", StringComparison.Ordinal) && !method.Name.EndsWith("By", StringComparison.Ordinal) && !method.Name.Contains("ByDesc", StringComparison.Ordinal) ? 0 : 1);

    private static List<string> Uses(Func<SyntaxNode, ISymbol, bool> isUse)
    {
        return [.. CoreCompilation.Files.SelectMany(file => CoreCompilation.Symbols(file.Tree)
            .Where(use => isUse(use.Node, use.Symbol))
            .Select(use => $"{file.Path}:{use.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {Full(use.Symbol)}"))];
    }

    // A value's own GetHashCode is allowed, a record's generated one is not named.
    private static string Full(ISymbol symbol) => symbol.ToDisplayString();
}
