using Microsoft.Extensions.FileSystemGlobbing;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Pull;

/// <summary>Where pulled files go: the folder of a pattern of <c>source</c>, which must take them up again.</summary>
/// <param name="Pattern">The pattern, such as <c>ddl/*.sql</c>.</param>
public sealed record InputFolder(string Pattern)
{
    private const int MaxNameBytes = 255;

    /// <summary>The part of the pattern in front of its first segment with a wildcard; empty for the configuration's own folder.</summary>
    public string Folder => string.Join('/', Pattern.Split('/').SkipLast(1).TakeWhile(part => !part.Contains('*', StringComparison.Ordinal)).Where(part => part != "."));

    /// <summary>The path of a file in the folder, relative to the configuration.</summary>
    public string PathOf(string name) => Folder.Length == 0 ? name : Folder + "/" + name;

    /// <summary>True when the pattern finds the path, and the path lies below the configuration's folder.</summary>
    public bool Takes(string path)
    {
        var matcher = new Matcher(StringComparison.Ordinal);
        matcher.AddInclude(Pattern);
        return !path.Split('/').Contains("..") && !Path.IsPathRooted(path) && matcher.Match(path).HasMatches;
    }

    /// <summary>True when file systems can hold the name.</summary>
    public static bool FitsFileSystem(string name) => System.Text.Encoding.UTF8.GetByteCount(name) <= MaxNameBytes;

    /// <summary>The file of a subject: its whole name, which the reader takes from it again.</summary>
    public static string NameOf(Subject subject, string? context) => Catalog.EscapedName.Of(subject.SeenFrom(context)) + ".avsc";

    /// <summary>The files of tables, in the order given.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<(string Database, string Table)> tables) => FileNames.Of(tables).Select(name => PlainScript(name + ".sql"));

    // Some names have a meaning for the reader of DDL: x.down.sql is not applied. A table may be called so.
    private static string PlainScript(string name)
    {
        if (DdlFileNames.KindOf(name) == DdlSourceKind.Script)
            return name;
        var escaped = name.Replace("-", "%2D", StringComparison.Ordinal).Replace(".down.", ".%64own.", StringComparison.OrdinalIgnoreCase);
        return DdlFileNames.KindOf(escaped) == DdlSourceKind.Script ? escaped : $"%{(int)escaped[0]:X2}{escaped[1..]}";
    }
}
