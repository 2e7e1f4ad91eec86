using System.Buffers;
using Tidb.CodeGen.Ddl.Lexing;

namespace Tidb.CodeGen.Ddl.Scripts;

/// <summary>
/// Moves a window behind the current statement without holding it: an INSERT of a dump may be megabytes long and hold any
/// bytes in its strings.
/// </summary>
internal sealed class StatementSkipper(ByteWindow window)
{
    private static readonly SearchValues<byte> Stops = SearchValues.Create("'\"`;#-/\\"u8);

    private static readonly SearchValues<byte> SingleQuoteStops = SearchValues.Create("'\\"u8);
    private static readonly SearchValues<byte> DoubleQuoteStops = SearchValues.Create("\"\\"u8);

    /// <summary>Offset in the stream of a quote or comment without an end, which swallowed the rest; null when there is none.</summary>
    public long? Unterminated { get; private set; }

    /// <summary>Moves behind the end of the statement.</summary>
    /// <param name="settings">Escapes and delimiter.</param>
    /// <returns>Offset in the stream of the byte behind the statement, its delimiter left out.</returns>
    public long Skip(LexerSettings settings)
    {
        var stops = settings.Delimiter.IsEmpty
            ? Stops
            : SearchValues.Create([.. "'\"`;#-/\\"u8, settings.Delimiter.Span[0]]);
        while (SkipBlocks(settings) && SkipTo(stops))
        {
            var end = window.StreamPosition;
            if (SkipDelimiter(settings.Delimiter.Span) || SkipSpecial(settings))
                return end;
        }

        return window.StreamPosition;
    }

    // The bulk of an INSERT. Always true: what the blocks leave over is for the bytewise reading behind it.
    private bool SkipBlocks(LexerSettings settings)
    {
        if (!settings.Delimiter.IsEmpty)
            return true;
        var result = QuoteScan.Scan(window.Unread, settings.NoBackslashEscapes);
        var start = window.StreamPosition;
        window.Position += result.Length;
        if (result.OpenQuote is { } quote)
            SkipString((byte)'\'', settings.NoBackslashEscapes, start + quote);
        return true;
    }

    private bool SkipTo(SearchValues<byte> stops)
    {
        while (true)
        {
            var index = window.Unread.IndexOfAny(stops);
            if (index >= 0)
            {
                window.Position += index;
                return true;
            }

            window.Position = window.End;
            if (!window.Grow())
                return false;
        }
    }

    private bool SkipDelimiter(ReadOnlySpan<byte> delimiter)
    {
        if (delimiter.IsEmpty)
            return false;
        window.Ensure(delimiter.Length);
        if (!window.Unread.StartsWith(delimiter))
            return false;
        window.Position += delimiter.Length;
        return true;
    }

    // True when the byte at the position ends the statement.
    private bool SkipSpecial(LexerSettings settings)
    {
        var c = window.Unread[0];
        switch (c)
        {
            case (byte)';':
                window.Position++;
                return true;
            case (byte)'\'' or (byte)'"':
                SkipQuoted(c, settings.NoBackslashEscapes);
                return false;
            case (byte)'`':
                var name = window.StreamPosition;
                window.Position++;
                SkipBehind("`"u8, name);
                return false;
            case (byte)'#':
                SkipBehind("\n"u8);
                return false;
            case (byte)'-':
                return SkipDashes();
            case (byte)'/':
                SkipSlash();
                return false;
            case (byte)'\\':
                return SkipBackslash();
            default:
                window.Position++;
                return false;
        }
    }

    // \g and \G end a statement of the mysql client.
    private bool SkipBackslash()
    {
        window.Ensure(2);
        var ends = window.Unread.Length > 1 && (window.Unread[1] | 0x20) == 'g';
        window.Position += ends ? 2 : 1;
        return ends;
    }

    private void SkipQuoted(byte quote, bool noBackslashEscapes)
    {
        var start = window.StreamPosition;
        window.Position++;
        SkipString(quote, noBackslashEscapes, start);
    }

    // Behind the opening quote.
    private void SkipString(byte quote, bool noBackslashEscapes, long start)
    {
        var stops = quote == '\'' ? SingleQuoteStops : DoubleQuoteStops;
        while (SkipTo(stops))
        {
            if (window.Unread[0] == quote)
            {
                window.Position++;
                return;
            }

            window.Ensure(2);
            window.Position += noBackslashEscapes ? 1 : Math.Min(2, window.Unread.Length);
        }

        Unterminated = start;
    }

    // Two dashes start a comment only before a blank; a migration marker ends the statement.
    private bool SkipDashes()
    {
        window.Ensure(MigrationMarker.LongestMarker);
        var text = window.Unread;
        if (MigrationMarker.Judge(text) != MigrationDirection.None)
            return true;
        if (text.Length > 1 && text[1] == '-' && (text.Length == 2 || text[2] <= ' '))
            SkipBehind("\n"u8);
        else
            window.Position++;
        return false;
    }

    private void SkipSlash()
    {
        window.Ensure(ExecutedComment.LongestPrefix);
        var text = window.Unread;
        if (text.Length < 2 || text[1] != '*')
        {
            window.Position++;
            return;
        }

        var (form, prefix) = ExecutedComment.Judge(text);
        var start = window.StreamPosition;
        window.Position += prefix;
        if (form != CommentForm.Executed)
            SkipBehind("*/"u8, start);
    }

    // With a start, what stands there has to end: a line comment need not.
    private void SkipBehind(ReadOnlySpan<byte> mark, long? start = null)
    {
        while (true)
        {
            var index = window.Unread.IndexOf(mark);
            if (index >= 0)
            {
                window.Position += index + mark.Length;
                return;
            }

            window.Position = Math.Max(window.Position, window.End - (mark.Length - 1));
            if (!window.Grow())
            {
                window.Position = window.End;
                Unterminated = start ?? Unterminated;
                return;
            }
        }
    }
}
