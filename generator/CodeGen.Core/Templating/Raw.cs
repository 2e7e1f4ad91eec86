using System.Diagnostics.CodeAnalysis;

namespace Tidb.CodeGen.Templating;

/// <summary>
/// Text that came from an input and is escaped for nothing yet: names, comments, defaults. A template can only print it
/// through a host function, which knows the context.
/// </summary>
/// <param name="Text">The text as read.</param>
public sealed record Raw(string Text)
{
    /// <summary>True for a name that is quoted also where its language does not need it, so that its spelling is plain to see.</summary>
    public bool IsExact { get; init; }

    /// <summary>Wraps a text, keeping null, so that a template can test for presence.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static Raw? Of(string? text) => text is null ? null : new Raw(text);
}

/// <summary>A name of several parts, such as <c>schema.table</c>, each part raw.</summary>
/// <param name="Schema">First part; empty where the target has no schemas.</param>
/// <param name="Name">Second part.</param>
public sealed record QualifiedName(string Schema, string Name)
{
    /// <summary>Both parts, unescaped, for messages.</summary>
    public override string ToString() => Schema.Length == 0 ? Name : Schema + "." + Name;
}

/// <summary>Text that is already valid in the language of the file it is printed into.</summary>
/// <param name="Text">The text to print as it is.</param>
public sealed record Rendered(string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
