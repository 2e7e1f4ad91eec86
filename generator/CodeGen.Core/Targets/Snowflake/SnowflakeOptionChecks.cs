using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Options of the target that do not go together, whatever the tables are.</summary>
internal static partial class SnowflakeOptionChecks
{
    /// <summary>Findings; <paramref name="place"/> finds where an option stands.</summary>
    public static IEnumerable<Diagnostic> Of(SnowflakeOptions options, Func<string, Span> place)
    {
        if (options.Compute == SnowflakeCompute.Warehouse && string.IsNullOrEmpty(options.Warehouse))
            yield return SnowflakeDiagnostics.OptionNeeds.At(place("compute"), "`compute` `warehouse`", "`warehouse`");
        if (options.Compute == SnowflakeCompute.Serverless && options.Warehouse is not null)
            yield return SnowflakeDiagnostics.OptionNeeds.At(place("warehouse"), "`warehouse`", "`compute` `warehouse`");
        if (options.Trigger == SnowflakeTrigger.Cron && (options.Cron is null || !Cron().IsMatch(options.Cron)))
            yield return SnowflakeDiagnostics.OptionNeeds.At(place("trigger"), "`trigger` `cron`", "`cron` with five fields and a time zone, such as `*/5 * * * * UTC`");
        if (options.Trigger != SnowflakeTrigger.Cron && options.Cron is not null)
            yield return SnowflakeDiagnostics.OptionNeeds.At(place("cron"), "`cron`", "`trigger` `cron`");
        if (options.Types.StrictNullability || options.Types.ExactLengths)
            yield return SnowflakeDiagnostics.StrictDeclaration.At(place("types"));
        if (options.DdlStyle == SnowflakeDdlStyle.CreateOrAlter)
            yield return SnowflakeDiagnostics.CreateOrAlterDrops.At(place("ddlStyle"));
    }

    [GeneratedRegex(@"^([0-9*/,\-]+ ){2}([0-9*/,\-L]+ )([0-9A-Za-z*/,\-]+ )([0-9A-Za-z*/,\-L]+ )[A-Za-z_+\-/0-9]+$")]
    private static partial Regex Cron();
}
