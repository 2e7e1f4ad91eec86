using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private static readonly string[] Comparisons = ["=", "<>", "!=", "<=", ">=", "<", ">"];

    private Expression Expression() => LeftToRight(Conjunction, "OR");

    private Expression Conjunction() => LeftToRight(Negated, "AND");

    private Expression Negated()
    {
        var (at, mark) = (Current, Mark);
        return Take("NOT") ? Spelled(new Not(at, Negated()), mark) : Predicate();
    }

    private Expression Predicate()
    {
        var mark = Mark;
        var left = Sum();
        while (PredicateBehind(left) is { } predicate)
            left = Spelled(predicate, mark);
        return left;
    }

    private Expression? PredicateBehind(Expression left)
    {
        if (Is(SqlTokenKind.Symbol) && Comparisons.Contains(Current.Value))
            return new Binary(left.At, Next().Value, left, Sum());
        if (Take("IS"))
            return IsBehind(left);
        var negated = Is("NOT") && (Ahead(1).Is("IN") || Ahead(1).Is("LIKE") || Ahead(1).Is("BETWEEN")) && Take("NOT");
        if (Take("IN"))
            return InBehind(left);
        if (Take("LIKE"))
            return LikeBehind(left);
        if (Take("BETWEEN"))
            return BetweenBehind(left);
        return negated ? throw Error("IN, LIKE or BETWEEN is expected") : null;
    }

    private Expression IsBehind(Expression left)
    {
        Take("NOT");
        if (!Take("DISTINCT", "FROM"))
        {
            Expect("NULL");
            return new IsNull(left.At, left);
        }
        return new Binary(left.At, "IS DISTINCT FROM", left, Sum());
    }

    private Expression InBehind(Expression left)
    {
        Expect("(");
        if (AtQuery)
        {
            var query = Query();
            Expect(")");
            return new InQuery(left.At, left, query);
        }
        var items = Separated(Expression);
        Expect(")");
        return new InList(left.At, left, [.. items]);
    }

    private Like LikeBehind(Expression left)
    {
        var pattern = Sum();
        if (Take("ESCAPE"))
            Text("an escape character");
        return new Like(left.At, left, pattern);
    }

    private Between BetweenBehind(Expression left)
    {
        var low = Sum();
        Expect("AND");
        return new Between(left.At, left, low, Sum());
    }

    private Expression Sum() => LeftToRight(Product, "+", "-", "||");

    private Expression Product() => LeftToRight(Signed, "*", "/", "%");

    private Expression Signed()
    {
        var (at, mark) = (Current, Mark);
        if (!Take("-"))
            return Postfix();
        return Spelled(new Negation(at, Signed()), mark);
    }

    private Expression LeftToRight(Func<Expression> operand, params string[] operators)
    {
        var mark = Mark;
        var left = operand();
        while (operators.FirstOrDefault(word => Is(word)) is { } found)
        {
            Next();
            left = Spelled(new Binary(left.At, found, left, operand()), mark);
        }
        return left;
    }

    private Expression Postfix()
    {
        var mark = Mark;
        var left = Primary();
        while (true)
        {
            if (Take("::"))
                left = Spelled(new Cast(left.At, left, Type(), IsTry: false), mark);
            else if (Is(":") || Is("["))
                left = Spelled(Path(left), mark);
            else
                return left;
        }
    }

    /// <summary>Elements keep their case and are always quoted: a bare one may be a reserved word or start with a digit.</summary>
    private ElementPath Path(Expression of)
    {
        Refuse(of is Literal, "a literal has no elements");
        if (Take(":"))
            Expect(SqlTokenKind.QuotedName, "a quoted element name");
        while (Is("[") || (Is(".") && Ahead(1).Kind == SqlTokenKind.QuotedName))
        {
            if (Take("."))
            {
                Next();
                continue;
            }
            Expect("[");
            Refuse(!Is(SqlTokenKind.String) && !Is(SqlTokenKind.Number), "an element name or index is expected");
            Next();
            Expect("]");
        }
        return new ElementPath(of.At, of);
    }

    private Expression Spelled(Expression expression, int mark) => expression with { Text = TextSince(mark) };

    private Expression Primary()
    {
        var mark = Mark;
        return Spelled(BarePrimary(), mark);
    }

    private Expression BarePrimary()
    {
        var at = Current;
        if (Is(SqlTokenKind.Number))
            return new Literal(at, NumberType(at.Text), Next().Text);
        if (Is(SqlTokenKind.String))
            return new Literal(at, SqlType.Text, Next().Value);
        if (Take("TRUE") || Take("FALSE"))
            return new Literal(at, SqlType.Boolean, at.Value);
        if (Take("NULL"))
            return new Literal(at, SqlType.Null, null);
        if (Take("$"))
            return new SessionVariable(at, Is(SqlTokenKind.Number) ? Next().Text : Name("a session variable"));
        if (Take(":"))
            return new Bind(at, Name("a variable of the block"));
        return Structured(at);
    }

    private Expression Structured(SqlToken at)
    {
        if (Take("("))
            return InParentheses(at);
        if (Take("CASE"))
            return CaseBehind(at);
        if (Take("EXISTS"))
            return new Exists(at, QueryInParentheses());
        if (Is("CAST", "(") || Is("TRY_CAST", "("))
            return CastCall(at);
        return Is(SqlTokenKind.Word) && Ahead(1).Is("(") ? Call(at) : Column(at);
    }

    private Expression InParentheses(SqlToken at)
    {
        if (AtQuery)
        {
            var query = Query();
            Expect(")");
            return new ScalarQuery(at, query);
        }
        var of = Expression();
        Expect(")");
        return new Parenthesis(at, of);
    }

    private Cast CastCall(SqlToken at)
    {
        var isTry = Next().Is("TRY_CAST");
        Expect("(");
        var of = Expression();
        Expect("AS");
        var type = Type();
        Expect(")");
        return new Cast(at, of, type, isTry);
    }

    private Case CaseBehind(SqlToken at)
    {
        var of = Is("WHEN") ? null : Expression();
        var branches = new List<(Expression, Expression)>();
        while (Take("WHEN"))
        {
            var when = Expression();
            Expect("THEN");
            branches.Add((when, Expression()));
        }
        Refuse(branches.Count == 0, "WHEN is expected");
        var otherwise = Take("ELSE") ? Expression() : null;
        Expect("END");
        return new Case(at, of, [.. branches], otherwise);
    }

    private ColumnReference Column(SqlToken at)
    {
        var parts = new List<string> { Name("an expression") };
        while (Take("."))
            parts.Add(Name("a column"));
        return new ColumnReference(at, [.. parts]);
    }
}
