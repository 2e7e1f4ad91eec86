using System.Collections.Immutable;
using System.Numerics;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;
using static Tidb.CodeGen.Catalog.TypeKind;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>
/// Types an override may choose. Two things keep a type out: a conversion that loses something without an error, and NULL,
/// which the JDBC sink binds as varbinary for bytes and precise decimals and as nvarchar for everything else.
/// </summary>
internal static class SqlServerAlternatives
{
    private static readonly ImmutableArray<TypeKind> Integers = [TinyInt, SmallInt, MediumInt, Int, BigInt, Year];
    private static readonly ImmutableArray<TypeKind> Dates = [Date, TypeKind.DateTime, Timestamp];
    private static readonly ImmutableArray<TypeKind> Texts = [TypeKind.Char, VarChar, TinyText, TypeKind.Text, MediumText, LongText, TypeKind.Enum, Set, TypeKind.Json, TypeKind.Vector];
    private static readonly ImmutableArray<TypeKind> Binaries = [Binary, VarBinary, TinyBlob, Blob, MediumBlob, LongBlob];

    /// <summary>The rows; the first that allows a type decides.</summary>
    public static ImmutableArray<SqlServerAlternative> Rows { get; } =
    [
        .. new[] { "tinyint", "smallint", "int", "bigint" }.SelectMany(IntegerRows),
        new("integer-decimal", Integers, "decimal", "decimal(p,0)", (source, wanted) => Holds(wanted, Range(source))) { KeepsRule = true },
        Narrow(new("integer-decimal-narrow", Integers, "decimal", "", (_, _) => true) { KeepsRule = true }),
        new("bool-bit", [TinyInt], "bit", "bit", (source, _) => source.Type.IsBool) { Loss = Loss.Precision, Finding = SqlServerTypeDiagnostics.BoolAsBit, NotInKey = true },

        new("float-double", [TypeKind.Float, TypeKind.Double], "float", "float(53)", (_, _) => true),

        new("decimal-decimal", [TypeKind.Decimal], "decimal", "decimal(p,s)", (source, wanted) => wanted.Scale >= source.Type.Scale && Digits(wanted) >= source.Type.Length - source.Type.Scale),
        Narrow(new("decimal-decimal-narrow", [TypeKind.Decimal], "decimal", "", (source, wanted) => wanted.Scale >= source.Type.Scale)),
        new("decimal-text", [TypeKind.Decimal], "nvarchar", "nvarchar(n)", (source, wanted) => IsAtLeast(wanted, source.Type.Length + 2))
        {
            Wires = [WireType.Text], Loss = Loss.Type, Finding = SqlServerTypeDiagnostics.DecimalAsText,
        },

        new("bit-varbinary", [Bit], "varbinary", "varbinary(8)", (_, wanted) => IsAtLeast(wanted, 8)) { NotInKey = true },

        .. Texts.SelectMany(kind => new[]
        {
            new SqlServerAlternative("text-nvarchar", [kind], "nvarchar", "nvarchar(n)", (source, wanted) => IsAtLeast(wanted, source.Natural)),
            Narrow(new("text-nvarchar-narrow", [kind], "nvarchar", "", (_, _) => true)),
        }),
        new("uuid", [TypeKind.Char, VarChar], "uniqueidentifier", "uniqueidentifier", (source, _) => source.Type.Length == 36)
        {
            // It prints in upper case, and text in either case is one value.
            Loss = Loss.Comparison, Finding = SqlServerDiagnostics.TypeTooNarrow, NotInKey = true,
        },
        new("json-json", [TypeKind.Json], "json", "json", (_, _) => true) { Finding = SqlServerTypeDiagnostics.UnconfirmedConversion, Since = 2025, NotInKey = true },
        new("vector-vector", [TypeKind.Vector], "vector", "vector(n)", (source, wanted) => source.Type.Length is null || source.Type.Length == wanted.Length)
        {
            Finding = SqlServerTypeDiagnostics.UnconfirmedConversion, Since = 2025, NotInKey = true,
        },

        new("binary-varbinary", Binaries, "varbinary", "varbinary(n)", (source, wanted) => IsAtLeast(wanted, source.Natural)),
        Narrow(new("binary-varbinary-narrow", Binaries, "varbinary", "", (_, _) => true)),
        new("binary-binary", [Binary], "binary", "{0}", (source, wanted) => wanted == source.Natural),

        new("date-date", [Date], "date", "date", (_, _) => true) { Loss = Loss.Range },
        new("date-datetime2", Dates, "datetime2", "datetime2(s)", (source, wanted) => wanted.Length >= source.Type.FractionalSeconds) { Loss = Loss.Range },
        new("date-text", Dates, "nvarchar", "nvarchar(n)", (source, wanted) => IsAtLeast(wanted, TextWidth(source.Type))) { Loss = Loss.Type },
        new("date-ascii", Dates, "varchar", "varchar(n)", (source, wanted) => IsAtLeast(wanted, TextWidth(source.Type))) { Loss = Loss.Type, NotInKey = true },

        new("time-time", [Time], "time", "time(s)", (source, wanted) => wanted.Length >= source.Type.FractionalSeconds) { Loss = Loss.Range, Finding = SqlServerTypeDiagnostics.TimeOfDay },
        new("time-text", [Time], "nvarchar", "nvarchar(n)", (_, wanted) => IsAtLeast(wanted, 17)) { Loss = Loss.Type },
        new("time-ascii", [Time], "varchar", "varchar(n)", (_, wanted) => IsAtLeast(wanted, 17)) { Loss = Loss.Type, NotInKey = true },
    ];

    /// <summary>The row that allows a type for a column; null when none does.</summary>
    public static SqlServerAlternative? Find(SqlServerSource source, SqlServerType wanted, bool inKey)
    {
        return Rows.FirstOrDefault(row => row.Allows(source, wanted, inKey));
    }

    /// <summary>What may be chosen for a column, for messages.</summary>
    public static string Proposals(SqlServerSource source, bool inKey)
    {
        return string.Join(", ", Rows.Where(row => row.IsFor(source, inKey)).Select(row => Proposal(row, source, inKey)).OfType<string>().Distinct(StringComparer.Ordinal));
    }

    // A proposal with letters for its arguments stands for several types.
    private static string? Proposal(SqlServerAlternative row, SqlServerSource source, bool inKey)
    {
        var example = row.Example.Replace("{0}", source.Natural.ToString(), StringComparison.Ordinal);
        var isUseless = example.Length == 0 || (SqlServerType.Parse(example) is { } type && !row.Allows(source, type, inKey));
        return isUseless ? null : $"`{example}`";
    }

    private static IEnumerable<SqlServerAlternative> IntegerRows(string name)
    {
        yield return new("integer-" + name, Integers, name, name, (source, wanted) => Holds(wanted, Range(source))) { KeepsRule = true };
        yield return Narrow(new($"integer-{name}-narrow", Integers, name, "", (_, _) => true) { KeepsRule = true });
    }

    private static SqlServerAlternative Narrow(SqlServerAlternative row) => row with { Loss = Loss.Range, Finding = SqlServerDiagnostics.TypeTooNarrow };

    private static bool IsAtLeast(SqlServerType wanted, SqlServerType natural) => wanted.IsMax || (!natural.IsMax && wanted.Length >= natural.Length);

    private static bool IsAtLeast(SqlServerType wanted, int? length) => wanted.IsMax || wanted.Length >= length;

    private static int? Digits(SqlServerType type) => type.Length - type.Scale;

    private static int TextWidth(ColumnType type)
    {
        return type.Kind == Date ? 10 : type.FractionalSeconds == 0 ? 19 : 20 + type.FractionalSeconds;
    }

    // What arrives: unsigned values wrap in mode `long`.
    private static (BigInteger Least, BigInteger Most) Range(SqlServerSource source)
    {
        if (source.Type.Kind == Year)
            return (0, 2155);
        var bits = source.Type.Kind switch { TinyInt => 8, SmallInt => 16, MediumInt => 24, Int => 32, _ => 64 };
        return source.Type.Unsigned && !(bits == 64 && source.Wire == WireType.Long)
            ? (0, BigInteger.Pow(2, bits) - 1)
            : (-BigInteger.Pow(2, bits - 1), BigInteger.Pow(2, bits - 1) - 1);
    }

    private static bool Holds(SqlServerType type, (BigInteger Least, BigInteger Most) range)
    {
        var (least, most) = type.Name switch
        {
            "tinyint" => (0, 255),
            "smallint" => (short.MinValue, short.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "bigint" => (long.MinValue, long.MaxValue),
            _ => (1 - BigInteger.Pow(10, Digits(type) ?? 0), BigInteger.Pow(10, Digits(type) ?? 0) - 1),
        };
        return least <= range.Least && range.Most <= most;
    }
}
