using System.Globalization;

namespace Tidb.CodeGen.Benchmarks;

/// <summary>One of several ways to do the same; the first of a race is what the others are compared with.</summary>
internal sealed record Contestant(string Name, Action Run);

/// <summary>
/// Ways to do the same, measured in turns within one process. Medians over all turns, allocations of one run.
/// </summary>
internal static class Race
{
    private const int Turns = 41, RunsPerTurn = 5_000;

    public static void Print(string title, IReadOnlyList<Contestant> contestants)
    {
        var times = Measure(contestants);
        Console.WriteLine(title);
        foreach (var (contestant, i) in contestants.Select((contestant, i) => (contestant, i)))
        {
            var (ratio, bytes) = (times[i] / times[0], Allocated(contestant));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {contestant.Name,-44} {times[i],9:0} ns {ratio,7:0.00} x {bytes,7} B"));
        }
        Console.WriteLine();
    }

    private static double[] Measure(IReadOnlyList<Contestant> contestants)
    {
        var times = contestants.Select(_ => new List<double>()).ToList();
        // The first turns are for the compiler.
        for (var turn = -5; turn < Turns; turn++)
        {
            for (var i = 0; i < contestants.Count; i++)
            {
                var time = Time(contestants[i].Run);
                if (turn >= 0)
                    times[i].Add(time);
            }
        }
        return [.. times.Select(Median)];
    }

    private static double Time(Action run)
    {
        // Processor time: a busy machine does not count.
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < RunsPerTurn; i++)
            run();
        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / RunsPerTurn;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }

    private static long Allocated(Contestant contestant)
    {
        contestant.Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        contestant.Run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
