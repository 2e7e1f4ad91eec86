using Tidb.CodeGen.Ddl.Folding;

namespace Tidb.CodeGen.Ddl;

/// <summary>Reads TiDB's DDL: files in, catalog and findings out.</summary>
public static class DdlReader
{
    /// <summary>
    /// Reads the files and applies their statements in the given order, those of one file in text order. Bad input never
    /// throws: a broken statement is a finding and the next one is read.
    /// </summary>
    /// <param name="sources">The files. Large ones are streamed.</param>
    /// <param name="options">Settings.</param>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static DdlResult Read(IReadOnlyList<DdlSource> sources, DdlOptions options)
    {
        var reading = new Reading(options, new CatalogState(), DumplingViews(sources));
        foreach (var source in sources)
            reading.Read(source);
        return reading.ToResult();
    }

    // Dumpling writes each view twice; the table file is a placeholder. The files may come in any order.
    private static HashSet<(string Database, string Table)> DumplingViews(IReadOnlyList<DdlSource> sources)
    {
        var views = new HashSet<(string, string)>();
        foreach (var source in sources)
        {
            if (Reading.KindOf(source) == DdlSourceKind.DumplingView && DdlFileNames.DumplingTableOf(source.File.Path) is { } view)
                views.Add((view.Database.ToLowerInvariant(), view.Table.ToLowerInvariant()));
        }

        return views;
    }
}
