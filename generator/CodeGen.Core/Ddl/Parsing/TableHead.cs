using System.Text;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;

namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>CREATE TABLE [IF NOT EXISTS] name, as far as nothing about it needs a closer look.</summary>
/// <param name="Name">The table's name.</param>
/// <param name="IfNotExists">True for IF NOT EXISTS.</param>
internal readonly record struct TableHead(TableName Name, bool IfNotExists)
{
    private const int LongestName = 64;

    /// <summary>Reads a head behind its word CREATE; null when it has any other form or a name that deserves a finding.</summary>
    public static TableHead? Read(ref Lexer lexer, StatementText text, NamePool names)
    {
        if (!lexer.Next().Is(Keyword.TABLE))
            return null;
        var token = lexer.Next();
        var ifNotExists = token.Is(Keyword.IF);
        if (ifNotExists)
        {
            if (!lexer.Next().Is(Keyword.NOT) || !lexer.Next().Is(Keyword.EXISTS))
                return null;
            token = lexer.Next();
        }

        if (!IsPlainName(token, text))
            return null;
        var name = TokenText.Name(text.BytesOf(token), names);
        if (!AtDot(token, text))
            return new TableHead(new TableName(null, name, text.SpanOf(token)), ifNotExists);
        lexer.Next();
        var second = lexer.Next();
        if (!IsPlainName(second, text))
            return null;
        var table = TokenText.Name(text.BytesOf(second), names);
        return new TableHead(new TableName(name, table, text.SpanOf(token, second)), ifNotExists);
    }

    private static bool IsPlainName(in Token token, StatementText text)
    {
        var isPlain = token.Kind == TokenKind.QuotedName || (token.Kind == TokenKind.Word && token.Keyword == Keyword.None);
        if (!isPlain || token.Length > LongestName)
            return false;
        var bytes = text.BytesOf(token);
        return Ascii.IsValid(bytes) && !(token.Kind == TokenKind.QuotedName && (token.Length == 2 || bytes[^2] == ' '));
    }

    private static bool AtDot(in Token token, StatementText text) => token.End < text.Buffer.Length && text.Buffer[token.End] == '.';
}
