using Tidb.CodeGen.Conformance.Snowflake.Statements;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private AlterTable AlterTable()
    {
        var at = Previous;
        var ifExists = Take("IF", "EXISTS");
        var table = QualifiedName("a table");
        return new AlterTable(at, table, ifExists, TableChange());
    }

    private TableChange TableChange()
    {
        var at = Current;
        if (Take("ADD", "COLUMN"))
            return AddColumns(at);
        if (Take("DROP", "COLUMN"))
        {
            Take("IF", "EXISTS");
            return new DropColumns(at, [.. Separated(() => Name("a column"))]);
        }
        if (Take("RENAME", "COLUMN"))
        {
            var from = Name("a column");
            Expect("TO");
            return new RenameColumn(at, from, Name("a column"));
        }
        if (Take("RENAME", "TO"))
            return new RenameTable(at, QualifiedName("a table"));
        if (Take("SWAP", "WITH"))
            return new SwapTable(at, QualifiedName("a table"));
        return Take("ALTER", "COLUMN") ? AlterColumn(at) : TableSettings(at);
    }

    private AddColumns AddColumns(SqlToken at)
    {
        var ifNotExists = Take("IF", "NOT", "EXISTS");
        var columns = Separated(TableColumn);
        Refuse(ifNotExists && columns.Any(column => column.Default is not null), "IF NOT EXISTS together with DEFAULT");
        return new AddColumns(at, [.. columns], ifNotExists);
    }

    private AlterColumn AlterColumn(SqlToken at)
    {
        var column = Name("a column");
        if (Take("SET", "DATA", "TYPE"))
            return new AlterColumn(at, column, Type());
        if (Take("COMMENT"))
            Text("a comment");
        else if (!Take("DROP", "NOT", "NULL"))
            Expect("SET", "NOT", "NULL");
        return new AlterColumn(at, column, null);
    }

    private TableSettings TableSettings(SqlToken at)
    {
        if (Take("SET"))
            Refuse(Properties(TableProperties).Count == 0, "a property is expected");
        else if (Take("UNSET"))
            OneOf(TableProperties.Keys);
        else if (Take("CLUSTER", "BY"))
            Parenthesised(Expression);
        else
            Expect("DROP", "CLUSTERING", "KEY");
        return new TableSettings(at);
    }
}
