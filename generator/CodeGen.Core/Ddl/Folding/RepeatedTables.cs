using System.Buffers.Binary;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>A CREATE TABLE that was read without any finding, from the byte behind the table's name on.</summary>
/// <param name="Text">Its bytes, the semicolon included.</param>
/// <param name="Length">Bytes up to the end of the last token.</param>
/// <param name="Start">Offset of the text in its file.</param>
/// <param name="Modes">sql_mode by which it was read.</param>
/// <param name="InheritedCharset">The database's character set; null when the table has its own.</param>
/// <param name="State">The table.</param>
internal sealed record RepeatedTable(byte[] Text, int Length, long Start, SqlModes Modes, string? InheritedCharset, TableState State);

/// <summary>
/// Finds CREATE TABLE statements that were read before under another name or in another database: with a database per tenant
/// or per shard most of a dump is such statements, and comparing bytes is many times faster than reading them. A fixed number
/// of places, the last text of a place wins.
/// </summary>
internal sealed class RepeatedTables(CatalogState catalog)
{
    /// <summary>Bytes of the longest text that is remembered.</summary>
    public const int LongestText = 8 * 1024;

    private const int PlaceBits = 14;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private readonly RepeatedTable?[] _places = new RepeatedTable?[1 << PlaceBits];

    /// <summary>The statement with which <paramref name="text"/> starts, or null.</summary>
    /// <param name="text">What stands behind a table's name.</param>
    /// <param name="modes">sql_mode.</param>
    /// <param name="schema">The database of the table.</param>
    public RepeatedTable? Find(ReadOnlySpan<byte> text, SqlModes modes, string schema)
    {
        var found = PlaceOf(text) is { } place ? _places[place] : null;
        return found is not null && found.Modes == modes && text.StartsWith(found.Text)
            && (found.InheritedCharset is null || found.InheritedCharset == catalog.DatabaseCharset(schema)) ? found : null;
    }

    /// <summary>Remembers a statement.</summary>
    /// <param name="text">From the byte behind the table's name to the semicolon.</param>
    /// <param name="length">Bytes up to the end of the last token.</param>
    /// <param name="modes">sql_mode.</param>
    /// <param name="table">The table it created.</param>
    public void Remember(ReadOnlySpan<byte> text, int length, SqlModes modes, TableState table)
    {
        if (text.Length > LongestText || text.IsEmpty || text[^1] != ';' || PlaceOf(text) is not { } place)
            return;
        var inherited = CharsetRules.Combine(table.Charset, table.Collation) is null ? table.DefaultCharset : null;
        _places[place] = new RepeatedTable(text.ToArray(), length, table.Span.End, modes, inherited, table.Snapshot());
    }

    // By the text up to the first semicolon, wherever that stands: equal texts have it at the same place.
    private static int? PlaceOf(ReadOnlySpan<byte> text)
    {
        var length = text[..Math.Min(text.Length, LongestText)].IndexOf((byte)';');
        if (length < 0)
            return null;
        text = text[..length];
        var (even, odd) = ((ulong)length * Mixer, Mixer);
        while (text.Length >= 16)
        {
            even = ulong.RotateLeft(even ^ BinaryPrimitives.ReadUInt64LittleEndian(text), 23) * Mixer;
            odd = ulong.RotateLeft(odd ^ BinaryPrimitives.ReadUInt64LittleEndian(text[8..]), 29) * Mixer;
            text = text[16..];
        }

        foreach (var value in text)
            even = (even ^ value) * Mixer;
        return (int)(((even ^ ulong.RotateLeft(odd, 32)) * Mixer) >> (64 - PlaceBits));
    }
}
