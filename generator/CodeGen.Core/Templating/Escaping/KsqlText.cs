using System.Buffers;
using System.Collections.Frozen;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for ksqlDB.</summary>
public static class KsqlText
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");

    // Keywords of the grammar that are not in its rule nonReserved (ksqlDB, tags 7.3 to 8.5).
    private static readonly FrozenSet<string> Reserved = (
        "ADVANCE ALL AND AS AT BEGINNING BETWEEN BY CASE CAST CATALOG CONNECTOR CONNECTORS CREATE DAYS DECIMAL DELETE DESCRIBE "
        + "DISTINCT DROP ELSE END EXISTS EXPORT EXTENDED FALSE FROM FULL GROUP HAVING HOPPING HOURS IN INNER INSERT INTO IS JOIN "
        + "LEFT LIKE LIMIT LIST LOAD MATERIALIZED MILLISECOND MILLISECONDS MINUTES MONTHS NAMESPACE NOT NULL ON OR OUTER PAUSE "
        + "PRINT PROPERTIES QUERIES QUERY RENAME RESUME RETENTION RIGHT RUN SAMPLE SCRIPT SECONDS SELECT SIZE STREAM STREAMS TABLE "
        + "TERMINATE THEN TO TOPIC TOPICS TRUE TUMBLING UNSET VALUES VIEW WHEN WHERE WINDOW WITH WITHIN YEARS")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>An identifier, given as ksqlDB stores it.</summary>
    /// <exception cref="ArgumentException">The value is not a name.</exception>
    public static Rendered Identifier(object name)
    {
        return name is Raw raw
            ? new Rendered(Identifier(raw.Text, raw.IsExact))
            : throw new ArgumentException($"expects a raw name, was given a {name.GetType().Name}");
    }

    /// <summary>
    /// An identifier, given as ksqlDB stores it. What ksqlDB folds to upper case by itself is written in lower case, as
    /// TiDB's names usually are; everything else stands in backquotes, where ksqlDB keeps it, and so does every exact name.
    /// </summary>
    public static string Identifier(string name, bool isExact = false)
    {
        return IsPlain(name) && !isExact ? name.ToLowerInvariant() : "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";
    }

    /// <summary>A string literal: a quote is doubled, nothing else is special. <c>${x}</c> is replaced where a variable x is defined; no literal can prevent that.</summary>
    public static Rendered String(string text)
    {
        return new Rendered("'" + text.Replace("'", "''", StringComparison.Ordinal) + "'");
    }

    private static bool IsPlain(string name)
    {
        return name.Length > 0 && !char.IsAsciiDigit(name[0]) && !name.AsSpan().ContainsAnyExcept(Plain) && !Reserved.Contains(name);
    }
}
