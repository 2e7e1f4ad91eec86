using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>
/// The parenthesis of CREATE TABLE. NOT NULL is enforced, for key columns too; a primary key is not, as in Snowflake.
/// </summary>
internal sealed record TableDefinition(ImmutableArray<ScopeColumn> Columns, string Duck)
{
    public static TableDefinition Read(SqlCursor cursor)
    {
        var columns = new List<ScopeColumn>();
        var required = new HashSet<string>(StringComparer.Ordinal);
        cursor.Expect("(");
        do
        {
            if (cursor.TryTake("CONSTRAINT"))
            {
                cursor.Name();
                cursor.Expect("PRIMARY", "KEY");
                required.UnionWith(cursor.List(cursor.Name));
            }
            else
            {
                columns.Add(Column(cursor, required));
            }
        }
        while (cursor.TryTake(","));
        cursor.Expect(")");
        if (columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twins)
            throw new SnowflakeException($"duplicate column name {twins.Key}");
        return new TableDefinition([.. columns], string.Join(", ", columns.Select(column => Duckify(column, required.Contains(column.Name)))));
    }

    private static ScopeColumn Column(SqlCursor cursor, HashSet<string> required)
    {
        var column = new ScopeColumn(cursor.Name(), SqlType.Read(cursor));
        if (cursor.TryTake("NOT", "NULL") || cursor.TryTake("PRIMARY", "KEY"))
            required.Add(column.Name);
        if (cursor.TryTake("COMMENT"))
            cursor.Expect(SqlTokenKind.String);
        return column;
    }

    private static string Duckify(ScopeColumn column, bool required)
    {
        var name = DuckName.Of(column.Name);
        return $"{name} {column.Type.Duck}{(required ? " NOT NULL" : "")} {column.Type.Check(name)}";
    }
}
