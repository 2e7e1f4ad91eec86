using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Tidb.CodeGen.Tests.Repository;

/// <summary>Small rooms: the sizes of files and methods stay within what <c>generator/README.md</c> promises.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 500;
    private const int LongestParser = 800;
    private const int LongestMethod = 70;

    /// <summary>Data: one row, one text or one sample after the other. They may be long.</summary>
    private static readonly string[] Data =
    [
        "generator/CodeGen.Core/Diagnostics/",
        "generator/CodeGen.Core/Ddl/Lexing/KeywordTable.cs",
        "tests/CodeGen.Conformance/Snowflake/Samples/",
        "tests/CodeGen.Conformance/KsqlDb/Samples/",
    ];

    /// <summary>Longer than allowed, with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["generator/CodeGen.Core/Targets/SqlServer/SqlServerTypes.cs Of"] = "the rows of the type table",
    };

    // What the cases expect is written by the product.
    private static readonly Lazy<List<SourceSize>> Sizes = new(() =>
        [.. RepositoryFiles.Under("generator", "*.cs").Concat(RepositoryFiles.Under("tests", "*.cs"))
            .Where(path => !path.StartsWith("tests/cases/", StringComparison.Ordinal)).Select(SourceSize.Of)]);

    private static IEnumerable<SourceSize> Product => Sizes.Value.Where(file => file.Path.StartsWith("generator/", StringComparison.Ordinal));

    [Fact]
    public void Files_of_the_product_are_small()
    {
        var lines = Product.Where(file => !IsData(file.Path)).Select(file => file.Lines).ToList();
        Report("files", lines);
        Assert.InRange(Percentile(lines, 50), 1, 90);
        Assert.InRange(Percentile(lines, 90), 1, 300);
    }

    [Fact]
    public void Methods_of_the_product_are_small()
    {
        var lines = Product.SelectMany(file => file.Methods).Select(method => method.Lines).ToList();
        Report("methods", lines);
        Assert.InRange(Percentile(lines, 50), 1, 7);
        Assert.InRange(Percentile(lines, 90), 1, 25);
    }

    [Fact]
    public void No_file_is_too_long()
    {
        var tooLong = Sizes.Value.Where(file => !IsData(file.Path) && file.Lines > LimitOf(file.Path)).Select(file => file.Path);
        Assert.Equal(Exceptions.Keys.Where(key => !key.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal), tooLong.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_method_is_too_long()
    {
        var tooLong = Sizes.Value.SelectMany(file => file.Methods.Where(method => method.Lines > LongestMethod).Select(method => $"{file.Path} {method.Name}"));
        Assert.Equal(Exceptions.Keys.Where(key => key.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal), tooLong.Order(StringComparer.Ordinal));
    }

    private static bool IsData(string path) => Data.Any(start => path.StartsWith(start, StringComparison.Ordinal));

    private static int LimitOf(string path) => path.Contains("/Ddl/Parsing/", StringComparison.Ordinal) ? LongestParser : LongestFile;

    private static void Report(string what, List<int> lines)
    {
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{what}: {lines.Count}, median {Percentile(lines, 50)}, p90 {Percentile(lines, 90)}, longest {lines.Max()}");
    }

    private static int Percentile(List<int> values, int percent) => values.Order().ElementAt((values.Count - 1) * percent / 100);
}

/// <summary>How long a file and its methods are, in lines.</summary>
internal sealed record SourceSize(string Path, int Lines, IReadOnlyList<(string Name, int Lines)> Methods)
{
    public static SourceSize Of(string path)
    {
        var text = RepositoryFiles.Read(path);
        var methods = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().Where(IsMethod).Select(node => (NameOf(node), LinesOf(node)));
        return new SourceSize(path, text.Count(c => c == '\n'), [.. methods]);
    }

    // Whatever has a body of its own, a property's included.
    private static bool IsMethod(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        AccessorDeclarationSyntax accessor => accessor.Body is not null || accessor.ExpressionBody is not null,
        PropertyDeclarationSyntax property => property.ExpressionBody is not null,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody is not null,
        _ => node is LocalFunctionStatementSyntax,
    };

    private static string NameOf(SyntaxNode node) => node is MethodDeclarationSyntax method ? method.Identifier.Text : node.Kind().ToString();

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
