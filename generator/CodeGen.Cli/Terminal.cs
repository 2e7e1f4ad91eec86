namespace Tidb.CodeGen.Cli;

/// <summary>What a command talks to: data goes to <paramref name="Out"/>, talk to <paramref name="Error"/>.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="WorkingDirectory">Full path; relative paths on the command line start here.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, string WorkingDirectory)
{
    /// <summary>Opens standard input.</summary>
    public Func<Stream> OpenInput { get; init; } = () => Stream.Null;
}
