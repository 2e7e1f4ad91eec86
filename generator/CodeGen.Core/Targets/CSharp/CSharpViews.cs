namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The views and accessors of the type table.</summary>
internal static class CSharpViews
{
    public static readonly CSharpView Date = new(
        "global::System.DateOnly?", "{ns}.TidbText.ToDate({f})", "{ns}.TidbText.FromDate(value){zero}", "Text");

    public static readonly CSharpView DateTime = new(
        "global::System.DateTime?", "{ns}.TidbText.ToDateTime({f})", "{ns}.TidbText.FromDateTime(value, {d}){zero}", "Text");

    /// <summary>The text is in the zone of the TiCDC servers, which is not in the data.</summary>
    public static readonly CSharpView Timestamp = new(
        "global::System.DateTimeOffset?", "{ns}.TidbText.ToTimestamp({f}, {tz})", "{ns}.TidbText.FromTimestamp(value, {tz}, {d}){zero}", "Text");

    /// <summary>A duration of up to 838 hours, not a time of day.</summary>
    public static readonly CSharpView Time = new(
        "global::System.TimeSpan?", "{ns}.TidbText.ToTime({f})", "{ns}.TidbText.FromTime(value, {d}){zero}", "Text");

    /// <summary>Big-endian; how many bytes arrive depends on TiCDC's architecture, so the number is what counts.</summary>
    public static readonly CSharpView Bits = new(
        "ulong{?}", "{ns}.TidbBytes.ToBits{OrNull}({f})", "{ns}.TidbBytes.FromBits(value, {w})", "Bytes");

    public static readonly CSharpAccessor SetMembers = new(
        "string[]{?}", "{ns}.TidbText.ToSet({f})", "The members of {cref}, in the order of their declaration.");

    public static readonly CSharpAccessor Elements = new(
        "float[]{?}", "{ns}.TidbText.ToVector({f})", "The elements of {cref}.");

    public static readonly CSharpAccessor CommitTime = new(
        "global::System.DateTimeOffset?", "{ns}.TidbText.ToCommitTime({f})", "{cref} as a point in time; null when the message does not tell.");
}
