using System.Collections.Immutable;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.Runbook;

/// <summary>What the runbook says about the generated connectors.</summary>
/// <param name="Rows">The connectors; those of two flavors that are alternatives are one row.</param>
/// <param name="Scripts">The scripts that apply them, one per flavor.</param>
/// <param name="Managed">Environment variables with the secrets of Confluent Cloud's connectors; null when there are none of them.</param>
/// <param name="SelfManaged">References to secrets in the files for Kafka Connect; null when there are none of them.</param>
/// <param name="Plugins">What the workers of Kafka Connect need.</param>
/// <param name="HasSqlserver">True when there is a SQL Server sink.</param>
/// <param name="Stops">True when a change that cannot be written stops its connector.</param>
internal sealed record RunbookConnectors(
    ImmutableArray<RunbookConnector> Rows, ImmutableArray<Raw> Scripts, ImmutableArray<Raw>? Managed, ImmutableArray<Raw>? SelfManaged,
    ImmutableArray<Raw> Plugins, bool HasSqlserver, bool Stops);

/// <summary>One connector of the runbook.</summary>
internal sealed record RunbookConnector(Raw Name, Raw Sink, int Topics);
