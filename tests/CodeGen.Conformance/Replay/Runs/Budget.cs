using System.Globalization;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>How much is replayed. The seed is fixed, so that CI repeats itself.</summary>
internal static class Budget
{
    /// <summary><c>TIDB_CODEGEN_REPLAY_PERCENT=1000</c> plays ten times as many histories as CI.</summary>
    private static readonly int Percent = int.Parse(Environment.GetEnvironmentVariable("TIDB_CODEGEN_REPLAY_PERCENT") ?? "100", CultureInfo.InvariantCulture);

    public static ulong FirstSeed { get; } = ulong.Parse(Environment.GetEnvironmentVariable("TIDB_CODEGEN_REPLAY_SEED") ?? "20260101", CultureInfo.InvariantCulture);

    /// <summary>Histories of each table of the sample.</summary>
    public static int PerSampleTable { get; } = Math.Max(1, 200 * Percent / 100);

    /// <summary>Histories of another table in one of the 18 cells: more than 2,000 in all. A row of every type takes longest.</summary>
    public static int PerCell(string name) => Math.Max(1, (name.StartsWith("shop.every_type", StringComparison.Ordinal) ? 16 : 48) * Percent / 100);
}
