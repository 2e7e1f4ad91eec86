namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for POSIX shell scripts.</summary>
public static class ShellText
{
    /// <summary>One word in single quotes; a quote inside ends the string, adds <c>\'</c> and starts it again.</summary>
    /// <exception cref="ArgumentException">The text holds NUL, which no shell word can.</exception>
    public static Rendered String(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException("a shell word cannot hold NUL");
        return new Rendered("'" + text.Replace("'", @"'\''", StringComparison.Ordinal) + "'");
    }
}
