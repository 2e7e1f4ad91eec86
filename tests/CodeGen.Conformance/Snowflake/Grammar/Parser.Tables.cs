using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private static readonly Dictionary<string, Action<Parser>> TableProperties = new(StringComparer.Ordinal)
    {
        ["DATA_RETENTION_TIME_IN_DAYS"] = ANumber(0, 90),
        ["MAX_DATA_EXTENSION_TIME_IN_DAYS"] = ANumber(0, 90),
        ["CHANGE_TRACKING"] = AFlag,
        ["ENABLE_SCHEMA_EVOLUTION"] = AFlag,
        ["ERROR_LOGGING"] = AFlag,
        ["ROW_TIMESTAMP"] = AFlag,
        ["COMMENT"] = AText,
    };

    private CreateTable CreateTable(Existing existing, TableKind kind)
    {
        var at = Previous;
        var table = new CreateTable(at, IfNotExists(existing), kind, QualifiedName("a table"));
        if (Take("LIKE"))
            return table with { Like = QualifiedName("a table") };
        if (Take("CLONE"))
            return table with { Like = QualifiedName("a table") };
        if (Is("("))
            table = TableElements(table);
        if (Take("CLUSTER", "BY"))
            Parenthesised(Expression);
        var properties = Properties(TableProperties);
        table = table with { Properties = properties };
        if (!Take("AS"))
            return table.Columns.Length > 0 ? table : throw Error("columns or AS are expected");
        return table with { Query = Query() };
    }

    private CreateTable TableElements(CreateTable table)
    {
        var (columns, keys) = (new List<TableColumn>(), new List<TableKey>());
        Parenthesised(() =>
        {
            if (Is("CONSTRAINT"))
                keys.Add(Constraint());
            else
                columns.Add(keys.Count == 0 ? TableColumn() : throw Error("columns stand before constraints"));
            return true;
        });
        return table with { Columns = [.. columns], Keys = [.. keys] };
    }

    private TableColumn TableColumn()
    {
        var at = Current;
        var name = Name("a column");
        var column = new TableColumn(at, name, Type());
        if (Take("COLLATE"))
            Text("a collation");
        column = column with { IsNotNull = Take("NOT", "NULL") };
        if (Take("DEFAULT"))
            column = column with { Default = DefaultLiteral() };
        if (Take("COMMENT"))
            Text("a comment");
        return column;
    }

    /// <summary>A default is a literal of the column's type: no function, no cast.</summary>
    private Literal DefaultLiteral()
    {
        return Signed() switch
        {
            Literal literal => literal,
            Negation { Of: Literal literal } => literal,
            var other => throw new SqlSyntaxException("a default is a literal", other.At),
        };
    }

    private TableKey Constraint()
    {
        var at = Current;
        Expect("CONSTRAINT");
        Name("a constraint");
        if (Take("PRIMARY", "KEY"))
        {
            var key = new TableKey(at, IsPrimary: true, [.. ColumnNames()]);
            Take("RELY");
            return key;
        }
        if (Take("UNIQUE"))
        {
            var key = new TableKey(at, IsPrimary: false, [.. ColumnNames()]);
            Expect("NOT", "ENFORCED");
            return key;
        }
        Expect("FOREIGN", "KEY");
        var foreign = new TableKey(at, IsPrimary: false, [.. ColumnNames()]);
        Expect("REFERENCES");
        foreign = foreign with { References = QualifiedName("a table"), ReferencedColumns = [.. ColumnNames()] };
        Expect("NOT", "ENFORCED");
        return foreign;
    }

    private CreateView CreateView(Existing existing)
    {
        var at = Previous;
        var mode = IfNotExists(existing);
        var name = QualifiedName("a view");
        var columns = Is("(") ? ColumnNames() : [];
        Take("COPY", "GRANTS");
        OptionalComment();
        Expect("AS");
        return new CreateView(at, mode, name, [.. columns], Query());
    }
}
