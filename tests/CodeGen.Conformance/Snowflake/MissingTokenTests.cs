using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>How strict the judge is: a script that lacks any one token is refused, unless what is left means something else.</summary>
public sealed class MissingTokenTests
{
    // Without them the text is still SQL, with another meaning, which is the replay's to notice; END needs no semicolon.
    private static readonly string[] MayBeMissing = ["NOT", "-", "DESC", ":", ";", "MANAGED"];

    [Theory]
    [InlineData("00_setup.sql")]
    [InlineData("tables/tpcc.item/10_landing.sql")]
    [InlineData("tables/tpcc.item/20_replica.sql")]
    [InlineData("tables/tpcc.item/30_stream.sql")]
    [InlineData("tables/tpcc.item/40_apply.sql")]
    [InlineData("tables/tpcc.item/50_cleanup.sql")]
    public void Script_that_lacks_a_token_is_refused(string path)
    {
        var files = Outputs.Read("output/tpcc/snowflake", ".sql")
            .Where(file => file.Key == "00_setup.sql" || file.Key.StartsWith("tables/tpcc.item/", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        Assert.Equal([], SnowflakeJudge.Deployment(files));
        var text = files[path];
        var accepted = Tokens(text).Where(token => !MayBeMissing.Contains(token.Value))
            .Where(token => SnowflakeJudge.Deployment(files.SetItem(path, text.Remove(token.Start, token.Text.Length))).Count == 0)
            .Select(token => $"line {token.Line}: {token.Text}");
        Assert.Equal([], accepted);
    }

    // Those of a body between dollar signs stand for the body.
    private static IEnumerable<SqlToken> Tokens(string text)
    {
        return SqlLexer.Read(text).SkipLast(1).SelectMany(token => token.Kind == SqlTokenKind.DollarString
            ? SqlLexer.Read(token.Value, token.Line).SkipLast(1).Select(inner => inner with { Start = token.Start + 2 + inner.Start })
            : [token]);
    }
}
