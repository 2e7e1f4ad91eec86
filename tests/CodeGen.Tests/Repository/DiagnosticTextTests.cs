using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>The texts of all findings read as if one person had written them.</summary>
public sealed partial class DiagnosticTextTests
{
    public static TheoryData<string> Codes => [.. DiagnosticCatalog.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void Numbers_and_slugs_are_unique()
    {
        Assert.Equal(DiagnosticCatalog.All.Length, DiagnosticCatalog.All.Select(descriptor => descriptor.Number).Distinct().Count());
        Assert.Equal(DiagnosticCatalog.All.Length, DiagnosticCatalog.All.Select(descriptor => descriptor.Slug).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Texts_follow_the_rules(string code)
    {
        var descriptor = DiagnosticCatalog.Find(code)!;
        Assert.InRange(descriptor.Number, 1000, 9999);
        Assert.Matches(Slug(), descriptor.Slug);
        Assert.Matches(MessageStart(), descriptor.Message);
        Assert.DoesNotMatch(SentenceEnd(), descriptor.Message);
        Assert.DoesNotContain('\n', descriptor.Message);
        Assert.NotEqual("", descriptor.Help.Trim());
        Assert.DoesNotMatch(SentenceEnd(), descriptor.Help);
        Assert.EndsWith(".", descriptor.Explanation.TrimEnd(), StringComparison.Ordinal);
        Assert.DoesNotContain("  ", descriptor.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Placeholders_are_numbered_without_gaps(string code)
    {
        var descriptor = DiagnosticCatalog.Find(code)!;
        var used = Placeholder().Matches(descriptor.Message + descriptor.Help).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Enumerable.Range(0, used.Count).Select(number => $"{number}"), used);
        Assert.DoesNotMatch(Placeholder(), descriptor.Explanation);
    }

    [GeneratedRegex(@"^[a-z][a-z0-9]*(-[a-z0-9]+)*\z")]
    private static partial Regex Slug();

    // A code span, a placeholder, a word in lower case, or a name that is written in capitals.
    [GeneratedRegex(@"^(`|\{0\}|[a-z]|[A-Z][A-Z_]|TiDB|TiCDC|Snowflake|Kafka|Avro)")]
    private static partial Regex MessageStart();

    [GeneratedRegex(@"[.!?]\s*\z")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Placeholder();
}
