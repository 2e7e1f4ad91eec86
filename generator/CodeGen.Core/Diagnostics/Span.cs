namespace Tidb.CodeGen.Diagnostics;

/// <summary>A byte range of a source file. Lines, columns and excerpts are computed from it on demand.</summary>
/// <param name="File">The file the bytes are in.</param>
/// <param name="Start">Offset of the first byte, from the start of the file (a byte order mark counts).</param>
/// <param name="Length">Number of bytes; 0 for a place between two bytes, such as the end of the input.</param>
public readonly record struct Span(SourceFile File, long Start, int Length)
{
    /// <summary>Offset just behind the last byte.</summary>
    public long End => Start + Length;

    /// <summary>The start of a file, for findings about the file as a whole.</summary>
    public static Span StartOf(SourceFile file) => new(file, 0, 0);

    /// <summary>The smallest span that covers this one and <paramref name="last"/>, which must lie in the same file.</summary>
    public Span To(Span last)
    {
        var start = Math.Min(Start, last.Start);
        return new Span(File, start, (int)(Math.Max(End, last.End) - start));
    }

    /// <summary>True when <paramref name="inner"/> lies in the same file and inside this range.</summary>
    public bool Covers(Span inner) => ReferenceEquals(File, inner.File) && Start <= inner.Start && inner.End <= End;

    /// <summary>Line and column of the first byte.</summary>
    public Position StartPosition => File.Lines.PositionOf(Start);

    /// <summary>Line and column just behind the last byte.</summary>
    public Position EndPosition => File.Lines.PositionOf(End);
}
