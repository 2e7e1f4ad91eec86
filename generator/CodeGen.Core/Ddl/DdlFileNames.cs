using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Ddl;

/// <summary>What the names of DDL files say, by the conventions of Dumpling, golang-migrate and Flyway.</summary>
public static class DdlFileNames
{
    private const string TableSuffix = "-schema.sql";
    private const string ViewSuffix = "-schema-view.sql";
    private const string SequenceSuffix = "-schema-sequence.sql";

    /// <summary>What a file is, judged by its name.</summary>
    /// <param name="path">The file's path; only the part behind the last slash counts.</param>
    public static DdlSourceKind KindOf(string path)
    {
        var name = NameOf(path);
        if (EndsWith(name, ".down.sql") || IsUndo(name) || EndsWith(name, "-schema-triggers.sql") || EndsWith(name, "-schema-post.sql"))
            return DdlSourceKind.NotApplied;
        if (EndsWith(name, ViewSuffix) && HasDatabase(name, ViewSuffix))
            return DdlSourceKind.DumplingView;
        if (EndsWith(name, TableSuffix) && HasDatabase(name, TableSuffix))
            return DdlSourceKind.DumplingTable;
        return EndsWith(name, SequenceSuffix) && HasDatabase(name, SequenceSuffix) ? DdlSourceKind.DumplingOther : DdlSourceKind.Script;
    }

    /// <summary>Database and table of a Dumpling file, percent escapes decoded; null for any other file.</summary>
    /// <param name="path">The file's path; only the part behind the last slash counts.</param>
    public static (string Database, string Table)? DumplingTableOf(string path)
    {
        var name = NameOf(path);
        foreach (var suffix in (ReadOnlySpan<string>)[ViewSuffix, SequenceSuffix, TableSuffix])
        {
            if (!EndsWith(name, suffix) || !HasDatabase(name, suffix))
                continue;
            var stem = name[..^suffix.Length];
            var dot = stem.IndexOf('.', StringComparison.Ordinal);
            return (EscapedName.Decode(stem[..dot]), EscapedName.Decode(stem[(dot + 1)..]));
        }

        return null;
    }

    private static string NameOf(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    private static bool EndsWith(string name, string suffix) => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase);

    private static bool HasDatabase(string name, string suffix)
    {
        var stem = name[..^suffix.Length];
        return stem.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && dot < stem.Length - 1;
    }

    // Flyway's U1__name.sql.
    private static bool IsUndo(string name)
    {
        var end = 1;
        while (end < name.Length && (char.IsAsciiDigit(name[end]) || name[end] is '.' or '_'))
            end++;
        return name.Length > 2 && name[0] == 'U' && char.IsAsciiDigit(name[1]) && name[..end].EndsWith("__", StringComparison.Ordinal);
    }
}
