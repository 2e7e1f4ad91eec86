namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>Translates MERGE, and makes the query that finds what DuckDB lets pass: one target row changed twice.</summary>
internal sealed class MergeTranslator(SqlCursor cursor, QueryTranslator queries, ISqlCatalog catalog)
{
    private readonly List<string> _clauses = [];
    private readonly List<(string Condition, string Action)> _matched = [];
    private readonly HashSet<string> _unconditional = [];

    public TranslatedDml Merge()
    {
        cursor.Expect("INTO");
        var target = cursor.ObjectName();
        var table = catalog.Source(target);
        cursor.Expect("AS");
        var alias = cursor.Name();
        cursor.Expect("USING");
        var (source, sourceRelation) = queries.Source();
        var scope = new Scope([new Relation(alias, table.Columns), sourceRelation]);
        cursor.Expect("ON");
        var on = new ExpressionTranslator(cursor, scope, queries).Condition().Text;
        while (cursor.TryTake("WHEN"))
            Clause(table, scope, new Scope([sourceRelation]));
        var into = $"{target.Duck} AS {DuckName.Of(alias)}";
        return new TranslatedDml(target, $"MERGE INTO {into} USING {source} ON ({on}) {string.Join(" ", _clauses)}", [])
        {
            Guard = Guard(into, DuckName.Of(alias), source, on),
        };
    }

    private void Clause(SqlSource table, Scope both, Scope source)
    {
        var isMatched = !cursor.TryTake("NOT");
        cursor.Expect("MATCHED");
        var kind = isMatched ? "MATCHED" : "NOT MATCHED";
        if (_unconditional.Contains(kind))
            throw cursor.Error($"a clause follows the WHEN {kind} without a condition, before");
        var condition = cursor.TryTake("AND") ? new ExpressionTranslator(cursor, isMatched ? both : source, queries).Condition().Text : null;
        if (condition is null)
            _unconditional.Add(kind);
        cursor.Expect("THEN");
        var action = isMatched ? MatchedAction(table, both) : Insert(table, source);
        _clauses.Add($"WHEN {kind}{(condition is null ? "" : $" AND {condition}")} THEN {action}");
        if (isMatched)
            _matched.Add((condition ?? "TRUE", action == "DELETE" ? "D" : "U"));
    }

    private string MatchedAction(SqlSource table, Scope scope)
    {
        if (cursor.TryTake("DELETE"))
            return "DELETE";
        cursor.Expect("UPDATE", "SET");
        var assignments = new Dictionary<string, string>();
        do
        {
            var column = DmlTranslator.Columns(table, [cursor.Name()])[0];
            cursor.Expect("=");
            var value = DmlTranslator.Assign(new ExpressionTranslator(cursor, scope, queries).Expression(), column);
            if (!assignments.TryAdd(DuckName.Of(column.Name), value))
                throw new SnowflakeException($"duplicate column name {column.Name}");
        }
        while (cursor.TryTake(","));
        return "UPDATE SET " + string.Join(", ", assignments.Select(pair => $"{pair.Key} = {pair.Value}"));
    }

    private string Insert(SqlSource table, Scope scope)
    {
        cursor.Expect("INSERT");
        var columns = DmlTranslator.Columns(table, cursor.List(cursor.Name));
        cursor.Expect("VALUES");
        var values = cursor.List(new ExpressionTranslator(cursor, scope, queries).Expression);
        if (values.Length != columns.Length)
            throw new SnowflakeException("Insert value list does not match column list");
        return $"INSERT ({string.Join(", ", columns.Select(column => DuckName.Of(column.Name)))}) "
            + $"VALUES ({string.Join(", ", values.Zip(columns, DmlTranslator.Assign))})";
    }

    // Snowflake, ERROR_ON_NONDETERMINISTIC_MERGE = TRUE: fails when a row would be updated twice, or updated and deleted.
    // Each pair is judged by the first clause whose condition holds.
    private string? Guard(string into, string alias, string source, string on)
    {
        if (_matched.Count == 0)
            return null;
        var action = $"CASE {string.Join(" ", _matched.Select(clause => $"WHEN {clause.Condition} THEN '{clause.Action}'"))} END";
        return $"SELECT CASE WHEN count(*) > 0 THEN error('100090: Duplicate row detected during DML action') END FROM ("
            + $"SELECT pair FROM (SELECT {alias}.rowid AS pair, {action} AS act FROM {into} JOIN {source} ON ({on})) AS p "
            + "GROUP BY pair HAVING count(*) FILTER (act = 'U') > 1 OR count(*) FILTER (act = 'U') = 1 AND count(*) FILTER (act = 'D') > 0)";
    }
}
