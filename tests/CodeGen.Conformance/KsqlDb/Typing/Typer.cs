using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;

namespace Tidb.CodeGen.Conformance.KsqlDb.Typing;

/// <summary>The types of expressions. ksqlDB converts next to nothing by itself; what it would refuse or turn into null is an error.</summary>
/// <param name="columns">The columns in sight.</param>
internal sealed class Typer(ImmutableSortedDictionary<string, KsqlType> columns)
{
    public KsqlType Of(Expression expression)
    {
        return expression switch
        {
            Literal literal => literal.Type,
            ColumnReference column => columns.TryGetValue(column.Name, out var type) ? type : throw new SqlSyntaxException($"no column {column.Name}", column.At),
            FieldOf field => Of(field.Of).Fields.TryGetValue(field.Field, out var type) ? type : throw new SqlSyntaxException($"no field {field.Field}", field.At),
            ElementOf element => Of(element.Of).Element ?? throw new SqlSyntaxException("an array is expected", element.At),
            Parenthesis parenthesis => Of(parenthesis.Of),
            Negative negative => Number(negative.Of),
            Binary binary => OfBinary(binary),
            Cast cast => OfCast(cast),
            Case branches => OfCase(branches),
            Call call => Calls.TypeOf(call, this),
            _ => throw new SqlSyntaxException("no expression here", expression.At),
        };
    }

    /// <summary>The type of the results of a lambda over elements of a type.</summary>
    public KsqlType OfLambda(Expression argument, KsqlType element)
    {
        return argument is Lambda lambda
            ? new Typer(columns.SetItem(lambda.Parameter, element)).Of(lambda.Body)
            : throw new SqlSyntaxException("a lambda is expected", argument.At);
    }

    public void Expect(Expression expression, KsqlType type)
    {
        var found = Of(expression);
        if (found != type)
            throw new SqlSyntaxException($"{type} is expected, not {found}", expression.At);
    }

    public KsqlType Number(Expression expression)
    {
        var type = Of(expression);
        return type.IsNumber ? type : throw new SqlSyntaxException($"a number is expected, not {type}", expression.At);
    }

    private KsqlType OfBinary(Binary binary)
    {
        if (binary.Operator == "LIKE")
        {
            Expect(binary.Left, KsqlType.String);
            Expect(binary.Right, KsqlType.String);
            return KsqlType.Boolean;
        }
        var (left, right) = (Number(binary.Left), Number(binary.Right));
        return binary.Operator is "<>" or "<" or "=" ? KsqlType.Boolean : Arithmetic(binary, left, right);
    }

    private static KsqlType Arithmetic(Binary binary, KsqlType left, KsqlType right)
    {
        if (left == KsqlType.Double || right == KsqlType.Double)
            return KsqlType.Double;
        if (left.Digits is { } a && right.Digits is { } b)
            return binary.Operator == "*" ? KsqlType.Decimal(a.Precision + b.Precision + 1, a.Scale + b.Scale) : Sum(a, b);
        if (left.Digits is not null || right.Digits is not null)
            throw new SqlSyntaxException("a DECIMAL meets another type", binary.At);
        return left == KsqlType.Bigint || right == KsqlType.Bigint ? KsqlType.Bigint : KsqlType.Integer;
    }

    private static KsqlType Sum((int Precision, int Scale) a, (int Precision, int Scale) b)
    {
        var scale = Math.Max(a.Scale, b.Scale);
        return KsqlType.Decimal(Math.Max(a.Precision - a.Scale, b.Precision - b.Scale) + scale + 1, scale);
    }

    private KsqlType OfCase(Case branches)
    {
        Expect(branches.When, KsqlType.Boolean);
        var then = Of(branches.Then);
        Expect(branches.Otherwise, then);
        return then;
    }

    // A text with a blank between date and time is no TIMESTAMP for CAST; numbers never fit into fewer digits unnoticed.
    private KsqlType OfCast(Cast cast)
    {
        var from = Of(cast.Of);
        var isKnown = from == KsqlType.String
            ? cast.Type.IsNumber || cast.Type == KsqlType.Date || cast.Type.Text == "TIME"
            : from.IsNumber && from != KsqlType.Double && (cast.Type == KsqlType.Bigint || cast.Type.Digits is not null);
        return isKnown ? cast.Type : throw new SqlSyntaxException($"no CAST we emit makes {cast.Type} of {from}", cast.At);
    }
}
