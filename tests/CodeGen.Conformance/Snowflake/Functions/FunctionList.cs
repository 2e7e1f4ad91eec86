using System.Collections.Frozen;
using static Tidb.CodeGen.Conformance.Snowflake.Functions.FunctionKind;

namespace Tidb.CodeGen.Conformance.Snowflake.Functions;

/// <summary>
/// All functions emitted SQL may call. A form Snowflake has but we must not use is missing: conversions without a format,
/// functions whose result depends on the session or on chance.
/// </summary>
internal static class FunctionList
{
    private static readonly Function[] Rows =
    [
        // choice and NULL
        Function.Of("COALESCE", "same same same* -> same"),
        Function.Of("IFF", "boolean same same -> same"),
        Function.Of("NVL", "same same -> same"),
        Function.Of("NVL2", "any same same -> same"),
        Function.Of("NULLIF", "same same -> same"),
        Function.Of("ZEROIFNULL", "number -> number"),
        Function.Of("EQUAL_NULL", "same same -> boolean"),
        Function.Of("GREATEST", "same same same* -> same"),
        Function.Of("LEAST", "same same same* -> same"),

        // semi-structured
        Function.Of("IS_NULL_VALUE", "variant -> boolean"),
        Function.Of("TYPEOF", "variant -> text"),
        Function.Of("PARSE_JSON", "text -> variant"),
        Function.Of("TRY_PARSE_JSON", "proven-text -> variant"),
        Function.Of("TO_JSON", "variant -> text"),
        Function.Of("AS_OBJECT", "variant -> object"),
        Function.Of("OBJECT_KEYS", "object -> array"),
        Function.Of("OBJECT_CONSTRUCT", "any* -> object"),
        Function.Of("OBJECT_DELETE", "object text text* -> object"),
        Function.Of("ARRAY_SIZE", "array -> integer"),
        Function.Of("ARRAY_CONSTRUCT", "any* -> array"),
        Function.Of("SPLIT", "text text -> array"),

        // conversions: a text and its format
        Function.Of("TO_NUMBER", "text number-format -> hexadecimal | text precision scale -> sized | number precision scale -> sized"),
        Function.Of("TRY_TO_NUMBER", "proven-text number-format -> hexadecimal | proven-text precision scale -> sized"),
        Function.Of("TO_DATE", "text date-format -> date | timestamp -> date"),
        Function.Of("TRY_TO_DATE", "proven-text date-format -> date"),
        Function.Of("TO_TIME", "text time-format -> time"),
        Function.Of("TRY_TO_TIME", "proven-text time-format -> time"),
        Function.Of("TO_TIMESTAMP_NTZ", "text datetime-format -> timestamp-ntz | number digits -> timestamp-ntz"),
        Function.Of("TRY_TO_TIMESTAMP_NTZ", "proven-text datetime-format -> timestamp-ntz"),
        Function.Of("TO_TIMESTAMP_TZ", "text zoned-format -> timestamp-tz"),
        Function.Of("TRY_TO_TIMESTAMP_TZ", "proven-text zoned-format -> timestamp-tz"),
        Function.Of("TO_TIMESTAMP_LTZ", "number digits -> timestamp-ltz"),
        Function.Of("TO_BINARY", "text binary-format -> binary"),
        Function.Of("TRY_TO_BINARY", "proven-text binary-format -> binary"),
        Function.Of("TO_VARCHAR", "number -> text | instant output-format -> text | binary binary-format -> text"),
        Function.Of("TO_DOUBLE", "text -> float"),
        Function.Of("TRY_TO_DOUBLE", "proven-text -> float"),
        Function.Of("TO_BOOLEAN", "number -> boolean"),

        // text
        Function.Of("HEX_ENCODE", "binary -> text"),
        Function.Of("MD5", "text -> text"),
        Function.Of("SHA2", "text integer -> text"),
        Function.Of("SUBSTR", "text integer integer? -> text"),
        Function.Of("SPLIT_PART", "text text integer -> text"),
        Function.Of("LENGTH", "text -> integer"),
        Function.Of("UPPER", "text -> text"),
        Function.Of("LOWER", "text -> text"),
        Function.Of("TRIM", "text text? -> text"),
        Function.Of("LTRIM", "text text? -> text"),
        Function.Of("RTRIM", "text text? -> text"),
        Function.Of("LPAD", "text integer text -> text"),
        Function.Of("RPAD", "text integer text -> text"),
        Function.Of("REPLACE", "text text text -> text"),
        Function.Of("STARTSWITH", "text text -> boolean"),
        Function.Of("ENDSWITH", "text text -> boolean"),
        Function.Of("CONTAINS", "text text -> boolean"),

        // numbers
        Function.Of("ABS", "number -> number"),
        Function.Of("FLOOR", "number -> number"),
        Function.Of("MOD", "number number -> number"),

        // time
        Function.Of("SYSDATE", "-> timestamp-ntz"),
        Function.Of("CURRENT_TIMESTAMP", "-> timestamp-ltz"),
        Function.Of("DATEADD", "date-part number instant -> third"),
        Function.Of("DATEDIFF", "date-part same same -> integer"),
        Function.Of("DATE_PART", "date-part instant -> integer"),
        Function.Of("CONVERT_TIMEZONE", "zone zone timestamp -> third | zone timestamp -> timestamp-tz"),

        // context and state
        Function.Of("CURRENT_DATABASE", "-> text"),
        Function.Of("CURRENT_SCHEMA", "-> text"),
        Function.Of("CURRENT_ROLE", "-> text"),
        Function.Of("CURRENT_USER", "-> text"),
        Function.Of("CURRENT_WAREHOUSE", "-> text"),
        Function.Of("LAST_QUERY_ID", "integer? -> text"),
        Function.Of("SYSTEM$STREAM_HAS_DATA", "stream -> boolean"),
        Function.Of("SYSTEM$STREAM_GET_TABLE_TIMESTAMP", "stream -> text"),
        Function.Of("SYSTEM$TASK_DEPENDENTS_ENABLE", "task -> text"),
        Function.Of("SYSTEM$GET_PREDECESSOR_RETURN_VALUE", "literal? -> text"),
        Function.Of("SYSTEM$PIPE_STATUS", "literal -> text"),

        // per group
        Function.Of("COUNT", "any -> count", Aggregate),
        Function.Of("COUNT_IF", "boolean -> count", Aggregate),
        Function.Of("SUM", "number -> number", Aggregate),
        Function.Of("AVG", "number -> number", Aggregate),
        Function.Of("MIN", "same -> same", Aggregate),
        Function.Of("MAX", "same -> same", Aggregate),
        Function.Of("BOOLOR_AGG", "boolean -> boolean", Aggregate),
        Function.Of("BOOLAND_AGG", "boolean -> boolean", Aggregate),

        // per row of a window
        Function.Of("ROW_NUMBER", "-> integer", Window),
        Function.Of("LAG", "same integer? -> same", Window),
        Function.Of("LEAD", "same integer? -> same", Window),
    ];

    public static readonly FrozenDictionary<string, Function> ByName = Rows.ToFrozenDictionary(row => row.Name, StringComparer.Ordinal);
}
