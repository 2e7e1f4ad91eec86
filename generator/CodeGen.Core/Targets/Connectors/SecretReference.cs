using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>References to secrets: <c>${NAME}</c> in the configuration, a configuration provider's form in a self-managed connector.</summary>
internal static partial class SecretReference
{
    /// <summary>How self-managed connectors refer to a secret unless configured otherwise: Kafka's own file provider.</summary>
    public const string DefaultForm = "${file:/opt/connect/secrets/connectors.properties:{name}}";

    private const string Name = "{name}";

    /// <summary>NAME of <c>${NAME}</c>; null for any other text.</summary>
    public static string? NameOf(string text) => Reference().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>True for a form with a provider and one <c>{name}</c>.</summary>
    public static bool IsForm(string form) => Form().IsMatch(form) && form.IndexOf(Name, StringComparison.Ordinal) == form.LastIndexOf(Name, StringComparison.Ordinal);

    /// <summary>True when Kafka Connect resolves the whole text by a configuration provider.</summary>
    public static bool IsProviderReference(string text) => Provider().IsMatch(text);

    /// <summary>The reference to a secret in a form.</summary>
    public static string Fill(string form, string name) => form.Replace(Name, name, StringComparison.Ordinal);

    /// <summary>True when a property of this name usually holds a secret.</summary>
    public static bool IsSecretKey(string key) => SecretKey().IsMatch(key);

    [GeneratedRegex(@"^\$\{([A-Za-z_][A-Za-z0-9_]*)\}\z")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\$\{[A-Za-z0-9_-]+:[^{}\r\n]*\{name\}[^{}\r\n]*\}\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"^\$\{[A-Za-z0-9_-]+:[^{}\r\n]+\}\z")]
    private static partial Regex Provider();

    [GeneratedRegex(@"(password|secret|passphrase|private\.key|jaas\.config|user\.info|token|api\.key)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecretKey();
}
