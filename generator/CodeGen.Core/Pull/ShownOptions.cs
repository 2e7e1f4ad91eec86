using System.Collections.Immutable;

namespace Tidb.CodeGen.Pull;

/// <summary>What stands behind the columns in SHOW CREATE TABLE, without what is no part of the schema: counters and settings of operations.</summary>
internal static class ShownOptions
{
    public const string Partition = "PARTITION BY ";

    // Counters move with every row. The others are set by operations and change no row and no column: where regions lie, what is
    // cached, whether the TTL job runs.
    private static readonly ImmutableArray<string> LeftOut =
    [
        "AUTO_INCREMENT=",
        "/*T![auto_rand_base] ",
        "/*T![placement] ",
        "/* CACHED ON */",
        "/*T![region_split] ",
        "/*T![affinity] ",
        "/*T![ttl] TTL_ENABLE=",
        "/*T![ttl] TTL_JOB_INTERVAL=",
    ];

    /// <summary>The options that stay, in the order printed; blanks between them are gone.</summary>
    public static IEnumerable<string> Of(string tail)
    {
        for (int start = SkipBlanks(tail, 0), end; start < tail.Length; start = SkipBlanks(tail, end))
        {
            end = EndOfWord(tail, start);
            if (IsPartition(tail, start))
            {
                if (!HasPartitionList(tail, start))
                    yield return tail[start..].TrimEnd();
                yield break;
            }
            if (!LeftOut.Any(word => ShownText.IsAt(tail, start, word)))
                yield return tail[start..end];
        }
    }

    private static bool IsPartition(string tail, int start)
    {
        return ShownText.IsAt(tail, start, Partition) || (ShownText.IsAt(tail, start, "/*!5") && tail.AsSpan(start).Contains(Partition, StringComparison.Ordinal));
    }

    // Partitions of a range or list come and go with time; a clause without its list would be no statement, so all of it goes.
    private static bool HasPartitionList(string tail, int start)
    {
        for (var i = start; i < tail.Length; i = tail[i] == '/' ? i + 1 : ShownText.EndOf(tail, i))
        {
            if (tail[i] == '(' && ShownText.IsAt(tail, SkipBlanks(tail, i + 1), "PARTITION "))
                return true;
        }
        return false;
    }

    // A word ends at a blank; a blank inside quotes or a comment does not count.
    private static int EndOfWord(string tail, int start)
    {
        var i = start;
        while (i < tail.Length && !char.IsWhiteSpace(tail[i]))
            i = ShownText.EndOf(tail, i);
        return i;
    }

    private static int SkipBlanks(string tail, int start)
    {
        while (start < tail.Length && char.IsWhiteSpace(tail[start]))
            start++;
        return start;
    }
}
