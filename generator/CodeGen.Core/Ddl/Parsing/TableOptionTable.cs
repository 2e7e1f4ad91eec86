using System.Collections.Frozen;
using Tidb.CodeGen.Ddl.Lexing;

namespace Tidb.CodeGen.Ddl.Parsing;

/// <summary>What values a table option takes.</summary>
internal enum OptionShape
{
    /// <summary>A name or a string.</summary>
    NameOrString,

    /// <summary>A string.</summary>
    String,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A whole number or DEFAULT.</summary>
    IntegerOrDefault,

    /// <summary>0, 1 or DEFAULT.</summary>
    SwitchOrDefault,

    /// <summary>Any number.</summary>
    Number,

    /// <summary>A row format.</summary>
    RowFormat,

    /// <summary>'Y' or 'N'.</summary>
    YesNo,

    /// <summary>A parenthesised list of tables.</summary>
    List,

    /// <summary>'ON' or 'OFF'.</summary>
    OnOff,

    /// <summary>A duration such as '24h'.</summary>
    Duration,
}

/// <summary>TiDB's table options: one row per option.</summary>
internal static class TableOptionTable
{
    private static readonly FrozenDictionary<Keyword, OptionShape> Shapes = new Dictionary<Keyword, OptionShape>
    {
        [Keyword.ENGINE] = OptionShape.NameOrString,
        [Keyword.INSERT_METHOD] = OptionShape.NameOrString,
        [Keyword.SECONDARY_ENGINE] = OptionShape.NameOrString,
        [Keyword.ENGINE_ATTRIBUTE] = OptionShape.NameOrString,
        [Keyword.AUTOEXTEND_SIZE] = OptionShape.NameOrString,
        [Keyword.AFFINITY] = OptionShape.NameOrString,
        [Keyword.IETF_QUOTES] = OptionShape.NameOrString,
        [Keyword.COMPRESSION] = OptionShape.String,
        [Keyword.CONNECTION] = OptionShape.String,
        [Keyword.PASSWORD] = OptionShape.String,
        [Keyword.ENCRYPTION] = OptionShape.YesNo,
        [Keyword.SECONDARY_ENGINE_ATTRIBUTE] = OptionShape.String,
        [Keyword.STATS_COL_CHOICE] = OptionShape.String,
        [Keyword.STATS_COL_LIST] = OptionShape.String,
        [Keyword.TTL_ENABLE] = OptionShape.OnOff,
        [Keyword.TTL_JOB_INTERVAL] = OptionShape.Duration,
        [Keyword.AUTO_INCREMENT] = OptionShape.Integer,
        [Keyword.AUTO_ID_CACHE] = OptionShape.Integer,
        [Keyword.AUTO_RANDOM_BASE] = OptionShape.Integer,
        [Keyword.AVG_ROW_LENGTH] = OptionShape.Integer,
        [Keyword.CHECKSUM] = OptionShape.Integer,
        [Keyword.TABLE_CHECKSUM] = OptionShape.Integer,
        [Keyword.KEY_BLOCK_SIZE] = OptionShape.Integer,
        [Keyword.DELAY_KEY_WRITE] = OptionShape.Integer,
        [Keyword.MAX_ROWS] = OptionShape.Integer,
        [Keyword.MIN_ROWS] = OptionShape.Integer,
        [Keyword.NODEGROUP] = OptionShape.Integer,
        [Keyword.SHARD_ROW_ID_BITS] = OptionShape.Integer,
        [Keyword.PRE_SPLIT_REGIONS] = OptionShape.Integer,
        [Keyword.STATS_BUCKETS] = OptionShape.Integer,
        [Keyword.STATS_TOPN] = OptionShape.Integer,
        [Keyword.PAGE_CHECKSUM] = OptionShape.Integer,
        [Keyword.PAGE_COMPRESSED] = OptionShape.Integer,
        [Keyword.PAGE_COMPRESSION_LEVEL] = OptionShape.Integer,
        [Keyword.TRANSACTIONAL] = OptionShape.Integer,
        [Keyword.SEQUENCE] = OptionShape.Integer,
        [Keyword.STATS_PERSISTENT] = OptionShape.IntegerOrDefault,
        [Keyword.STATS_AUTO_RECALC] = OptionShape.SwitchOrDefault,
        [Keyword.STATS_SAMPLE_PAGES] = OptionShape.IntegerOrDefault,
        [Keyword.PACK_KEYS] = OptionShape.IntegerOrDefault,
        [Keyword.STATS_SAMPLE_RATE] = OptionShape.Number,
        [Keyword.ROW_FORMAT] = OptionShape.RowFormat,
        [Keyword.TABLESPACE] = OptionShape.NameOrString,
        [Keyword.UNION] = OptionShape.List,
    }.ToFrozenDictionary();

    /// <summary>The values of an option, or null when TiDB has none of this name.</summary>
    public static OptionShape? ShapeOf(Keyword keyword)
    {
        return Shapes.TryGetValue(keyword, out var shape) ? shape : null;
    }

    /// <summary>True for the values of ROW_FORMAT.</summary>
    public static bool IsRowFormat(string value)
    {
        return value.ToUpperInvariant() is "DEFAULT" or "DYNAMIC" or "FIXED" or "COMPRESSED" or "REDUNDANT" or "COMPACT"
            || value.StartsWith("TOKUDB_", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Options of previews before TiDB 6.0 that were replaced by placement policies; TiDB refuses them since.</summary>
    public static bool IsDirectPlacement(Keyword keyword)
    {
        return keyword is Keyword.PRIMARY_REGION or Keyword.REGIONS or Keyword.FOLLOWERS or Keyword.VOTERS or Keyword.LEARNERS
            or Keyword.SCHEDULE or Keyword.CONSTRAINTS or Keyword.LEADER_CONSTRAINTS or Keyword.FOLLOWER_CONSTRAINTS
            or Keyword.VOTER_CONSTRAINTS or Keyword.LEARNER_CONSTRAINTS or Keyword.SURVIVAL_PREFERENCES;
    }
}
