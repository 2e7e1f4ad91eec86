namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>What Snowflake would report: a statement that does not compile, or fails when it runs.</summary>
internal sealed class SnowflakeException(string message) : Exception(message);
