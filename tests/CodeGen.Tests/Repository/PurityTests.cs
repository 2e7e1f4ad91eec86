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
        "string.GetHashCode",

        // culture
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture", "System.StringComparison.CurrentCulture",
        "System.StringComparer.CurrentCulture", "string.ToUpper(", "string.ToLower(", "string.Compare(string, string)",
    ];

    private static readonly string[] Ordering = ["Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

    [Fact]
    public void Core_names_nothing_that_differs_between_machines_and_runs()
    {
        var names = new Dictionary<ISymbol, bool>(SymbolEqualityComparer.Default);
        var uses = Uses(symbol => names.TryGetValue(symbol, out var known) ? known : names[symbol] = IsForbidden(symbol.ToDisplayString()));
        Assert.True(uses.Count == 0, string.Join('\n', uses));
    }

    private static bool IsForbidden(string name) => Forbidden.Any(start => name.StartsWith(start, StringComparison.Ordinal));

    // Without a comparer texts are ordered by the culture.
    [Fact]
    public void Texts_are_ordered_by_a_comparer()
    {
        var uses = Uses(symbol => symbol is IMethodSymbol { ContainingType.Name: "Enumerable" } method && Ordering.Contains(method.Name)
            && method.TypeArguments[^1].SpecialType == SpecialType.System_String && !method.Parameters.Any(parameter => parameter.Name == "comparer"));
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

    private static List<string> Uses(Func<ISymbol, bool> isUse)
    {
        return [.. CoreCompilation.Files.SelectMany(file => file.Uses.Where(use => isUse(use.Symbol)).Select(use => $"{file.Path}:{use.Line}: {use.Symbol}"))];
    }
}
