using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Statements;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

/// <summary>INSERT, UPDATE, DELETE, TRUNCATE, and queries as statements.</summary>
internal sealed partial class Parser
{
    private Insert Insert()
    {
        var at = Next();
        var overwrite = Take("OVERWRITE");
        Expect("INTO");
        var table = QualifiedName("a table");
        Refuse(!Is("("), "the columns of an INSERT are always written");
        var columns = ColumnNames();
        if (!Take("VALUES"))
            return new Insert(at, table, [.. columns], overwrite) { Query = Query() };
        return new Insert(at, table, [.. columns], overwrite) { Rows = [.. Separated(() => Parenthesised(Expression).ToImmutableArray())] };
    }

    private Update Update()
    {
        var at = Next();
        var table = QualifiedName("a table");
        var alias = Alias();
        Expect("SET");
        var assignments = Separated(Assignment);
        var from = Take("FROM") ? Separated(Source) : [];
        return new Update(at, table, alias, [.. assignments], [.. from], Take("WHERE") ? Expression() : null);
    }

    /// <summary>The left side is a bare column: a qualified one is not portable and never needed.</summary>
    private Assignment Assignment()
    {
        var at = Current;
        var column = Name("a column");
        Expect("=");
        return new Assignment(at, column, Expression());
    }

    private Delete Delete()
    {
        var at = Next();
        Expect("FROM");
        var table = QualifiedName("a table");
        var alias = Alias();
        var sources = Take("USING") ? Separated(Source) : [];
        return new Delete(at, table, alias, [.. sources], Take("WHERE") ? Expression() : null);
    }

    private Truncate Truncate()
    {
        var at = Next();
        Expect("TABLE");
        var ifExists = Take("IF", "EXISTS");
        return new Truncate(at, QualifiedName("a table"), ifExists);
    }

    private QueryStatement QueryStatement()
    {
        var at = Current;
        return new QueryStatement(at, Query());
    }
}
