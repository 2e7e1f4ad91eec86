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
        var isRequired = Environment.GetEnvironmentVariable("TIDB_CODEGEN_REQUIRE_ENGINES") == "1";
        if (DuckDbError.Value is { } error && isRequired)
            Assert.Fail($"DuckDB is required and cannot be loaded: {error}");
        Assert.SkipWhen(DuckDbError.Value is not null, $"DuckDB cannot be loaded: {DuckDbError.Value}");
    }
}
