namespace Tidb.CodeGen.Pull;

/// <summary>A subject of a schema registry.</summary>
/// <param name="Context">Its schema context, such as <c>.staging</c>; null for the default one.</param>
/// <param name="Name">Its name within the context.</param>
public sealed record Subject(string? Context, string Name)
{
    /// <summary>Reads <c>name</c> or <c>:.context:name</c>; a name without a context is in <paramref name="context"/>.</summary>
    public static Subject Parse(string text, string? context = null)
    {
        return text.StartsWith(":.", StringComparison.Ordinal) && text.IndexOf(':', 1) is > 0 and var end
            ? new Subject(Normalize(text[1..end]), text[(end + 1)..])
            : new Subject(context, text);
    }

    /// <summary>A context as configured: the leading dot may be missing, a single dot is the default context.</summary>
    public static string? Normalize(string? context)
    {
        return context is null or "" or "." ? null : context.StartsWith('.') ? context : "." + context;
    }

    /// <summary>The name as the registry's API takes it.</summary>
    public string Qualified => Context is null ? Name : $":{Context}:{Name}";

    /// <summary>The name as seen from a context: its own subjects need no qualifier.</summary>
    public string SeenFrom(string? context) => Context == context ? Name : $":{Context ?? "."}:{Name}";

    /// <inheritdoc/>
    public override string ToString() => Qualified;
}
