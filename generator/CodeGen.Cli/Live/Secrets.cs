using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>Fills ${NAME} of the <c>pull</c> options from the environment, and keeps what must never be printed.</summary>
internal sealed partial class Secrets(Project project, Func<string, string?> environment)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly List<string> _hidden = [];

    /// <summary>The variables that could not be used since the last call.</summary>
    public ImmutableArray<Diagnostic> TakeFindings()
    {
        ImmutableArray<Diagnostic> findings = [.. _findings];
        _findings.Clear();
        return findings;
    }

    /// <summary>An option whose value may be printed.</summary>
    public string Text(string path, string value) => Reference().Replace(value, match => ValueOf(path, match.Groups[1].Value));

    /// <summary>An option whose value must not be printed.</summary>
    public string Hidden(string path, string value)
    {
        var filled = Text(path, value);
        Hide(filled);
        return filled;
    }

    /// <summary>Keeps a text, and what it is sent as, out of everything that is printed.</summary>
    public void Hide(string text)
    {
        if (text.Length == 0)
            return;
        _hidden.Add(text);
        _hidden.Add(Uri.EscapeDataString(text));
        _hidden.Add(Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>A text from outside without secrets: a server may send back what it was sent.</summary>
    public string Redact(string text)
    {
        return _hidden.OrderByDescending(hidden => hidden.Length).Aggregate(text, (redacted, hidden) => redacted.Replace(hidden, "***", StringComparison.Ordinal));
    }

    // A value read from a file often ends with a newline, which no password has.
    private string ValueOf(string path, string name)
    {
        var value = environment(name)?.TrimEnd('\r', '\n') ?? "";
        if (value.Length > 0 && !value.Any(char.IsControl))
            return value;
        _findings.Add(PullDiagnostics.VariableUnusable.At(project.PlaceOf(path), path, name, value.Length > 0 ? "has control characters" : "is not set"));
        return "";
    }

    [GeneratedRegex(@"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")]
    private static partial Regex Reference();
}
