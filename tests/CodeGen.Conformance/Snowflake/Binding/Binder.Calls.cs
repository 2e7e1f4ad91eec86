using System.Collections.Immutable;
using System.Globalization;
using Tidb.CodeGen.Conformance.Snowflake.Functions;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

internal sealed partial class Binder
{
    private SqlType Called(Call call, Scope? scope)
    {
        var function = FunctionList.ByName[call.Name];
        if (call.Over is { } window)
            Windowed(call, window, scope);
        else
            Refuse(function.Kind == FunctionKind.Window, $"{call.Name} needs OVER", call.At);
        if (call.IsStar)
            return Returns.Of("count");
        var fitting = function.Signatures.Where(signature => signature.Takes(call.Arguments.Length)).ToList();
        Refuse(fitting.Count == 0, $"{call.Name} does not take {call.Arguments.Length} arguments", call.At);
        var types = call.Arguments.Select(argument => argument is Keyword ? SqlType.Null : Type(argument, scope)).ToImmutableArray();
        return Overload(call, types, fitting);
    }

    private void Windowed(Call call, Window window, Scope? scope)
    {
        Refuse(call.Name == "ROW_NUMBER" && window.OrderBy.Length == 0, "ROW_NUMBER without an order picks any row", call.At);
        foreach (var key in window.PartitionBy)
            Refuse(Type(key, scope).IsSemiStructured, "PARTITION BY a VARIANT compares texts of objects: cast it", key.At);
        foreach (var item in window.OrderBy)
            Refuse(Type(item.By, scope).IsSemiStructured, "ORDER BY a VARIANT: cast it", item.By.At);
    }

    private SqlType Overload(Call call, ImmutableArray<SqlType> types, List<Signature> signatures)
    {
        string? why = null;
        foreach (var signature in signatures)
        {
            if (WhyNot(call, types, signature) is not { } reason)
                return Result(call, types, signature);
            why ??= reason;
        }
        throw new SqlSyntaxException($"{call.Name}: {why}", call.At);
    }

    private string? WhyNot(Call call, ImmutableArray<SqlType> types, Signature signature)
    {
        var same = SqlType.Null;
        for (var i = 0; i < types.Length; i++)
        {
            var kind = signature.At(i).Kind;
            if (kind == "same")
            {
                if (same.With(types[i]) is not { } merged)
                    return $"{same} and {types[i]} meet without a cast";
                same = merged;
            }
            else if (ArgumentKinds.WhyNot(kind, call.Arguments[i], types[i]) is { } why)
                return why;
            else if (kind is "stream" or "task")
                Require(kind == "stream" ? ObjectKind.Stream : ObjectKind.Task, ArgumentKinds.NameOf(call.Arguments[i]));
        }
        return null;
    }

    private static SqlType Result(Call call, ImmutableArray<SqlType> types, Signature signature)
    {
        SqlType Sized(string word) => call.Arguments is [.., Literal { Value: { } format }] ? Returns.Of(word) with { Precision = Digits(format) } : Returns.Of(word) with { Precision = 9 };
        return signature.Returns switch
        {
            "same" => types.Where((_, index) => signature.At(index).Kind == "same").Aggregate(SqlType.Null, (all, one) => all.With(one) ?? one),
            "third" => types[2],
            "hexadecimal" => new SqlType(TypeFamily.Number, DecimalDigits(((Literal)call.Arguments[1]).Value!.Length), 0),
            "sized" => new SqlType(TypeFamily.Number, Number(call.Arguments[1]), Number(call.Arguments[2])),
            "timestamp-ntz" or "timestamp-ltz" or "timestamp-tz" => Sized(signature.Returns),
            var word => Returns.Of(word),
        };
    }

    private static int Digits(string format) => int.TryParse(format, out var digits) ? digits : Formats.Digits(format);

    // 16 hexadecimal digits are 20 decimal ones.
    private static int DecimalDigits(int hexadecimal) => Math.Min(38, (int)Math.Ceiling(hexadecimal * Math.Log10(16)));

    private static int Number(Expression literal) => int.Parse(((Literal)literal).Value!, CultureInfo.InvariantCulture);
}
