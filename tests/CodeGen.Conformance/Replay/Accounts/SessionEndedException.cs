namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>The session is gone: no handler runs, the server rolls the open transaction back.</summary>
internal sealed class SessionEndedException() : Exception("the session ended");
