using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>The connectors that write topics into Snowflake's landing tables.</summary>
internal static class SnowflakeSink
{
    public const string Target = "snowflake";

    // Confluent Cloud pins the buffer at 10 MB, with which a task takes 50 partitions.
    private const int PartitionsPerManagedTask = 50;

    public static ConnectorKind KindOf(ConnectorFlavor flavor, SnowflakeLine line)
    {
        return (flavor, line) switch
        {
            (ConnectorFlavor.ConfluentCloud, _) => ConnectorKind.ManagedSnowflake,
            (_, SnowflakeLine.V4) => ConnectorKind.V4Snowflake,
            _ => ConnectorKind.ClassicSnowflake,
        };
    }

    public static Connector Build(SinkGroup group, ConnectorKind kind, ConnectorSettings settings, ConnectionValues values)
    {
        var name = "snowflake-sink-" + group.Group.Name;
        var options = settings.Options;
        ImmutableArray<ConnectorProperty> input = kind.IsIn(ConnectorKind.Managed)
            ? CommonProperties.ManagedInput(group, options.ConfluentCloud, values)
            : CommonProperties.SelfManagedInput(group, options.SelfManaged, values);
        ImmutableArray<ConnectorProperty> errors = kind.IsIn(ConnectorKind.Managed)
            ? CommonProperties.ManagedErrors(options.Errors)
            : [new("enable.task.fail.on.authorization.errors", "true"), .. CommonProperties.SelfManagedErrors(name, options.Errors)];
        return new Connector(name, kind,
        [
            .. CommonProperties.Identity(name, kind, group.Group.SnowflakeTasks),
            .. input,
            .. Connection(group, settings, values),
            .. Writing(kind, options.Snowflake),
            new("behavior.on.null.values", "DEFAULT"),
            .. errors,
        ]);
    }

    /// <summary>What is wrong with a group, whatever the values of the connection are.</summary>
    public static IEnumerable<Diagnostic> Check(SinkGroup group, ConnectorKind kind, ConnectorSettings settings)
    {
        var partitions = group.Tables.Sum(table => settings.PartitionsOf(table.Source));
        var needed = (partitions + PartitionsPerManagedTask - 1) / PartitionsPerManagedTask;
        if (kind == ConnectorKind.ManagedSnowflake && needed > group.Group.SnowflakeTasks)
        {
            yield return ConnectorDiagnostics.TooManyPartitions.At(
                group.Place, group.Group.Name, partitions, Tasks(group.Group.SnowflakeTasks), PartitionsPerManagedTask, needed);
        }
        foreach (var finding in Overlaps(group))
            yield return finding;
    }

    private static string Tasks(int count) => count == 1 ? "1 task" : Invariant($"{count} tasks");

    private static ImmutableArray<ConnectorProperty> Connection(SinkGroup group, ConnectorSettings settings, ConnectionValues values)
    {
        var snowflake = settings.Options.Snowflake;
        return
        [
            new("snowflake.url.name", values.Needed("snowflake.url", snowflake.Url)),
            new("snowflake.user.name", values.Needed("snowflake.user", snowflake.User)),
            values.Secret("snowflake.private.key", "snowflake.privateKey", snowflake.PrivateKey),
            .. snowflake.PrivateKeyPassphrase is { } passphrase
                ? [values.Secret("snowflake.private.key.passphrase", "snowflake.privateKeyPassphrase", passphrase)]
                : ImmutableArray<ConnectorProperty>.Empty,
            new("snowflake.role.name", SnowflakeText.Fold(values.Needed("snowflake.role", settings.SnowflakeRole))),
            new("snowflake.database.name", SnowflakeText.Fold(values.Needed("snowflake.database", snowflake.Database))),
            new("snowflake.schema.name", values.Needed("landingSchema", LandingOf(group.Tables[0]).Schema)),
            new("snowflake.topic2table.map", string.Join(',', group.Tables.Select(table => $"{table.Source.Topic}:{LandingOf(table).Name}"))),
        ];
    }

    private static ImmutableArray<ConnectorProperty> Writing(ConnectorKind kind, SnowflakeSinkOptions options)
    {
        return kind switch
        {
            ConnectorKind.ManagedSnowflake => Classic,
            ConnectorKind.ClassicSnowflake => [.. Classic, new("snowflake.streaming.max.client.lag", "30"), new("jmx", "true")],
            _ => V4(options.OffsetMigration ?? OffsetMigration.Skip),
        };
    }

    private static ImmutableArray<ConnectorProperty> Classic { get; } =
    [
        new("snowflake.ingestion.method", "SNOWPIPE_STREAMING"),
        new("snowflake.enable.schematization", "false"),
        new("snowflake.metadata.all", "true"),
        new("snowflake.metadata.topic", "true"),
        new("snowflake.metadata.offset.and.partition", "true"),
        new("snowflake.metadata.createtime", "true"),
    ];

    // The connector starts only with all of these when it is to land rows as the classic line does (4.x, start-up check).
    private static ImmutableArray<ConnectorProperty> V4(OffsetMigration migration) =>
    [
        new("snowflake.enable.schematization", "false"),
        new("snowflake.streaming.validate.compatibility.with.classic", "true"),
        new("snowflake.validation", "client_side"),
        new("snowflake.compatibility.enable.column.identifier.normalization", "true"),
        new("snowflake.compatibility.enable.autogenerated.table.name.sanitization", "true"),
        new("snowflake.streaming.classic.offset.migration", OptionNames.Kebab(migration).Replace('-', '_')),
        .. migration == OffsetMigration.Skip
            ? ImmutableArray<ConnectorProperty>.Empty
            : [new("snowflake.streaming.classic.offset.migration.include.connector.name", "false")],
    ];

    private static QualifiedName LandingOf(TargetTable table) => table.Objects["landing"];

    // The map takes topics as patterns. Of the characters a topic has, only the dot means something else there.
    private static IEnumerable<Diagnostic> Overlaps(SinkGroup group)
    {
        foreach (var dotted in group.Tables.Where(table => table.Source.Topic.Contains('.', StringComparison.Ordinal)))
        {
            var pattern = new Regex($"^(?:{dotted.Source.Topic})\\z", RegexOptions.CultureInvariant);
            var other = group.Tables.FirstOrDefault(table => !ReferenceEquals(table, dotted) && pattern.IsMatch(table.Source.Topic));
            if (other is not null)
            {
                yield return ConnectorDiagnostics.OverlappingTopics.At(dotted.Source.Table.Span, dotted.Source.Topic, other.Source.Topic)
                    .WithRelated(other.Source.Table.Span, "the other table");
            }
        }
    }
}
