using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>The table of TiCDC's traps names findings that exist, and gives each trap a rule or a finding.</summary>
public sealed partial class TrapsTests
{
    private const int Traps = 28;

    private static readonly string[][] Rows =
    [
        .. File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "generator", "docs", "explanation", "ticdc-traps.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_trap_has_a_rule_or_a_finding()
    {
        Assert.Equal(Enumerable.Range(1, Traps).Select(number => $"{number}"), Rows.Select(row => row[0]));
        Assert.All(Rows, row => Assert.Contains(row.Skip(2), cell => cell.Length > 0));
    }

    [Fact]
    public void Every_finding_named_exists()
    {
        var slugs = DiagnosticCatalog.All.Select(descriptor => descriptor.Slug).ToHashSet(StringComparer.Ordinal);
        Assert.All(Rows.SelectMany(row => Slug().Matches(row.ElementAtOrDefault(3) ?? "").Select(match => match.Groups[1].Value)), slug => Assert.Contains(slug, slugs));
    }

    [GeneratedRegex("`([a-z-]+)`")]
    private static partial Regex Slug();
}
