using System.Text;

namespace Tidb.CodeGen.Diagnostics;

/// <summary>
/// An input text that findings can point into. The bytes are opened on demand, so a span into a 300 MB dump costs
/// nothing until somebody prints it.
/// </summary>
public sealed class SourceFile
{
    private readonly Func<Stream> _open;
    private readonly Lazy<SourceLines> _lines;

    private SourceFile(string path, Func<Stream> open)
    {
        Path = path;
        _open = open;
        _lines = new Lazy<SourceLines>(() => SourceLines.Of(this));
    }

    /// <summary>The path as findings print it: relative where possible, with <c>/</c> on every system.</summary>
    public string Path { get; }

    internal SourceLines Lines => _lines.Value;

    /// <summary>A file whose UTF-8 bytes are already in memory.</summary>
    public static SourceFile FromBytes(string path, ReadOnlyMemory<byte> utf8)
    {
        return new SourceFile(path, () => OpenMemory(utf8));
    }

    /// <summary>A file given as text.</summary>
    public static SourceFile FromText(string path, string text) => FromBytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file on disk. <paramref name="path"/> is what findings print, <paramref name="fullPath"/> what is opened.</summary>
    /// <exception cref="IOException">Later, from <see cref="Open"/>, when the file cannot be read.</exception>
    public static SourceFile FromDisk(string path, string fullPath)
    {
        return new SourceFile(path, () => File.OpenRead(fullPath));
    }

    /// <summary>A file whose bytes come from somewhere else, such as a resource of an assembly. Streams must be seekable.</summary>
    public static SourceFile FromStream(string path, Func<Stream> open) => new(path, open);

    /// <summary>Opens the bytes from their start. The caller disposes the stream.</summary>
    public Stream Open() => _open();

    /// <summary>The whole content. For inputs of moderate size only; the DDL reader streams instead.</summary>
    public ReadOnlyMemory<byte> ReadAll()
    {
        using var stream = Open();
        var bytes = new byte[checked((int)stream.Length)];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public override string ToString() => Path;

    private static MemoryStream OpenMemory(ReadOnlyMemory<byte> utf8)
    {
        return System.Runtime.InteropServices.MemoryMarshal.TryGetArray(utf8, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(utf8.ToArray(), writable: false);
    }
}
