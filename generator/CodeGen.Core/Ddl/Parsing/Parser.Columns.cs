using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Folding;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    private ColumnSyntax ExpectColumn()
    {
        var first = Current;
        var column = _columns.Lend();
        column.Name = ExpectColumnName();
        column.Type = Failed ? null : ExpectType(column.OwnType);
        if (column.Type is { IsSerial: true })
            ApplySerial(column);
        while (!Failed && !Current.Is(',') && !Current.Is(')') && !AtEnd && ReadAttribute(column))
        {
        }

        CheckGenerated(column);
        column.Span = SpanFrom(first);
        return column;
    }

    private static void ApplySerial(ColumnSyntax column)
    {
        column.NotNull = true;
        column.AutoIncrement = true;
        column.IsUnique = true;
    }

    private void CheckGenerated(ColumnSyntax column)
    {
        if (column.Generation != Generation.None && column.Default is not null)
            Report(ParsingDiagnostics.GeneratedDefault.At(column.Name.Span, column.Name.Text));
    }

    // False, without a finding, at a word that starts no attribute: FIRST, AFTER, PARTITION and the like follow a column.
    private bool ReadAttribute(ColumnSyntax column)
    {
        switch (Current.Keyword)
        {
            case Keyword.NOT:
                _index++;
                Expect(Keyword.NULL);
                SetNullability(column, notNull: true);
                return true;
            case Keyword.NULL:
                _index++;
                SetNullability(column, notNull: false);
                return true;
            case Keyword.DEFAULT:
                _index++;
                column.Default = ExpectDefault();
                return true;
            case Keyword.COMMENT:
                ReadComment(column);
                return true;
            case Keyword.COLLATE:
                ReadCollation(column);
                return true;
            case Keyword.ON:
                ReadOnUpdate(column);
                return true;
            case Keyword.AUTO_INCREMENT:
                _index++;
                column.NotNull = true;
                column.AutoIncrement = true;
                return true;
            case Keyword.AUTO_RANDOM:
                ReadAutoRandom(column);
                return true;
            case Keyword.PRIMARY or Keyword.KEY:
                ReadInlinePrimary(column);
                return true;
            case Keyword.UNIQUE:
                _index++;
                Accept(Keyword.KEY);
                column.IsUnique = true;
                AcceptScope();
                return true;
            case Keyword.GENERATED or Keyword.AS:
                ReadGenerated(column);
                return true;
            default:
                return Current.Kind == TokenKind.NullLiteral ? AcceptNullLiteral(column) : ReadIgnoredAttribute(column);
        }
    }

    private bool AcceptNullLiteral(ColumnSyntax column)
    {
        _index++;
        SetNullability(column, notNull: false);
        return true;
    }

    private static void SetNullability(ColumnSyntax column, bool notNull)
    {
        column.NotNull = notNull;
        column.WrittenNull = !notNull;
    }

    private void ReadComment(ColumnSyntax column)
    {
        var token = Take();
        if (Accept('='))
            Tolerate(token, "`COMMENT =` on a column");
        column.Comment = ExpectString("a string");
    }

    private void ReadCollation(ColumnSyntax column)
    {
        var token = Take();
        if (column.Collation is not null)
            Tolerate(token, "a second COLLATE on one column");
        column.Collation = ExpectCollationName();
    }

    private void ReadOnUpdate(ColumnSyntax column)
    {
        var first = Take();
        Expect(Keyword.UPDATE);
        var now = Failed ? null : AcceptNow();
        if (now is null)
            Fail("CURRENT_TIMESTAMP");
        else if (column.Type is { Kind: TypeKind.DateTime or TypeKind.Timestamp } type && DefaultRules.DigitsOf(now.Text) != (type.Scale ?? 0))
            Report(DefinitionDiagnostics.InvalidDefault.At(SpanFrom(first), column.Name.Text, "ON UPDATE needs as many digits as the column has"));
        column.OnUpdateNow = true;
    }

    private void ReadAutoRandom(ColumnSyntax column)
    {
        _index++;
        int? shard = null;
        int? range = null;
        if (Accept('('))
        {
            shard = ExpectInteger("a number of shard bits");
            if (Accept(','))
                range = ExpectInteger("a number of range bits");
            Expect(')');
        }

        column.AutoRandom = new AutoRandom(shard, range);
    }

    // A plain KEY behind a column is a primary key.
    private void ReadInlinePrimary(ColumnSyntax column)
    {
        if (Accept(Keyword.PRIMARY))
            Expect(Keyword.KEY);
        else
            Expect(Keyword.KEY);
        column.NotNull = true;
        column.IsPrimary = true;
        if (Accept(Keyword.CLUSTERED))
            column.Clustered = true;
        else if (Accept(Keyword.NONCLUSTERED))
            column.Clustered = false;
        AcceptScope();
    }

    private void AcceptScope()
    {
        if (!Accept(Keyword.GLOBAL))
            Accept(Keyword.LOCAL);
    }

    private void ReadGenerated(ColumnSyntax column)
    {
        if (Accept(Keyword.GENERATED))
            Expect(Keyword.ALWAYS);
        Expect(Keyword.AS);
        var start = _index;
        if (!Current.Is('('))
            Fail("`(`");
        else
            SkipParentheses();
        if (Failed)
            return;
        var (from, to) = (start + 1, _index - 1);
        if (from == to)
            Fail("an expression");
        column.GenerationExpression = Restore(from, to);
        column.Generation = Generation.Virtual;
        var kind = Current;
        if (Accept(Keyword.STORED))
        {
            column.Generation = Generation.Stored;
        }
        else if (Accept(Keyword.PERSISTENT))
        {
            Tolerate(kind, "`PERSISTENT`; it is read as STORED");
            column.Generation = Generation.Stored;
        }
        else
        {
            Accept(Keyword.VIRTUAL);
        }
    }

    private bool ReadIgnoredAttribute(ColumnSyntax column)
    {
        var token = Current;
        switch (token.Keyword)
        {
            case Keyword.CONSTRAINT or Keyword.CHECK:
                ReadInlineCheck(column);
                return true;
            case Keyword.REFERENCES:
                column.HasConstraint = true;
                ReadReferences();
                return true;
            case Keyword.SERIAL:
                _index++;
                Expect(Keyword.DEFAULT);
                Expect(Keyword.VALUE);
                ApplySerial(column);
                return true;
            case Keyword.COLUMN_FORMAT:
                _index++;
                if (!Accept(Keyword.FIXED) && !Accept(Keyword.DYNAMIC))
                    Expect(Keyword.DEFAULT);
                return true;
            case Keyword.STORAGE:
                _index++;
                if (!Accept(Keyword.DISK) && !Accept(Keyword.MEMORY))
                    Expect(Keyword.DEFAULT);
                return true;
            case Keyword.SECONDARY_ENGINE_ATTRIBUTE:
                _index++;
                Accept('=');
                ExpectString("a string");
                return true;
            default:
                return ReadToleratedAttribute(column, token);
        }
    }

    // Harmless forms of MySQL and MariaDB.
    private bool ReadToleratedAttribute(ColumnSyntax column, Token token)
    {
        switch (token.Keyword)
        {
            case Keyword.VISIBLE or Keyword.INVISIBLE or Keyword.COMPRESSED:
                _index++;
                break;
            case Keyword.SRID:
                _index++;
                ExpectInteger("a number");
                break;
            case Keyword.ENGINE_ATTRIBUTE:
                _index++;
                Accept('=');
                ExpectString("a string");
                break;
            case Keyword.WITHOUT when Ahead(1).Is(Keyword.SYSTEM):
                _index += 2;
                Expect(Keyword.VERSIONING);
                break;
            case Keyword.CHARACTER or Keyword.CHARSET or Keyword.CHAR when column.Type is { } type:
                if (AcceptCharset() is not { } charset)
                    return false;
                type.Charset = charset;
                break;
            default:
                return false;
        }

        Tolerate(token, $"`{RawOf(token)}` at this place of a column");
        return true;
    }

    // [CONSTRAINT [name]] CHECK (expr) [[NOT] ENFORCED]; `CHECK (…) NOT NULL` is a check and a NOT NULL.
    private void ReadInlineCheck(ColumnSyntax column)
    {
        var token = Current;
        if (Accept(Keyword.CONSTRAINT))
        {
            if (!Current.Is(Keyword.CHECK) && !Current.Is(Keyword.NOT))
                ExpectName("a constraint name");
            if (Current.Is(Keyword.NOT) && Ahead(1).Is(Keyword.NULL))
            {
                Tolerate(token, "a name for NOT NULL");
                return;
            }
        }

        Expect(Keyword.CHECK);
        column.HasConstraint = true;
        ReadCheckBody();
    }

    private void ReadCheckBody()
    {
        if (!Current.Is('('))
            Fail("`(`");
        else if (Ahead(1).Is(')'))
            Fail("a condition");
        else
            SkipParentheses();
        if (!Accept(Keyword.NOT, Keyword.ENFORCED))
            Accept(Keyword.ENFORCED);
    }

    private void ReadReferences()
    {
        Expect(Keyword.REFERENCES);
        ExpectTableName();
        if (Current.Is('('))
            SkipParentheses();
        if (Accept(Keyword.MATCH) && !Accept(Keyword.FULL) && !Accept(Keyword.PARTIAL))
            Expect(Keyword.SIMPLE);
        var (onDelete, onUpdate) = (false, false);
        while (Current.Is(Keyword.ON) && ((Ahead(1).Is(Keyword.DELETE) && !onDelete) || (Ahead(1).Is(Keyword.UPDATE) && !onUpdate)))
        {
            onDelete |= Ahead(1).Is(Keyword.DELETE);
            onUpdate |= Ahead(1).Is(Keyword.UPDATE);
            _index += 2;
            ExpectReferenceAction();
        }

        if (Current.Is(Keyword.ON))
            Tolerate(Current, "a second ON DELETE or ON UPDATE behind REFERENCES");
    }

    private void ExpectReferenceAction()
    {
        if (!Accept(Keyword.RESTRICT) && !Accept(Keyword.CASCADE) && !Accept(Keyword.SET, Keyword.NULL)
            && !Accept(Keyword.NO, Keyword.ACTION) && !Accept(Keyword.SET, Keyword.DEFAULT))
            Fail("RESTRICT, CASCADE, SET NULL, NO ACTION or SET DEFAULT");
    }
}
