using System.Collections.Frozen;
using Tidb.CodeGen.Conformance.Snowflake.Grammar;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Functions;

/// <summary>The words of signatures: what an argument must be.</summary>
internal static class ArgumentKinds
{
    private static readonly FrozenDictionary<string, Func<SqlType, bool>> ByType = new Dictionary<string, Func<SqlType, bool>>
    {
        ["any"] = _ => true,
        ["boolean"] = type => type.Family == TypeFamily.Boolean,
        ["number"] = type => type.Family is TypeFamily.Number or TypeFamily.Float or TypeFamily.DecFloat,
        ["integer"] = type => type.Family == TypeFamily.Number,
        ["text"] = type => type.Family == TypeFamily.Text,
        ["binary"] = type => type.Family == TypeFamily.Binary,
        ["variant"] = type => type.IsSemiStructured,
        ["object"] = type => type.Family == TypeFamily.Object,
        ["array"] = type => type.Family == TypeFamily.Array,
        ["instant"] = type => type.IsInstant || type.Family == TypeFamily.Time,
        ["timestamp"] = type => type.IsTimestamp,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (Func<string, bool> Accepts, string Expects)> ByText = new Dictionary<string, (Func<string, bool>, string)>
    {
        ["literal"] = (_ => true, "a text"),
        ["date-format"] = (Formats.IsDate, "the format YYYY-MM-DD"),
        ["time-format"] = (Formats.IsTime, "the format HH24:MI:SS with .FF0 to .FF9"),
        ["datetime-format"] = (Formats.IsDateTime, "the format YYYY-MM-DD HH24:MI:SS with .FF0 to .FF9"),
        ["zoned-format"] = (Formats.IsZoned, "the format YYYY-MM-DD HH24:MI:SS with .FF0 to .FF9 and TZH:TZM"),
        ["output-format"] = (text => Formats.IsDate(text) || Formats.IsTime(text) || Formats.IsDateTime(text) || Formats.IsZoned(text), "a format of dates and times"),
        ["number-format"] = (Formats.IsNumber, "a format of hexadecimal digits, XX…"),
        ["binary-format"] = (Formats.Binary.Contains, "HEX, BASE64 or UTF-8"),
        ["zone"] = (Formats.IsZone, "a time zone"),
        ["date-part"] = (text => Formats.DateParts.Contains(text.ToUpperInvariant()), "a date part"),
        ["stream"] = (_ => true, "the name of a stream"),
        ["task"] = (_ => true, "the name of a task"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Largest = new Dictionary<string, int>
    {
        ["digits"] = 9,
        ["precision"] = 38,
        ["scale"] = 37,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Why an argument is not what the word says; null when it is.</summary>
    public static string? WhyNot(string kind, Expression argument, SqlType type)
    {
        if (kind == "proven-text")
            return type.Family == TypeFamily.Text ? null : $"takes texts only, this is {type}: write ::VARCHAR";
        if (ByType.TryGetValue(kind, out var accepts))
            return type.IsOpen || accepts(type) ? null : $"expects {kind}, this is {type}";
        if (Largest.TryGetValue(kind, out var largest))
            return argument is Literal { Type.Family: TypeFamily.Number, Value: { } digits } && int.TryParse(digits, out var value) && value <= largest ? null : $"expects 0 to {largest}";
        var (reads, expects) = ByText[kind];
        if (argument is Keyword && kind == "date-part")
            return null;
        return argument is Literal { Type.Family: TypeFamily.Text, Value: { } text } && reads(text) ? null : $"expects {expects}";
    }

    /// <summary>The name in a literal: whole, in one pair of quotes.</summary>
    public static ObjectName NameOf(Expression argument)
    {
        return argument is Literal { Value: { } text } ? Parser.NameIn(argument.At, text) : throw new SqlSyntaxException("a name in a literal is expected", argument.At);
    }
}
