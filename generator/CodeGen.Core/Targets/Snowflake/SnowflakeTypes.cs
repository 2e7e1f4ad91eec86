using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;
using static Tidb.CodeGen.Catalog.TypeKind;
using Samples = Tidb.CodeGen.Targets.Snowflake.SnowflakeSamples;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>
/// TiDB → Snowflake. Precision costs no storage in Snowflake; a narrower VARCHAR saves nothing and breaks on widening,
/// and the length of a BINARY can never be altered, so neither gets a length of its own.
/// </summary>
internal static class SnowflakeTypes
{
    // TiCDC in mode `long` sends unsigned values of 2^63 and more as negative numbers; the expression is right for both modes.
    private const string Unwrap = "IFF({v}::NUMBER(20,0) < 0, {v}::NUMBER(20,0) + 18446744073709551616, {v}::NUMBER(20,0))::NUMBER(20,0)";

    private const string ClockFormat = "YYYY-MM-DD HH24:MI:SS";

    /// <summary>The default table.</summary>
    public static TypeTable<SnowflakeTypeRule> Default { get; } = new(
    [
        Number("tinyint", TinyInt, "NUMBER(3,0)"),
        Number("smallint", SmallInt, "NUMBER(5,0)"),
        Number("mediumint", MediumInt, "NUMBER(7,0)") with { When = type => !type.Unsigned },
        Number("mediumint-unsigned", MediumInt, "NUMBER(8,0)") with { When = type => type.Unsigned },
        Number("int", Int, "NUMBER(10,0)"),
        Number("bigint", BigInt, "NUMBER(19,0)") with { When = type => !type.Unsigned },
        Number("bigint-unsigned", BigInt, "NUMBER(20,0)") with { When = type => type.Unsigned, Read = Unwrap },

        new("float", TypeKind.Float, "FLOAT", "{v}::FLOAT", "{c}::FLOAT", Samples.Float),
        new("double", TypeKind.Double, "FLOAT", "{v}::FLOAT", "{c}::FLOAT", Samples.Float),

        Number("decimal", TypeKind.Decimal, "NUMBER({p},{s})") with
        {
            Wires = [WireType.DecimalBytes], When = type => type.Length <= 38 && type.Scale <= 21, Sample = Samples.Decimal,
        },
        Number("decimal-deep-scale", TypeKind.Decimal, "NUMBER({p},{s})") with
        {
            Wires = [WireType.DecimalBytes], When = type => type.Length <= 38 && type.Scale > 21, Sample = Samples.Decimal,
            Loss = Loss.Precision, Finding = TypeDiagnostics.DecimalThroughDouble,
        },
        Number("decimal-text", TypeKind.Decimal, "NUMBER({p},{s})") with
        {
            Wires = [WireType.Text], When = type => type.Length <= 38, Sample = Samples.DecimalText,
        },
        Number("decimal-wide", TypeKind.Decimal, "NUMBER(38,{s})") with
        {
            Wires = [WireType.DecimalBytes], When = type => type.Length > 38, Sample = Samples.Decimal,
            Loss = Loss.Range, Finding = TypeDiagnostics.DecimalTooWide,
        },
        Number("decimal-wide-text", TypeKind.Decimal, "NUMBER(38,{s})") with
        {
            Wires = [WireType.Text], When = type => type.Length > 38, Sample = Samples.DecimalText,
            Loss = Loss.Range, Finding = TypeDiagnostics.DecimalTooWide,
        },

        Text("decimal-text-unsized", TypeKind.Decimal, "VARCHAR") with
        {
            Wires = [WireType.Text], When = type => type.SizeUnknown, Sample = Samples.DecimalText,
            Loss = Loss.Type, Finding = TypeDiagnostics.SizeNotKnown,
        },

        new("bit", Bit, "NUMBER(20,0)", "TO_NUMBER(HEX_ENCODE(TO_BINARY({v}::VARCHAR, 'BASE64')), 'XXXXXXXXXXXXXXXX')",
            "TO_NUMBER({c}, 'XXXXXXXXXXXXXXXX')", Samples.Bits)
        {
            ChecksumSnowflake = "TO_VARCHAR({c})", ChecksumTidb = "{c} + 0",
        },

        Text("char", TypeKind.Char, "VARCHAR"),
        Text("varchar", VarChar, "VARCHAR"),
        Text("tinytext", TinyText, "VARCHAR"),
        Text("text", TypeKind.Text, "VARCHAR"),
        Text("mediumtext", MediumText, "VARCHAR"),
        Text("longtext", LongText, "VARCHAR(134217728)"),

        Bytes("binary", Binary, "BINARY"),
        Bytes("varbinary", VarBinary, "BINARY"),
        Bytes("tinyblob", TinyBlob, "BINARY"),
        Bytes("blob", Blob, "BINARY"),
        Bytes("mediumblob", MediumBlob, "BINARY(67108864)"),
        Bytes("longblob", LongBlob, "BINARY(67108864)"),

        Text("enum", TypeKind.Enum, "VARCHAR") with { Sample = Samples.Member },
        Text("set", Set, "VARCHAR") with { Sample = Samples.Member },
        new("json", TypeKind.Json, "VARIANT", "PARSE_JSON({v}::VARCHAR)", "PARSE_JSON({c})", Samples.Json),

        new("date", Date, "DATE", "TO_DATE({v}::VARCHAR, 'YYYY-MM-DD')", "TO_DATE({c}, 'YYYY-MM-DD')", Samples.Date)
        {
            ChecksumSnowflake = "TO_VARCHAR({c}, 'YYYY-MM-DD')", ChecksumTidb = "DATE_FORMAT({c}, '%Y-%m-%d')",
        },
        Clock("datetime", TypeKind.DateTime, ClockFormat) with { When = type => type.FractionalSeconds == 0 && !type.SizeUnknown },
        Clock("datetime-fraction", TypeKind.DateTime, ClockFormat + ".FF{s}") with { When = type => type.FractionalSeconds > 0 },
        UnsizedClock(Clock("datetime-unsized", TypeKind.DateTime, ClockFormat + ".FF6")),
        Instant("timestamp", ClockFormat) with { When = type => type.FractionalSeconds == 0 && !type.SizeUnknown },
        Instant("timestamp-fraction", ClockFormat + ".FF{s}") with { When = type => type.FractionalSeconds > 0 },
        UnsizedClock(Instant("timestamp-unsized", ClockFormat + ".FF6")),
        Text("time", Time, "VARCHAR") with
        {
            Sample = Samples.Time, Loss = Loss.Type, Finding = TypeDiagnostics.TimeAsText, ChecksumTidb = "CAST({c} AS CHAR)",
        },
        Number("year", Year, "NUMBER(4,0)") with { Sample = Samples.Year, ChecksumTidb = "CAST({c} AS UNSIGNED)" },

        // VECTOR is documented as unsupported in Snowflake Scripting, and the apply is a procedure.
        new("vector", Vector, "ARRAY", "PARSE_JSON({v}::VARCHAR)::ARRAY", "PARSE_JSON({c})::ARRAY", Samples.Vector)
        {
            Loss = Loss.Type, Finding = TypeDiagnostics.VectorAsArray,
        },
    ]);

    private static SnowflakeTypeRule Number(string id, TypeKind kind, string type)
    {
        return new(id, kind, type, "{v}::" + type, "{c}::" + type, Samples.Integer)
        {
            ChecksumSnowflake = "TO_VARCHAR({c})", ChecksumTidb = "{c}", CompatibleTypes = ["NUMBER(38,0)"],
        };
    }

    private static SnowflakeTypeRule Text(string id, TypeKind kind, string type)
    {
        return new(id, kind, type, "{v}::VARCHAR", "{c}", Samples.Text) { ChecksumSnowflake = "{c}", ChecksumTidb = "{c}" };
    }

    private static SnowflakeTypeRule Bytes(string id, TypeKind kind, string type)
    {
        return new(id, kind, type, "TO_BINARY({v}::VARCHAR, 'BASE64')", "TO_BINARY({c}, 'HEX')", Samples.Bytes)
        {
            ChecksumSnowflake = "HEX_ENCODE({c})", ChecksumTidb = "HEX({c})",
        };
    }

    private static SnowflakeTypeRule Clock(string id, TypeKind kind, string format)
    {
        return new(id, kind, "TIMESTAMP_NTZ({s})", $"TO_TIMESTAMP_NTZ({{v}}::VARCHAR, '{format}')", $"TO_TIMESTAMP_NTZ({{c}}, '{format}')", Samples.DateTime)
        {
            ChecksumSnowflake = "TO_VARCHAR({c}, 'YYYY-MM-DD HH24:MI:SS.FF6')", ChecksumTidb = "DATE_FORMAT({c}, '%Y-%m-%d %H:%i:%s.%f')",
        };
    }

    // Whether .FF6 reads a text with fewer digits, or none, is not documented: the text is made to have six.
    private static SnowflakeTypeRule UnsizedClock(SnowflakeTypeRule sized)
    {
        const string Padded = "RPAD({0} || IFF(CONTAINS({0}, '.'), '', '.'), 26, '0')";
        string Pad(string read, string value) => read.Replace(value, Padded.Replace("{0}", value, StringComparison.Ordinal), StringComparison.Ordinal);
        return sized with
        {
            Type = sized.Type.Replace("{s}", "6", StringComparison.Ordinal),
            Read = Pad(sized.Read, "{v}::VARCHAR"),
            Load = Pad(sized.Load, "{c}"),
            When = type => type.SizeUnknown,
        };
    }

    private static SnowflakeTypeRule Instant(string id, string format)
    {
        return new(id, Timestamp, "TIMESTAMP_TZ({s})",
            $"TO_TIMESTAMP_TZ({{v}}::VARCHAR || ' {{tz}}', '{format} TZH:TZM')", $"TO_TIMESTAMP_TZ({{c}} || ' +00:00', '{format} TZH:TZM')", Samples.Timestamp)
        {
            ChecksumSnowflake = "TO_VARCHAR(CONVERT_TIMEZONE('UTC', {c}), 'YYYY-MM-DD HH24:MI:SS.FF6')",
            ChecksumTidb = "DATE_FORMAT({c}, '%Y-%m-%d %H:%i:%s.%f')",
        };
    }
}
