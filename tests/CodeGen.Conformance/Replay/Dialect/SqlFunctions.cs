using System.Collections.Immutable;
using static Tidb.CodeGen.Conformance.Replay.Dialect.TypeFamily;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>All functions the generated files may call. What is not here stops the translation.</summary>
internal static class SqlFunctions
{
    private static readonly SqlType TypeOfTimestamp = new(TimestampNtz, 9);

    public static ImmutableDictionary<string, SqlFunction> All { get; } = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new SqlFunction[]
    {
        new("COALESCE", (1, 9), a => Unify(a) is { } type ? new($"coalesce({string.Join(", ", a.Select(x => x.Text))})", type) : null),
        new("NVL", 2, a => Unify(a) is { } type ? new($"coalesce({a[0].Text}, {a[1].Text})", type) : null),
        new("IFF", 3, a => a[0].Type == SqlType.Boolean && Unify(a[1..]) is { } type ? new($"CASE WHEN {a[0].Text} THEN {a[1].Text} ELSE {a[2].Text} END", type) : null),

        SqlFunction.Of("IS_NULL_VALUE", [Variant], SqlType.Boolean, a => $"(json_type({a[0]}) = 'NULL')"),
        SqlFunction.Of("AS_OBJECT", [Variant], new(TypeFamily.Object), a => $"CASE WHEN json_type({a[0]}) = 'OBJECT' THEN {a[0]} END"),
        SqlFunction.Of("OBJECT_KEYS", [TypeFamily.Object], new(TypeFamily.Array), a => $"to_json(json_keys({a[0]}))"),
        SqlFunction.Of("ARRAY_SIZE", [TypeFamily.Array], SqlType.Number(), a => $"CAST(json_array_length({a[0]}) AS DECIMAL(38,0))"),
        SqlFunction.Of("TYPEOF", [Variant], SqlType.Text, a => $"replace(replace(replace(json_type({a[0]}), 'NULL', 'NULL_VALUE'), 'UBIGINT', 'INTEGER'), 'BIGINT', 'INTEGER')"),
        SqlFunction.Of("PARSE_JSON", [TypeFamily.Text], SqlType.Variant, a => $"CAST(nullif({ProtectLiteral(a[0])}, '') AS JSON)"),

        SqlFunction.Of("HEX_ENCODE", [Binary], SqlType.Text, a => $"hex({a[0]})"),
        SqlFunction.Of("MD5", [TypeFamily.Text], SqlType.Text, a => $"md5({a[0]})"),
        SqlFunction.Of("SUBSTR", [TypeFamily.Text, Number, Number], SqlType.Text, a => $"substr({a[0]}, {a[1]}, {a[2]})"),
        SqlFunction.Of("UPPER", [TypeFamily.Text], SqlType.Text, a => $"upper({a[0]})"),
        new("TO_BINARY", 2, a => a[0].Type == SqlType.Text && BinaryReader(a[1].Text) is { } reader ? new($"{reader}({a[0].Text})", new(Binary)) : null),
        new("TO_NUMBER", 2, ToNumber),

        new("TO_DATE", 2, a => Parse(a, "CAST(strptime({0}, {1}) AS DATE)", new(Date))),
        new("TO_TIMESTAMP_NTZ", 2, a => a[0].Type.Family == Number && a[1].Text == "3" ? new($"epoch_ms(CAST({a[0].Text} AS BIGINT))", TypeOfTimestamp) : Parse(a, "strptime({0}, {1})", TypeOfTimestamp)),
        new("TO_TIMESTAMP_TZ", 2, a => Parse(a, "strptime({0}, {1})", new(TimestampTz, 9))),
        new("TO_VARCHAR", (1, 2), ToVarchar),

        new("SYSDATE", 0, _ => new(Clock.Utc, TypeOfTimestamp)),
        new("CURRENT_TIMESTAMP", 0, _ => new($"({Clock.Utc} AT TIME ZONE 'UTC')", new(TimestampTz, 9))),
        new("DATEADD", 3, a => Interval(a[0].Text) is { } unit && a[1].Type.Family == Number ? a[2] with { Text = $"({a[2].Text} + CAST({a[1].Text} AS BIGINT) * {unit})" } : null),
        SqlFunction.Of("DATE_PART:EPOCH_MILLISECOND", [TimestampNtz], SqlType.Number(), a => $"CAST(epoch_ms({a[0]}) AS DECIMAL(38,0))"),

        new("COUNT", 1, a => new($"count({a[0].Text})", SqlType.Number())),
        new("SUM", 1, a => a[0].Type.Family == Number ? new($"CAST(sum({a[0].Text}) AS DECIMAL(38,{a[0].Type.Scale}))", SqlType.Number(38, a[0].Type.Scale)) : null),
        new("MIN", 1, a => a[0].Type.IsJson ? null : new($"min({a[0].Text})", a[0].Type)),
        new("MAX", 1, a => a[0].Type.IsJson ? null : new($"max({a[0].Text})", a[0].Type)),
        new("ROW_NUMBER", 0, _ => new("row_number()", SqlType.Number())),

        Tolerant("TRY_TO_NUMBER", (1, 3), (a, _) => new($"TRY_CAST({a[0].Text} AS {NumberOf(a).Duck})", NumberOf(a))),
        Tolerant("TRY_TO_DATE", (2, 2), (a, format) => new($"TRY_CAST(try_strptime({a[0].Text}, {format}) AS DATE)", new(Date))),
        Tolerant("TRY_TO_TIMESTAMP_NTZ", (2, 2), (a, format) => new($"try_strptime({a[0].Text}, {format})", TypeOfTimestamp)),
        Tolerant("TRY_TO_TIMESTAMP_TZ", (2, 2), (a, format) => new($"try_strptime({a[0].Text}, {format})", new(TimestampTz, 9))),
        Tolerant("TRY_PARSE_JSON", (1, 1), (a, _) => new($"TRY_CAST(nullif({a[0].Text}, '') AS JSON)", SqlType.Variant)),
        Tolerant("TRY_TO_BINARY", (2, 2), (a, _) => BinaryReader(a[1].Text) is { } reader ? new($"TRY({reader}({a[0].Text}))", new(Binary)) : null),
    }.Select(function => KeyValuePair.Create(function.Name, function)));

    // The argument must be a string; Snowflake refuses a VARIANT when it compiles the statement.
    private static SqlFunction Tolerant(string name, (int, int) arity, Func<ImmutableArray<Translated>, string?, Translated?> translate)
    {
        return new SqlFunction(name, arity, a => a[0].IsVariant
            ? throw new SnowflakeException($"{name} cannot be used with arguments of types VARIANT: it takes strings only")
            : a[0].Type == SqlType.Text ? translate(a, a.Length > 1 ? FormatOf(a[1]) : null) : null);
    }

    private static string ProtectLiteral(string text) => text.StartsWith('\'') ? VariantNumbers.Protect(text) : text;

    private static SqlType NumberOf(ImmutableArray<Translated> a)
    {
        int Argument(int i, int absent) => a.Length > i ? int.Parse(a[i].Text, System.Globalization.CultureInfo.InvariantCulture) : absent;
        return SqlType.Number(Argument(1, 38), Argument(2, 0));
    }

    private static Translated? Parse(ImmutableArray<Translated> a, string text, SqlType type)
    {
        return a[0].Type == SqlType.Text && FormatOf(a[1]) is { } format
            ? new Translated(text.Replace("{0}", a[0].Text, StringComparison.Ordinal).Replace("{1}", format, StringComparison.Ordinal), type)
            : null;
    }

    private static string? FormatOf(Translated literal)
    {
        return literal.Text.StartsWith('\'') && DateFormat.Strptime(literal.Text[1..^1]) is { } format ? Translated.Literal(format) : null;
    }

    private static Translated? ToNumber(ImmutableArray<Translated> a)
    {
        return a[0].Type == SqlType.Text && a[1].Text.Trim('\'').All(c => c == 'X')
            ? new Translated($"CAST(CAST('0x' || {a[0].Text} AS UBIGINT) AS DECIMAL(20,0))", SqlType.Number(20))
            : null;
    }

    private static Translated? ToVarchar(ImmutableArray<Translated> a)
    {
        return (a[0].Type.Family, a.Length) switch
        {
            (Number or TypeFamily.Text, 1) => new Translated($"CAST({a[0].Text} AS VARCHAR)", SqlType.Text),
            (Date or TimestampNtz, 2) when FormatOf(a[1]) is { } format => new Translated($"strftime({a[0].Text}, {format})", SqlType.Text),
            _ => null,
        };
    }

    private static string? BinaryReader(string literal) => literal switch { "'BASE64'" => "from_base64", "'HEX'" => "unhex", _ => null };

    private static string? Interval(string literal) => literal switch { "'day'" => "INTERVAL 1 DAY", "'hour'" => "INTERVAL 1 HOUR", _ => null };

    /// <summary>The common type of values of one column; null when they do not go together.</summary>
    public static SqlType? Unify(ImmutableArray<Translated> values)
    {
        var types = values.Select(value => value.Type).Where(type => type.Family != TypeFamily.Null).ToList();
        if (types.Count == 0)
            return SqlType.Null;
        if (types.Any(type => type.Family != types[0].Family))
            return null;
        return types[0].Family == Number && types.Distinct().Count() > 1 ? SqlType.Number(38, types.Max(type => type.Scale)) : types[0];
    }
}

/// <summary>Snowflake's clock. It is a row, because a text or a parameter would make DuckDB plan each statement again.</summary>
internal static class Clock
{
    public const string Table = "\"#CLOCK\"";

    public const string Utc = "(SELECT \"UTC\" FROM " + Table + ")";
}
