using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating.Escaping;
using Tidb.CodeGen.TiCdc;
using static Tidb.CodeGen.Catalog.TypeKind;
using Storage = Tidb.CodeGen.Targets.CSharp.CSharpStorage;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>
/// TiDB → C#. A value is kept exactly or not at all: System.Decimal up to its 28 digits, unsigned numbers as unsigned ones, dates
/// as the text that arrived, because TiDB has dates .NET has not.
/// </summary>
internal static class CSharpTypes
{
    /// <summary>What System.Decimal holds whatever the digits are.</summary>
    private const int DecimalDigits = 28;

    /// <summary>The table for a style.</summary>
    public static TypeTable<CSharpTypeRule> Of(CSharpStyle style, CSharpTemporal temporal) => new(
    [
        new("tinyint", TinyInt, Storage.Int),
        new("smallint", SmallInt, Storage.Int),
        new("mediumint", MediumInt, Storage.Int),
        new("int", Int, Storage.Int) { Wires = [WireType.Int] },
        new("int-unsigned", Int, Storage.Long) { Wires = [WireType.Long] },
        new("bigint", BigInt, Storage.Long) { When = type => !type.Unsigned },
        new("bigint-unsigned", BigInt, Storage.UnsignedLong) { When = type => type.Unsigned, Wires = [WireType.Long] },
        new("bigint-unsigned-text", BigInt, Storage.UnsignedText) { When = type => type.Unsigned, Wires = [WireType.Text] },

        new("float", TypeKind.Float, Storage.Float) { Wires = [WireType.Float] },
        new("float-as-double", TypeKind.Float, Storage.Double) { Wires = [WireType.Double] },
        new("double", TypeKind.Double, Storage.Double),

        new("decimal", TypeKind.Decimal, Storage.Decimal) { Wires = [WireType.DecimalBytes], When = type => type.Length <= DecimalDigits },
        new("decimal-wide", TypeKind.Decimal, style == CSharpStyle.Specific ? Storage.AvroDecimal : Storage.BigInteger)
        {
            Wires = [WireType.DecimalBytes], When = type => type.Length > DecimalDigits,
            Note = style == CSharpStyle.Specific ? "More digits than decimal holds." : "A whole number of units of 10^-{s}: more digits than decimal holds.",
        },
        new("decimal-text", TypeKind.Decimal, Storage.DecimalText) { Wires = [WireType.Text], When = type => type.Length <= DecimalDigits },
        new("decimal-wide-text", TypeKind.Decimal, Storage.Text)
        {
            Wires = [WireType.Text], When = type => type.Length > DecimalDigits, Zero = _ => "\"0\"", Note = "Text: more digits than decimal holds.",
        },
        new("decimal-unsized-text", TypeKind.Decimal, Storage.Text)
        {
            Wires = [WireType.Text], When = type => type.SizeUnknown, Zero = _ => "\"0\"", Note = "Text: the number of digits is not known.",
        },

        new("bit", Bit, Storage.Bytes) { View = CSharpViews.Bits, Zero = _ => "\"\\u0000\"" },

        new("char", TypeKind.Char, Storage.Text),
        new("varchar", VarChar, Storage.Text),
        new("tinytext", TinyText, Storage.Text),
        new("text", TypeKind.Text, Storage.Text),
        new("mediumtext", MediumText, Storage.Text),
        new("longtext", LongText, Storage.Text),

        new("binary", Binary, Storage.Bytes),
        new("varbinary", VarBinary, Storage.Bytes),
        new("tinyblob", TinyBlob, Storage.Bytes),
        new("blob", Blob, Storage.Bytes),
        new("mediumblob", MediumBlob, Storage.Bytes),
        new("longblob", LongBlob, Storage.Bytes),

        new("enum", TypeKind.Enum, Storage.Text) { HasMembers = true, Zero = type => JsonText.String(type.Members.FirstOrDefault("")).Text },
        new("set", Set, Storage.Text) { HasMembers = true, Accessor = CSharpViews.SetMembers },
        new("json", TypeKind.Json, Storage.Text) { Zero = _ => "\"null\"" },

        Clock("date", Date, "0000-00-00", temporal, CSharpViews.Date),
        Clock("datetime", TypeKind.DateTime, "0000-00-00 00:00:00", temporal, CSharpViews.DateTime),
        Clock("timestamp", Timestamp, "0000-00-00 00:00:00", temporal, CSharpViews.Timestamp),
        Clock("time", Time, "00:00:00", temporal, CSharpViews.Time),
        new("year", Year, Storage.Int),

        new("vector", Vector, Storage.Text) { Accessor = CSharpViews.Elements },
    ]);

    private static CSharpTypeRule Clock(string id, TypeKind kind, string zero, CSharpTemporal temporal, CSharpView view)
    {
        return new(id, kind, Storage.Text)
        {
            Zero = type => JsonText.String(zero + (type.FractionalSeconds > 0 ? "." + new string('0', type.FractionalSeconds) : "")).Text,
            View = temporal == CSharpTemporal.Typed ? view : null,
            Note = (temporal, kind) switch
            {
                (CSharpTemporal.Typed, Timestamp) => "At offset {zone}, where TiCDC runs; null for a zero date.",
                (CSharpTemporal.Text, Timestamp) => "At offset {zone}, where TiCDC runs.",
                (CSharpTemporal.Typed, Time) => "A duration, not a time of day.",
                (CSharpTemporal.Typed, _) => "Null for a zero date.",
                _ => null,
            },
        };
    }
}
