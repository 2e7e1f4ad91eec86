using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;
using static Tidb.CodeGen.Catalog.TypeKind;
using static Tidb.CodeGen.Targets.Snowflake.SnowflakeTypeRows;
using Samples = Tidb.CodeGen.Targets.Snowflake.SnowflakeSamples;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>
/// TiDB → Snowflake. Precision costs no storage in Snowflake; a narrower VARCHAR saves nothing and breaks on widening,
/// and the length of a BINARY can never be altered, so neither gets a length of its own unless asked for.
/// </summary>
internal static class SnowflakeTypes
{
    /// <summary>Every row, those of all options.</summary>
    public static ImmutableArray<SnowflakeTypeRule> All { get; } =
    [
        .. Integer("tinyint", TinyInt, "NUMBER(3,0)"),
        Flag("tinyint1-boolean", TinyInt, "({v}::NUMBER(3,0) <> 0)", "({c}::NUMBER(3,0) <> 0)") with { When = type => type.IsBool, Choice = IsBoolean },
        .. Integer("smallint", SmallInt, "NUMBER(5,0)"),
        .. Integer("mediumint", MediumInt, "NUMBER(7,0)", type => !type.Unsigned),
        .. Integer("mediumint-unsigned", MediumInt, "NUMBER(8,0)", type => type.Unsigned),
        .. Integer("int", Int, "NUMBER(10,0)"),
        .. Integer("bigint", BigInt, "NUMBER(19,0)", type => !type.Unsigned),
        .. UnsignedBigint(),

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
        .. WideDecimal(),
        Text("decimal-text-unsized", TypeKind.Decimal, "VARCHAR") with
        {
            Wires = [WireType.Text], When = type => type.SizeUnknown, Sample = Samples.DecimalAsText,
            Loss = Loss.Type, Finding = TypeDiagnostics.SizeNotKnown,
        },

        new("bit", Bit, "NUMBER(20,0)", "TO_NUMBER(HEX_ENCODE(TO_BINARY({v}::VARCHAR, 'BASE64')), 'XXXXXXXXXXXXXXXX')",
            "TO_NUMBER({c}, 'XXXXXXXXXXXXXXXX')", Samples.Bits)
        {
            ChecksumSnowflake = "TO_VARCHAR({c})", ChecksumTidb = "{c} + 0",
            Choice = (type, options) => !(type.Length == 1 && options.Bit1 == BoolChoice.Boolean),
        },
        Flag("bit1-boolean", Bit, "(TO_NUMBER(HEX_ENCODE(TO_BINARY({v}::VARCHAR, 'BASE64')), 'XXXXXXXXXXXXXXXX') <> 0)", "(TO_NUMBER({c}, 'XXXXXXXXXXXXXXXX') <> 0)") with
        {
            When = type => type.Length == 1, Choice = (_, options) => options.Bit1 == BoolChoice.Boolean,
            Sample = Samples.BitFlag, Loss = Loss.None, Finding = null,
        },

        .. SizedText("char", TypeKind.Char),
        .. SizedText("varchar", VarChar),
        Text("tinytext", TinyText, "VARCHAR"),
        Text("text", TypeKind.Text, "VARCHAR"),
        Text("mediumtext", MediumText, "VARCHAR"),
        .. Large(Text("longtext", LongText, "VARCHAR(134217728)"), "VARCHAR"),

        Bytes("binary", Binary, "BINARY"),
        Bytes("varbinary", VarBinary, "BINARY"),
        Bytes("tinyblob", TinyBlob, "BINARY"),
        Bytes("blob", Blob, "BINARY"),
        .. Large(Bytes("mediumblob", MediumBlob, "BINARY(67108864)"), "BINARY"),
        .. Large(Bytes("longblob", LongBlob, "BINARY(67108864)"), "BINARY"),

        Text("enum", TypeKind.Enum, "VARCHAR") with { Sample = Samples.Member },
        Text("set", Set, "VARCHAR") with { Sample = Samples.Member, Choice = (_, options) => options.Set == SetChoice.Varchar },
        new("set-array", Set, "ARRAY", "IFF({v}::VARCHAR = '', ARRAY_CONSTRUCT(), SPLIT({v}::VARCHAR, ','))", "IFF({c} = '', ARRAY_CONSTRUCT(), SPLIT({c}, ','))", Samples.MemberArray)
        {
            Choice = (_, options) => options.Set == SetChoice.Array,
        },
        new("json", TypeKind.Json, "VARIANT", "PARSE_JSON({v}::VARCHAR)", "PARSE_JSON({c})", Samples.Json)
        {
            TolerantRead = "TRY_PARSE_JSON({v}::VARCHAR)", TolerantLoad = "TRY_PARSE_JSON({c})",
        },

        SnowflakeTypeRows.Date(),
        .. Clocks(),
        .. Instants(),
        .. Times(),
        Number("year", Year, "NUMBER(4,0)") with { Sample = Samples.Year, ChecksumTidb = "CAST({c} AS UNSIGNED)" },

        // VECTOR is documented as unsupported in Snowflake Scripting, and the apply is a procedure.
        new("vector", Vector, "ARRAY", "PARSE_JSON({v}::VARCHAR)::ARRAY", "PARSE_JSON({c})::ARRAY", Samples.Vector)
        {
            Loss = Loss.Type, Finding = TypeDiagnostics.VectorAsArray, Choice = (type, options) => !IsVector(type, options),
        },
        new("vector-native", Vector, "VECTOR(FLOAT, {p})", "PARSE_JSON({v}::VARCHAR)::VECTOR(FLOAT, {p})", "PARSE_JSON({c})::VECTOR(FLOAT, {p})", Samples.NativeVector)
        {
            When = type => type.Length is >= 1 and <= 4096, Choice = IsVector,
        },
    ];

    /// <summary>The table under the default options.</summary>
    public static TypeTable<SnowflakeTypeRule> Default { get; } = For(new SnowflakeTypeOptions());

    /// <summary>The table under some options.</summary>
    public static TypeTable<SnowflakeTypeRule> For(SnowflakeTypeOptions options) => new([.. All.Select(row => row.Under(options))]);

    /// <summary>
    /// The row for a type an override asks for: one of any option whose family it is, or the plain text of what arrives as
    /// text; null when the column's values cannot be read as it.
    /// </summary>
    public static SnowflakeTypeRule? ForOverride(ColumnType type, WireType wire, string wanted)
    {
        var family = wanted.Split('(')[0].Trim().ToUpperInvariant();
        var row = All.FirstOrDefault(row => row.Matches(type, wire) && row.Family == family);
        if (row is null && family == "VARCHAR" && wire == WireType.Text)
            row = Text("text-as-sent", type.Kind, "VARCHAR") with { Sample = Samples.AsSent(All.First(other => other.Matches(type, wire)).Sample) };
        return row?.WithType(wanted.Trim().ToUpperInvariant());
    }

    /// <summary>The families an override can ask for.</summary>
    public static IEnumerable<string> FamiliesOf(ColumnType type, WireType wire)
    {
        return All.Where(row => row.Matches(type, wire)).Select(row => row.Family)
            .Concat(wire == WireType.Text ? ["VARCHAR"] : []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static bool IsVector(ColumnType type, SnowflakeTypeOptions options)
    {
        return options.Vector == VectorChoice.Vector && type.Length is >= 1 and <= 4096;
    }
}
