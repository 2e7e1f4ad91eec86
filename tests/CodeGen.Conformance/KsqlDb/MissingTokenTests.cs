namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>How strict the judge is: a script that lacks any one token is refused, unless what is left means something else.</summary>
public sealed class MissingTokenTests
{
    // The sign of a TIME and parentheses that only group: still SQL, with another value.
    private static readonly string[] MayBeMissing = ["-", "(", ")", "ABS"];

    [Theory]
    [InlineData("tests/cases/620-ksqldb/single-int-key/expected/ksqldb/shop.coupon.ksql")]
    [InlineData("tests/cases/620-ksqldb/composite-key/expected/ksqldb/wh.stock_level.ksql")]
    [InlineData("tests/cases/620-ksqldb/all-types/expected/ksqldb/lab.reading.ksql")]
    public void Script_that_lacks_a_token_is_refused(string path)
    {
        var text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, path));
        Assert.Equal([], Judge(text));
        var accepted = KsqlLexer.Read(text).SkipLast(1).Where(token => !MayBeMissing.Contains(token.Value))
            .Where(token => Judge(text.Remove(token.Start, token.Text.Length)).Count == 0)
            .Select(token => $"line {token.Line}: {token.Text}");
        Assert.Equal([], accepted);
    }

    private static IReadOnlyList<string> Judge(string text)
    {
        return KsqlJudge.Deployment(new Dictionary<string, string> { ["a.ksql"] = text }, isGuarded: true);
    }
}
