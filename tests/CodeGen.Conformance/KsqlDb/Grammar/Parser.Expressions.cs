using Tidb.CodeGen.Conformance.KsqlDb.Syntax;
using Tidb.CodeGen.Conformance.KsqlDb.Typing;

namespace Tidb.CodeGen.Conformance.KsqlDb.Grammar;

internal sealed partial class Parser
{
    private Expression Expression()
    {
        var mark = Mark;
        var left = Sum();
        if (!Is("LIKE") && !Is("<>") && !Is("<") && !Is("="))
            return left;
        return Spelled(new Binary(left.At, Next().Value, left, Sum()), mark);
    }

    private Expression Sum() => LeftToRight(Product, "+", "-");

    private Expression Product() => LeftToRight(Signed, "*");

    private Expression LeftToRight(Func<Expression> operand, params string[] operators)
    {
        var mark = Mark;
        var left = operand();
        while (operators.Any(symbol => Is(symbol)))
            left = Spelled(new Binary(left.At, Next().Value, left, operand()), mark);
        return left;
    }

    private Expression Signed()
    {
        var (at, mark) = (Current, Mark);
        return Take("-") ? Spelled(new Negative(at, Signed()), mark) : Postfix();
    }

    private Expression Postfix()
    {
        var mark = Mark;
        var left = Spelled(Primary(), mark);
        while (true)
        {
            if (Take("->"))
                left = Spelled(new FieldOf(left.At, left, Name("a field")), mark);
            else if (Take("["))
                left = Spelled(Element(left), mark);
            else
                return left;
        }
    }

    private ElementOf Element(Expression of)
    {
        Whole("the index, from 1 on", 1);
        Expect("]");
        return new ElementOf(of.At, of);
    }

    private Expression Primary()
    {
        var at = Current;
        if (Is(SqlTokenKind.Number))
            return Number();
        if (Is(SqlTokenKind.String))
            return new Literal(Next(), KsqlType.String);
        if (Take("("))
            return InParentheses(at);
        if (Take("CASE"))
            return CaseBehind(at);
        if (Take("CAST"))
            return CastBehind(at);
        if (Is(SqlTokenKind.Word) && Ahead(1).Is("("))
            return new Call(at, Next().Value, [.. Parenthesised(Argument)]);
        return new ColumnReference(at, Name("an expression"));
    }

    private Literal Number()
    {
        return long.TryParse(Current.Value, out var value)
            ? new Literal(Next(), value <= int.MaxValue ? KsqlType.Integer : KsqlType.Bigint)
            : throw Error("a number of ksqlDB is expected");
    }

    private Expression Argument()
    {
        var (at, mark) = (Current, Mark);
        if (!Ahead(1).Is("=>"))
            return Expression();
        var parameter = Name("a parameter");
        Expect("=>");
        return Spelled(new Lambda(at, parameter, Expression()), mark);
    }

    private Parenthesis InParentheses(SqlToken at)
    {
        var of = Expression();
        Expect(")");
        return new Parenthesis(at, of);
    }

    // A missing ELSE is null, which no expression of ours means.
    private Case CaseBehind(SqlToken at)
    {
        Expect("WHEN");
        var when = Expression();
        Expect("THEN");
        var then = Expression();
        Expect("ELSE");
        var otherwise = Expression();
        Expect("END");
        return new Case(at, when, then, otherwise);
    }

    private Cast CastBehind(SqlToken at)
    {
        Expect("(");
        var of = Expression();
        Expect("AS");
        var type = Type();
        Expect(")");
        return new Cast(at, of, type);
    }

    private Expression Spelled(Expression expression, int mark) => expression with { Text = TextSince(mark) };
}
