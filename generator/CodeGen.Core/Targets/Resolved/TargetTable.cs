using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Resolved;

/// <summary>
/// A table as one target will have it: objects, columns, types, losses. No text; connectors, runbook, report,
/// <c>inspect</c> and <c>migrate</c> read it without knowing the target.
/// </summary>
/// <param name="Source">The replicated table.</param>
/// <param name="Target">Name of the target, such as <c>snowflake</c>.</param>
/// <param name="Objects">Objects by role (landing, replica, stream …), ordinal order.</param>
/// <param name="Columns">Columns in source order.</param>
/// <param name="Key">Key columns, in the order of the key.</param>
/// <param name="Findings">What resolving found; with an error among them nothing is rendered.</param>
public record TargetTable(
    ReplicatedTable Source,
    string Target,
    ImmutableSortedDictionary<string, QualifiedName> Objects,
    ImmutableArray<TargetColumn> Columns,
    ImmutableArray<TargetColumn> Key,
    ImmutableArray<Diagnostic> Findings);
