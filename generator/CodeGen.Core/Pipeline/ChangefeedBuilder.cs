using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>
/// Decides every setting of a changefeed: what is configured; else what the registered schemas of its tables show; else
/// TiCDC's default. A configured setting that the registered schemas contradict is an error.
/// </summary>
internal sealed partial class ChangefeedBuilder
{
    private const int MaxIdLength = 128;

    private readonly Project _project;
    private readonly TiCdcOptions _options;
    private readonly string _path;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    private ChangefeedBuilder(Project project, TiCdcOptions options, string path)
    {
        _project = project;
        _options = options;
        _path = path;
    }

    /// <summary>Builds the changefeed described at <paramref name="path"/>.</summary>
    public static (Changefeed Changefeed, ImmutableArray<Diagnostic> Findings) Build(
        Project project, TiCdcOptions options, string path, ImmutableArray<SelectedTable> tables, RegisteredSchemas registered)
    {
        var builder = new ChangefeedBuilder(project, options, path);
        var changefeed = builder.Configured();
        var evidence = new SettingEvidence(changefeed, tables, registered);
        changefeed = builder.Decide(changefeed, evidence);
        builder.CheckTogether(changefeed, tables);
        return (changefeed, builder._findings.ToImmutable());
    }

    // What evidence cannot change.
    private Changefeed Configured()
    {
        Require(Id().IsMatch(_options.Id) && _options.Id.Length <= MaxIdLength, TiCdcDiagnostics.InvalidId, "id", _options.Id);
        Require(Offset().IsMatch(_options.TimeZone), TiCdcDiagnostics.TimeZoneNotFixed, "timeZone", _options.TimeZone);
        var release = Release();
        return new Changefeed
        {
            Id = _options.Id,
            Release = release,
            Architecture = _options.Architecture,
            TimeZone = _options.TimeZone,
            DecimalHandling = DecimalHandling.Precise,
            BigintUnsignedHandling = BigintUnsignedHandling.Long,
            TidbExtension = false,
            Namespace = _options.Namespace ?? "default",
            Kafka = _options.Kafka,
            Tables = Tables(),
            Dispatchers = Dispatchers(release),
        };
    }

    // What the selection excludes no changefeed may send.
    private ImmutableArray<string> Tables()
    {
        var selection = _project.Options.Source.Tables;
        return _options.Tables.IsEmpty ? selection : [.. _options.Tables, .. selection.Where(rule => rule.StartsWith('!'))];
    }

    private ImmutableArray<Dispatcher> Dispatchers(TiCdcRelease release)
    {
        if (_options.Dispatchers.IsEmpty)
        {
            CheckTopic(release, _options.Topic, "topic");
            return [new Dispatcher(Tables(), _options.Topic, _options.Partition)];
        }
        for (var i = 0; i < _options.Dispatchers.Length; i++)
            CheckTopic(release, _options.Dispatchers[i].Topic, FormattableString.Invariant($"dispatchers[{i}].topic"));
        return [.. _options.Dispatchers.Select(one => new Dispatcher(one.Match, one.Topic, one.Partition) { Index = one.Index, Columns = one.Columns })];
    }

    private void CheckTopic(TiCdcRelease release, string topic, string name)
    {
        if (FixedTopic().IsMatch(topic) && !release.Rules.FixedTopics)
            _findings.Add(TiCdcDiagnostics.FixedTopicNotAccepted.At(PlaceOf(name), release.Version, topic));
        else
            Require(FixedTopic().IsMatch(topic) || Topic().IsMatch(topic), TiCdcDiagnostics.InvalidTopic, name, topic);
    }

    private Changefeed Decide(Changefeed changefeed, SettingEvidence evidence)
    {
        return changefeed with
        {
            DecimalHandling = Decide("decimalHandling", _options.DecimalHandling, evidence.DecimalHandling, DecimalHandling.Precise),
            BigintUnsignedHandling = Decide("bigintUnsignedHandling", _options.BigintUnsignedHandling, evidence.BigintUnsignedHandling, BigintUnsignedHandling.Long),
            TidbExtension = Decide("tidbExtension", _options.TidbExtension, evidence.TidbExtension, fallback: false),
            IntegrityCheck = Decide("integrityCheck", _options.IntegrityCheck, evidence.IntegrityCheck, IntegrityCheck.None),
            Namespace = _options.Namespace ?? evidence.Namespace ?? "default",
        };
    }

    private T Decide<T>(string name, T? configured, Evidence<T>? evidence, T fallback)
        where T : struct
    {
        if (configured is not { } wanted)
            return evidence?.Value ?? fallback;
        if (evidence is not null && !evidence.Value.Equals(wanted))
        {
            _findings.Add(AvroDiagnostics.SettingContradicted.At(PlaceOf(name), name, TextOf(wanted), TextOf(evidence.Value))
                .WithRelated(evidence.Place, "a registered field"));
        }
        return wanted;
    }

    private void CheckTogether(Changefeed changefeed, ImmutableArray<SelectedTable> tables)
    {
        if (changefeed.Release.Rules.DeletesBroken)
            _findings.Add(TiCdcDiagnostics.DeletesBroken.At(PlaceOf("version"), changefeed.Release.Version));
        if (changefeed.Kafka is { CleanupPolicy: not CleanupPolicy.Delete, CreateTopics: not TopicCreation.Script } kafka)
            _findings.Add(TiCdcDiagnostics.PolicyNeedsScript.At(PlaceOf("kafka.cleanupPolicy"), TextOf(kafka.CleanupPolicy)));
        if (changefeed.IntegrityCheck == IntegrityCheck.None)
            return;
        RequireForChecksum(changefeed.Release.Rules.Checksums, "TiCDC 7.1.0 or newer");
        RequireForChecksum(changefeed.TidbExtension, "`tidbExtension` true");
        RequireForChecksum(changefeed.DecimalHandling == DecimalHandling.String, "`decimalHandling` `string`");
        RequireForChecksum(changefeed.BigintUnsignedHandling == BigintUnsignedHandling.String, "`bigintUnsignedHandling` `string`");
        RequireForChecksum(tables.All(table => table.ExcludedColumns.IsEmpty), "all columns: no override may exclude one");
    }

    private void RequireForChecksum(bool holds, string what)
    {
        if (!holds)
            _findings.Add(TiCdcDiagnostics.ChecksumNeeds.At(PlaceOf("integrityCheck"), what));
    }

    private void Require(bool holds, DiagnosticDescriptor descriptor, string name, string value)
    {
        // An option that is missing altogether is reported as such.
        if (!holds && value.Length > 0)
            _findings.Add(descriptor.At(PlaceOf(name), value));
    }

    private TiCdcRelease Release()
    {
        if (TiCdcRelease.Parse(_options.Version, _options.Architecture) is { } release)
        {
            if (TiCdcRelease.IsLine(_options.Version))
                _findings.Add(TiCdcDiagnostics.ReleaseLine.At(PlaceOf("version"), _options.Version, release.Version));
            return release;
        }
        if (_options.Version.Length > 0)
            _findings.Add(TiCdcDiagnostics.UnknownRelease.At(PlaceOf("version"), _options.Version));
        return TiCdcRelease.Parse("8.5", _options.Architecture)!;
    }

    private Span PlaceOf(string name) => _project.PlaceOf(_path + "." + name);

    private static string TextOf<T>(T value)
        where T : struct
    {
        return value is bool flag ? flag ? "true" : "false" : Options.OptionNames.Kebab(value.ToString()!);
    }

    [GeneratedRegex("^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex("^[+-](0[0-9]|1[0-4]):[0-5][0-9]$")]
    private static partial Regex Offset();

    [GeneratedRegex("^[A-Za-z0-9._-]*\\{schema\\}[A-Za-z0-9._-]*\\{table\\}[A-Za-z0-9._-]*$")]
    private static partial Regex Topic();

    [GeneratedRegex("^[A-Za-z0-9._-]+$")]
    private static partial Regex FixedTopic();
}
