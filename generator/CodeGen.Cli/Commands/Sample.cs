using System.Reflection;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary>The worked examples built into the tool.</summary>
internal static class Sample
{
    public static string[] Names { get; } = ["tpcc"];

    /// <summary>All files of a sample by relative path.</summary>
    public static Dictionary<string, ReadOnlyMemory<byte>> Files(string name)
    {
        var prefix = $"samples/{name}/";
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal))
            .ToDictionary(resource => resource[prefix.Length..], resource => Read(assembly, resource), StringComparer.Ordinal);
    }

    private static ReadOnlyMemory<byte> Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
