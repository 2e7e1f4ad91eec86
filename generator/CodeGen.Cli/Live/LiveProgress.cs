namespace Tidb.CodeGen.Cli.Live;

/// <summary>How far a pull is.</summary>
internal abstract class LiveProgress
{
    /// <summary>Shows nothing.</summary>
    public static LiveProgress None { get; } = new Silent();

    /// <summary>Begins a piece of work; the result is called after each of its steps, from any thread.</summary>
    public abstract Action Begin(string title, int steps);

    private sealed class Silent : LiveProgress
    {
        public override Action Begin(string title, int steps) => () => { };
    }
}
