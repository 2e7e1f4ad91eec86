namespace Tidb.CodeGen.Cli.Live.Registry;

/// <summary>How often and after which pauses a request is repeated.</summary>
/// <param name="Retries">Attempts after the first.</param>
internal sealed record RetryPolicy(int Retries)
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>A number from 0 up to 1.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;

    /// <summary>Lets time pass.</summary>
    public Func<TimeSpan, CancellationToken, Task> Wait { get; init; } = Task.Delay;

    /// <summary>
    /// The pause before a retry, counted from 0: it doubles, and half of it is chance, so that many clients do not come back
    /// together. A pause the server asks for (Retry-After) is kept, up to the longest, and gets its chance on top.
    /// </summary>
    public TimeSpan PauseBefore(int retry, TimeSpan? asked)
    {
        if (asked is { } least)
            return (least < Longest ? least : Longest) + (First * Random());
        var grown = First * Math.Pow(2, retry);
        return (grown < Longest ? grown : Longest) * (0.5 + (0.5 * Random()));
    }
}
