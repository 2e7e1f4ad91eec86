using System.Globalization;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>A row of Snowflake's type table. In all texts: <c>{p}</c> length or precision, <c>{s}</c> scale or fractional seconds, <c>{tz}</c> TiCDC's offset, <c>{shift}</c> the minutes from it to UTC.</summary>
/// <param name="Id">Stable name of the row.</param>
/// <param name="Kind">TiDB type.</param>
/// <param name="Type">Column type.</param>
/// <param name="Read">Value from the VARIANT <c>{v}</c>.</param>
/// <param name="Load">Value from <c>{c}</c>, the text Dumpling wrote.</param>
/// <param name="Sample">Values for the smoke test.</param>
internal sealed record SnowflakeTypeRule(
    string Id, TypeKind Kind, string Type, string Read, string Load, Func<ColumnType, int, SnowflakeSample> Sample)
    : TypeRule(Id, Kind, Type, Read)
{
    /// <summary>The options under which the row counts; null for all.</summary>
    public Func<ColumnType, SnowflakeTypeOptions, bool>? Choice { get; init; }

    /// <summary>As <see cref="TypeRule.Read"/>, but NULL for what cannot be cast; null where nothing can fail.</summary>
    public string? TolerantRead { get; init; }

    /// <summary>As <see cref="Load"/>, but NULL for what cannot be cast; null where nothing can fail.</summary>
    public string? TolerantLoad { get; init; }

    /// <summary>Canonical text of the replica's column <c>{c}</c> for checksums; null where the two sides print differently.</summary>
    public string? ChecksumSnowflake { get; init; }

    /// <summary>The same text computed by TiDB.</summary>
    public string? ChecksumTidb { get; init; }

    /// <summary>The type in place of which an override names another; null without one.</summary>
    public string? Original { get; init; }

    /// <summary>The type's name without its arguments.</summary>
    public string Family => Type.Split('(')[0];

    /// <summary>The row as it counts under some options.</summary>
    public SnowflakeTypeRule Under(SnowflakeTypeOptions options)
    {
        return Choice is null ? this : this with { When = type => (When is null || When(type)) && Choice(type, options) };
    }

    /// <summary>The row for another type of the same family: casts to the old one become casts to the new one.</summary>
    public SnowflakeTypeRule WithType(string type)
    {
        string Recast(string text) => text.Replace("::" + Type, "::" + type, StringComparison.Ordinal);
        return this with
        {
            Id = Id + "-override", Original = Type, Type = type, Read = Recast(Read), Load = Recast(Load),
            TolerantRead = TolerantRead is null ? null : Recast(TolerantRead), TolerantLoad = TolerantLoad is null ? null : Recast(TolerantLoad),
        };
    }

    /// <summary>Fills the placeholders of one of the row's texts.</summary>
    public static string Fill(string text, ColumnType type, string timeZone)
    {
        return text
            .Replace("{p}", (type.Length ?? 0).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{s}", (type.Scale ?? 0).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{shift}", MinutesToUtc(timeZone).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{tz}", timeZone, StringComparison.Ordinal);
    }

    // An offset such as +09:00 is nine hours ahead: its clocks go back by 540 minutes to show UTC.
    private static int MinutesToUtc(string timeZone)
    {
        return TimeSpan.TryParse(timeZone.TrimStart('+'), CultureInfo.InvariantCulture, out var offset) ? -(int)offset.TotalMinutes : 0;
    }
}

/// <summary>One value for the smoke test.</summary>
/// <param name="Json">As it arrives in the VARIANT.</param>
/// <param name="Sql">As the replica must hold it, a Snowflake expression.</param>
internal sealed record SnowflakeSample(string Json, string Sql);
