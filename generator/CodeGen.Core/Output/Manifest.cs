using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Output;

/// <summary>What the tool owns in an output folder: SHA-256 by path. Lines <c>sha256  path</c>, ordinal order.</summary>
/// <param name="Hashes">Hash in lower-case hex by path.</param>
public sealed record Manifest(ImmutableSortedDictionary<string, string> Hashes)
{
    /// <summary>The manifest's file name.</summary>
    public const string FileName = ".tidb-codegen.manifest";

    private const int HashLength = 64;
    private static readonly System.Buffers.SearchValues<char> HexDigits = System.Buffers.SearchValues.Create("0123456789abcdef");

    /// <summary>The manifest of a plan.</summary>
    public static Manifest Of(FilePlan plan)
    {
        return new Manifest(plan.Files.ToImmutableSortedDictionary(file => file.Path, file => HashOf(file.Content.Span), StringComparer.Ordinal));
    }

    /// <summary>Reads a manifest. A line that is none is a finding; its file is treated as foreign.</summary>
    public static (Manifest Manifest, ImmutableArray<Diagnostic> Findings) Parse(SourceFile file)
    {
        var hashes = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        long start = 0;
        foreach (var line in Encoding.UTF8.GetString(file.ReadAll().Span).Split('\n'))
        {
            var bytes = Encoding.UTF8.GetByteCount(line);
            if (IsEntry(line))
                hashes[line[(HashLength + 2)..]] = line[..HashLength];
            else if (line.Length > 0)
                findings.Add(OutputDiagnostics.CorruptManifestLine.At(new Span(file, start, bytes)));
            start += bytes + 1;
        }
        return (new Manifest(hashes.ToImmutable()), findings.ToImmutable());
    }

    /// <summary>The manifest's text.</summary>
    public ReadOnlyMemory<byte> Format()
    {
        return Encoding.UTF8.GetBytes(string.Concat(Hashes.Select(entry => entry.Value + "  " + entry.Key + "\n")));
    }

    /// <summary>SHA-256 in lower-case hex.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    // A path that leaves the folder would let an edited manifest remove files elsewhere.
    private static bool IsEntry(string line)
    {
        return line.Length > HashLength + 2 && line.AsSpan(0, HashLength).IndexOfAnyExcept(HexDigits) < 0
            && line.AsSpan(HashLength, 2).SequenceEqual("  ") && FilePlan.IsInside(line[(HashLength + 2)..]);
    }
}
