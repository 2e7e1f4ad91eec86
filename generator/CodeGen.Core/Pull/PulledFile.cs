using System.Text;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Output;

namespace Tidb.CodeGen.Pull;

/// <summary>A file as a source has it.</summary>
/// <param name="Path">Path relative to the configuration.</param>
/// <param name="Content">Its canonical bytes.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Name">Subject or table.</param>
public sealed record PulledFile(string Path, ReadOnlyMemory<byte> Content, PullSource Source, string Name)
{
    /// <summary>The subject's version; 0 for a table.</summary>
    public int Version { get; init; }

    /// <summary>The schema's id; 0 for a table.</summary>
    public long Id { get; init; }

    /// <summary>A file with a text.</summary>
    public static PulledFile Of(string path, string text, PullSource source, string name) => new(path, Encoding.UTF8.GetBytes(text), source, name);

    /// <summary>The content as an input findings can point into.</summary>
    public SourceFile AsSource() => SourceFile.FromBytes(Path, Content);

    /// <summary>Its entry in the lock file.</summary>
    public LockedFile Locked => new(Source, Name, Manifest.HashOf(Content.Span)) { Version = Version, Id = Id };
}
