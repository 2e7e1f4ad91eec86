using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

internal sealed partial class Binder
{
    /// <summary>A condition: what is no truth value is a forgotten comparison.</summary>
    public void Condition(Expression expression, Scope? scope) => RequireBoolean(expression, Type(expression, scope));

    /// <summary>The type of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="scope">The columns in sight; null in an expression of a block, where bare names are variables.</param>
    public SqlType Type(Expression expression, Scope? scope)
    {
        return expression switch
        {
            Literal literal => literal.Type,
            ColumnReference column => scope?.Resolve(column) ?? BlockVariable(column),
            SessionVariable variable => Session(variable),
            Bind bind => Variable(bind.At, bind.Name),
            Parenthesis parenthesis => Type(parenthesis.Of, scope),
            ElementPath path => Element(path, scope),
            Cast cast => Converted(cast, scope),
            Call call => Called(call, scope),
            Case choice => Chosen(choice, scope),
            ScalarQuery scalar => Scalar(scalar, scope),
            _ => Operated(expression, scope),
        };
    }

    private SqlType Operated(Expression expression, Scope? scope)
    {
        switch (expression)
        {
            case Binary binary:
                return Joined(binary, Type(binary.Left, scope), Type(binary.Right, scope));
            case Negation negation:
                return RequireNumber(negation.Of, Type(negation.Of, scope));
            case Not not:
                Condition(not.Of, scope);
                break;
            case IsNull isNull:
                Type(isNull.Of, scope);
                break;
            case InList list:
                RequireOneFamily(list.Of, list.Items.Prepend(list.Of).Select(item => Type(item, scope)));
                break;
            case InQuery query:
                RequireOneFamily(query.Of, [Type(query.Of, scope), OneColumn(query.At, query.Query, scope)]);
                break;
            case Between between:
                RequireOneFamily(between.Of, between.Children.Select(child => Type(child, scope)));
                break;
            case Like like:
                RequireText(like.Of, Type(like.Of, scope));
                RequireText(like.Pattern, Type(like.Pattern, scope));
                break;
            case Exists exists:
                Query(exists.Query, scope);
                break;
            default:
                throw new SqlSyntaxException("an expression that cannot stand here", expression.At);
        }
        return SqlType.Boolean;
    }

    private static SqlType Joined(Binary binary, SqlType left, SqlType right)
    {
        switch (binary.Operator)
        {
            case "AND" or "OR":
                RequireBoolean(binary.Left, left);
                RequireBoolean(binary.Right, right);
                return SqlType.Boolean;
            case "||":
                RequireText(binary.Left, left);
                RequireText(binary.Right, right);
                return SqlType.Text;
            case "+" or "-" or "*" or "/" or "%":
                RequireNumber(binary.Left, left);
                RequireNumber(binary.Right, right);
                return SqlType.Number;
            default:
                Compared(binary, left, right);
                return SqlType.Boolean;
        }
    }

    /// <summary>
    /// Values of two families are compared through a conversion nobody wrote. Elements of a VARIANT are numbers in one row and
    /// texts in the next, so only whole documents are compared with each other.
    /// </summary>
    private static void Compared(Binary binary, SqlType left, SqlType right)
    {
        Refuse(left.Family == TypeFamily.Null || right.Family == TypeFamily.Null, "a comparison with NULL is never true", binary.At);
        var areDocuments = left.IsSemiStructured && right.IsSemiStructured && binary is { Left: not ElementPath, Right: not ElementPath };
        if (areDocuments)
            return;
        Refuse(left.IsSemiStructured || right.IsSemiStructured, "a VARIANT is compared without a cast", binary.At);
        RequireOneFamily(binary, [left, right]);
    }

    private SqlType BlockVariable(ColumnReference column)
    {
        return column.Parts.Length == 1 ? Variable(column.At, column.Parts[0]) : VariableField(column);
    }

    // A field of the row of a FOR loop.
    private SqlType VariableField(ColumnReference column)
    {
        Variable(column.At, column.Parts[0]);
        return SqlType.Unknown;
    }

    private SqlType Session(SessionVariable variable)
    {
        if (!char.IsAsciiDigit(variable.Name[0]))
            RequireSession(variable.At, variable.Name);
        return SqlType.Unknown;
    }

    private SqlType Element(ElementPath path, Scope? scope)
    {
        var of = Type(path.Of, scope);
        Refuse(!of.IsOpen && !of.IsSemiStructured, $"a {of} has no elements", path.At);
        return SqlType.Variant;
    }

    private SqlType Converted(Cast cast, Scope? scope)
    {
        var from = Type(cast.Of, scope);
        Refuse(cast.IsTry && from.Family != TypeFamily.Text, "TRY_CAST takes texts only: write ::VARCHAR first", cast.At);
        Refuse(!Casts.Allows(from, cast.Type), $"a cast from {from} to {cast.Type} depends on the session or is none", cast.At);
        return cast.Type;
    }

    private SqlType Chosen(Case choice, Scope? scope)
    {
        foreach (var (when, _) in choice.Branches)
        {
            if (choice.Of is { } of)
                RequireOneFamily(when, [Type(of, scope), Type(when, scope)]);
            else
                Condition(when, scope);
        }
        var results = choice.Branches.Select(branch => branch.Then).Append(choice.Else).OfType<Expression>();
        return RequireOneFamily(choice, results.Select(result => Type(result, scope)));
    }

    private SqlType Scalar(ScalarQuery scalar, Scope? scope) => OneColumn(scalar.At, scalar.Query, scope);

    private SqlType OneColumn(SqlToken at, Query query, Scope? scope)
    {
        var columns = Query(query, scope);
        Refuse(columns.Length != 1, $"a query with {columns.Length} columns stands where one value is expected", at);
        return columns[0].Type;
    }

    private static SqlType RequireOneFamily(Expression at, IEnumerable<SqlType> types)
    {
        return types.Aggregate(SqlType.Null, (all, one) => all.With(one)
            ?? throw new SqlSyntaxException($"{all} and {one} meet without a cast", at.At));
    }

    private static void RequireBoolean(Expression expression, SqlType type)
    {
        Refuse(!type.IsOpen && type.Family != TypeFamily.Boolean, $"a condition is expected, this is {type}", expression.At);
    }

    private static void RequireText(Expression expression, SqlType type)
    {
        Refuse(!type.IsOpen && type.Family != TypeFamily.Text, $"a text is expected, this is {type}", expression.At);
    }

    private static SqlType RequireNumber(Expression expression, SqlType type)
    {
        var isNumber = type.Family is TypeFamily.Number or TypeFamily.Float or TypeFamily.DecFloat;
        Refuse(!type.IsOpen && !isNumber, $"a number is expected, this is {type}", expression.At);
        return type;
    }
}
