using System.Collections.Immutable;
using System.Reflection;

namespace Tidb.CodeGen.Diagnostics;

/// <summary>All kinds of findings. A new kind is one static field in the class of its family, and nothing else.</summary>
public static class DiagnosticCatalog
{
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> Descriptors = new(Collect);

    /// <summary>Every descriptor, by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => Descriptors.Value;

    /// <summary>Finds a descriptor by its code (<c>TCG2001</c>, any case) or its slug; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string codeOrSlug)
    {
        return All.FirstOrDefault(d => d.Slug == codeOrSlug || d.Code.Equals(codeOrSlug, StringComparison.OrdinalIgnoreCase));
    }

    private static ImmutableArray<DiagnosticDescriptor> Collect()
    {
        return [.. typeof(DiagnosticCatalog).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DiagnosticCatalog).Namespace && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Number)];
    }
}
