using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    private readonly CreateTableSyntax _create = new();
    private bool _hasOnCommit;

    /// <summary>CREATE … TABLE …, from the word behind CREATE and its modifiers on.</summary>
    private CreateTableSyntax? ReadCreateTable(TableLifetime lifetime, bool orReplace)
    {
        var ifNotExists = AcceptIfNotExists();
        _create.Clear();
        _create.Name = ExpectTableName();
        _create.IfNotExists = ifNotExists;
        _create.OrReplace = orReplace;
        _create.Lifetime = lifetime;
        _create.Like = AcceptLike();
        _hasOnCommit = false;
        if (_create.Like is not null)
        {
            ReadOnCommit(lifetime);
            ExpectEnd();
        }
        else
        {
            if (Current.Is('(') && !AtQuery())
                ReadElements(_create);
            ReadCreateTail(_create);
        }

        if (lifetime == TableLifetime.GlobalTemporary && !_hasOnCommit)
            Report(ParsingDiagnostics.ToleratedSyntax.At(_create.Name.Span, "GLOBAL TEMPORARY without ON COMMIT DELETE ROWS"));
        return Failed ? null : _create;
    }

    // LIKE s or (LIKE s).
    private TableName? AcceptLike()
    {
        if (Accept(Keyword.LIKE))
            return ExpectTableName();
        if (!Current.Is('(') || !Ahead(1).Is(Keyword.LIKE))
            return null;
        _index += 2;
        var source = ExpectTableName();
        Expect(')');
        return source;
    }

    private void ReadElements(CreateTableSyntax create)
    {
        Expect('(');
        do
        {
            ReadElement(create);
        }
        while (Accept(','));
        if (!Current.Is(')'))
            Fail("`,` or `)`");
        Expect(')');
    }

    private void ReadElement(CreateTableSyntax create)
    {
        var first = Current;
        if (first.Is(')'))
            Fail(create.Columns.Count + create.Constraints.Count == 0 ? "a column" : "a column behind the comma");
        else if (!AtConstraint())
            create.Columns.Add(ExpectColumn());
        else if (ExpectConstraint() is { } constraint)
            create.Constraints.Add(constraint);
        if (!Failed)
            Elements.Add(SpanFrom(first));
    }

    // TiDB wants options, PARTITION BY, SPLIT, query and ON COMMIT in this order; its own SHOW CREATE TABLE breaks it.
    private void ReadCreateTail(CreateTableSyntax create)
    {
        while (!Failed && !AtEnd)
        {
            if (Current.Is(Keyword.PARTITION) && Ahead(1).Is(Keyword.BY))
                create.PartitionBy = ReadPartitionBy();
            else if (Current.Is(Keyword.SPLIT))
                SkipSplit();
            else if (Current.Is(Keyword.UPDATE) && Ahead(1).Is(Keyword.INDEXES))
                SkipUpdateIndexes();
            else if (Current.Is(Keyword.ON) && Ahead(1).Is(Keyword.COMMIT))
                ReadOnCommit(create.Lifetime);
            else if (Current.Is(Keyword.AS) && Ahead(1).Kind == TokenKind.End)
                _index++;
            else if (AcceptQuery() is { } query)
                create.Query = query;
            else if (!Accept(','))
                ReadTailOption(create);
        }
    }

    private void ReadTailOption(CreateTableSyntax create)
    {
        if (create.PartitionBy is not null)
            Tolerate(Current, "a table option behind PARTITION BY");
        ReadTableOption(create.Options);
    }

    // ON COMMIT belongs to GLOBAL TEMPORARY tables and only to them.
    private void ReadOnCommit(TableLifetime lifetime)
    {
        var token = Current;
        if (!Accept(Keyword.ON))
            return;
        Expect(Keyword.COMMIT);
        if (!Accept(Keyword.DELETE))
            Expect(Keyword.PRESERVE);
        Expect(Keyword.ROWS);
        _hasOnCommit = true;
        if (lifetime != TableLifetime.GlobalTemporary)
            Tolerate(token, "ON COMMIT without GLOBAL TEMPORARY");
    }

    private bool AtQuery()
    {
        var ahead = 0;
        while (Ahead(ahead).Is('('))
            ahead++;
        return Ahead(ahead).Keyword is Keyword.SELECT or Keyword.WITH or Keyword.VALUES or Keyword.TABLE
            && (ahead > 0 || !Ahead(ahead + 1).Is(Keyword.SYSTEM));
    }

    // [IGNORE | REPLACE] [AS] query
    private Span? AcceptQuery()
    {
        var start = _index;
        if (!Accept(Keyword.IGNORE))
            Accept(Keyword.REPLACE);
        Accept(Keyword.AS);
        if (!AtQuery())
        {
            if (_index != start && !AtEnd)
                Fail("a query");
            return null;
        }

        var query = text.SpanOf(Current);
        while (!AtEnd)
            _index++;
        return query;
    }

    private void SkipSplit()
    {
        _index++;
        while (!AtEnd && !Current.Is(Keyword.SPLIT) && !Current.Is(Keyword.PARTITION) && !Current.Is(Keyword.TTL)
            && !Current.Is(Keyword.AFFINITY) && !Current.Is(Keyword.AS) && !Current.Is(Keyword.SELECT)
            && !(Current.Is(',') && !Ahead(1).Is('(')))
        {
            if (Current.Is('('))
                SkipParentheses();
            else
                _index++;
        }
    }

    private void SkipUpdateIndexes()
    {
        _index += 2;
        if (!Current.Is('('))
        {
            Fail("`(`");
            return;
        }

        Expect('(');
        do
        {
            ExpectName("an index name", warn: false);
            if (!Accept(Keyword.GLOBAL))
                Expect(Keyword.LOCAL);
        }
        while (Accept(','));
        Expect(')');
    }
}
