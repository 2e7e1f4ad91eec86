using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;

namespace Tidb.CodeGen.Conformance.KsqlDb.Typing;

/// <summary>The functions we emit.</summary>
internal static class Calls
{
    private delegate KsqlType Read(ImmutableArray<Expression> arguments, Typer typer);

    private static readonly ImmutableSortedDictionary<string, (int Least, int Most, Read Read)> Functions =
        new Dictionary<string, (int Least, int Most, Read Read)>
        {
            ["ABS"] = (1, 1, (arguments, typer) => typer.Number(arguments[0])),
            ["BIGINT_FROM_BYTES"] = (1, 1, (arguments, typer) => Fixed(arguments, typer, KsqlType.Bigint, KsqlType.Bytes)),
            ["FROM_UNIXTIME"] = (1, 1, (arguments, typer) => Fixed(arguments, typer, KsqlType.Timestamp, KsqlType.Bigint)),
            ["JSON_ITEMS"] = (1, 1, (arguments, typer) => Fixed(arguments, typer, KsqlType.Array(KsqlType.String), KsqlType.String)),
            ["LPAD"] = (3, 3, (arguments, typer) => Fixed(arguments, typer, KsqlType.Bytes, KsqlType.Bytes, KsqlType.Integer, KsqlType.Bytes)),
            ["NULLIF"] = (2, 2, Same),
            ["PARSE_TIMESTAMP"] = (2, 3, (arguments, typer) => Fixed(arguments, typer, KsqlType.Timestamp, KsqlType.String, KsqlType.String, KsqlType.String)),
            ["SPLIT"] = (2, 2, (arguments, typer) => Fixed(arguments, typer, KsqlType.Array(KsqlType.String), KsqlType.String, KsqlType.String)),
            ["TO_BYTES"] = (2, 2, (arguments, typer) => Fixed(arguments, typer, KsqlType.Bytes, KsqlType.String, KsqlType.String)),
            ["TRANSFORM"] = (2, 2, Transform),
        }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public static KsqlType TypeOf(Call call, Typer typer)
    {
        if (!Functions.TryGetValue(call.Function, out var function))
            throw new SqlSyntaxException("no function we emit", call.At);
        if (call.Arguments.Length < function.Least || call.Arguments.Length > function.Most)
            throw new SqlSyntaxException($"{call.Function} with {call.Arguments.Length} arguments", call.At);
        return function.Read(call.Arguments, typer);
    }

    private static KsqlType Fixed(ImmutableArray<Expression> arguments, Typer typer, KsqlType result, params ReadOnlySpan<KsqlType> types)
    {
        for (var i = 0; i < arguments.Length; i++)
            typer.Expect(arguments[i], types[i]);
        return result;
    }

    private static KsqlType Same(ImmutableArray<Expression> arguments, Typer typer)
    {
        var type = typer.Of(arguments[0]);
        typer.Expect(arguments[1], type);
        return type;
    }

    private static KsqlType Transform(ImmutableArray<Expression> arguments, Typer typer)
    {
        var element = typer.Of(arguments[0]).Element ?? throw new SqlSyntaxException("an array is expected", arguments[0].At);
        return KsqlType.Array(typer.OfLambda(arguments[1], element));
    }
}
