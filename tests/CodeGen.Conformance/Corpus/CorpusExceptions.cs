namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>Rows where agreeing would be wrong, each with the reason.</summary>
internal static class CorpusExceptions
{
    /// <summary>Accepted statements.</summary>
    public static IReadOnlyDictionary<string, string> Accepted { get; } = new Dictionary<string, string>
    {
    };

    /// <summary>Fold cases.</summary>
    public static IReadOnlyDictionary<string, string> Folds { get; } = new Dictionary<string, string>
    {
    };

    /// <summary>Whole files.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
    };
}
