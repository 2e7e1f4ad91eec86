using System.Text;

namespace Tidb.CodeGen.TiCdc;

/// <summary>Names TiCDC makes of database and table names.</summary>
public static class TopicName
{
    /// <summary>Ends the subject of a key schema.</summary>
    public const string KeySuffix = "-key";

    /// <summary>Ends the subject of a value schema.</summary>
    public const string ValueSuffix = "-value";

    private const int MaxLength = 249;

    /// <summary>The topic of a table under a topic expression.</summary>
    public static string Of(string expression, string schema, string table)
    {
        var topic = expression.Replace("{schema}", Clean(schema), StringComparison.Ordinal).Replace("{table}", Clean(table), StringComparison.Ordinal);
        return topic switch
        {
            "." => "_",
            ".." => "__",
            { Length: > MaxLength } => topic[..MaxLength],
            _ => topic,
        };
    }

    /// <summary>The registry subject without <c>-key</c> or <c>-value</c>: dots become underscores.</summary>
    public static string SubjectOf(string topic) => topic.Replace('.', '_');

    /// <summary>A name as Avro allows it (TiCDC's SanitizeName), one <c>_</c> per replaced character.</summary>
    public static string Sanitize(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (result.Length == 0 && rune.Value is >= '0' and <= '9')
                result.Append('_');
            result.Append(IsAvro(rune) ? (char)rune.Value : '_');
        }
        return result.ToString();
    }

    private static bool IsAvro(Rune rune) => rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value == '_');

    private static string Clean(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
            result.Append(IsAvro(rune) || rune.Value is '.' or '-' ? (char)rune.Value : '_');
        return result.ToString();
    }
}
