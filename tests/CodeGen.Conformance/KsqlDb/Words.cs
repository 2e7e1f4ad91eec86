using System.Collections.Frozen;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>Words that are no names.</summary>
internal static class Words
{
    /// <summary>Keywords of ksqlDB's grammar outside its rule <c>nonReserved</c> (tags 7.3 to 8.5): names only in backquotes.</summary>
    public static readonly FrozenSet<string> Reserved = FrozenSet.ToFrozenSet(
    [
        "ADVANCE", "ALL", "AND", "AS", "AT", "BEGINNING", "BETWEEN", "BY", "CASE", "CAST", "CATALOG", "CONNECTOR", "CONNECTORS", "CREATE",
        "DAYS", "DECIMAL", "DELETE", "DESCRIBE", "DISTINCT", "DROP", "ELSE", "END", "EXISTS", "EXPORT", "EXTENDED", "FALSE", "FROM",
        "FULL", "GROUP", "HAVING", "HOPPING", "HOURS", "IN", "INNER", "INSERT", "INTO", "IS", "JOIN", "LEFT", "LIKE", "LIMIT", "LIST",
        "LOAD", "MATERIALIZED", "MILLISECOND", "MILLISECONDS", "MINUTES", "MONTHS", "NAMESPACE", "NOT", "NULL", "ON", "OR", "OUTER",
        "PAUSE", "PRINT", "PROPERTIES", "QUERIES", "QUERY", "RENAME", "RESUME", "RETENTION", "RIGHT", "RUN", "SAMPLE", "SCRIPT",
        "SECONDS", "SELECT", "SIZE", "STREAM", "STREAMS", "TABLE", "TERMINATE", "THEN", "TO", "TOPIC", "TOPICS", "TRUE", "TUMBLING",
        "UNSET", "VALUES", "VIEW", "WHEN", "WHERE", "WINDOW", "WITH", "WITHIN", "YEARS",
    ], StringComparer.Ordinal);

    /// <summary>Columns every source has; the test of the server is on the exact name.</summary>
    public static readonly FrozenSet<string> SystemColumns =
        FrozenSet.ToFrozenSet(["ROWTIME", "ROWPARTITION", "ROWOFFSET", "WINDOWSTART", "WINDOWEND"], StringComparer.Ordinal);
}
