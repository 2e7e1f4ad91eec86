using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>
/// Decides every setting of the changefeed: what is configured; else what the registered schemas show; else TiCDC's
/// default. A configured setting that the registered schemas contradict is an error.
/// </summary>
internal sealed partial class ChangefeedBuilder
{
    private readonly Project _project;
    private readonly RegisteredSchemas _registered;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    private ChangefeedBuilder(Project project, RegisteredSchemas registered)
    {
        _project = project;
        _registered = registered;
    }

    public static (Changefeed Changefeed, ImmutableArray<Diagnostic> Findings) Build(Project project, RegisteredSchemas registered)
    {
        var builder = new ChangefeedBuilder(project, registered);
        return (builder.Build(), builder._findings.ToImmutable());
    }

    private Changefeed Build()
    {
        var options = _project.Options.Ticdc;
        Require(Id().IsMatch(options.Id) && options.Id.Length <= 128, TiCdcDiagnostics.InvalidId, "ticdc.id", options.Id);
        Require(Offset().IsMatch(options.TimeZone), TiCdcDiagnostics.TimeZoneNotFixed, "ticdc.timeZone", options.TimeZone);
        Require(Topic().IsMatch(options.Topic), TiCdcDiagnostics.InvalidTopic, "ticdc.topic", options.Topic);
        return new Changefeed
        {
            Id = options.Id,
            Release = Release(options),
            TimeZone = options.TimeZone,
            DecimalHandling = Decide("decimalHandling", options.DecimalHandling, DecimalHandling.Precise, field =>
                field.TidbType == "DECIMAL" ? field.Name == "bytes" ? DecimalHandling.Precise : DecimalHandling.String : null),
            BigintUnsignedHandling = Decide("bigintUnsignedHandling", options.BigintUnsignedHandling, BigintUnsignedHandling.Long, field =>
                field.TidbType == "BIGINT UNSIGNED" ? field.Name == "long" ? BigintUnsignedHandling.Long : BigintUnsignedHandling.String : null),
            TidbExtension = DecideExtension(options),
            Dispatchers = [new Dispatcher(_project.Options.Source.Tables, options.Topic, options.Partition)],
        };
    }

    private void Require(bool holds, DiagnosticDescriptor descriptor, string path, string value)
    {
        // An option that is missing altogether is reported as such.
        if (!holds && value.Length > 0)
            _findings.Add(descriptor.At(_project.PlaceOf(path), value));
    }

    private TiCdcRelease Release(TiCdcOptions options)
    {
        var place = _project.PlaceOf("ticdc.version");
        if (TiCdcRelease.Parse(options.Version, options.Architecture) is { } release)
        {
            if (TiCdcRelease.IsLine(options.Version))
                _findings.Add(TiCdcDiagnostics.ReleaseLine.At(place, options.Version, release.Version));
            return release;
        }
        if (options.Version.Length > 0)
            _findings.Add(TiCdcDiagnostics.UnknownRelease.At(place, options.Version));
        return TiCdcRelease.Parse("8.5", options.Architecture)!;
    }

    private T Decide<T>(string name, T? configured, T fallback, Func<AvroPrimitive, T?> evidence)
        where T : struct, Enum
    {
        var witness = _registered.All.SelectMany(record => record.Fields)
            .Select(field => (Field: field, Value: field.Bare is AvroPrimitive primitive ? evidence(primitive) : null))
            .FirstOrDefault(pair => pair.Value is not null && (configured is null || !pair.Value.Value.Equals(configured.Value)));
        if (witness.Value is not { } shown)
            return configured ?? fallback;
        if (configured is not { } wanted)
            return shown;
        Contradict(name, OptionNames.Kebab(wanted.ToString()), OptionNames.Kebab(shown.ToString()), witness.Field.Span!.Value);
        return wanted;
    }

    // Only value schemas have extension fields; a record without any field of the kind shows that they are off.
    private bool DecideExtension(TiCdcOptions options)
    {
        var with = _registered.All.SelectMany(record => record.Fields).FirstOrDefault(field => field.Name == "_tidb_commit_ts");
        if (options.TidbExtension == false && with is not null)
            Contradict("tidbExtension", "false", "true", with.Span!.Value);
        return options.TidbExtension ?? with is not null;
    }

    private void Contradict(string name, string configured, string registered, Span place)
    {
        _findings.Add(AvroDiagnostics.SettingContradicted.At(_project.PlaceOf("ticdc." + name), name, configured, registered)
            .WithRelated(place, "a registered field"));
    }

    [GeneratedRegex("^[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*$")]
    private static partial Regex Id();

    [GeneratedRegex("^[+-](0[0-9]|1[0-4]):[0-5][0-9]$")]
    private static partial Regex Offset();

    [GeneratedRegex("^[A-Za-z0-9._-]*\\{schema\\}[A-Za-z0-9._-]*\\{table\\}[A-Za-z0-9._-]*$")]
    private static partial Regex Topic();
}
