using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;
using Samples = Tidb.CodeGen.Targets.Snowflake.SnowflakeSamples;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>The shapes the rows of the type table have.</summary>
internal static class SnowflakeTypeRows
{
    // TiCDC in mode `long` sends unsigned values of 2^63 and more as negative numbers; the expression is right for both modes.
    private const string Unwrap = "IFF({v}::NUMBER(20,0) < 0, {v}::NUMBER(20,0) + 18446744073709551616, {v}::NUMBER(20,0))::NUMBER(20,0)";

    private const string ClockFormat = "YYYY-MM-DD HH24:MI:SS";

    public static SnowflakeTypeRule Number(string id, TypeKind kind, string type)
    {
        return new(id, kind, type, "{v}::" + type, "{c}::" + type, Samples.Integer)
        {
            ChecksumSnowflake = "TO_VARCHAR({c})", ChecksumTidb = "{c}", CompatibleTypes = ["NUMBER(38,0)"],
        };
    }

    /// <summary>An integer in its own width and in the widest. TINYINT(1) steps aside where it is a BOOLEAN.</summary>
    public static IEnumerable<SnowflakeTypeRule> Integer(string id, TypeKind kind, string type, Func<ColumnType, bool>? when = null)
    {
        yield return Number(id, kind, type) with { When = when, Choice = (column, options) => !options.WideIntegers && !IsBoolean(column, options) };
        yield return Number(id + "-widest", kind, "NUMBER(38,0)") with { When = when, Choice = (column, options) => options.WideIntegers && !IsBoolean(column, options) };
    }

    public static IEnumerable<SnowflakeTypeRule> UnsignedBigint()
    {
        return Integer("bigint-unsigned", TypeKind.BigInt, "NUMBER(20,0)", type => type.Unsigned).Select(row => row with { Read = Unwrap });
    }

    public static bool IsBoolean(ColumnType column, SnowflakeTypeOptions options)
    {
        return options.Bool == BoolChoice.Boolean && column.IsBool;
    }

    public static SnowflakeTypeRule Flag(string id, TypeKind kind, string read, string load)
    {
        return new(id, kind, "BOOLEAN", read, load, Samples.Flag) { Loss = Loss.Precision, Finding = TypeDiagnostics.NumberAsBoolean };
    }

    public static SnowflakeTypeRule Text(string id, TypeKind kind, string type)
    {
        return new(id, kind, type, "{v}::VARCHAR", "{c}", Samples.Text) { ChecksumSnowflake = "{c}", ChecksumTidb = "{c}" };
    }

    /// <summary>A text with and without the length of its declaration.</summary>
    public static IEnumerable<SnowflakeTypeRule> SizedText(string id, TypeKind kind)
    {
        yield return Text(id, kind, "VARCHAR") with { Choice = (_, options) => !options.ExactLengths };
        yield return Text(id + "-exact", kind, "VARCHAR({p})") with { Choice = (_, options) => options.ExactLengths };
    }

    public static SnowflakeTypeRule Bytes(string id, TypeKind kind, string type)
    {
        return new(id, kind, type, "TO_BINARY({v}::VARCHAR, 'BASE64')", "TO_BINARY({c}, 'HEX')", Samples.Bytes)
        {
            TolerantRead = "TRY_TO_BINARY({v}::VARCHAR, 'BASE64')", TolerantLoad = "TRY_TO_BINARY({c}, 'HEX')",
            ChecksumSnowflake = "HEX_ENCODE({c})", ChecksumTidb = "HEX({c})",
        };
    }

    /// <summary>A row at today's size and at the size of accounts that do not have it.</summary>
    public static IEnumerable<SnowflakeTypeRule> Large(SnowflakeTypeRule row, string legacyType)
    {
        yield return row with { Choice = (_, options) => !options.LegacySizes };
        yield return row with
        {
            Id = row.Id + "-legacy", Type = legacyType, Choice = (_, options) => options.LegacySizes, Loss = Loss.Range, Finding = TypeDiagnostics.LegacySize,
        };
    }

    /// <summary>DECIMAL with more than 38 digits, one row per choice and wire form.</summary>
    public static IEnumerable<SnowflakeTypeRule> WideDecimal()
    {
        yield return Overflow("decimal-wide", WireType.DecimalBytes, DecimalOverflow.Number) with
        {
            TolerantRead = "IFF(TYPEOF({v}) = 'VARCHAR', TRY_TO_NUMBER({v}::VARCHAR, 38, {s}), {v}::NUMBER(38,{s}))",
        };
        yield return Overflow("decimal-wide-text", WireType.Text, DecimalOverflow.Number) with { TolerantRead = "TRY_TO_NUMBER({v}::VARCHAR, 38, {s})" };
        foreach (var choice in new[] { DecimalOverflow.Varchar, DecimalOverflow.Decfloat })
        {
            yield return Overflow($"decimal-wide-as-{Word(choice)}-of-bytes", WireType.DecimalBytes, choice) with { Finding = TypeDiagnostics.DecimalNeedsText };
        }
        yield return Overflow("decimal-wide-varchar", WireType.Text, DecimalOverflow.Varchar) with
        {
            Type = "VARCHAR", Read = "{v}::VARCHAR", Load = "{c}", Loss = Loss.Type, Finding = TypeDiagnostics.DecimalAsText, TolerantLoad = null, Sample = Samples.DecimalAsText,
        };
        yield return Overflow("decimal-wide-decfloat", WireType.Text, DecimalOverflow.Decfloat) with
        {
            Type = "DECFLOAT", Read = "{v}::VARCHAR::DECFLOAT", Load = "{c}::DECFLOAT", Loss = Loss.Precision, Finding = TypeDiagnostics.DecimalRounded, TolerantLoad = null, ChecksumSnowflake = null,
            Sample = Samples.DecimalAs("DECFLOAT", isText: true),
        };
        foreach (var wire in new[] { WireType.DecimalBytes, WireType.Text })
        {
            yield return Overflow(wire == WireType.Text ? "decimal-wide-text-float" : "decimal-wide-float", wire, DecimalOverflow.Float) with
            {
                Type = "FLOAT", Read = "{v}::FLOAT", Load = "{c}::FLOAT", Loss = Loss.Precision, Finding = TypeDiagnostics.DecimalRounded, TolerantLoad = null, ChecksumSnowflake = null,
                Sample = Samples.DecimalAs("FLOAT", wire == WireType.Text),
            };
        }
    }

    private static SnowflakeTypeRule Overflow(string id, WireType wire, DecimalOverflow choice)
    {
        return Number(id, TypeKind.Decimal, "NUMBER(38,{s})") with
        {
            Wires = [wire], When = type => type.Length > 38, Choice = (_, options) => options.DecimalOverflow == choice,
            Loss = Loss.Range, Finding = TypeDiagnostics.DecimalTooWide, TolerantLoad = "TRY_TO_NUMBER({c}, 38, {s})",
            Sample = wire == WireType.Text ? Samples.DecimalText : Samples.Decimal,
        };
    }

    public static SnowflakeTypeRule Date()
    {
        const string Format = "'YYYY-MM-DD'";
        return new("date", TypeKind.Date, "DATE", $"TO_DATE({{v}}::VARCHAR, {Format})", $"TO_DATE({{c}}, {Format})", Samples.Date)
        {
            TolerantRead = $"TRY_TO_DATE({{v}}::VARCHAR, {Format})", TolerantLoad = $"TRY_TO_DATE({{c}}, {Format})",
            ChecksumSnowflake = $"TO_VARCHAR({{c}}, {Format})", ChecksumTidb = "DATE_FORMAT({c}, '%Y-%m-%d')",
        };
    }

    /// <summary>DATETIME without a fraction, with one, and of unknown fraction.</summary>
    public static IEnumerable<SnowflakeTypeRule> Clocks() => PerFraction("datetime", Clock);

    /// <summary>TIMESTAMP with its offset, and in UTC without a mark.</summary>
    public static IEnumerable<SnowflakeTypeRule> Instants()
    {
        return PerFraction("timestamp", Instant).Select(row => row with { Choice = (_, options) => options.Timestamp == TimestampChoice.Tz })
            .Concat(PerFraction("timestamp-utc", UtcInstant).Select(row => row with { Choice = (_, options) => options.Timestamp == TimestampChoice.Ntz }));
    }

    private static IEnumerable<SnowflakeTypeRule> PerFraction(string id, Func<string, string, SnowflakeTypeRule> row)
    {
        yield return row(id, ClockFormat) with { When = type => type.FractionalSeconds == 0 && !type.SizeUnknown };
        yield return row(id + "-fraction", ClockFormat + ".FF{s}") with { When = type => type.FractionalSeconds > 0 };
        yield return OfUnknownFraction(row(id + "-unsized", ClockFormat + ".FF6"));
    }

    private static SnowflakeTypeRule Clock(string id, string format)
    {
        return new(id, TypeKind.DateTime, "TIMESTAMP_NTZ({s})", $"TO_TIMESTAMP_NTZ({{v}}::VARCHAR, '{format}')", $"TO_TIMESTAMP_NTZ({{c}}, '{format}')", Samples.DateTime)
        {
            TolerantRead = $"TRY_TO_TIMESTAMP_NTZ({{v}}::VARCHAR, '{format}')", TolerantLoad = $"TRY_TO_TIMESTAMP_NTZ({{c}}, '{format}')",
            ChecksumSnowflake = "TO_VARCHAR({c}, 'YYYY-MM-DD HH24:MI:SS.FF6')", ChecksumTidb = "DATE_FORMAT({c}, '%Y-%m-%d %H:%i:%s.%f')",
        };
    }

    private static SnowflakeTypeRule Instant(string id, string format)
    {
        return new(id, TypeKind.Timestamp, "TIMESTAMP_TZ({s})",
            $"TO_TIMESTAMP_TZ({{v}}::VARCHAR || ' {{tz}}', '{format} TZH:TZM')", $"TO_TIMESTAMP_TZ({{c}} || ' +00:00', '{format} TZH:TZM')", Samples.Timestamp)
        {
            TolerantRead = $"TRY_TO_TIMESTAMP_TZ({{v}}::VARCHAR || ' {{tz}}', '{format} TZH:TZM')", TolerantLoad = $"TRY_TO_TIMESTAMP_TZ({{c}} || ' +00:00', '{format} TZH:TZM')",
            ChecksumSnowflake = "TO_VARCHAR(CONVERT_TIMEZONE('UTC', {c}), 'YYYY-MM-DD HH24:MI:SS.FF6')", ChecksumTidb = "DATE_FORMAT({c}, '%Y-%m-%d %H:%i:%s.%f')",
        };
    }

    // By arithmetic: what a cast from TIMESTAMP_TZ keeps depends on more than the value.
    private static SnowflakeTypeRule UtcInstant(string id, string format)
    {
        var clock = Clock(id, format);
        return clock with
        {
            Kind = TypeKind.Timestamp, Sample = Samples.UtcTimestamp,
            Read = $"DATEADD('minute', {{shift}}, {clock.Read})", TolerantRead = $"DATEADD('minute', {{shift}}, {clock.TolerantRead})",
        };
    }

    // Whether .FF6 reads a text with fewer digits, or none, is not documented: the text is made to have six.
    private static SnowflakeTypeRule OfUnknownFraction(SnowflakeTypeRule sized)
    {
        const string Padded = "RPAD({0} || IFF(CONTAINS({0}, '.'), '', '.'), 26, '0')";
        string Pad(string text, string value) => text.Replace("{s}", "6", StringComparison.Ordinal)
            .Replace(value, Padded.Replace("{0}", value, StringComparison.Ordinal), StringComparison.Ordinal);
        return sized with
        {
            Type = sized.Type.Replace("{s}", "6", StringComparison.Ordinal),
            Read = Pad(sized.Read, "{v}::VARCHAR"), TolerantRead = Pad(sized.TolerantRead!, "{v}::VARCHAR"),
            Load = Pad(sized.Load, "{c}"), TolerantLoad = Pad(sized.TolerantLoad!, "{c}"),
            When = type => type.SizeUnknown,
        };
    }

    /// <summary>TIME as text, as signed microseconds, and as a time of day.</summary>
    public static IEnumerable<SnowflakeTypeRule> Times()
    {
        const string Hours = "SPLIT_PART(LTRIM({x}, '-'), ':', 1)::NUMBER(10,0) * 3600000000";
        const string Minutes = "SPLIT_PART(LTRIM({x}, '-'), ':', 2)::NUMBER(10,0) * 60000000";
        const string Seconds = "(SPLIT_PART(LTRIM({x}, '-'), ':', 3)::NUMBER(12,6) * 1000000)::NUMBER(19,0)";
        const string Micros = $"(IFF(STARTSWITH({{x}}, '-'), -1, 1) * ({Hours} + {Minutes} + {Seconds}))::NUMBER(19,0)";
        yield return Text("time", TypeKind.Time, "VARCHAR") with
        {
            Sample = Samples.Time, Loss = Loss.Type, Finding = TypeDiagnostics.TimeAsText, ChecksumTidb = "CAST({c} AS CHAR)",
            Choice = (_, options) => options.Time == TimeChoice.Varchar,
        };
        yield return Number("time-microseconds", TypeKind.Time, "NUMBER(19,0)") with
        {
            Read = Micros.Replace("{x}", "{v}::VARCHAR", StringComparison.Ordinal), Load = Micros.Replace("{x}", "{c}", StringComparison.Ordinal),
            Sample = Samples.TimeMicroseconds, Loss = Loss.Type, Finding = TypeDiagnostics.TimeAsMicroseconds, ChecksumSnowflake = null,
            Choice = (_, options) => options.Time == TimeChoice.Microseconds,
        };
        yield return TimeOfDay("time-of-day", "HH24:MI:SS") with { When = type => type.FractionalSeconds == 0 };
        yield return TimeOfDay("time-of-day-fraction", "HH24:MI:SS.FF{s}") with { When = type => type.FractionalSeconds > 0 };
    }

    private static SnowflakeTypeRule TimeOfDay(string id, string format)
    {
        return new(id, TypeKind.Time, "TIME({s})", $"TO_TIME({{v}}::VARCHAR, '{format}')", $"TO_TIME({{c}}, '{format}')", Samples.TimeOfDay)
        {
            TolerantRead = $"TRY_TO_TIME({{v}}::VARCHAR, '{format}')", TolerantLoad = $"TRY_TO_TIME({{c}}, '{format}')",
            Loss = Loss.Range, Finding = TypeDiagnostics.TimeOfDay, Choice = (_, options) => options.Time == TimeChoice.Time,
        };
    }

    private static string Word(DecimalOverflow choice) => choice.ToString().ToLowerInvariant();
}
