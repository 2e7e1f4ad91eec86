using System.Collections.Immutable;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    /// <summary>ALTER [ONLINE] [IGNORE] TABLE [IF EXISTS] t …, from TABLE on.</summary>
    private AlterTableSyntax? ReadAlterTable()
    {
        var token = Current;
        var ifExists = AcceptIfExists();
        if (ifExists)
            Tolerate(token, "ALTER TABLE IF EXISTS");
        var name = ExpectTableName();
        var specs = ImmutableArray.CreateBuilder<AlterSpec>();
        while (!Failed && !AtEnd)
        {
            if (!AtTrailingPartitionClause())
                ReadSpecs(specs);
            if (AtEnd || Failed)
                break;
            if (AtTrailingPartitionClause())
                ReadTrailingPartitionClause(specs);
            else if (Current.Is(Keyword.PARTITION))
                ReadPartitionProperty();
            else if (!Accept(','))
                Fail("`,`");
            else if (AtEnd || AtTrailingPartitionClause())
                Fail("a change behind the comma");
        }

        return Failed ? null : new AlterTableSyntax(name, ifExists, specs.ToImmutable());
    }

    // PARTITION BY and REMOVE PARTITIONING come last and without a comma.
    private bool AtTrailingPartitionClause()
    {
        return (Current.Is(Keyword.PARTITION) && Ahead(1).Is(Keyword.BY))
            || (Current.Is(Keyword.REMOVE) && Ahead(1).Is(Keyword.PARTITIONING));
    }

    private void ReadTrailingPartitionClause(ImmutableArray<AlterSpec>.Builder specs)
    {
        var first = Current;
        if (Accept(Keyword.REMOVE, Keyword.PARTITIONING))
        {
            specs.Add(new PartitionBySpec(SpanFrom(first), null));
        }
        else
        {
            var method = ReadPartitionBy();
            if (Current.Is(Keyword.UPDATE) && Ahead(1).Is(Keyword.INDEXES))
                SkipUpdateIndexes();
            specs.Add(new PartitionBySpec(SpanFrom(first), method));
        }

        ExpectEnd();
    }

    private void ReadSpecs(ImmutableArray<AlterSpec>.Builder specs)
    {
        var first = Current;
        switch (first.Keyword)
        {
            case Keyword.ADD:
                _index++;
                ReadAdd(first, specs);
                break;
            case Keyword.DROP:
                _index++;
                AddSpec(specs, ReadDrop(first));
                break;
            case Keyword.MODIFY when !Ahead(1).Is(Keyword.MASKING):
                _index++;
                Accept(Keyword.COLUMN);
                AddSpec(specs, ReadModify(first, isChange: false));
                break;
            case Keyword.CHANGE:
                _index++;
                Accept(Keyword.COLUMN);
                AddSpec(specs, ReadModify(first, isChange: true));
                break;
            case Keyword.RENAME:
                _index++;
                AddSpec(specs, ReadRename(first));
                break;
            case Keyword.ALTER:
                _index++;
                AddSpec(specs, ReadAlterElement(first));
                break;
            case Keyword.CONVERT:
                _index++;
                AddSpec(specs, ReadConvert(first));
                break;
            default:
                if (!ReadSpecWithoutEffect())
                    AddSpec(specs, ReadAlterOptions(first));
                break;
        }
    }

    private static void AddSpec(ImmutableArray<AlterSpec>.Builder specs, AlterSpec? spec)
    {
        if (spec is not null)
            specs.Add(spec);
    }

    private void ReadAdd(Token first, ImmutableArray<AlterSpec>.Builder specs)
    {
        if (Accept(Keyword.COLUMN))
        {
            ReadAddColumns(first, specs);
        }
        else if (AtConstraint())
        {
            if (ExpectConstraint() is { } constraint)
                specs.Add(new AddConstraintSpec(SpanFrom(first), constraint));
        }
        else if (Current.Is(Keyword.PARTITION) && !ShapedLikeColumn())
        {
            _index++;
            ReadAddPartition();
        }
        else if (Current.Is(Keyword.STATS_EXTENDED))
        {
            SkipSpec();
        }
        else if (Current.Is(Keyword.MASKING) && Ahead(1).Is(Keyword.POLICY))
        {
            SkipSpec();
        }
        else if (Current.Keyword is Keyword.VECTOR or Keyword.COLUMNAR)
        {
            _index++;
            Fail("INDEX");
        }
        else
        {
            ReadAddColumns(first, specs);
        }
    }

    private bool ShapedLikeColumn() => ShapeOf(Ahead(1).Keyword) is not null;

    private void ReadAddColumns(Token first, ImmutableArray<AlterSpec>.Builder specs)
    {
        var ifNotExists = AcceptIfNotExists();
        if (!Accept('('))
        {
            var column = ExpectColumn();
            var position = AcceptPosition();
            if (!Failed)
                specs.Add(new AddColumnSpec(SpanFrom(first), column, ifNotExists, position));
            return;
        }

        do
        {
            if (!AtConstraint())
                specs.Add(new AddColumnSpec(SpanFrom(first), ExpectColumn(), ifNotExists, null));
            else if (ExpectConstraint() is { } constraint)
                specs.Add(new AddConstraintSpec(SpanFrom(first), constraint));
        }
        while (Accept(','));
        Expect(')');
    }

    private ColumnPosition? AcceptPosition()
    {
        if (Accept(Keyword.FIRST))
            return new ColumnPosition((Name?)null);
        return Accept(Keyword.AFTER) ? new ColumnPosition(ExpectColumnName()) : null;
    }

    private AlterSpec? ReadDrop(Token first)
    {
        switch (Current.Keyword)
        {
            case Keyword.PRIMARY:
                _index++;
                Expect(Keyword.KEY);
                return new DropPrimaryKeySpec(SpanFrom(first));
            case Keyword.INDEX or Keyword.KEY:
                _index++;
                var ifExists = AcceptIfExists();
                return new DropIndexSpec(SpanFrom(first), ExpectName("an index name"), ifExists);
            case Keyword.FOREIGN:
                _index++;
                Expect(Keyword.KEY);
                ExpectName("a foreign key name");
                return null;
            case Keyword.CHECK:
                _index++;
                ExpectName("a constraint name");
                return null;
            case Keyword.CONSTRAINT:
                _index++;
                return new DropConstraintSpec(SpanFrom(first), ExpectName("a constraint name"));
            case Keyword.PARTITION when IsName(Ahead(1)):
                _index++;
                AcceptIfExists();
                ReadNames();
                return null;
            case Keyword.STATS_EXTENDED or Keyword.MASKING when !Ahead(1).Is(',') && !Ahead(1).Is(Keyword.RESTRICT) && Ahead(1).Kind != TokenKind.End:
                SkipSpec();
                return null;
            default:
                return ReadDropColumn(first);
        }
    }

    private DropColumnSpec ReadDropColumn(Token first)
    {
        Accept(Keyword.COLUMN);
        var ifExists = AcceptIfExists();
        var column = ExpectColumnName();
        if (!Accept(Keyword.RESTRICT))
            Accept(Keyword.CASCADE);
        return new DropColumnSpec(SpanFrom(first), column, ifExists);
    }

    private ModifyColumnSpec? ReadModify(Token first, bool isChange)
    {
        var ifExists = AcceptIfExists();
        Name? old = isChange ? ExpectColumnName() : null;
        var column = ExpectColumn();
        var position = AcceptPosition();
        return Failed ? null : new ModifyColumnSpec(SpanFrom(first), old ?? column.Name, column, ifExists, position);
    }

    private AlterSpec? ReadRename(Token first)
    {
        if (Accept(Keyword.COLUMN))
        {
            var old = ExpectColumnName();
            Expect(Keyword.TO);
            return new RenameColumnSpec(SpanFrom(first), old, ExpectName("a column name"));
        }

        if (Current.Keyword is Keyword.INDEX or Keyword.KEY)
        {
            _index++;
            var old = ExpectName("an index name");
            Expect(Keyword.TO);
            return new RenameIndexSpec(SpanFrom(first), old, ExpectName("an index name"));
        }

        if (!Accept(Keyword.TO) && !Accept(Keyword.AS))
            Accept('=');
        var name = ExpectTableName();
        return Failed ? null : new RenameTableSpec(SpanFrom(first), name);
    }

    // ALTER [COLUMN] c SET DEFAULT … | DROP DEFAULT, ALTER INDEX i VISIBLE, ALTER CHECK c ENFORCED.
    private AlterDefaultSpec? ReadAlterElement(Token first)
    {
        if (Accept(Keyword.INDEX))
        {
            ExpectName("an index name");
            if (!Accept(Keyword.VISIBLE))
                Expect(Keyword.INVISIBLE);
            return null;
        }

        if (Accept(Keyword.CHECK) || Accept(Keyword.CONSTRAINT))
        {
            ExpectName("a constraint name");
            Accept(Keyword.NOT);
            Expect(Keyword.ENFORCED);
            return null;
        }

        Accept(Keyword.COLUMN);
        var column = ExpectColumnName();
        if (Accept(Keyword.DROP))
        {
            Expect(Keyword.DEFAULT);
            return new AlterDefaultSpec(SpanFrom(first), column, null);
        }

        Expect(Keyword.SET);
        Expect(Keyword.DEFAULT);
        var value = Current.Is('(') ? ReadParenthesizedDefault(anyExpression: true) : AcceptLiteral();
        if (value is null)
            Fail("a literal or an expression in parentheses");
        return new AlterDefaultSpec(SpanFrom(first), column, value);
    }

    private ConvertCharsetSpec? ReadConvert(Token first)
    {
        Expect(Keyword.TO);
        string? charset = null;
        if (!Accept(Keyword.CHARSET) && !Accept(Keyword.CHARACTER, Keyword.SET))
        {
            Expect(Keyword.CHAR);
            Expect(Keyword.SET);
        }

        Accept('=');
        if (!Accept(Keyword.DEFAULT))
            charset = ExpectCharsetName();
        string? collation = null;
        if (Accept(Keyword.COLLATE))
        {
            Accept('=');
            collation = ExpectCollationName();
        }

        return Failed ? null : new ConvertCharsetSpec(SpanFrom(first), charset, collation);
    }

    // Several options may stand in one spec, separated by blanks.
    private TableOptionsSpec? ReadAlterOptions(Token first)
    {
        var options = new TableOptions();
        do
        {
            ReadTableOption(options);
        }
        while (!Failed && !AtEnd && !Current.Is(',') && !AtTrailingPartitionClause());
        return Failed ? null : new TableOptionsSpec(SpanFrom(first), options);
    }
}
