using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests;

/// <summary>Every TiDB column type, at the lengths where a rule of some target could change.</summary>
internal static class AllTypes
{
    /// <summary>Each type in each form some changefeed gives it.</summary>
    public static IEnumerable<(ColumnType Type, WireType Wire)> WithWireForms()
    {
        var changefeeds = Changefeeds().ToList();
        return Enumerate().SelectMany(type => changefeeds.Select(changefeed => WireTypes.Of(type, changefeed)).Distinct().Select(wire => (type, wire)))
            .Concat(Unsized().Select(type => (type, type.Kind switch { TypeKind.LongBlob => WireType.Bytes, TypeKind.Int or TypeKind.MediumInt => WireType.Int, _ => WireType.Text })));
    }

    /// <summary>Types of columns that are known from registered schemas only. A DECIMAL sent as bytes has its digits there.</summary>
    private static IEnumerable<ColumnType> Unsized()
    {
        TypeKind[] kinds =
        [
            TypeKind.Int, TypeKind.MediumInt, TypeKind.Decimal, TypeKind.LongText, TypeKind.LongBlob, TypeKind.DateTime, TypeKind.Timestamp, TypeKind.Time,
        ];
        return kinds.Select(kind => new ColumnType(kind) { SizeUnknown = true, Unsigned = kind == TypeKind.MediumInt });
    }

    public static IEnumerable<ColumnType> Enumerate()
    {
        TypeKind[] integers = [TypeKind.TinyInt, TypeKind.SmallInt, TypeKind.MediumInt, TypeKind.Int, TypeKind.BigInt];
        return integers.SelectMany(kind => new[] { new ColumnType(kind), new ColumnType(kind) { Unsigned = true } })
            .Append(new ColumnType(TypeKind.TinyInt) { Length = 1 })
            .Concat(Numbers())
            .Concat(Texts())
            .Concat(Times())
            .Concat(new int?[] { null, 1, 3, 4096, 4097, 16383 }.Select(dimension => new ColumnType(TypeKind.Vector) { Length = dimension }));
    }

    private static IEnumerable<ColumnType> Numbers()
    {
        (int, int)[] decimals = [(1, 0), (10, 0), (19, 19), (38, 0), (38, 21), (38, 22), (38, 30), (39, 0), (65, 0), (65, 30)];
        return decimals.Select(size => new ColumnType(TypeKind.Decimal) { Length = size.Item1, Scale = size.Item2 })
            .Concat([new(TypeKind.Float), new(TypeKind.Float) { Length = 7, Scale = 3 }, new(TypeKind.Double), new(TypeKind.Double) { Unsigned = true }])
            .Concat(new[] { 1, 8, 63, 64 }.Select(bits => new ColumnType(TypeKind.Bit) { Length = bits }));
    }

    private static IEnumerable<ColumnType> Texts()
    {
        TypeKind[] sized = [TypeKind.Char, TypeKind.VarChar, TypeKind.Binary, TypeKind.VarBinary];
        TypeKind[] unsized =
        [
            TypeKind.TinyText, TypeKind.Text, TypeKind.MediumText, TypeKind.LongText,
            TypeKind.TinyBlob, TypeKind.Blob, TypeKind.MediumBlob, TypeKind.LongBlob, TypeKind.Json,
        ];
        return sized.SelectMany(kind => new[] { 1, 255 }.Select(length => new ColumnType(kind) { Length = length }))
            .Concat(unsized.Select(kind => new ColumnType(kind)))
            .Concat([new(TypeKind.Enum) { Members = ["a", "b"] }, new(TypeKind.Set) { Members = ["a", "b"] }]);
    }

    private static IEnumerable<ColumnType> Times()
    {
        TypeKind[] fractional = [TypeKind.DateTime, TypeKind.Timestamp, TypeKind.Time];
        return fractional.SelectMany(kind => Enumerable.Range(0, 7).Select(digits => new ColumnType(kind) { Scale = digits }))
            .Concat([new(TypeKind.Date), new(TypeKind.Year)]);
    }

    private static IEnumerable<Changefeed> Changefeeds()
    {
        return from version in new[] { "6.1.0", "8.5.7" }
               from decimals in Enum.GetValues<DecimalHandling>()
               from unsigned in Enum.GetValues<BigintUnsignedHandling>()
               select new Changefeed
               {
                   Id = "all-types",
                   Release = TiCdcRelease.Parse(version, Architecture.Classic)!,
                   TimeZone = "+00:00",
                   DecimalHandling = decimals,
                   BigintUnsignedHandling = unsigned,
                   TidbExtension = false,
                   Dispatchers = [],
               };
    }
}
