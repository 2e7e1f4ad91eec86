using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Connectors;
using Tidb.CodeGen.Targets.Snowflake;

namespace Tidb.CodeGen.Pipeline;

/// <summary>What the Snowflake target expects in its landing tables, against what the generated connectors write there.</summary>
internal static class LandingChecks
{
    /// <summary>Which connector writes the landing tables: the target names it, else the generated connectors do.</summary>
    public static SnowflakeIngestion IngestionOf(TargetsOptions targets)
    {
        return targets.Snowflake?.Ingestion ?? (targets.Connectors is { } connectors ? IngestionOf(connectors.SnowflakeLine) : SnowflakeIngestion.ClassicStreaming);
    }

    /// <summary>Contradictions between the two.</summary>
    public static IEnumerable<Diagnostic> Of(Project project)
    {
        if (project.Options.Targets is not { Snowflake: { } snowflake, Connectors: { } connectors })
            yield break;
        if (snowflake.Ingestion is { } ingestion && ingestion != IngestionOf(connectors.SnowflakeLine))
            yield return ConnectorDiagnostics.OtherIngestion.At(project.PlaceOf("targets.snowflake.ingestion"), OptionNames.Kebab(ingestion), OptionNames.Kebab(connectors.SnowflakeLine));
        if (snowflake.ContentPath.Length > 0)
            yield return ConnectorDiagnostics.NoWrapper.At(project.PlaceOf("targets.snowflake.contentPath"), snowflake.ContentPath);
    }

    private static SnowflakeIngestion IngestionOf(SnowflakeLine line) => line == SnowflakeLine.V4 ? SnowflakeIngestion.V4 : SnowflakeIngestion.ClassicStreaming;
}
