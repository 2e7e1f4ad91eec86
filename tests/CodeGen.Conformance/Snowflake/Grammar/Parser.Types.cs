using System.Globalization;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private SqlType Type()
    {
        if (Take("VECTOR"))
            return Vector();
        var row = TypeRow.All.FirstOrDefault(row => Is(row.Name)) ?? throw Error("no type we emit");
        Next();
        var numbers = row.Parameters > 0 && Is("(") ? Parenthesised(() => Whole("a size")) : [];
        Refuse(numbers.Count > row.Parameters, $"{row.Name} takes fewer sizes");
        Refuse(numbers.Count > 0 && (numbers[0] < row.Minimum || numbers[0] > row.Maximum), $"{row.Name} is limited to {row.Maximum}");
        if (row.Family != TypeFamily.Number)
            return new SqlType(row.Family, numbers.Count > 0 ? numbers[0] : row.Default);
        return Number(numbers.Count > 0 ? numbers[0] : 38, numbers.Count > 1 ? numbers[1] : 0);
    }

    private SqlType Number(int precision, int scale)
    {
        Refuse(scale > TypeRow.MaximumScale, "NUMBER has a scale of 37 at most");
        Refuse(scale > precision, "the scale of NUMBER is larger than its precision");
        return new SqlType(TypeFamily.Number, precision, scale);
    }

    private SqlType Vector()
    {
        Expect("(");
        OneOf(["FLOAT", "INT"]);
        Expect(",");
        var dimension = Whole("a dimension");
        Refuse(dimension is < 1 or > TypeRow.MaximumDimension, "VECTOR has 1 to 4096 elements");
        Expect(")");
        return new SqlType(TypeFamily.Vector, dimension);
    }

    private int Whole(string what)
    {
        var token = Expect(SqlTokenKind.Number, what);
        return int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new SqlSyntaxException($"{what} is a whole number", token);
    }

    private int Whole(string what, int minimum, int maximum)
    {
        var at = Current;
        var value = Whole(what);
        return value >= minimum && value <= maximum ? value : throw new SqlSyntaxException($"{what} is {minimum} to {maximum}", at);
    }

    private string Text(string what) => Expect(SqlTokenKind.String, what).Value;

    private bool Flag() => OneOf(["TRUE", "FALSE"]) == "TRUE";

    private static SqlType NumberType(string text)
    {
        if (text.Contains('e', StringComparison.OrdinalIgnoreCase))
            return new SqlType(TypeFamily.Float);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var scale = point < 0 ? 0 : text.Length - point - 1;
        var digits = text.Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length;
        return new SqlType(TypeFamily.Number, Math.Max(Math.Max(digits, scale), 1), scale);
    }
}
