using System.Collections.Immutable;
using System.Text;
using Tidb.CodeGen.Ddl.Folding;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Parsing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Scripts;

/// <summary>One statement the script reader stopped at.</summary>
/// <param name="Kind">Judged by its first words.</param>
/// <param name="Span">From the first token to the last; for a skipped one up to its delimiter.</param>
/// <param name="IsHeld">True when its tokens are in the <see cref="StatementText"/>.</param>
internal readonly record struct ScriptStatement(DdlStatementKind Kind, Span Span, bool IsHeld)
{
    /// <summary>The CREATE TABLE that this one repeats under the name in <see cref="Head"/>; null for any other statement.</summary>
    public RepeatedTable? Repeated { get; init; }

    /// <summary>The head of a repeated statement.</summary>
    public TableHead Head { get; init; }
}

/// <summary>
/// Cuts a script into statements. Those that define tables are held and cut into tokens, all others are skipped in the
/// stream. Understands the mysql client's DELIMITER and SOURCE and the markers of migration tools.
/// </summary>
internal sealed class ScriptReader
{
    private readonly SourceFile _file;
    private readonly ByteWindow _window;
    private readonly StatementSkipper _skipper;
    private readonly StatementText _text;
    private readonly int _maxStatementBytes;
    private readonly List<Diagnostic> _diagnostics;
    private readonly List<LexerEvent> _events = [];
    private readonly RepeatedStatements _repeated;
    private byte[] _delimiter = [];
    private bool _inExecutedComment;
    private bool _inDownPart;

    public ScriptReader(
        SourceFile file, Stream stream, StatementText text, RepeatedStatements repeated, int maxStatementBytes, List<Diagnostic> diagnostics)
    {
        _repeated = repeated;
        _file = file;
        _window = new ByteWindow(stream);
        _skipper = new StatementSkipper(_window);
        _text = text;
        _maxStatementBytes = maxStatementBytes;
        _diagnostics = diagnostics;
        SkipByteOrderMark();
    }

    /// <summary>Comments in front of the current statement that name this tool.</summary>
    public List<(Span Comment, ImmutableArray<string> Slugs)> SuppressionComments { get; } = [];

    /// <summary>The first bytes of the file, to judge its encoding.</summary>
    public ReadOnlySpan<byte> Head
    {
        get
        {
            _window.Ensure(1024);
            return _window.Unread[..Math.Min(1024, _window.Unread.Length)];
        }
    }

    private LexerSettings Settings => new(_text.Modes.HasFlag(SqlModes.NoBackslashEscapes), _delimiter);

    private void SkipByteOrderMark()
    {
        _window.Ensure(3);
        if (_window.Unread.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            _window.Position += 3;
    }

    /// <summary>Moves to the next statement of the up part; false at the end of the script.</summary>
    public bool TryRead(out ScriptStatement statement)
    {
        SuppressionComments.Clear();
        while (SkipToStatement())
        {
            if (TrySkipClientCommand(out statement))
                return true;
            if (_window.IsEmpty || AtDelimiterOrMarker())
                continue;
            statement = ReadStatement();
            if (!_inDownPart && (statement.Span.Length > 0 || statement.IsHeld))
                return true;
        }

        statement = default;
        return false;
    }

    // Blanks, comments, empty statements and stray ends of comments.
    private bool SkipToStatement()
    {
        while (!_window.IsEmpty)
        {
            var c = _window.Unread[0];
            if (Bytes.IsBlank(c))
                SkipBlanks();
            else if (c is (byte)'/' or (byte)'-' or (byte)'#' or (byte)'*' && !AtDelimiter())
            {
                if (!SkipComment())
                    return true;
            }
            else if (c == ';' || AtDelimiter())
                _window.Position += c == ';' && !AtDelimiter() ? 1 : _delimiter.Length;
            else
                return true;
        }

        return false;
    }

    private void SkipBlanks()
    {
        var text = _window.Unread;
        var length = 0;
        while (length < text.Length && Bytes.IsBlank(text[length]))
            length++;
        _window.Position += length;
    }

    private bool AtDelimiter()
    {
        if (_delimiter.Length == 0)
            return false;
        _window.Ensure(_delimiter.Length);
        return _window.Unread.StartsWith(_delimiter);
    }

    private bool AtDelimiterOrMarker() => _window.Unread[0] == ';' || AtDelimiter();

    // False when no comment stands here or it has no end.
    private bool SkipComment()
    {
        _window.Ensure(ExecutedComment.LongestPrefix);
        while (true)
        {
            _events.Clear();
            var lexer = new Lexer(_window.Unread, 0, Settings, _events) { InExecutedComment = _inExecutedComment };
            var complete = lexer.SkipComment();
            if ((!complete || lexer.Position == _window.Unread.Length) && _window.Grow())
                continue;
            if (!complete || lexer.Position == 0)
                return false;
            TakeComment(lexer);
            return true;
        }
    }

    private void TakeComment(Lexer lexer)
    {
        var direction = MigrationMarker.Judge(_window.Unread[..lexer.Position]);
        if (direction != MigrationDirection.None && _window.Unread[0] == '-')
            _inDownPart = direction == MigrationDirection.Down;
        foreach (var item in _events)
        {
            var span = new Span(_file, _window.StreamPosition + item.Start, item.Length);
            if (item.Kind == LexerEventKind.SuppressionComment)
                SuppressionComments.Add((span, Suppressions.SlugsOf(_window.Unread.Slice(item.Start, item.Length))));
            else if (LexerEventDiagnostics.Of(item, span, _window.Unread.Slice(item.Start, item.Length)) is { } diagnostic)
                _diagnostics.Add(diagnostic);
        }

        _inExecutedComment = lexer.InExecutedComment;
        _window.Position += lexer.Position;
    }

    // DELIMITER, SOURCE and \. take the rest of their line.
    private bool TrySkipClientCommand(out ScriptStatement statement)
    {
        statement = default;
        _window.Ensure(256);
        var text = _window.Unread;
        var isDelimiter = StartsWithWord(text, "delimiter"u8);
        if (!isDelimiter && !StartsWithWord(text, "source"u8) && !text.StartsWith("\\."u8))
            return false;
        var start = _window.StreamPosition;
        while (_window.Unread.IndexOf(Bytes.LineFeed) < 0 && _window.Unread.Length < 4096 && _window.Grow())
        {
        }

        var line = _window.Unread;
        var end = line.IndexOf(Bytes.LineFeed);
        line = end < 0 ? line : line[..end];
        if (isDelimiter)
        {
            var mark = line["delimiter".Length..].Trim(" \t\r"u8);
            var blank = mark.IndexOfAny(" \t"u8);
            mark = blank < 0 ? mark : mark[..blank];
            _delimiter = mark.SequenceEqual(";"u8) ? [] : mark[..Math.Min(mark.Length, 32)].ToArray();
        }

        _window.Position += line.Length;
        statement = new ScriptStatement(DdlStatementKind.ClientCommand, new Span(_file, start, line.TrimEnd(" \t\r"u8).Length), false);
        return !isDelimiter && !_inDownPart;
    }

    private static bool StartsWithWord(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word)
    {
        return text.Length > word.Length && Bytes.IsBlank(text[word.Length]) && Ascii.EqualsIgnoreCase(text[..word.Length], word);
    }

    private ScriptStatement ReadStatement()
    {
        _window.Ensure(RepeatedStatements.LongestStatement);
        _text.Clear();
        _text.Buffer = _window.Buffer;
        _text.Offset = _window.Offset;
        var lexer = NewLexer();
        var first = lexer.Next();
        if (first.Is(Keyword.CREATE) && IsPlainPlace && _repeated.TryRead(_window, _text, lexer, first) is { } repeated)
            return repeated;
        if (StatementHead.IsRead(first.Keyword) || first.Kind == TokenKind.Unterminated)
            return HoldStatement();
        _text.Add(first);
        for (var i = 1; i < StatementHead.Words && !EndsStatement(first); i++)
        {
            var token = lexer.Next();
            if (token.Kind is TokenKind.End or TokenKind.Unterminated || EndsStatement(token))
                break;
            _text.Add(token);
        }

        return SkipStatement(first);
    }

    private bool IsPlainPlace => _delimiter.Length == 0 && !_inExecutedComment;

    /// <summary>Remembers the held statement, which created <paramref name="table"/> and gave no finding.</summary>
    public void Remember(TableState table)
    {
        if (IsPlainPlace && _text.Events.Count == 0)
            _repeated.Remember(_window, _text, table);
    }

    private ScriptStatement SkipStatement(Token first)
    {
        var kind = StatementHead.KindOf(_text.Tokens);
        var start = _window.StreamPosition;
        var isKnown = kind != DdlStatementKind.Other || StatementHead.IsKnownOther(first.Keyword);
        var word = isKnown || first.Length == 0 ? "" : Encoding.UTF8.GetString(_text.BytesOf(first)[..Math.Min(first.Length, 40)]);
        var length = (int)Math.Min(_skipper.Skip(Settings) - start, int.MaxValue);
        var span = new Span(_file, start, length);
        ReportUnterminated();
        if (!isKnown && !_inDownPart)
            _diagnostics.Add(ParsingDiagnostics.UnknownStatement.At(new Span(_file, start, Math.Min(length, first.Length)), word));
        return new ScriptStatement(kind, span, false);
    }

    private void ReportUnterminated()
    {
        if (_skipper.Unterminated is { } offset && !_inDownPart)
            _diagnostics.Add(ParsingDiagnostics.Unterminated.At(new Span(_file, offset, 1), "a quote or comment"));
    }

    private Lexer NewLexer()
    {
        return new Lexer(_window.Buffer.AsSpan(0, _window.End), _window.Position, Settings, _text.Events)
        {
            InExecutedComment = _inExecutedComment,
        };
    }

    private ScriptStatement HoldStatement()
    {
        while (true)
        {
            _text.Clear();
            _text.Buffer = _window.Buffer;
            _text.Offset = _window.Offset;
            var lexer = NewLexer();
            var complete = ReadTokens(ref lexer);
            _text.Complete();
            if (!complete && _window.Unread.Length > _maxStatementBytes)
                return SkipTooLong();
            if (!complete && _window.Grow())
                continue;
            _inExecutedComment = lexer.InExecutedComment;
            _window.Position = lexer.Position;
            return new ScriptStatement(StatementHead.KindOf(_text.Tokens), _text.Whole, true);
        }
    }

    private ScriptStatement SkipTooLong()
    {
        var start = _window.StreamPosition;
        var kind = StatementHead.KindOf(_text.Tokens);
        _diagnostics.Add(ParsingDiagnostics.StatementTooLong.At(new Span(_file, start, 0), _maxStatementBytes));
        var length = (int)Math.Min(_skipper.Skip(Settings) - start, int.MaxValue);
        return new ScriptStatement(kind, new Span(_file, start, length), false);
    }

    // False when the bytes end before the statement does.
    private bool ReadTokens(ref Lexer lexer)
    {
        var routine = new RoutineBody();
        while (true)
        {
            var token = lexer.Next();
            if (token.Kind == TokenKind.End)
                return false;
            if (token.Is('\\') && token.End < _window.End && (_window.Buffer[token.End] | 0x20) == 'g')
            {
                lexer.Next();
                return true;
            }

            if (EndsStatement(token) && (token.Code == Lexer.DelimiterCode || !routine.Continues(_text, _delimiter.Length > 0)))
                return true;
            _text.Add(token);
            if (token.Kind == TokenKind.Unterminated)
                return false;
        }
    }

    private static bool EndsStatement(Token token)
    {
        return token.Is(';') || token.Code == Lexer.DelimiterCode;
    }
}
