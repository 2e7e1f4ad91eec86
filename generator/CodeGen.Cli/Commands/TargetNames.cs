using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Cli.Commands;

/// <summary>The targets as the configuration writes them.</summary>
internal static class TargetNames
{
    public static string[] All { get; } = [.. OptionNames.Of(typeof(TargetsOptions)).Select(member => OptionNames.Camel(member.Property.Name))];
}
