using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;
using static Tidb.CodeGen.Catalog.TypeKind;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>
/// TiDB → SQL Server, such that what the JDBC sink binds converts implicitly and without loss. The names of T-SQL types
/// mislead: <c>tinyint</c> is unsigned, <c>timestamp</c> a row version, <c>datetime</c> keeps 3 ms.
/// </summary>
internal static class SqlServerTypes
{
    // Values of 2^63 and more arrive as negative numbers.
    private static readonly SqlServerCompanion Unsigned = new(
        "_unsigned", "CASE WHEN {c} < 0 THEN CAST({c} AS decimal(20,0)) + 18446744073709551616 ELSE CAST({c} AS decimal(20,0)) END");

    /// <summary>Dates are dates: a zero date stops the sink.</summary>
    public static TypeTable<SqlServerTypeRule> Strict { get; } = Of(
        StrictDate("date", Date, "date"),
        StrictDate("datetime", TypeKind.DateTime, "datetime2({s})"),
        StrictDate("timestamp", Timestamp, "datetime2({s})"));

    /// <summary>Dates are text, with a computed column beside them.</summary>
    public static TypeTable<SqlServerTypeRule> Lenient { get; } = Of(
        LenientDate("date-lenient", Date, "varchar(10)", "TRY_CONVERT(date, {c}, 23)"),
        LenientDate("datetime-lenient", TypeKind.DateTime, "varchar(26)", "TRY_CONVERT(datetime2({s}), {c}, 121)"),
        LenientDate("timestamp-lenient", Timestamp, "varchar(26)", "TRY_CONVERT(datetime2({s}), {c}, 121)"));

    private static TypeTable<SqlServerTypeRule> Of(SqlServerTypeRule date, SqlServerTypeRule datetime, SqlServerTypeRule timestamp) => new(
    [
        new("tinyint", TinyInt, "smallint") { When = type => !type.Unsigned, CompatibleTypes = ["int", "bigint"] },
        new("tinyint-unsigned", TinyInt, "tinyint") { When = type => type.Unsigned, CompatibleTypes = ["smallint", "int", "bigint"] },
        new("smallint", SmallInt, "smallint") { When = type => !type.Unsigned, CompatibleTypes = ["int", "bigint"] },
        new("smallint-unsigned", SmallInt, "int") { When = type => type.Unsigned, CompatibleTypes = ["bigint"] },
        new("mediumint", MediumInt, "int") { CompatibleTypes = ["bigint"] },
        new("int", Int, "int") { When = type => !type.Unsigned, CompatibleTypes = ["bigint"] },
        new("int-unsigned", Int, "bigint") { When = type => type.Unsigned },
        new("bigint", BigInt, "bigint") { When = type => !type.Unsigned },
        new("bigint-unsigned", BigInt, "decimal(20,0)") { Wires = [WireType.Text], When = type => type.Unsigned },
        new("bigint-unsigned-long", BigInt, "bigint")
        {
            Wires = [WireType.Long], When = type => type.Unsigned, Companion = Unsigned,
            Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.UnsignedWraps,
        },

        new("float", TypeKind.Float, "real") { Wires = [WireType.Float], CompatibleTypes = ["float(53)"] },
        new("float-as-double", TypeKind.Float, "float(53)") { Wires = [WireType.Double] },
        new("double", TypeKind.Double, "float(53)"),

        new("decimal", TypeKind.Decimal, "decimal({p},{s})") { When = type => type.Length <= 38 },
        new("decimal-wide", TypeKind.Decimal, "decimal(38,{s})")
        {
            Wires = [WireType.DecimalBytes], When = type => type.Length > 38,
            Loss = Loss.Range, Finding = SqlServerTypeDiagnostics.DecimalTooWide,
        },
        new("decimal-wide-text", TypeKind.Decimal, "nvarchar({d})")
        {
            Wires = [WireType.Text], When = type => type.Length > 38 || type.SizeUnknown,
            Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.DecimalAsText,
        },

        // varbinary → bigint reads big-endian and right-aligned, so both lengths TiCDC sends give the same number.
        new("bit-1", Bit, "bit") { When = type => type.Length is null or 1 },
        new("bit", Bit, "bigint") { When = type => type.Length is > 1 and < 64, Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.KeptInOtherType },
        new("bit-64", Bit, "bigint")
        {
            When = type => type.Length == 64, Companion = Unsigned,
            Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.KeptInOtherType,
        },

        new("char", TypeKind.Char, "nvarchar({u})") { CompatibleTypes = ["nvarchar(max)"] },
        new("varchar", VarChar, "nvarchar({u})") { CompatibleTypes = ["nvarchar(max)"] },
        new("tinytext", TinyText, "nvarchar(255)") { CompatibleTypes = ["nvarchar(max)"] },
        new("text", TypeKind.Text, "nvarchar(max)"),
        new("mediumtext", MediumText, "nvarchar(max)"),
        new("longtext", LongText, "nvarchar(max)"),

        new("binary", Binary, "binary({p})") { When = type => type.Length > 0 },
        new("binary-empty", Binary, "varbinary(1)") { When = type => type.Length is null or 0 },
        new("varbinary", VarBinary, "varbinary({p})") { When = type => type.Length != 0, CompatibleTypes = ["varbinary(max)"] },
        new("varbinary-empty", VarBinary, "varbinary(1)") { When = type => type.Length == 0, CompatibleTypes = ["varbinary(max)"] },
        new("tinyblob", TinyBlob, "varbinary(255)") { CompatibleTypes = ["varbinary(max)"] },
        new("blob", Blob, "varbinary(max)"),
        new("mediumblob", MediumBlob, "varbinary(max)"),
        new("longblob", LongBlob, "varbinary(max)"),

        new("enum", TypeKind.Enum, "nvarchar({m})")
        {
            CompatibleTypes = ["nvarchar(255)", "nvarchar(max)"], Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.KeptInOtherType,
        },
        new("set", Set, "nvarchar({m})")
        {
            CompatibleTypes = ["nvarchar(max)"], Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.KeptInOtherType,
        },
        new("json", TypeKind.Json, "nvarchar(max)"),

        date,
        datetime,
        timestamp,
        new("time", Time, "varchar(17)") { CompatibleTypes = ["nvarchar(17)"], Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.TimeAsText },
        new("year", Year, "smallint") { CompatibleTypes = ["int", "bigint"] },

        new("vector", Vector, "nvarchar(max)") { Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.KeptInOtherType },
    ]);

    private static SqlServerTypeRule StrictDate(string id, TypeKind kind, string type)
    {
        return new(id, kind, type) { Loss = Loss.Range, Mark = SqlServerTypeDiagnostics.DatesNotDecided };
    }

    private static SqlServerTypeRule LenientDate(string id, TypeKind kind, string type, string typed)
    {
        return new(id, kind, type) { Companion = new SqlServerCompanion("_dt", typed), Loss = Loss.Type };
    }
}
