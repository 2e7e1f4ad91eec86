using System.Collections.Frozen;
using System.Globalization;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>A T-SQL column type.</summary>
/// <param name="Name">Lower case, without arguments.</param>
/// <param name="Length">Characters, bytes, total digits, or dimension; for date and time types the fractional digits.</param>
/// <param name="Scale">Digits behind the point.</param>
/// <param name="IsMax">True for <c>(max)</c>.</param>
internal sealed record SqlServerType(string Name, int? Length = null, int? Scale = null, bool IsMax = false)
{
    /// <summary>The longest declared length; what is longer is <c>(max)</c>.</summary>
    public static readonly FrozenDictionary<string, int> MaxLengths = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["nvarchar"] = 4000, ["varchar"] = 8000, ["varbinary"] = 8000, ["binary"] = 8000,
        ["decimal"] = 38, ["datetime2"] = 7, ["time"] = 7, ["float"] = 53, ["vector"] = 1998,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain =
        new[] { "bit", "tinyint", "smallint", "int", "bigint", "real", "date", "uniqueidentifier", "json" }.ToFrozenSet(StringComparer.Ordinal);

    public bool IsUnicode => Name == "nvarchar";

    public bool IsText => Name is "nvarchar" or "varchar";

    /// <summary>Reads a type as this target writes it; null for everything else. A length above the longest of a variable type is <c>(max)</c>.</summary>
    public static SqlServerType? Parse(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var name = (open < 0 ? text : text[..open]).Trim().ToLowerInvariant();
        if (open < 0)
            return Plain.Contains(name) ? new SqlServerType(name) : null;
        if (!MaxLengths.TryGetValue(name, out var longest) || !text.EndsWith(')'))
            return null;
        var arguments = text[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries);
        return name == "decimal" ? ParseDecimal(arguments) : arguments is [var length] ? ParseSized(name, length, longest) : null;
    }

    /// <summary>As T-SQL writes it.</summary>
    public override string ToString()
    {
        return IsMax ? Name + "(max)"
            : Length is null ? Name
            : Scale is null ? FormattableString.Invariant($"{Name}({Length})")
            : FormattableString.Invariant($"{Name}({Length},{Scale})");
    }

    /// <summary>Bytes of the longest value in a row or a key; null for types that cannot be a key column.</summary>
    public int? MaxBytes => Name switch
    {
        _ when IsMax => null,
        "bit" or "tinyint" => 1,
        "smallint" => 2,
        "int" or "real" => 4,
        "bigint" or "float" => 8,
        "uniqueidentifier" => 16,
        "date" => 3,
        "time" => Length switch { <= 2 => 3, <= 4 => 4, _ => 5 },
        "datetime2" => Length switch { <= 2 => 6, <= 4 => 7, _ => 8 },
        "decimal" => Length switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 },
        "nvarchar" => 2 * Length,
        "varchar" or "varbinary" or "binary" => Length,
        _ => null,
    };

    /// <summary>True when a value takes its declared bytes in the row; the other types can move out of it.</summary>
    public bool IsFixed => Name is not ("nvarchar" or "varchar" or "varbinary" or "json" or "vector");

    private static SqlServerType? ParseDecimal(string[] arguments)
    {
        return arguments is [var p, var s] && Number(p) is >= 1 and <= 38 and var digits && Number(s) is >= 0 and var scale && scale <= digits
            ? new SqlServerType("decimal", digits, scale)
            : null;
    }

    private static SqlServerType? ParseSized(string name, string length, int longest)
    {
        var isVariable = name is "nvarchar" or "varchar" or "varbinary";
        var shortest = name is "datetime2" or "time" ? 0 : 1;
        return Number(length) switch
        {
            null => isVariable && length.Equals("max", StringComparison.OrdinalIgnoreCase) ? new SqlServerType(name, IsMax: true) : null,
            var n when n < shortest || (name == "float" && n != longest) => null,
            var n when n <= longest => new SqlServerType(name, n),
            _ => isVariable ? new SqlServerType(name, IsMax: true) : null,
        };
    }

    private static int? Number(string text)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
