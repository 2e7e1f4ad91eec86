using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>Further properties from the configuration: put into a connector where they cannot make it wrong, else refused.</summary>
internal static class CustomProperties
{
    // What opening a connection takes at most, by the driver's login timeout and its own retries.
    private const int LoginMilliseconds = 40000;

    private static readonly ImmutableArray<(string Transform, string Effect)> HarmfulTransforms =
    [
        ("RegexRouter", "renames topics, by which the connector keeps its offsets"),
        ("TimestampRouter", "renames topics, by which the connector keeps its offsets"),
        ("MessageTimestampRouter", "renames topics, by which the connector keeps its offsets"),
        ("TopicRegexRouter", "renames topics, by which the connector keeps its offsets"),
        ("ExtractTopic", "renames topics, by which the connector keeps its offsets"),
        ("HoistField", "wraps the value, at whose top the apply reads columns"),
        ("ExtractField", "replaces the value, at whose top the apply reads columns"),
        ("ValueToKey", "replaces the key, by which the apply finds the row"),
        ("TombstoneHandler", "drops deletes"),
        ("Filter", "drops changes, which are then missing in the replica"),
        ("TimestampConverter", "cuts microseconds off and moves times into another zone"),
        ("Cast", "changes types, from which the apply reads"),
    ];

    /// <summary>The connector with the properties; refused ones are left out and reported.</summary>
    public static (Connector Connector, ImmutableArray<Diagnostic> Findings) Apply(Connector connector, ConnectorSettings settings, string secretForm)
    {
        var (option, custom) = Of(connector.Kind, settings.Options);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var properties = connector.Properties.ToList();
        foreach (var (key, value) in custom)
        {
            var (path, place) = settings.Locate(option + "." + key);
            var finding = Judge(connector.Kind, key, value, path, place);
            if (finding is not null)
                findings.Add(finding);
            if (finding is not { Severity: Severity.Error })
                Set(properties, Property(key, value, secretForm));
        }
        var result = connector with { Properties = [.. properties] };
        findings.AddRange(CheckWaiting(result, settings.PlaceOf(option)));
        findings.AddRange(CheckBatch(result, keys => settings.PlaceOf(option + "." + keys.First(custom.ContainsKey))));
        return (result, findings.ToImmutable());
    }

    private static (string Option, ImmutableSortedDictionary<string, string> Properties) Of(ConnectorKind kind, ConnectorsOptions options)
    {
        return kind switch
        {
            ConnectorKind.ManagedSnowflake => ("confluentCloud.snowflakeProperties", options.ConfluentCloud.SnowflakeProperties),
            ConnectorKind.ManagedSqlServer => ("confluentCloud.sqlserverProperties", options.ConfluentCloud.SqlserverProperties),
            ConnectorKind.Jdbc => ("selfManaged.sqlserverProperties", options.SelfManaged.SqlserverProperties),
            _ => ("selfManaged.snowflakeProperties", options.SelfManaged.SnowflakeProperties),
        };
    }

    private static Diagnostic? Judge(ConnectorKind kind, string key, string value, string path, Span place)
    {
        var row = PropertyTable.Rows.FirstOrDefault(row => kind.IsIn(row.Kinds) && row.Matches(key));
        var isLiteralSecret = SecretReference.IsSecretKey(key) && !IsReference(kind, value);
        return row switch
        {
            { Decided: { } reason } => ConnectorDiagnostics.PropertyDecided.At(place, key, reason, path[..^(key.Length + 1)]) with { HidesExcerpt = isLiteralSecret },
            _ when isLiteralSecret => ConnectorDiagnostics.LiteralSecret.At(place, path) with { HidesExcerpt = true },
            { Allowed.IsEmpty: false } when !row.Allowed.Contains(value, StringComparer.Ordinal) =>
                ConnectorDiagnostics.PropertyValueNotAllowed.At(place, key, kind.Title(), value, string.Join(" or ", row.Allowed.Select(one => $"`{one}`"))),
            { Key: "transforms*" } when HarmOf(key, value) is { } effect => ConnectorDiagnostics.TransformBreaksSink.At(place, value, effect, path[..^(key.Length + 1)]),
            not null => null,
            _ => Unknown(kind, key, place),
        };
    }

    private static Diagnostic Unknown(ConnectorKind kind, string key, Span place)
    {
        return PropertyTable.Rows.FirstOrDefault(row => row.Matches(key)) is { } other
            ? ConnectorDiagnostics.PropertyOfAnotherConnector.At(place, key, FirstOf(other.Kinds).Title(), kind.Title())
            : ConnectorDiagnostics.UnknownProperty.At(place, key, kind.Title());
    }

    private static ConnectorKind FirstOf(ConnectorKind kinds) => (ConnectorKind)(1 << BitOperations.TrailingZeroCount((int)kinds));

    private static bool IsReference(ConnectorKind kind, string value)
    {
        return SecretReference.NameOf(value) is not null || (kind.IsIn(ConnectorKind.SelfManaged) && SecretReference.IsProviderReference(value));
    }

    // org.apache.kafka.connect.transforms.HoistField$Value → HoistField
    private static string? HarmOf(string key, string type)
    {
        if (!key.EndsWith(".type", StringComparison.Ordinal))
            return null;
        var name = type[(type.LastIndexOf('.') + 1)..];
        if (name.EndsWith("$Key", StringComparison.Ordinal))
            return "changes the key, by which the apply finds the row";
        return HarmfulTransforms.FirstOrDefault(harmful => harmful.Transform == name.Split('$')[0]).Effect;
    }

    private static ConnectorProperty Property(string key, string value, string secretForm)
    {
        return SecretReference.NameOf(value) is { } secret
            ? new ConnectorProperty(key, SecretReference.Fill(secretForm, secret)) { Secret = secret }
            : new ConnectorProperty(key, value);
    }

    private static void Set(List<ConnectorProperty> properties, ConnectorProperty property)
    {
        var at = properties.FindIndex(existing => existing.Key == property.Key);
        if (at < 0)
            properties.Add(property);
        else
            properties[at] = property;
    }

    // A task that waits does not poll, and loses its partitions when it waits too long.
    private static IEnumerable<Diagnostic> CheckWaiting(Connector connector, Span place)
    {
        if (connector.Kind == ConnectorKind.Jdbc
            && Number(connector["connection.attempts"]) is { } attempts
            && Number(connector["connection.backoff.ms"]) is { } backoff
            && Number(connector["consumer.override.max.poll.interval.ms"]) is { } interval
            && attempts * (backoff + LoginMilliseconds) >= interval)
        {
            yield return ConnectorDiagnostics.PollIntervalTooShort.At(place, attempts * (backoff + LoginMilliseconds), interval);
        }
    }

    private static IEnumerable<Diagnostic> CheckBatch(Connector connector, Func<string[], Span> placeOfFirst)
    {
        var (batch, poll) = connector.Kind == ConnectorKind.Jdbc ? ("batch.size", "consumer.override.max.poll.records") : ("batch.sizes", "max.poll.records");
        if (connector.Kind.IsIn(ConnectorKind.AnySqlServer) && Number(connector[batch]) is { } size && Number(connector[poll]) is { } records && size > records)
            yield return ConnectorDiagnostics.BatchNeverFull.At(placeOfFirst([batch, poll]), batch, size, poll, records);
    }

    // What is no number is found when the connector is validated.
    private static long? Number(string? text)
    {
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
