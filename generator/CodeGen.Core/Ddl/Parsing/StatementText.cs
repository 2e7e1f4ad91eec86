using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>The bytes and tokens of one statement, reused from statement to statement.</summary>
internal sealed class StatementText
{
    private Token[] _tokens = new Token[256];

    public StatementText(SourceFile file) => File = file;

    public SourceFile File { get; }

    /// <summary>The buffer the statement lies in; token positions count from its start.</summary>
    public byte[] Buffer { get; set; } = [];

    /// <summary>Offset of the buffer's first byte in the file.</summary>
    public long Offset { get; set; }

    public SqlModes Modes { get; set; }

    public int Count { get; private set; }

    /// <summary>What the lexer met besides tokens.</summary>
    public List<LexerEvent> Events { get; } = [];

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    public void Clear()
    {
        Count = 0;
        Events.Clear();
    }

    /// <summary>Adds a token; there is always room for the End token behind it.</summary>
    public void Add(Token token)
    {
        if (Count + 1 == _tokens.Length)
            Array.Resize(ref _tokens, _tokens.Length * 2);
        _tokens[Count++] = token;
    }

    /// <summary>Marks the end; <see cref="At"/> may be asked from now on.</summary>
    public void Complete()
    {
        _tokens[Count] = new Token(Count == 0 ? 0 : _tokens[Count - 1].End, 0, TokenKind.End, 0);
    }

    /// <summary>The token, or an End token behind the last one for any other index.</summary>
    public ref readonly Token At(int index)
    {
        return ref _tokens[(uint)index < (uint)Count ? index : Count];
    }

    public ReadOnlySpan<byte> BytesOf(in Token token) => Buffer.AsSpan(token.Start, token.Length);

    public Span SpanOf(in Token token) => new(File, Offset + token.Start, token.Length);

    public Span SpanOf(in Token first, in Token last) => new(File, Offset + first.Start, Math.Max(last.End - first.Start, 0));

    /// <summary>From the first token to the last.</summary>
    public Span Whole => Count == 0 ? new Span(File, Offset, 0) : SpanOf(_tokens[0], _tokens[Count - 1]);
}
