using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;

namespace Tidb.CodeGen.Conformance.KsqlDb.Grammar;

internal sealed partial class Parser
{
    private static readonly string[] LosesDeletes = ["WHERE", "GROUP", "WINDOW", "HAVING", "LEFT", "INNER", "JOIN", "LIMIT"];

    private CreateStreamAs Query(SqlToken at, string name, ImmutableSortedDictionary<string, Property> properties)
    {
        Expect("SELECT");
        var items = Separated(Item);
        Expect("FROM");
        var from = SourceName();
        if (LosesDeletes.Any(word => Is(word)))
            throw Error("a query that feeds a table passes every record on; this would lose deletes");
        var partitionBy = Take("PARTITION", "BY") ? Separated(Expression) : [];
        if (LosesDeletes.Any(word => Is(word)))
            throw Error("a query that feeds a table passes every record on; this would lose deletes");
        Expect("EMIT", "CHANGES");
        return new CreateStreamAs(at, name, properties, [.. items], from, [.. partitionBy]);
    }

    // An expression without a name gets one from the server (KSQL_COL_0), which no table declares.
    private SelectItem Item()
    {
        var at = Current;
        if (Is("*"))
            throw Error("the columns are written out");
        var of = Expression();
        if (Take("AS"))
            return new SelectItem(at, of, Name("an alias"));
        return of is ColumnReference column ? new SelectItem(at, of, column.Name) : throw new SqlSyntaxException("an expression has an alias", at);
    }
}
