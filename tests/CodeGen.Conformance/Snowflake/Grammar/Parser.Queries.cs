using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private bool AtQuery => Is("SELECT") || Is("WITH");

    private Query QueryInParentheses()
    {
        Expect("(");
        var query = Query();
        Expect(")");
        return query;
    }

    private Query Query()
    {
        var at = Current;
        var with = Take("WITH") ? Separated(CommonTable) : [];
        var body = QueryBody(out var into);
        var order = OrderBy();
        if (Take("LIMIT"))
            Whole("a number of rows");
        return new Query(at, [.. with], body, [.. order]) { Into = [.. into] };
    }

    private CommonTable CommonTable()
    {
        var at = Current;
        var name = Name("a common table");
        var columns = Is("(") ? ColumnNames() : [];
        Expect("AS");
        return new CommonTable(at, name, [.. columns], QueryInParentheses());
    }

    private QueryBody QueryBody(out List<Bind> into)
    {
        var left = BodyTerm(out into);
        while (Is("UNION") || Is("INTERSECT") || Is("EXCEPT"))
        {
            var union = Next().Is("UNION");
            if (union)
                Take("ALL");
            left = new SetOperation(left.At, left, BodyTerm(out _));
        }
        return left;
    }

    private QueryBody BodyTerm(out List<Bind> into)
    {
        into = [];
        var at = Current;
        if (!Is("("))
            return Select(out into);
        return new NestedBody(at, QueryInParentheses());
    }

    private Select Select(out List<Bind> into)
    {
        var at = Current;
        Expect("SELECT");
        Take("DISTINCT");
        var items = Separated(SelectItem);
        into = Take("INTO") ? Separated(BindVariable) : [];
        var select = new Select(at, [.. items]);
        if (Take("FROM"))
            select = From(select);
        if (Take("WHERE"))
            select = select with { Where = Expression() };
        if (Take("GROUP", "BY"))
            select = select with { GroupBy = [.. Separated(Expression)] };
        if (Take("HAVING"))
            select = select with { Having = Expression() };
        return Take("QUALIFY") ? select with { Qualify = Expression() } : select;
    }

    private Bind BindVariable()
    {
        var at = Current;
        Expect(":");
        return new Bind(at, Name("a variable of the block"));
    }

    private SelectItem SelectItem()
    {
        var at = Current;
        if (Take("*"))
            return new StarItem(at, null, [.. Excluded()]);
        if (AtName && Ahead(1).Is(".") && Ahead(2).Is("*"))
        {
            var of = Name();
            Expect(".", "*");
            return new StarItem(at, of, [.. Excluded()]);
        }
        var expression = Expression();
        return new NamedItem(at, expression, Alias());
    }

    private List<string> Excluded()
    {
        return Take("EXCLUDE") ? ColumnNames() : [];
    }

    private Select From(Select select)
    {
        var sources = new List<Source> { Source() };
        var conditions = new List<Expression>();
        while (true)
        {
            if (Take(","))
                sources.Add(Source());
            else if (Take("CROSS", "JOIN"))
                sources.Add(Source());
            else if (Take("JOIN") || Take("INNER", "JOIN") || TakeOuterJoin())
            {
                sources.Add(Source());
                Expect("ON");
                conditions.Add(Expression());
            }
            else
                return select with { From = [.. sources], JoinConditions = [.. conditions] };
        }
    }

    private bool TakeOuterJoin()
    {
        if (!Is("LEFT") && !Is("RIGHT") && !Is("FULL"))
            return false;
        Next();
        Take("OUTER");
        Expect("JOIN");
        return true;
    }

    private Source Source()
    {
        var at = Current;
        if (Is("("))
            return new QuerySource(at, QueryInParentheses(), Alias());
        if (Take("TABLE", "("))
            return TableFunction(at, closing: true);
        if (Take("LATERAL"))
            return TableFunction(at, closing: false);
        if (Take("ERROR_TABLE", "("))
        {
            var table = QualifiedName("a table");
            Expect(")");
            return new ErrorTableSource(at, table, Alias());
        }
        if (Is("@"))
            return new StageSource(at, StagePath(), Alias());
        if (Take("$"))
        {
            Whole("the number of a statement");
            return new ResultSource(at, Alias());
        }
        var name = AnyName("a table");
        return new NamedSource(at, name, Alias());
    }

    private FunctionSource TableFunction(SqlToken at, bool closing)
    {
        var name = Take("INFORMATION_SCHEMA", ".") ? "INFORMATION_SCHEMA." : "";
        name += Name("a table function");
        if (!TableFunctions.Columns.ContainsKey(name))
            throw new SqlSyntaxException("no table function we emit", at);
        Expect("(");
        var arguments = Is(")") ? [] : Separated(NamedArgument);
        Expect(")");
        if (closing)
            Expect(")");
        return new FunctionSource(at, name, [.. arguments], Alias());
    }

    private NamedArgument NamedArgument()
    {
        var name = Is(SqlTokenKind.Word) && Ahead(1).Is("=>") ? Next().Value : "";
        if (name.Length > 0)
            Expect("=>");
        return new NamedArgument(name, Expression());
    }

    // The path ends at a blank: @SCHEMA.STAGE/folder/.
    private ObjectName StagePath()
    {
        Expect("@");
        var stage = QualifiedName("a stage");
        while (Is("/") && Current.Start == Previous.End)
        {
            Next();
            if ((Is(SqlTokenKind.Word) || Is(SqlTokenKind.Number)) && Current.Start == Previous.End)
                Next();
        }
        return stage;
    }
}
