using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;
using static Tidb.CodeGen.Catalog.TypeKind;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>
/// TiDB → ksqlDB. A column whose type cannot read the field makes ksqlDB skip the record with a log line (8.5), so the
/// first type of a row is decided by the form on the wire alone.
/// </summary>
internal static class KsqlDbTypes
{
    // TiCDC in mode `long` sends unsigned values of 2^63 and more as negative numbers. 2^64 is no legal number in ksqlDB,
    // but its text can be cast; the branches of CASE must have one type.
    private const string Unwrap =
        "CASE WHEN {v} < 0 THEN CAST(CAST({v} AS DECIMAL(20, 0)) + CAST('18446744073709551616' AS DECIMAL(20, 0)) AS DECIMAL(20, 0)) ELSE CAST({v} AS DECIMAL(20, 0)) END";

    // TIME is a signed duration: negative, more than a day, fractions.
    private const string Seconds =
        "(CASE WHEN {v} LIKE '-%' THEN -1 ELSE 1 END) * (ABS(CAST(SPLIT({v}, ':')[1] AS BIGINT)) * 3600 + CAST(SPLIT({v}, ':')[2] AS BIGINT) * 60 + CAST(SPLIT({v}, ':')[3] AS DOUBLE))";

    /// <summary>The default table.</summary>
    public static TypeTable<KsqlDbTypeRule> Default { get; } = new(
    [
        Integer("tinyint", TinyInt) with { When = type => !type.IsBool },
        Integer("tinyint-bool", TinyInt) with
        {
            When = type => type.IsBool, TypedType = "BOOLEAN", Typed = "({v} <> 0)",
            TypedLoss = Loss.Precision, TypedFindings = [KsqlDbDiagnostics.TinyIntAsBoolean],
        },
        Integer("smallint", SmallInt),
        Integer("mediumint", MediumInt),
        Integer("int", Int) with { When = type => !type.Unsigned },
        new("int-unsigned", Int, "BIGINT") { When = type => type.Unsigned },
        new("bigint", BigInt, "BIGINT") { When = type => !type.Unsigned },
        new("bigint-unsigned", BigInt, "BIGINT")
        {
            Wires = [WireType.Long], When = type => type.Unsigned, Loss = Loss.Comparison, Finding = KsqlDbDiagnostics.UnsignedWraps,
            TypedType = "DECIMAL(20, 0)", Typed = Unwrap, KeyCopySuffix = "_unsigned",
        },
        new("bigint-unsigned-text", BigInt, "VARCHAR")
        {
            Wires = [WireType.Text], When = type => type.Unsigned, TypedType = "DECIMAL(20, 0)", Typed = "CAST({v} AS DECIMAL(20, 0))",
        },

        // There is no FLOAT; DOUBLE reads Avro float and double.
        new("float", TypeKind.Float, "DOUBLE"),
        new("double", TypeKind.Double, "DOUBLE"),
        new("decimal", TypeKind.Decimal, "DECIMAL({p}, {s})") { Wires = [WireType.DecimalBytes] },
        new("decimal-text", TypeKind.Decimal, "VARCHAR")
        {
            Wires = [WireType.Text], TypedType = "DECIMAL({p}, {s})", Typed = "CAST({v} AS DECIMAL({p}, {s}))", TypedNeedsDdl = true,
        },

        Bits("bit", type => type.Length is not 64),
        Bits("bit-64", type => type.Length is 64) with { TypedLoss = Loss.Comparison, TypedFindings = [KsqlDbDiagnostics.BitWraps] },

        Text("char", TypeKind.Char),
        Text("varchar", VarChar),
        Text("tinytext", TinyText),
        Text("text", TypeKind.Text),
        Text("mediumtext", MediumText),
        Text("longtext", LongText),

        Bytes("binary", Binary),
        Bytes("varbinary", VarBinary),
        Bytes("tinyblob", TinyBlob),
        Bytes("blob", Blob),
        Bytes("mediumblob", MediumBlob),
        Bytes("longblob", LongBlob),

        Text("enum", TypeKind.Enum),
        Text("set", Set) with
        {
            TypedType = "ARRAY<VARCHAR>", Typed = "SPLIT({v}, ',')", TypedLoss = Loss.Comparison, TypedFindings = [KsqlDbDiagnostics.EmptySet],
        },
        Text("json", TypeKind.Json),

        // PARSE_DATE is lenient: it makes a date of 0000-00-00. The cast is strict.
        Text("date", Date) with
        {
            TypedType = "DATE", Typed = "CAST(NULLIF({v}, '0000-00-00') AS DATE)", TypedLoss = Loss.Precision, TypedFindings = [KsqlDbDiagnostics.ZeroDates],
        },
        Clock("datetime", TypeKind.DateTime, "") with { When = type => type.FractionalSeconds <= 3 },
        FineClock("datetime-microseconds", TypeKind.DateTime, ""),
        Clock("timestamp", Timestamp, ", {zone}") with { When = type => type.FractionalSeconds <= 3 },
        FineClock("timestamp-microseconds", Timestamp, ", {zone}"),
        Text("time", Time) with
        {
            TypedType = "DOUBLE", Typed = Seconds, Suffix = "_seconds", TypedLoss = Loss.Type, TypedFindings = [KsqlDbDiagnostics.TimeAsSeconds],
        },
        Integer("year", Year),

        Text("vector", Vector) with { TypedType = "ARRAY<DOUBLE>", Typed = "TRANSFORM(JSON_ITEMS({v}), x => CAST(x AS DOUBLE))" },
    ]);

    /// <summary>The table for an option: BIGINT reads Avro int and long, INT only int.</summary>
    public static TypeTable<KsqlDbTypeRule> Of(KsqlDbIntegers integers) => integers == KsqlDbIntegers.Exact ? Default : Wide;

    private static TypeTable<KsqlDbTypeRule> Wide { get; } = new([.. Default.Rows.Select(row => row.Type == "INT" ? row with { Type = "BIGINT" } : row)]);

    private static KsqlDbTypeRule Integer(string id, TypeKind kind) => new(id, kind, "INT") { CompatibleTypes = ["BIGINT"] };

    private static KsqlDbTypeRule Text(string id, TypeKind kind) => new(id, kind, "VARCHAR");

    private static KsqlDbTypeRule Bytes(string id, TypeKind kind) => new(id, kind, "BYTES");

    // Classic TiCDC trims leading zero bytes.
    private static KsqlDbTypeRule Bits(string id, Func<ColumnType, bool> when)
    {
        return new(id, Bit, "BYTES") { When = when, TypedType = "BIGINT", Typed = "BIGINT_FROM_BYTES(LPAD({v}, 8, TO_BYTES('00', 'hex')))" };
    }

    private static KsqlDbTypeRule Clock(string id, TypeKind kind, string zone)
    {
        return Text(id, kind) with
        {
            TypedType = "TIMESTAMP",
            Typed = "PARSE_TIMESTAMP(NULLIF({v}, '0000-00-00 00:00:00{zeros}'), 'yyyy-MM-dd HH:mm:ss{digits}'" + zone + ")",
            TypedLoss = Loss.Precision,
            TypedFindings = [KsqlDbDiagnostics.ZeroDates],
            TypedNeedsDdl = true,
        };
    }

    private static KsqlDbTypeRule FineClock(string id, TypeKind kind, string zone)
    {
        return Clock(id, kind, zone) with
        {
            When = type => type.FractionalSeconds > 3,
            TypedLoss = Loss.Precision,
            TypedFindings = [KsqlDbDiagnostics.ZeroDates, KsqlDbDiagnostics.Milliseconds],
        };
    }
}
