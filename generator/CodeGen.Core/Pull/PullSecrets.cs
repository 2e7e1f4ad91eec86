using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Pull;

/// <summary>Secrets in the options of <c>pull</c>: they name an environment variable and hold nothing else.</summary>
public static partial class PullSecrets
{
    /// <summary>Findings about secrets in plain text. They have no place, so that nothing prints the line.</summary>
    public static IEnumerable<Diagnostic> Check(PullOptions? pull)
    {
        return Of(pull).Where(secret => secret.Value is not null && !IsReference(secret.Value))
            .Select(secret => PullDiagnostics.SecretInConfiguration.Anywhere("pull." + secret.Path));
    }

    /// <summary>True when the text is one reference.</summary>
    public static bool IsReference(string text) => Reference().IsMatch(text);

    private static IEnumerable<(string Path, string? Value)> Of(PullOptions? pull)
    {
        yield return ("registry.basicAuth.password", pull?.Registry?.BasicAuth?.Password);
        yield return ("registry.bearerToken", pull?.Registry?.BearerToken);
        yield return ("registry.tls.keyPassword", pull?.Registry?.Tls?.KeyPassword);
        yield return ("tidb.password", pull?.Tidb?.Password);
        yield return ("tidb.tls.keyPassword", pull?.Tidb?.Tls?.KeyPassword);
    }

    [GeneratedRegex(@"^\$\{[A-Za-z_][A-Za-z0-9_]*\}$")]
    private static partial Regex Reference();
}
