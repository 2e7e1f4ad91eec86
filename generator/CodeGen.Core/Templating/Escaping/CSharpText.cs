using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for C#.</summary>
public static class CSharpText
{
    /// <summary>True for a name that C# accepts as an identifier, keywords included (they are written with <c>@</c>).</summary>
    public static bool IsIdentifier(string name) => IsPlain(name) || RoslynJudge.IsIdentifier(name);

    /// <summary>The name as an identifier; a reserved keyword gets <c>@</c>.</summary>
    /// <exception cref="ArgumentException">C# has no such identifier.</exception>
    public static Rendered Identifier(string name)
    {
        if (!IsIdentifier(name))
            throw new ArgumentException($"`{name}` is no C# identifier");
        return new Rendered(!IsPlain(name) && RoslynJudge.IsKeyword(name) ? "@" + name : name);
    }

    /// <summary>
    /// A string literal on one line. Characters that end a line, are invisible or change the direction of text are written
    /// as <c>\u</c>, so that the literal holds what it shows.
    /// </summary>
    public static Rendered String(string text) => BackslashText.String(text, IsVisible);

    /// <summary>
    /// A literal of several lines: raw where the language has it (C# 11), else verbatim, whose indentation is part of the
    /// text. Every line must consist of visible characters.
    /// </summary>
    public static Rendered Lines(string text, int languageVersion, int indent)
    {
        const int RawStrings = 11;
        var margin = new string(' ', indent);
        var lines = text.TrimEnd('\n').Split('\n');
        if (languageVersion < RawStrings)
            return new Rendered("@\"" + string.Join("\n" + margin, lines).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"");
        var quotes = new string('"', Math.Max(3, LongestRun(text, '"') + 1));
        return new Rendered($"{quotes}\n{string.Concat(lines.Select(line => margin + line + "\n"))}{margin}{quotes}");
    }

    /// <summary>False for what ends a line, is invisible, changes the direction of text, or is half a character.</summary>
    public static bool IsVisible(char c)
    {
        return char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
    }

    private static int LongestRun(string text, char wanted)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == wanted ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    // An identifier in every version of C#, and no keyword: these begin with a small letter or two underscores.
    private static bool IsPlain(string name)
    {
        return name is [>= 'A' and <= 'Z', ..] or ['_', >= '0' and <= '9' or >= 'A' and <= 'Z' or >= 'a' and <= 'z', ..]
            && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
    }

    // Apart, so that Roslyn (10 MB, 15 ms at its first call) is loaded only for names that need it.
    private static class RoslynJudge
    {
        [MethodImpl(MethodImplOptions.NoInlining)]
        public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && !name.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.Format);

        [MethodImpl(MethodImplOptions.NoInlining)]
        public static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
    }
}
