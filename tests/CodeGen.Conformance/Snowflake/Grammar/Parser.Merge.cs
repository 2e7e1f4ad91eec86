using Tidb.CodeGen.Conformance.Snowflake.Statements;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private Merge Merge()
    {
        var at = Next();
        Expect("INTO");
        var table = QualifiedName("the target");
        var alias = Alias();
        Expect("USING");
        var source = Source();
        Expect("ON");
        var on = Expression();
        var clauses = new List<MergeClause>();
        while (Is("WHEN"))
            clauses.Add(MergeClause());
        Refuse(clauses.Count == 0, "WHEN is expected");
        CheckOrder(clauses);
        return new Merge(at, table, alias, source, on, [.. clauses]);
    }

    private MergeClause MergeClause()
    {
        var at = Current;
        Expect("WHEN");
        var matched = !Take("NOT");
        Expect("MATCHED");
        var condition = Take("AND") ? Expression() : null;
        Expect("THEN");
        if (!matched)
            return InsertClause(new MergeClause(at, matched, condition));
        if (Take("DELETE"))
            return new MergeClause(at, matched, condition);
        Expect("UPDATE", "SET");
        return new MergeClause(at, matched, condition) { Assignments = [.. Separated(Assignment)] };
    }

    private MergeClause InsertClause(MergeClause clause)
    {
        Expect("INSERT");
        Refuse(!Is("("), "the columns of an INSERT are always written");
        var columns = ColumnNames();
        Expect("VALUES");
        return clause with { Columns = [.. columns], Values = [.. Parenthesised(Expression)] };
    }

    // Snowflake rejects a clause behind one that takes every row of its kind.
    private static void CheckOrder(List<MergeClause> clauses)
    {
        foreach (var kind in clauses.GroupBy(clause => clause.IsMatched))
        {
            if (kind.SkipLast(1).FirstOrDefault(clause => clause.Condition is null) is { } early)
                throw new SqlSyntaxException("a WHEN without a condition is the last of its kind", early.At);
        }
    }
}
