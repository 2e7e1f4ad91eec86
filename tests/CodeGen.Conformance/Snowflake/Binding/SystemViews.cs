using System.Collections.Frozen;
using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

/// <summary>Views Snowflake provides.</summary>
internal static class SystemViews
{
    public static readonly FrozenDictionary<string, ImmutableArray<Column>> Columns = new Dictionary<string, ImmutableArray<Column>>
    {
        ["SNOWFLAKE.ACCOUNT_USAGE.SNOWPIPE_STREAMING_CHANNEL_HISTORY"] =
            Of("TABLE_SCHEMA_NAME TABLE_NAME CHANNEL_NAME CREATED_ON END_OFFSET ROWS_INSERTED ROWS_PARSED ROW_ERROR_COUNT LAST_ERROR_MESSAGE"),
        ["SNOWFLAKE.ACCOUNT_USAGE.SERVERLESS_TASK_HISTORY"] = Of("START_TIME END_TIME CREDITS_USED TASK_NAME SCHEMA_NAME DATABASE_NAME"),
        ["SNOWFLAKE.ACCOUNT_USAGE.TABLE_STORAGE_METRICS"] =
            Of("TABLE_CATALOG TABLE_SCHEMA TABLE_NAME ACTIVE_BYTES TIME_TRAVEL_BYTES FAILSAFE_BYTES DELETED"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Columns whose types we need not know.</summary>
    public static ImmutableArray<Column> Of(string names) => [.. names.Split(' ').Select(name => new Column(name, SqlType.Unknown))];
}

/// <summary>Table functions, their columns and their arguments.</summary>
internal static class TableFunctions
{
    public static readonly FrozenDictionary<string, ImmutableArray<Column>> Columns = new Dictionary<string, ImmutableArray<Column>>
    {
        // Its columns are those of the statement it reads.
        ["RESULT_SCAN"] = [],
        ["INFORMATION_SCHEMA.TASK_HISTORY"] = SystemViews.Of(
            "QUERY_ID NAME DATABASE_NAME SCHEMA_NAME STATE ERROR_CODE ERROR_MESSAGE SCHEDULED_TIME QUERY_START_TIME COMPLETED_TIME SCHEDULED_FROM"),
        ["INFORMATION_SCHEMA.COPY_HISTORY"] = SystemViews.Of(
            "FILE_NAME STAGE_LOCATION LAST_LOAD_TIME ROW_COUNT ROW_PARSED FILE_SIZE FIRST_ERROR_MESSAGE STATUS TABLE_NAME"),
        ["FLATTEN"] =
        [
            new("SEQ", SqlType.Number), new("KEY", SqlType.Text), new("PATH", SqlType.Text), new("INDEX", SqlType.Number),
            new("VALUE", SqlType.Variant), new("THIS", SqlType.Variant),
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> Arguments = new Dictionary<string, string[]>
    {
        ["RESULT_SCAN"] = [""],
        ["INFORMATION_SCHEMA.TASK_HISTORY"] = ["SCHEDULED_TIME_RANGE_START", "SCHEDULED_TIME_RANGE_END", "RESULT_LIMIT", "TASK_NAME", "ERROR_ONLY"],
        ["INFORMATION_SCHEMA.COPY_HISTORY"] = ["TABLE_NAME", "START_TIME", "END_TIME"],
        ["FLATTEN"] = ["INPUT", "PATH", "OUTER", "RECURSIVE", "MODE"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Takes(string function, string argument) => Arguments[function].Contains(argument);
}

/// <summary>The columns of SHOW: in lower case, so they are always quoted.</summary>
internal static class ShowColumns
{
    public static readonly FrozenDictionary<string, string> ByKind = new Dictionary<string, string>
    {
        ["STREAMS"] = "created_on name database_name schema_name owner comment table_name source_type base_tables type stale mode stale_after invalid_reason",
        ["TASKS"] = "created_on name id database_name schema_name owner comment warehouse schedule predecessors state definition condition "
            + "error_integration last_committed_on last_suspended_on",
        ["TABLES"] = "created_on name database_name schema_name kind comment cluster_by rows bytes owner retention_time change_tracking",
        ["CHANNELS"] = "created_on name database_name schema_name table_name client_sequencer row_sequencer offset_token",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ImmutableArray<Column> Of(string kind) => SystemViews.Of(ByKind[kind]);
}
