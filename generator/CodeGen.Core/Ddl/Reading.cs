using System.Collections.Immutable;
using System.Text.Unicode;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Folding;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Parsing;
using Tidb.CodeGen.Ddl.Scripts;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl;

/// <summary>One run of the reader over several files.</summary>
internal sealed class Reading
{
    private readonly DdlOptions _options;
    private readonly CatalogState _catalog;
    private readonly CatalogFolder _folder;
    private readonly IReadOnlySet<(string Database, string Table)> _views;
    private readonly NamePool _names = new();
    private readonly RepeatedTables _repeated;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly DdlStatementList _statements = new();
    private readonly List<Suppression> _suppressions = [];

    public Reading(DdlOptions options, CatalogState catalog, IReadOnlySet<(string Database, string Table)> views)
    {
        _options = options;
        _catalog = catalog;
        _views = views;
        _folder = new CatalogFolder(catalog, _diagnostics);
        _repeated = new RepeatedTables(catalog);
    }

    public static DdlSourceKind KindOf(DdlSource source)
    {
        return source.Kind == DdlSourceKind.ByName ? DdlFileNames.KindOf(source.File.Path) : source.Kind;
    }

    public DdlResult ToResult()
    {
        return new DdlResult(_catalog.ToCatalog(), _statements, [.. _diagnostics]) { Suppressions = [.. _suppressions] };
    }

    public void Read(DdlSource source)
    {
        var kind = KindOf(source);
        if (kind == DdlSourceKind.NotApplied)
        {
            _diagnostics.Add(ParsingDiagnostics.FileNotApplied.At(Span.StartOf(source.File)));
            return;
        }

        var file = kind is DdlSourceKind.DumplingTable or DdlSourceKind.DumplingView or DdlSourceKind.DumplingOther
            ? DdlFileNames.DumplingTableOf(source.File.Path)
            : null;
        using var stream = source.File.Open();
        var text = new StatementText(source.File);
        var session = new Session(_options, file?.Database);
        var repeated = new RepeatedStatements(_repeated, _names, session);
        var script = new ScriptReader(source.File, stream, text, repeated, _options.MaxStatementBytes, _diagnostics);
        if (!CheckEncoding(source.File, script.Head))
            return;
        var isPlaceholder = kind == DdlSourceKind.DumplingTable && file is { } view
            && _views.Contains((view.Database.ToLowerInvariant(), view.Table.ToLowerInvariant()));
        ReadStatements(script, text, session, kind, isPlaceholder);
        _catalog.EndSession();
    }

    private bool CheckEncoding(SourceFile file, ReadOnlySpan<byte> head)
    {
        var found = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? "UTF-16"
            : head.Length > 1 && (head[0] == 0 || head[1] == 0) ? "UTF-16 without a byte order mark, or no text"
            : null;
        if (found is not null)
            _diagnostics.Add(ParsingDiagnostics.NotUtf8.At(Span.StartOf(file), found));
        return found is null;
    }

    private void ReadStatements(ScriptReader script, StatementText text, Session session, DdlSourceKind kind, bool isPlaceholder)
    {
        var parser = new Parser(text, _names, _diagnostics);
        text.Modes = session.Modes;
        while (script.TryRead(out var statement))
        {
            parser.Restart();
            if (statement.Repeated is not null)
            {
                Repeat(script, statement, session, isPlaceholder);
                continue;
            }

            var findings = _diagnostics.Count;
            var parsed = statement.IsHeld ? ReadHeld(statement, parser, text) : new ParsedStatement(statement.Kind, null);
            AddSuppressions(script, text, statement, parser);
            var accepted = !parser.Failed && parsed.Syntax is not CreateTableSyntax { IsUsable: false };
            _statements.Add(parsed.Kind, statement.Span, accepted, parser.Names);
            if (parsed.Syntax is CreateTableSyntax create && kind == DdlSourceKind.DumplingTable && IsView(create, isPlaceholder))
                continue;
            if (parsed.Syntax is { } syntax)
                _folder.Apply(syntax, session);
            if (_folder.TakeCreated() is { } created && _diagnostics.Count == findings && !IsMyIsam(parsed.Syntax))
                script.Remember(created);
            text.Modes = session.Modes;
        }
    }

    private void Repeat(ScriptReader script, ScriptStatement statement, Session session, bool isPlaceholder)
    {
        foreach (var comment in script.SuppressionComments)
            AddSuppression(comment.Comment, comment.Slugs, statement.Span);
        var name = statement.Head.Name;
        _statements.Add(statement.Kind, statement.Span, accepted: true, name.Schema, name.Table);
        if (!isPlaceholder)
            _folder.Repeat(statement.Repeated!, statement.Head, session);
    }

    private ParsedStatement ReadHeld(ScriptStatement statement, Parser parser, StatementText text)
    {
        var bytes = text.Buffer.AsSpan((int)(statement.Span.Start - text.Offset), statement.Span.Length);
        if (!Utf8.IsValid(bytes))
        {
            parser.Reject(ParsingDiagnostics.InvalidUtf8.At(FirstInvalid(statement.Span, bytes)));
            return new ParsedStatement(statement.Kind, null);
        }

        foreach (var item in text.Events)
        {
            var span = new Span(text.File, text.Offset + item.Start, item.Length);
            if (LexerEventDiagnostics.Of(item, span, text.Buffer.AsSpan(item.Start, item.Length)) is { } diagnostic)
                _diagnostics.Add(diagnostic);
        }

        if (StatementHead.IsRoutine(statement.Kind))
        {
            _diagnostics.Add(ParsingDiagnostics.RoutineSkipped.At(text.SpanOf(text.At(0)), statement.Kind.Text().Replace('_', ' ').ToUpperInvariant()));
            return new ParsedStatement(statement.Kind, null);
        }

        if (statement.Kind == DdlStatementKind.Other && !StatementHead.IsKnownObject(text.Tokens))
            parser.ReportUnknown();
        var parsed = parser.Read(statement.Kind);
        parser.CheckTerminated();
        return parsed;
    }

    private static Span FirstInvalid(Span statement, ReadOnlySpan<byte> bytes)
    {
        var index = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[index..], out _, out var length) == System.Buffers.OperationStatus.Done)
            index += length;
        return new Span(statement.File, statement.Start + index, 1);
    }

    // The placeholder of a view: left out when the view's file is there, a warning when it only looks like one.
    private bool IsView(CreateTableSyntax create, bool isPlaceholder)
    {
        if (isPlaceholder)
            return true;
        var looksLikeView = IsMyIsam(create)
            && create.Constraints.Count == 0
            && create.Columns.TrueForAll(column => column is { Type.Kind: TypeKind.Int, NotNull: false, IsUnique: false, Type.Unsigned: false });
        if (looksLikeView)
            _diagnostics.Add(ParsingDiagnostics.ViewPlaceholder.At(create.Name.Span, create.Name.Table));
        return false;
    }

    private static bool IsMyIsam(StatementSyntax? syntax)
    {
        return syntax is CreateTableSyntax create && string.Equals(create.Options.Engine, "MyISAM", StringComparison.OrdinalIgnoreCase);
    }

    private void AddSuppressions(ScriptReader script, StatementText text, ScriptStatement statement, Parser parser)
    {
        foreach (var comment in script.SuppressionComments)
            AddSuppression(comment.Comment, comment.Slugs, statement.Span);
        if (!statement.IsHeld)
            return;
        foreach (var item in text.Events)
        {
            if (item.Kind != LexerEventKind.SuppressionComment)
                continue;
            var span = new Span(text.File, text.Offset + item.Start, item.Length);
            var slugs = Suppressions.SlugsOf(text.Buffer.AsSpan(item.Start, item.Length));
            AddSuppression(span, slugs, Suppressions.CoveredBy(span, parser.Elements, statement.Span));
        }
    }

    private void AddSuppression(Span comment, ImmutableArray<string> slugs, Span covered)
    {
        if (slugs.IsEmpty)
            _diagnostics.Add(ParsingDiagnostics.MalformedSuppression.At(comment));
        else
            _suppressions.Add(new Suppression(comment, covered, slugs));
    }
}
