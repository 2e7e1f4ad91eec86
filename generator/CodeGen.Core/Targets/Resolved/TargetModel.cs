using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>What one target makes of all tables: resolved, nothing rendered yet.</summary>
/// <param name="Name">Name of the target, such as <c>snowflake</c>.</param>
/// <param name="Tables">The tables as the target will have them, in the order of the replicated tables; empty when it has no tables of its own.</param>
/// <param name="Findings">What resolving found.</param>
/// <param name="Pages">The files to render; asked for only when no error is left.</param>
internal record TargetModel(
    string Name, ImmutableArray<TargetTable> Tables, ImmutableArray<Diagnostic> Findings, Func<IEnumerable<Page>> Pages);
