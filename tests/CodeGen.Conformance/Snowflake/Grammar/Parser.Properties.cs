namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    /// <summary>Properties <c>NAME = value</c> in any order, each once, without commas; stops at the first word that is none.</summary>
    private HashSet<string> Properties(Dictionary<string, Action<Parser>> known)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        while (Is(SqlTokenKind.Word) && Ahead(1).Is("="))
        {
            if (!known.TryGetValue(Current.Value, out var read))
                throw Error("no property we emit here");
            Refuse(!written.Add(Current.Value), "the property is written twice");
            Next();
            Expect("=");
            read(this);
        }
        return written;
    }

    private static Action<Parser> AText => parser => parser.Text("a text");

    private static Action<Parser> AFlag => parser => parser.Flag();

    private static Action<Parser> AWord(params string[] words) => parser => parser.OneOf(words);

    private static Action<Parser> ANumber(int minimum, int maximum) => parser => parser.Whole("the value", minimum, maximum);

    private static Action<Parser> ATextOf(params string[] texts) => parser =>
    {
        var at = parser.Current;
        if (!texts.Contains(parser.Text("a text")))
            throw new SqlSyntaxException($"one of {string.Join(", ", texts)} is expected", at);
    };

    private void OptionalComment()
    {
        if (!Take("COMMENT"))
            return;
        Expect("=");
        Text("a comment");
    }
}
