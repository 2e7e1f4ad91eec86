namespace Tidb.CodeGen.Conformance.Replay.Engine;

/// <summary>Whether DuckDB can be used here. A missing engine skips a test, or fails it where engines are required.</summary>
internal static class Engines
{
    private static readonly Lazy<string?> DuckDbError = new(() =>
    {
        try
        {
            using var engine = new DuckEngine();
            return null;
        }
        catch (Exception e) when (e is DllNotFoundException or BadImageFormatException or TypeInitializationException)
        {
            return e.Message;
        }
    });

    public static void RequireDuckDb()
    {
        if (DuckDbError.Value is { } error)
            MissingEngine.EndTest($"DuckDB cannot be loaded: {error}");
    }
}
