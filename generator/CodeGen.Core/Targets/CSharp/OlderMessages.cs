using System.Globalization;
using Tidb.CodeGen.Avro;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What becomes of a field in messages that were written with an older schema.</summary>
internal enum OlderMessages
{
    /// <summary>It is read.</summary>
    Read,

    /// <summary>It is read as another number, without an error.</summary>
    ReadWrongly,

    /// <summary>It gets its default, rounded.</summary>
    RoundedDefault,

    /// <summary>It has no value, and there is no reader for such messages.</summary>
    LackField,

    /// <summary>The first null fails.</summary>
    FailAtNull,

    /// <summary>There is no reader, because a decimal is not read from a union.</summary>
    FailAsNullableDecimal,

    /// <summary>Numbers with more digits than the column now has fail.</summary>
    FailAtDigits,

    /// <summary>There is no reader for the older form.</summary>
    FailByForm,
}

/// <summary>The rules by which the two kinds of reader judge a field.</summary>
internal static class OlderMessageRules
{
    /// <summary>Apache.Avro (C#, 1.12); <paramref name="older"/> is null when the older schema has no such field.</summary>
    public static OlderMessages OfApacheAvro(AvroField? older, AvroField reader)
    {
        if (older is null)
            return reader.Default is null ? OlderMessages.LackField : IsRounded(reader) ? OlderMessages.RoundedDefault : OlderMessages.Read;
        if (older.Bare is not AvroPrimitive from || reader.Bare is not AvroPrimitive to || !Widens(from, to))
            return OlderMessages.FailByForm;
        if (to.Precision is not null && (from.Scale ?? 0) != (to.Scale ?? 0))
            return OlderMessages.ReadWrongly;
        if (!older.Nullable || reader.Nullable)
            return OlderMessages.Read;
        return to.Precision is not null ? OlderMessages.FailAsNullableDecimal : OlderMessages.FailAtNull;
    }

    /// <summary>The generated codec.</summary>
    public static OlderMessages OfCodec(AvroField? older, CSharpProperty property)
    {
        if (older is null)
            return property.Default is null ? OlderMessages.LackField : OlderMessages.Read;
        if (older.Bare is not AvroPrimitive from || !CodecReads(from, property.Storage.Slot))
            return OlderMessages.FailByForm;
        if (older.Nullable && !property.Nullable)
            return OlderMessages.FailAtNull;
        return IsFixedScale(property.Storage) && (from.Scale ?? 0) > (property.Column?.Type.Scale ?? 0) ? OlderMessages.FailAtDigits : OlderMessages.Read;
    }

    // It takes the default of a double through a float.
    private static bool IsRounded(AvroField reader)
    {
        return reader.Bare is AvroPrimitive { Name: "double" } && double.TryParse(reader.Default, CultureInfo.InvariantCulture, out var value) && (float)value != value;
    }

    // A whole number of the last digit, which has a scale of its own; System.Decimal takes any.
    private static bool IsFixedScale(CSharpStorage storage) => storage == CSharpStorage.BigInteger || storage == CSharpStorage.AvroDecimal;

    private static bool Widens(AvroPrimitive from, AvroPrimitive to)
    {
        return (from.Precision is null) == (to.Precision is null) && (from.Name == to.Name || (from.Name, to.Name) is
            ("int", "long" or "float" or "double") or ("long", "float" or "double") or ("float", "double"));
    }

    // As AvroReadPlan.CanRead in templates/csharp/shared.
    private static bool CodecReads(AvroPrimitive from, string slot)
    {
        var name = from.Precision is null ? from.Name : "decimal";
        return slot switch
        {
            "Boolean" => name == "boolean",
            "Int32" => name == "int",
            "Int64" => name is "int" or "long",
            "UInt64" => name is "int" or "long" or "string",
            "Single" or "Double" => name is "int" or "long" or "float" or "double",
            "Bytes" or "Text" => name is "bytes" or "string",
            _ => name is "decimal" or "string",
        };
    }
}
