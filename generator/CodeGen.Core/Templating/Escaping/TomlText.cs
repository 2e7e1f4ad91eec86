namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for TOML.</summary>
public static class TomlText
{
    /// <summary>A basic string with its quotes (TOML 1.0).</summary>
    public static Rendered String(string text) => BackslashText.String(text, c => c is not (< ' ' or '\x7F'));
}
