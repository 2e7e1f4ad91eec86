using System.Globalization;
using System.Text;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>Names C# types and members get from names in TiDB.</summary>
internal static class CSharpNames
{
    /// <summary>
    /// <c>order_line</c> → <c>OrderLine</c>, <c>ORDER_ID</c> → <c>OrderId</c>, <c>userID</c> → <c>UserID</c>. A name without
    /// any letter or digit becomes <paramref name="fallback"/> and its character numbers: whatever else there is, the same name.
    /// </summary>
    public static string Pascal(string name, string fallback)
    {
        // Two spellings of one character would be two names that look the same, and are one to C#.
        var composed = Composed(name);
        var shouts = !composed.Any(char.IsLower);
        var result = new StringBuilder(composed.Length);
        foreach (var word in Words(composed))
            result.Append(char.ToUpperInvariant(word[0])).Append(shouts ? word[1..].ToLowerInvariant() : word[1..]);
        return result.Length == 0 ? Numbers(name, fallback) : Identifier(result.ToString());
    }

    /// <summary>The name itself, with <c>_</c> for every character an identifier cannot have.</summary>
    public static string Preserve(string name, string fallback)
    {
        var result = string.Concat(Composed(name).Where(c => !IsFormat(c)).Select(c => IsWordCharacter(c) || c == '_' ? c : '_'));
        return result.All(c => c == '_') ? Numbers(name, fallback) : Identifier(result);
    }

    /// <summary><c>OrderId</c> → <c>orderId</c>.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    // Roslyn knows more letters and digits than the word rule only in versions of Unicode to come.
    private static string Identifier(string name)
    {
        var candidate = CSharpText.IsIdentifier(name) ? name : "_" + name;
        return CSharpText.IsIdentifier(candidate) ? candidate : string.Concat(candidate.Select(c => CSharpText.IsIdentifier("_" + c) ? c : '_'));
    }

    private static IEnumerable<string> Words(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name.Where(c => !IsFormat(c)).Append(' '))
        {
            if (IsWordCharacter(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }

    // Characters outside the basic plane are no part of C# identifiers.
    private static bool IsWordCharacter(char c)
    {
        return char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    // Neither can be in an identifier, and half a character or U+FFFE cannot be composed.
    private static string Composed(string name)
    {
        return string.Concat(name.Select(c => char.IsSurrogate(c) || c == '\uFFFE' ? '_' : c)).Normalize(NormalizationForm.FormC);
    }

    // C# ignores these inside identifiers: two names that differ in them only would be one.
    private static bool IsFormat(char c) => char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static string Numbers(string name, string fallback)
    {
        return fallback + string.Concat(name.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }
}
