using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The files of the C# target.</summary>
internal static class CSharpTarget
{
    public const string Name = "csharp";

    /// <summary>Resolves all tables; <paramref name="placeOf"/> finds an option of the target in the configuration.</summary>
    public static TargetModel Resolve(
        ImmutableArray<ReplicatedTable> tables, CSharpOptions options, TargetOverrides<CSharpOverrideOptions> overrides, Func<string, Span> placeOf)
    {
        var settings = new CSharpSettings(options, overrides);
        ImmutableArray<CSharpTable> resolved = [.. tables.Select(table => CSharpResolver.Resolve(table, settings))];
        return new TargetModel(
            Name, [.. resolved],
            [.. CSharpResolver.CheckSettings(settings, placeOf), .. resolved.SelectMany(table => table.Findings), .. CSharpResolver.CheckTogether(resolved, settings)],
            () => Pages(resolved, settings));
    }

    private static IEnumerable<Page> Pages(ImmutableArray<CSharpTable> tables, CSharpSettings settings)
    {
        var records = tables.SelectMany(table => table.Records, (table, record) => (table, record)).ToList();
        var support = CSharpSupportView.Of(settings);
        var files = FileNames.Of(records.Select(pair => (FolderOf(pair.table), pair.record.Name)));
        return
        [
            .. records.Select((pair, i) => new Page("csharp/record.cs.sbn", $"csharp/{files[i].Replace('.', '/')}.g.cs", new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["record"] = CSharpRecordView.Of(pair.table, pair.record, settings),
                ["support"] = support,
            })),
            .. tables.IsEmpty ? [] : CSharpSupport.Pages(settings.Options, support),
        ];
    }

    // In a part of a file name a dot is written as %2E, so the one dot stands between folder and file.
    private static string FolderOf(CSharpTable table) => CSharpNames.Pascal(table.Source.Schema, "Database");
}
