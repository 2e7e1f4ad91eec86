using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Functions;

/// <summary>What may stand at one place of a call.</summary>
/// <param name="Kind">A word of <see cref="ArgumentKinds"/>.</param>
/// <param name="IsOptional">May be missing, and then all behind it are.</param>
/// <param name="Repeats">May stand any number of times, the last place only.</param>
internal sealed record Parameter(string Kind, bool IsOptional, bool Repeats);

/// <summary>One form of a function: <c>text binary-format -> binary</c>; <c>?</c> behind a kind makes it optional, <c>*</c> repeats it.</summary>
internal sealed record Signature(ImmutableArray<Parameter> Parameters, string Returns)
{
    public int Minimum => Parameters.Count(parameter => !parameter.IsOptional && !parameter.Repeats);

    public bool Takes(int count) => count >= Minimum && (count <= Parameters.Length || Parameters is [.., { Repeats: true }]);

    public Parameter At(int index) => Parameters[Math.Min(index, Parameters.Length - 1)];

    public static Signature Parse(string text)
    {
        var (parameters, returns) = text.Split("->", StringSplitOptions.TrimEntries) is [var left, var right]
            ? (left, right)
            : throw new ArgumentException($"{text} is no signature");
        return new Signature([.. parameters.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ParseParameter)], returns);
    }

    private static Parameter ParseParameter(string text) => new(text.TrimEnd('?', '*'), text.EndsWith('?'), text.EndsWith('*'));
}

/// <summary>How a function may be called besides with its arguments.</summary>
internal enum FunctionKind
{
    /// <summary>One value per row.</summary>
    Scalar,

    /// <summary>One value per group; with OVER, one per row.</summary>
    Aggregate,

    /// <summary>Only with OVER.</summary>
    Window,
}

/// <summary>A function we emit.</summary>
internal sealed record Function(string Name, FunctionKind Kind, ImmutableArray<Signature> Signatures)
{
    public static Function Of(string name, string signatures, FunctionKind kind = FunctionKind.Scalar)
    {
        return new Function(name, kind, [.. signatures.Split('|').Select(Signature.Parse)]);
    }
}

/// <summary>The families a return word stands for.</summary>
internal static class Returns
{
    private static readonly Dictionary<string, SqlType> Named = new(StringComparer.Ordinal)
    {
        ["unknown"] = SqlType.Unknown,
        ["number"] = SqlType.Number,
        ["integer"] = new(TypeFamily.Number, 38, 0),
        ["count"] = new(TypeFamily.Number, 18, 0),
        ["float"] = new(TypeFamily.Float),
        ["boolean"] = SqlType.Boolean,
        ["text"] = SqlType.Text,
        ["binary"] = new(TypeFamily.Binary),
        ["date"] = new(TypeFamily.Date),
        ["time"] = new(TypeFamily.Time),
        ["timestamp-ntz"] = new(TypeFamily.TimestampNtz),
        ["timestamp-ltz"] = new(TypeFamily.TimestampLtz),
        ["timestamp-tz"] = new(TypeFamily.TimestampTz),
        ["variant"] = SqlType.Variant,
        ["object"] = new(TypeFamily.Object),
        ["array"] = new(TypeFamily.Array),
    };

    public static SqlType Of(string word) => Named[word];
}
