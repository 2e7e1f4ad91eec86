using System.Globalization;
using System.Text;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>
/// Escaping for T-SQL scripts that sqlcmd or SSMS runs. Besides the language, the tools read the text: a line <c>GO</c> ends a
/// batch and a line that starts with <c>:</c> or <c>!!</c> is a command even inside a string, and <c>$(name)</c> is replaced
/// everywhere. So no line break and no <c>$(</c> of an input is printed as it is.
/// </summary>
public static class TsqlText
{
    // SQL Server refuses expressions that are nested too deeply (error 191).
    private const int MaxParts = 64;

    /// <summary>An identifier of one or two parts, in brackets.</summary>
    /// <exception cref="ArgumentException">The value is not a name, or one that no script can hold.</exception>
    public static Rendered Identifier(object name)
    {
        return name switch
        {
            Raw raw => new Rendered(Identifier(raw.Text)),
            QualifiedName qualified => new Rendered(Identifier(qualified.Schema) + "." + Identifier(qualified.Name)),
            _ => throw new ArgumentException($"expects a raw name, was given a {name.GetType().Name}"),
        };
    }

    /// <summary>An identifier of one part, in brackets.</summary>
    /// <exception cref="ArgumentException">The name cannot be written into a script.</exception>
    public static string Identifier(string name)
    {
        return name.Contains("$(", StringComparison.Ordinal) || name.Any(CommentText.IsUnsafe)
            ? throw new ArgumentException("a name with an invisible character or `$(` cannot stand in a T-SQL script")
            : "[" + name.Replace("]", "]]", StringComparison.Ordinal) + "]";
    }

    /// <summary>
    /// An expression whose value is the text: one literal where possible. Characters that no literal of a script should hold are
    /// numbers between literals; a text full of them is its UTF-16 bytes.
    /// </summary>
    public static Rendered String(string text)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isUnsafe = CommentText.IsUnsafe(text[i]);
            if (!isUnsafe && !IsVariable(text, i))
                continue;
            if (i > start)
                parts.Add(Literal(text[start..i]));
            if (isUnsafe)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"NCHAR({(int)text[i]})"));
            start = isUnsafe ? i + 1 : i;
        }
        if (start < text.Length || parts.Count == 0)
            parts.Add(Literal(text[start..]));
        return new Rendered(parts.Count <= MaxParts
            ? string.Join(" + ", parts)
            : $"CONVERT(nvarchar(max), 0x{Convert.ToHexString(Encoding.Unicode.GetBytes(text))})");
    }

    /// <summary>Text inside a <c>--</c> comment, in which sqlcmd replaces variables too.</summary>
    public static Rendered Comment(string text)
    {
        return new Rendered(CommentText.Line(text).Text.Replace("$(", "$\\u0028", StringComparison.Ordinal));
    }

    // The place between `$` and `(`.
    private static bool IsVariable(string text, int i) => text[i] == '(' && i > 0 && text[i - 1] == '$';

    private static string Literal(string text) => "N'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
