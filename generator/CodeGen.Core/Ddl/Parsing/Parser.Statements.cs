using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;

namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>What one statement is and says.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Syntax">Its content, or null when it changes nothing or is broken.</param>
internal readonly record struct ParsedStatement(DdlStatementKind Kind, StatementSyntax? Syntax);

internal sealed partial class Parser
{
    /// <summary>Reads a statement that <see cref="StatementHead"/> has judged to be worth reading.</summary>
    public ParsedStatement Read(DdlStatementKind kind)
    {
        return Take().Keyword switch
        {
            Keyword.CREATE => ReadCreate(kind),
            Keyword.ALTER => ReadAlter(kind),
            Keyword.DROP => ReadDropStatement(kind),
            Keyword.RENAME => ReadRenameStatement(),
            Keyword.TRUNCATE => ReadTruncate(),
            Keyword.USE => ReadUse(),
            Keyword.SET => ReadSet(kind),
            _ => new ParsedStatement(kind, null),
        };
    }

    private ParsedStatement Result(DdlStatementKind kind, StatementSyntax? syntax)
    {
        return new ParsedStatement(kind, Failed ? null : syntax);
    }

    private TableName Mention(TableName name, StatementNameRole role = StatementNameRole.Table)
    {
        Names.Add(new StatementName(role, name.Schema, name.Table));
        return name;
    }

    private string MentionDatabase(string name)
    {
        Names.Add(new StatementName(StatementNameRole.Table, null, name));
        return name;
    }

    private ParsedStatement ReadCreate(DdlStatementKind kind)
    {
        var orReplace = ReadOrReplace(kind);
        switch (kind)
        {
            case DdlStatementKind.CreateTable:
                return ReadCreateTableStatement(orReplace);
            case DdlStatementKind.CreateIndex:
                return ReadCreateIndex();
            case DdlStatementKind.CreateView:
                return ReadCreateView();
            case DdlStatementKind.CreateDatabase:
                return ReadCreateDatabase();
            case DdlStatementKind.CreateSequence:
                _index++;
                AcceptIfNotExists();
                Mention(ExpectTableName());
                return Result(kind, null);
            default:
                return new ParsedStatement(kind, null);
        }
    }

    // CREATE OR REPLACE TABLE is MariaDB's.
    private bool ReadOrReplace(DdlStatementKind kind)
    {
        var token = Current;
        if (!Accept(Keyword.OR, Keyword.REPLACE))
            return false;
        if (kind == DdlStatementKind.CreateTable)
            Tolerate(token, "CREATE OR REPLACE TABLE");
        return true;
    }

    private ParsedStatement ReadCreateTableStatement(bool orReplace)
    {
        var lifetime = Accept(Keyword.GLOBAL) ? TableLifetime.GlobalTemporary : TableLifetime.Permanent;
        if (Accept(Keyword.TEMPORARY) && lifetime == TableLifetime.Permanent)
            lifetime = TableLifetime.LocalTemporary;
        Expect(Keyword.TABLE);
        var start = _index;
        var create = ReadCreateTable(lifetime, orReplace);
        var kind = create switch
        {
            { Like: not null } => DdlStatementKind.CreateTableLike,
            { Query: not null } => DdlStatementKind.CreateTableSelect,
            _ => DdlStatementKind.CreateTable,
        };
        if (create is null)
            MentionTableAt(start);
        else
            Mention(create.Name);
        if (create?.Like is { } like)
            Mention(like, StatementNameRole.LikeSource);
        return Result(kind, create);
    }

    // The table a broken statement is about, as far as it can be told.
    private void MentionTableAt(int index)
    {
        while (text.At(index).Keyword is Keyword.IF or Keyword.NOT or Keyword.EXISTS)
            index++;
        if (!IsName(text.At(index)))
            return;
        var first = NameOf(text.At(index));
        Names.Add(text.At(index + 1).Is('.') && IsName(text.At(index + 2))
            ? new StatementName(StatementNameRole.Table, first, NameOf(text.At(index + 2)))
            : new StatementName(StatementNameRole.Table, null, first));
    }

    private ParsedStatement ReadCreateIndex()
    {
        if (Current.Keyword is Keyword.ONLINE or Keyword.OFFLINE)
            Tolerate(Take(), "CREATE ONLINE INDEX");
        var keyword = Take().Keyword;
        var form = keyword switch
        {
            Keyword.UNIQUE => ConstraintForm.Unique,
            Keyword.VECTOR => ConstraintForm.Vector,
            _ => ConstraintForm.Index,
        };
        if (!Previous.Is(Keyword.INDEX))
            Expect(Keyword.INDEX);
        var ifNotExists = AcceptIfNotExists();
        var name = ExpectName("an index name");
        ReadIndexKind(hasName: true);
        Expect(Keyword.ON);
        var table = Mention(ExpectTableName());
        var index = NewIndex(form, name, ifNotExists);
        index.IsSpecial = keyword is not (Keyword.UNIQUE or Keyword.INDEX);
        index.Span = name.Span;
        ReadParts(index.Parts);
        ReadIndexOptions(index);
        ReadIndexTail();
        return Result(DdlStatementKind.CreateIndex, _isHypothetical ? null : new CreateIndexSyntax(table, index));
    }

    private void ReadIndexTail()
    {
        while (Current.Keyword is Keyword.ALGORITHM or Keyword.LOCK)
            ReadAlgorithmOrLock();
        ExpectEnd();
    }

    private ParsedStatement ReadCreateView()
    {
        while (!AtEnd && !Accept(Keyword.VIEW))
            _index++;
        if (AcceptIfNotExists())
            Tolerate(Previous, "CREATE VIEW IF NOT EXISTS");
        return Result(DdlStatementKind.CreateView, new CreateViewSyntax(Mention(ExpectTableName())));
    }

    private ParsedStatement ReadCreateDatabase()
    {
        _index++;
        var ifNotExists = AcceptIfNotExists();
        var name = MentionDatabase(ExpectName("a database name").Text);
        var (charset, collation) = ReadDatabaseOptions();
        ExpectEnd();
        return Result(DdlStatementKind.CreateDatabase, new DatabaseSyntax(name, ifNotExists, charset, collation, IsAlter: false));
    }

    private (string? Charset, string? Collation) ReadDatabaseOptions()
    {
        var options = new TableOptions();
        while (!Failed && !AtEnd)
        {
            if (Current.Is(Keyword.DEFAULT))
                _index++;
            if (Current.Is(Keyword.SET))
                ReadDatabaseTiFlash();
            else if (Accept(Keyword.READ))
                ReadReadOnly();
            else if (!Accept(','))
                ReadTableOption(options);
        }

        return (options.Charset, options.Collation);
    }

    private void ReadDatabaseTiFlash()
    {
        _index++;
        ReadTiFlashReplica();
    }

    // READ ONLY [=] 0 | 1 | DEFAULT, MySQL's.
    private void ReadReadOnly()
    {
        Expect(Keyword.ONLY);
        Accept('=');
        ExpectOptionValue();
    }

    private ParsedStatement ReadAlter(DdlStatementKind kind)
    {
        switch (kind)
        {
            case DdlStatementKind.AlterTable:
                return ReadAlterTableStatement();
            case DdlStatementKind.AlterDatabase:
                _index++;
                var named = IsName(Current) && Current.Keyword is not (Keyword.DEFAULT or Keyword.CHARACTER or Keyword.CHARSET or Keyword.COLLATE);
                var name = named ? MentionDatabase(ExpectName("a database name").Text) : "";
                var (charset, collation) = ReadDatabaseOptions();
                return Result(kind, new DatabaseSyntax(name, false, charset, collation, IsAlter: true));
            case DdlStatementKind.AlterSequence:
                _index++;
                AcceptIfExists();
                Mention(ExpectTableName());
                return Result(kind, null);
            default:
                return new ParsedStatement(kind, null);
        }
    }

    private ParsedStatement ReadAlterTableStatement()
    {
        while (!AtEnd && !Current.Is(Keyword.TABLE))
        {
            var token = Take();
            if (!token.Is(Keyword.IGNORE))
                Tolerate(token, $"ALTER {RawOf(token)} TABLE");
        }

        Expect(Keyword.TABLE);
        var start = _index;
        var alter = ReadAlterTable();
        if (alter is null)
            MentionTableAt(start);
        else
            Mention(alter.Name);
        return new ParsedStatement(DdlStatementKind.AlterTable, alter);
    }

    private ParsedStatement ReadDropStatement(DdlStatementKind kind)
    {
        switch (kind)
        {
            case DdlStatementKind.DropTable:
                return ReadDropTable();
            case DdlStatementKind.DropIndex:
                return ReadDropIndex();
            case DdlStatementKind.DropView:
                _index++;
                AcceptIfExists();
                ExpectTableNames();
                return Result(kind, null);
            case DdlStatementKind.DropDatabase:
                _index++;
                AcceptIfExists();
                var database = MentionDatabase(ExpectName("a database name").Text);
                ExpectEnd();
                return Result(kind, new DropDatabaseSyntax(database));
            default:
                return new ParsedStatement(kind, null);
        }
    }

    private ImmutableArray<TableName> ExpectTableNames()
    {
        var names = ImmutableArray.CreateBuilder<TableName>();
        do
        {
            names.Add(Mention(ExpectTableName()));
        }
        while (Accept(','));
        return names.ToImmutable();
    }

    private ParsedStatement ReadDropTable()
    {
        Accept(Keyword.GLOBAL);
        var temporary = Accept(Keyword.TEMPORARY) && !text.At(1).Is(Keyword.GLOBAL);
        if (!Accept(Keyword.TABLES))
            Expect(Keyword.TABLE);
        var ifExists = AcceptIfExists();
        var names = ExpectTableNames();
        if (!Accept(Keyword.RESTRICT))
            Accept(Keyword.CASCADE);
        ExpectEnd();
        return Result(DdlStatementKind.DropTable, new DropTableSyntax(names, ifExists, temporary));
    }

    private ParsedStatement ReadDropIndex()
    {
        var hypothetical = Accept(Keyword.HYPO);
        Expect(Keyword.INDEX);
        var ifExists = AcceptIfExists();
        var index = ExpectName("an index name");
        Expect(Keyword.ON);
        var table = Mention(ExpectTableName());
        ReadIndexTail();
        return Result(DdlStatementKind.DropIndex, hypothetical ? null : new DropIndexSyntax(table, index, ifExists));
    }

    private ParsedStatement ReadRenameStatement()
    {
        var token = Current;
        if (Accept(Keyword.TABLES))
            Tolerate(token, "RENAME TABLES");
        else
            Expect(Keyword.TABLE);
        if (AcceptIfExists())
            Tolerate(Previous, "RENAME TABLE IF EXISTS");
        var pairs = ImmutableArray.CreateBuilder<(TableName, TableName)>();
        do
        {
            var old = Mention(ExpectTableName());
            Expect(Keyword.TO);
            pairs.Add((old, Mention(ExpectTableName(), StatementNameRole.NewName)));
        }
        while (Accept(','));
        ExpectEnd();
        return Result(DdlStatementKind.RenameTable, new RenameTableSyntax(pairs.ToImmutable()));
    }

    private ParsedStatement ReadTruncate()
    {
        Accept(Keyword.TABLE);
        Mention(ExpectTableName());
        ExpectEnd();
        return Result(DdlStatementKind.TruncateTable, null);
    }

    private ParsedStatement ReadUse()
    {
        var database = ExpectName("a database name").Text;
        ExpectEnd();
        return Result(DdlStatementKind.Use, new UseSyntax(database));
    }

    // Only sql_mode matters: SET [SESSION | @@session.] sql_mode = '…'.
    private ParsedStatement ReadSet(DdlStatementKind kind)
    {
        SetSqlModeSyntax? syntax = null;
        for (; !AtEnd; _index++)
        {
            if (!IsSqlMode(Current))
                continue;
            _index++;
            Accept(':');
            if (Accept('='))
                syntax = ReadSqlMode();
        }

        return Result(kind, syntax);
    }

    private bool IsSqlMode(Token token)
    {
        return token.Is(Keyword.SQL_MODE)
            || (token.Kind == TokenKind.Variable && RawOf(token).ToUpperInvariant() is "@@SQL_MODE" or "@@SESSION.SQL_MODE" or "@@LOCAL.SQL_MODE");
    }

    // A value that is no string restores what was before: DEFAULT, @OLD_SQL_MODE.
    private SetSqlModeSyntax ReadSqlMode()
    {
        if (IsString(Current))
            return new SetSqlModeSyntax(SqlModeNames.Parse(StringOf(Current)));
        var modes = SqlModes.None;
        var isCall = Current.Kind == TokenKind.Word && Ahead(1).Is('(');
        while (isCall && !AtEnd && !Current.Is(')'))
        {
            if (IsString(Current))
                modes |= SqlModeNames.Parse(StringOf(Current));
            _index++;
        }

        return new SetSqlModeSyntax(isCall ? text.Modes | modes : null);
    }
}
