using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>Findings about all tables together, and about options that do not go together.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Options">The target's options.</param>
/// <param name="Overrides">What overrides say.</param>
/// <param name="PlaceOf">The place of an option of the target.</param>
internal sealed partial record KsqlDbCrossChecks(
    ImmutableArray<KsqlDbTable> Tables, KsqlDbOptions Options, TargetOverrides<KsqlDbOverrideOptions> Overrides, Func<string, Span> PlaceOf)
{
    public IEnumerable<Diagnostic> Check()
    {
        return [.. Names(), .. Objects(), .. DerivedTopics(), .. Headless(), .. Lookups(), .. Compaction(), .. Queries()];
    }

    private IEnumerable<Diagnostic> Names()
    {
        return
        [
            .. Patterns("name", Options.Name, one => one.Name).Where(one => !Name().IsMatch(one.Pattern))
                .Select(one => KsqlDbDeploymentDiagnostics.InvalidName.At(one.Place, one.Pattern)),
            .. Patterns("derivedTopic", Options.DerivedTopic, one => one.DerivedTopic).Where(one => !Topic().IsMatch(one.Pattern))
                .Select(one => KsqlDbDeploymentDiagnostics.InvalidDerivedTopic.At(one.Place, one.Pattern)),
        ];
    }

    private IEnumerable<(string Pattern, Span Place)> Patterns(string option, string common, Func<KsqlDbOverrideOptions, string?> own)
    {
        return [(common, PlaceOf(option)), .. Overrides.Entries.Where(entry => own(entry.Options) is not null).Select(entry => (own(entry.Options)!, entry.Place))];
    }

    // An option that no table has from the target's options comes from an override.
    private Span PlaceOfCause(string option, bool isCommon, Func<KsqlDbOverrideOptions, bool> sets)
    {
        return Overrides.Entries.Where(entry => !isCommon && sets(entry.Options)).Select(entry => entry.Place).DefaultIfEmpty(PlaceOf(option)).First();
    }

    // Streams and tables share one namespace, and unquoted names fold.
    private IEnumerable<Diagnostic> Objects()
    {
        var owners = new Dictionary<string, KsqlDbTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in Tables)
        {
            foreach (var name in table.Names.All().Where(name => !owners.TryAdd(name, table)).Take(1))
            {
                yield return KsqlDbDeploymentDiagnostics.ObjectCollision.At(table.Source.Table.Span, owners[name].Source.FullName, table.Source.FullName, name)
                    .WithRelated(owners[name].Source.Table.Span, "the other table");
            }
        }
    }

    private IEnumerable<Diagnostic> DerivedTopics()
    {
        var sources = Tables.Select(table => table.Source.Topic).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var owners = new Dictionary<string, KsqlDbTable>(StringComparer.OrdinalIgnoreCase);
        foreach (var table in Tables)
        {
            if (table.DerivedTopic is not { } topic)
                continue;
            if (sources.Contains(topic))
                yield return KsqlDbDeploymentDiagnostics.DerivedIntoSource.At(table.Source.Table.Span, table.Source.FullName, topic);
            if (!owners.TryAdd(topic, table))
            {
                yield return KsqlDbDeploymentDiagnostics.DerivedTopicCollision.At(table.Source.Table.Span, owners[topic].Source.FullName, table.Source.FullName, topic)
                    .WithRelated(owners[topic].Source.Table.Span, "the other table");
            }
        }
    }

    private IEnumerable<Diagnostic> Headless()
    {
        if (Options.Deployment != KsqlDbDeployment.Headless)
            yield break;
        if (Options.AssertSchemas == true)
            yield return KsqlDbDeploymentDiagnostics.HeadlessAssert.At(PlaceOf("assertSchemas"));
        if (Tables.Length > 0 && Tables.All(table => !table.Settings.HasTypedStream))
            yield return KsqlDbDeploymentDiagnostics.HeadlessWithoutQuery.At(PlaceOf("deployment"));
    }

    private IEnumerable<Diagnostic> Lookups()
    {
        var raw = Tables.Where(table => table.Settings.TableReadsTopic && table.Source.Changefeed.Kafka.Partitions != 1).ToList();
        var place = PlaceOfCause("tableForm", Options.TableForm == KsqlDbTableForm.Raw, one => one.TableForm == KsqlDbTableForm.Raw);
        if (raw.Count > 0)
            yield return KsqlDbDeploymentDiagnostics.LookupsMiss.At(place, raw.Count, raw[0].Source.Topic);
    }

    private IEnumerable<Diagnostic> Compaction()
    {
        var topics = Tables.Where(table => table.Settings.HasTable).Select(table => table.Settings.TableReadsTopic ? table.Source.Topic : table.DerivedTopic).ToList();
        if (topics.Count > 0)
            yield return KsqlDbDeploymentDiagnostics.TopicNotCompacted.At(PlaceOfCause("tables", Options.Tables, one => one.Tables == true), topics.Count, topics[0]);
    }

    private IEnumerable<Diagnostic> Queries()
    {
        var queries = Tables.Sum(table => table.PersistentQueries);
        if (queries > Options.PersistentQueryLimit)
            yield return KsqlDbDeploymentDiagnostics.TooManyQueries.At(PlaceOf("persistentQueryLimit"), queries, Options.PersistentQueryLimit);
    }

    [GeneratedRegex(@"^([A-Za-z0-9_]|\{schema\}|\{table\})+$")]
    private static partial Regex Name();

    [GeneratedRegex(@"^([A-Za-z0-9_-]|\{schema\}|\{table\})+$")]
    private static partial Regex Topic();
}
