using System.Text;
using Tidb.CodeGen.Output;

namespace Tidb.CodeGen.Cli.Rendering;

/// <summary>Planned files one behind the other, each under a line with its path: a comment where its language has one.</summary>
internal static class PlanText
{
    private static readonly Dictionary<string, string> Comments = new(StringComparer.Ordinal)
    {
        [".sql"] = "-- ", [".ksql"] = "-- ", [".toml"] = "# ", [".sh"] = "# ", [".cs"] = "// ",
    };

    public static string Of(PlannedFile file)
    {
        return $"{Comments.GetValueOrDefault(Path.GetExtension(file.Path), "")}==> {file.Path} <==\n{Encoding.UTF8.GetString(file.Content.Span)}";
    }
}
