using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>Many requests at once, but not too many; their failures are collected, so that one run reports all.</summary>
internal static class LiveWork
{
    // A source that fails this often is not going to serve the rest; trying each object with all its retries could take hours.
    private const int EnoughFailures = 20;

    /// <summary>Does the work for each item. Results keep the order of the items; null where there is none.</summary>
    /// <exception cref="OperationCanceledException">The caller wants no more.</exception>
    public static async Task<(ImmutableArray<TResult?> Results, ImmutableArray<Diagnostic> Failures)> ForEachAsync<TItem, TResult>(
        IReadOnlyList<TItem> items, int atOnce, Func<TItem, CancellationToken, Task<TResult?>> work, Action finishedOne, CancellationToken cancellation)
        where TResult : class
    {
        var results = new TResult?[items.Count];
        var failures = new ConcurrentBag<LiveFailure>();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var options = new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = stop.Token };
        try
        {
            await Parallel.ForEachAsync(Enumerable.Range(0, items.Count), options, async (i, token) =>
            {
                try
                {
                    results[i] = await work(items[i], token);
                }
                catch (LiveFailure failure)
                {
                    failures.Add(failure);
                    if (failure.StopsAll || failures.Count >= EnoughFailures)
                        await stop.CancelAsync();
                }
                finishedOne();
            });
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // Stopped by a failure, which is in the list.
        }
        return ([.. results], [.. failures.SelectMany(failure => failure.Findings).DistinctBy(finding => (finding.Descriptor, finding.Message, finding.Place))]);
    }
}
