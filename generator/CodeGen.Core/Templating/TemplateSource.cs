using System.Collections.Immutable;
using System.Reflection;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Templating;

/// <summary>The text of one template.</summary>
/// <param name="Name">Its name: the path below <c>templates/</c>, with <c>/</c>.</param>
/// <param name="File">Where the text is, for findings.</param>
/// <param name="IsOverride">True when it replaces a built-in template.</param>
public sealed record TemplateSource(string Name, SourceFile File, bool IsOverride)
{
    private const string ResourcePrefix = "templates/";

    /// <summary>The templates built into the tool, by name.</summary>
    public static ImmutableSortedDictionary<string, TemplateSource> BuiltIn()
    {
        var assembly = typeof(TemplateSource).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => new TemplateSource(name[ResourcePrefix.Length..], FromResource(assembly, name), IsOverride: false))
            .ToImmutableSortedDictionary(source => source.Name, source => source, StringComparer.Ordinal);
    }

    /// <summary>The whole text.</summary>
    public string ReadText() => System.Text.Encoding.UTF8.GetString(File.ReadAll().Span);

    private static SourceFile FromResource(Assembly assembly, string name)
    {
        return SourceFile.FromStream("built-in:" + name, () => assembly.GetManifestResourceStream(name)!);
    }
}
