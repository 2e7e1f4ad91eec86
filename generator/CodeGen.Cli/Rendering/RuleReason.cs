using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Why a row of a type table decided a column: what the row looked at, and what it costs.</summary>
internal static class RuleReason
{
    public static string Of(TargetColumn column)
    {
        var arrives = $"{column.Source.Type} arrives as {OptionNames.Kebab(column.Source.Wire)}";
        var chosen = column.IsOverridden ? ", an override names the type" : "";
        return arrives + chosen + LossText(column.Loss);
    }

    private static string LossText(Loss loss)
    {
        return loss switch
        {
            Loss.None => "",
            Loss.Range => "; a value that does not fit fails its batch",
            Loss.Precision => "; digits or bits can be lost",
            Loss.Type => "; the target has no such type",
            Loss.Comparison => "; equal means something else there",
            Loss.Column => "; the target cannot have the column",
            _ => "; " + OptionNames.Kebab(loss),
        };
    }
}
