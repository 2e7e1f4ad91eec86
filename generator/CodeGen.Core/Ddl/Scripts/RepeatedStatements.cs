using Tidb.CodeGen.Ddl.Folding;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Parsing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Scripts;

/// <summary>Recognises the CREATE TABLE statements of a file that repeat one read before.</summary>
internal sealed class RepeatedStatements(RepeatedTables tables, NamePool names, Session session)
{
    /// <summary>Bytes that hold any statement that is recognised.</summary>
    public const int LongestStatement = RepeatedTables.LongestText + 512;

    /// <summary>
    /// Moves the window behind the statement when it repeats another; else leaves everything as it is. The text has to begin
    /// outside an executed comment.
    /// </summary>
    /// <param name="window">Stands at the statement.</param>
    /// <param name="text">Has the window's buffer.</param>
    /// <param name="lexer">Stands behind <paramref name="create"/>.</param>
    /// <param name="create">The word CREATE.</param>
    public ScriptStatement? TryRead(ByteWindow window, StatementText text, Lexer lexer, Token create)
    {
        if (TableHead.Read(ref lexer, text, names) is not { } head || lexer.InExecutedComment || text.Events.Count > 0)
            return null;
        var start = lexer.Position;
        var rest = window.Buffer.AsSpan(start, window.End - start);
        if (tables.Find(rest, text.Modes, head.Name.Schema ?? session.Database) is not { } repeated)
            return null;
        window.Position = start + repeated.Text.Length;
        var span = new Span(text.File, text.Offset + create.Start, start + repeated.Length - create.Start);
        return new ScriptStatement(DdlStatementKind.CreateTable, span, false) { Repeated = repeated, Head = head };
    }

    /// <summary>Remembers a statement that has just been read without any finding.</summary>
    /// <param name="window">Stands behind the statement.</param>
    /// <param name="text">The statement.</param>
    /// <param name="table">The table it created.</param>
    public void Remember(ByteWindow window, StatementText text, TableState table)
    {
        var start = (int)(table.Span.End - text.Offset);
        tables.Remember(window.Buffer.AsSpan(start, window.Position - start), (int)(text.Whole.End - table.Span.End), text.Modes, table);
    }
}
