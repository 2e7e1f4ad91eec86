using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for Snowflake SQL.</summary>
public static class SnowflakeText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_$0123456789");

    // Reserved or restricted as identifiers (Snowflake documentation, "Reserved & limited keywords").
    private static readonly FrozenSet<string> Reserved = (
        "ACCOUNT ALL ALTER AND ANY AS BETWEEN BY CASE CAST CHECK COLUMN CONNECT CONNECTION CONSTRAINT CREATE CROSS CURRENT "
        + "CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DATABASE DELETE DISTINCT DROP ELSE EXISTS FALSE FOLLOWING FOR "
        + "FROM FULL GRANT GROUP GSCLUSTER HAVING ILIKE IN INCREMENT INNER INSERT INTERSECT INTO IS ISSUE JOIN LATERAL LEFT LIKE "
        + "LOCALTIME LOCALTIMESTAMP MINUS NATURAL NOT NULL OF ON OR ORDER ORGANIZATION QUALIFY REGEXP REVOKE RIGHT RLIKE ROW ROWS "
        + "SAMPLE SCHEMA SELECT SET SOME START TABLE TABLESAMPLE THEN TO TRIGGER TRUE TRY_CAST UNION UNIQUE UPDATE USING VALUES "
        + "VIEW WHEN WHENEVER WHERE WINDOW WITH").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The name an identifier is stored under. TiDB compares names without case, so all are folded to upper case;
    /// names in upper case are also immune to QUOTED_IDENTIFIERS_IGNORE_CASE.
    /// </summary>
    public static string Fold(string name) => name.ToUpperInvariant();

    /// <summary>An identifier of one or two parts, folded, quoted only where Snowflake needs it.</summary>
    /// <exception cref="ArgumentException">The value is not a name.</exception>
    public static Rendered Identifier(object name)
    {
        return name switch
        {
            Raw raw => new Rendered(Identifier(raw.Text)),
            QualifiedName qualified => new Rendered(Identifier(qualified.Schema) + "." + Identifier(qualified.Name)),
            _ => throw new ArgumentException($"expects a raw name, was given a {name.GetType().Name}"),
        };
    }

    /// <summary>An identifier of one part, folded, quoted only where Snowflake needs it.</summary>
    public static string Identifier(string name)
    {
        var folded = Fold(name);
        return IsPlain(folded) ? folded : Quote(folded);
    }

    /// <summary>
    /// A string literal. Snowflake processes backslash escapes inside single quotes, so both <c>'</c> and <c>\</c> are doubled.
    /// </summary>
    public static Rendered String(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var c in text)
        {
            _ = c switch
            {
                '\'' => literal.Append("''"),
                '\\' => literal.Append(@"\\"),
                '\n' => literal.Append(@"\n"),
                '\r' => literal.Append(@"\r"),
                // Not \0: with a digit behind it that would be an octal escape.
                '\0' => literal.Append(@"\u0000"),
                _ => literal.Append(c),
            };
        }
        return new Rendered(literal.Append('\'').ToString());
    }

    /// <summary>A path into a VARIANT, such as <c>RECORD_CONTENT:"i_id"</c>; element names are case-sensitive and always quoted.</summary>
    public static string Path(string variant, string element) => variant + ":" + Quote(element);

    private static bool IsPlain(string name)
    {
        return name.Length > 0 && !name.AsSpan().ContainsAnyExcept(Plain)
            && (name[0] == '_' || char.IsAsciiLetterUpper(name[0])) && !Reserved.Contains(name);
    }

    private static string Quote(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
