using System.Collections.Concurrent;
using System.Collections.Immutable;
using Tidb.CodeGen.Cli.Commands;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;
using Tidb.CodeGen.Pull;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Cli.Live.Tidb;

/// <summary>The DDL of the selected tables of a TiDB cluster, as files.</summary>
internal sealed class TidbPull
{
    private const string View = "view";
    private const string Sequence = "sequence";
    private const string TemporaryTable = "temporary table";

    private readonly LiveProject _live;
    private readonly TidbOptions _options;
    private readonly TidbSettings _settings;
    private readonly InputFolder _folder;
    private readonly ConcurrentBag<TidbSession> _idle = [];

    private TidbPull(LiveProject live, TidbOptions options, TidbSettings settings, InputFolder folder)
    {
        _live = live;
        _options = options;
        _settings = settings;
        _folder = folder;
    }

    /// <summary>Pulls the tables that <c>source.tables</c> selects.</summary>
    public static async Task<SourceResult> RunAsync(LiveProject live, TidbOptions options, InputFolder folder, LiveProgress progress, CancellationToken cancellation)
    {
        var rules = live.Project.Options.Source.Tables;
        var (filter, badRule) = TableFilter.Parse(rules);
        if (badRule is { } i)
            return SourceResult.Failed([TiCdcDiagnostics.InvalidFilterRule.At(live.Project.PlaceOf(FormattableString.Invariant($"source.tables[{i}]")), rules[i])]);
        var (settings, findings) = TidbSettings.Of(live, options);
        if (settings is null)
            return SourceResult.Failed(findings);
        var pull = new TidbPull(live, options, settings, folder);
        try
        {
            var result = await pull.RunAsync(filter, progress, cancellation);
            return result with { Findings = [.. findings, .. result.Findings] };
        }
        catch (LiveFailure failure)
        {
            return SourceResult.Failed([.. findings, .. failure.Findings]);
        }
        finally
        {
            foreach (var session in pull._idle)
                await session.DisposeAsync();
        }
    }

    private async Task<SourceResult> RunAsync(TableFilter filter, LiveProgress progress, CancellationToken cancellation)
    {
        var selected = (await WithSessionAsync(session => session.ListAsync(cancellation), cancellation))
            .Where(item => filter.Matches(item.Database, item.Name))
            .OrderBy(item => item.Database, StringComparer.Ordinal).ThenBy(item => item.Name, StringComparer.Ordinal)
            .ToLookup(item => item.Kind switch { "VIEW" => View, "SEQUENCE" => Sequence, _ => "" });
        var tables = selected[""].ToList();
        var zones = TimeZones();
        var (shown, failures) = await LiveWork.ForEachAsync(tables, _options.Connections,
            (table, token) => WithSessionAsync(session => ShowAsync(session, table, zones(table), token), token), progress.Begin("tables", tables.Count), cancellation);
        if (failures.Length > 0)
            return SourceResult.Failed(failures);
        var temporary = shown.Count(text => text is { IsTable: false });
        var found = tables.Zip(shown).Where(pair => pair.Second is { IsTable: true }).Select(pair => (Table: pair.First, pair.Second!.Text)).ToList();
        var files = Files(found).ToImmutableArray();
        var leftOut = string.Join(", ", new[] { (selected[View].Count(), View), (selected[Sequence].Count(), Sequence), (temporary, TemporaryTable) }
            .Where(kind => kind.Item1 > 0).Select(kind => ProjectRun.Plural(kind.Item1, kind.Item2)));
        var summary = ProjectRun.Plural(files.Length, "table") + (leftOut.Length > 0 ? $" ({leftOut} left out)" : "");
        IEnumerable<Diagnostic> nothing = files.IsEmpty ? [LiveDiagnostics.NoTableVisible.At(_settings.Place, _settings.Name)] : [];
        return new SourceResult(files, [.. nothing, .. files.SelectMany(Check), .. found.SelectMany(Valid)], summary);
    }

    private sealed record ShownTable(bool IsTable, string Text);

    private async Task<ShownTable?> ShowAsync(TidbSession session, ListedObject table, string timeZone, CancellationToken cancellation)
    {
        if (await session.ShowAsync(table, timeZone, cancellation) is not { } shown)
            return null;
        if (shown.Length > JsonReader.MaxBytes)
            throw new LiveFailure(LiveDiagnostics.AnswerTooLarge.At(_settings.Place, $"the definition of `{table.Database}.{table.Name}`", JsonReader.MaxBytes));
        return CanonicalDdl.IsTable(shown) ? new ShownTable(true, CanonicalDdl.Of(table.Database, shown, session.IsTidb)) : new ShownTable(false, "");
    }

    private async Task<T> WithSessionAsync<T>(Func<TidbSession, Task<T>> work, CancellationToken cancellation)
    {
        if (!_idle.TryTake(out var session))
            session = await TidbSession.OpenAsync(_settings, _live.Secrets, cancellation);
        try
        {
            return await work(session);
        }
        finally
        {
            if (session.IsOpen)
                _idle.Add(session);
            else
                await session.DisposeAsync();
        }
    }

    // The DDL reader takes TIMESTAMP defaults to be in the zone of the changefeed that sends the table.
    private Func<ListedObject, string> TimeZones()
    {
        var changefeeds = _live.Project.Options.Ticdc.Select(one => (Filter: TableFilter.Parse(one.Tables.IsEmpty ? ["*.*"] : one.Tables).Filter, one.TimeZone)).ToList();
        return table => changefeeds.FirstOrDefault(one => one.Filter.Matches(table.Database, table.Name)).TimeZone ?? "+00:00";
    }

    private IEnumerable<PulledFile> Files(List<(ListedObject Table, string Text)> found)
    {
        var names = InputFolder.NamesOf(found.Select(pair => (pair.Table.Database, pair.Table.Name)));
        return found.Zip(names, (pair, name) => PulledFile.Of(_folder.PathOf(name), pair.Text, PullSource.Tidb, $"{pair.Table.Database}.{pair.Table.Name}"));
    }

    private IEnumerable<Diagnostic> Check(PulledFile file)
    {
        if (!_folder.Takes(file.Path))
            yield return PullDiagnostics.InputNotTaken.At(_live.Project.PlaceOf("source.ddl[0]"), file.Path, _folder.Pattern, "ddl/*.sql");
    }

    // The same judgement as `generate` makes, before anything is written.
    private static IEnumerable<Diagnostic> Valid((ListedObject Table, string Text) pair)
    {
        var source = SourceFile.FromText($"SHOW CREATE TABLE {pair.Table.Database}.{pair.Table.Name}", pair.Text);
        return DdlReader.Read([new DdlSource(source, DdlSourceKind.Script)], DdlOptions.Default).Diagnostics.Where(finding => finding.Severity == Severity.Error);
    }
}
