using System.Globalization;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>A name of two parts, as Snowflake stores it.</summary>
internal sealed record ObjectName(string Schema, string Name)
{
    /// <summary>The name in DuckDB, where all objects lie in one schema.</summary>
    public string Duck => DuckName.Of(ToString());

    public override string ToString() => Schema + "." + Name;
}

/// <summary>
/// Names in DuckDB. It compares names without case even when they are quoted, Snowflake does not; so a name with lower-case
/// letters gets a suffix that tells which letters those are.
/// </summary>
internal static class DuckName
{
    public static string Of(string stored)
    {
        return "\"" + (stored + Mask(stored)).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }

    private static string Mask(string stored)
    {
        if (!stored.Any(char.IsLower))
            return "";
        var bits = string.Concat(stored.Select(c => char.IsLower(c) ? '1' : '0'));
        return "~" + System.Numerics.BigInteger.Parse("0" + bits, NumberStyles.BinaryNumber, CultureInfo.InvariantCulture).ToString("x", CultureInfo.InvariantCulture);
    }
}
