using Spectre.Console;

namespace Tidb.CodeGen.Cli.Live;

/// <summary>Progress on a terminal; it disappears when the work is done.</summary>
internal sealed class ProgressBar(ProgressContext context) : LiveProgress
{
    /// <summary>Does the work while its progress is shown.</summary>
    public static Task<T> ShowAsync<T>(TextWriter terminal, Func<LiveProgress, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) });
        return console.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(progress => work(new ProgressBar(progress)));
    }

    public override Action Begin(string title, int steps)
    {
        var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(steps, 1));
        return () => task.Increment(1);
    }
}
