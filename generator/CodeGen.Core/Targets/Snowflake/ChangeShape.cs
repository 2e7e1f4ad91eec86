using System.Collections.Immutable;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>How a change is told from another: what a delete looks like, and what makes a change newer than a row.</summary>
internal static class ChangeShape
{
    /// <summary>Another partition, or a higher offset of the same one; a row of the initial load has neither.</summary>
    public static Rendered OffsetGuard { get; } = new("(NVL(t._TIDB_PARTITION, -1) <> s._TIDB_PARTITION OR NVL(t._TIDB_OFFSET, -1) < s._TIDB_OFFSET)");

    /// <summary>A commit not older; equal is a record sent again.</summary>
    public static Rendered CommitGuard { get; } = new("NVL(t._TIDB_COMMIT_TS, 0) <= s._TIDB_COMMIT_TS");

    /// <summary>Fields that TiCDC adds to a record (extension and checksums).</summary>
    public static ImmutableArray<string> OwnFields { get; } =
    [
        "_tidb_op", "_tidb_commit_ts", "_tidb_commit_physical_time", "_tidb_row_level_checksum", "_tidb_corrupted", "_tidb_checksum_version",
    ];

    /// <summary>
    /// SQL NULL (connector 4), JSON null, an empty object (connector 2.1 to 3), the null inside a wrapper, and a row marked
    /// as deleted. A missing path alone is no delete: a wrapper or converter nobody configured would empty the replica.
    /// </summary>
    public static ImmutableArray<Rendered> DeleteConditions(Rendered content, bool isWrapped)
    {
        return
        [
            new("RECORD_CONTENT IS NULL"),
            new("IS_NULL_VALUE(RECORD_CONTENT)"),
            new("COALESCE(ARRAY_SIZE(OBJECT_KEYS(AS_OBJECT(RECORD_CONTENT))) = 0, FALSE)"),
            .. isWrapped ? [new Rendered($"COALESCE(IS_NULL_VALUE({content.Text}), FALSE)")] : ImmutableArray<Rendered>.Empty,
            new($"COALESCE({SnowflakeText.Path(content.Text, "_tidb_op")}::VARCHAR = 'd', FALSE)"),
        ];
    }
}

/// <summary>A column of ours in the replica.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Updated">What an update sets it to; null leaves it.</param>
/// <param name="Inserted">What an insert sets it to.</param>
/// <param name="Deleted">What a soft delete sets it to; null leaves it.</param>
/// <param name="Loaded">What the initial load sets it to; null leaves it NULL.</param>
internal sealed record TechnicalColumn(Rendered Name, Rendered Type, Rendered? Updated, Rendered Inserted, Rendered? Deleted, Rendered? Loaded)
{
    public static ImmutableArray<TechnicalColumn> Of(SnowflakeSettings settings)
    {
        var commitTs = settings.Ordering == SnowflakeOrdering.Hybrid;
        var soft = settings.Deletes == SnowflakeDeletes.Soft;
        var unmapped = settings.Options.Unmapped == SnowflakeUnmapped.Keep;
        return
        [
            .. unmapped ? [Column("_TIDB_UNMAPPED", "VARIANT", "s._TIDB_UNMAPPED", "s._TIDB_UNMAPPED", null, null)] : ImmutableArray<TechnicalColumn>.Empty,
            .. soft ? [Column("_TIDB_DELETED", "BOOLEAN", "FALSE", "s._TIDB_IS_DELETE", "TRUE", "FALSE")] : ImmutableArray<TechnicalColumn>.Empty,
            .. commitTs ? [Column("_TIDB_COMMIT_TS", "NUMBER(20,0)", "s._TIDB_COMMIT_TS", "s._TIDB_COMMIT_TS", null, null)] : ImmutableArray<TechnicalColumn>.Empty,
            Column("_TIDB_PARTITION", "NUMBER(10,0)", "s._TIDB_PARTITION", "s._TIDB_PARTITION", "s._TIDB_PARTITION", null),
            Column("_TIDB_OFFSET", "NUMBER(19,0)", "s._TIDB_OFFSET", "s._TIDB_OFFSET", "s._TIDB_OFFSET", null),
            Column("_TIDB_APPLIED_AT", "TIMESTAMP_NTZ(9)", "SYSDATE()", "SYSDATE()", "SYSDATE()", "SYSDATE()"),
        ];
    }

    private static TechnicalColumn Column(string name, string type, string? updated, string inserted, string? deleted, string? loaded)
    {
        Rendered? Of(string? text) => text is null ? null : new Rendered(text);
        return new TechnicalColumn(new Rendered(name), new Rendered(type), Of(updated), new Rendered(inserted), Of(deleted), Of(loaded));
    }
}
