using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>A setting that registered schemas show.</summary>
/// <param name="Value">The setting.</param>
/// <param name="Place">A field that shows it.</param>
public sealed record Evidence<T>(T Value, Span Place);

/// <summary>
/// What the registered schemas of a changefeed's tables say about its settings: the setting most of them show, so that one
/// stale or foreign schema does not decide for all.
/// </summary>
public sealed class SettingEvidence
{
    private readonly ImmutableArray<AvroRecord> _records;
    private readonly ImmutableArray<AvroRecord> _values;

    /// <summary>Collects the registered schemas of the tables.</summary>
    public SettingEvidence(Changefeed changefeed, ImmutableArray<SelectedTable> tables, RegisteredSchemas registered)
    {
        var subjects = tables.Select(table => table.SubjectUnder(changefeed)).ToList();
        _values = [.. subjects.Select(subject => registered.Find(subject + TopicName.ValueSuffix)).OfType<AvroRecord>()];
        _records = [.. subjects.Select(subject => registered.Find(subject + TopicName.KeySuffix)).OfType<AvroRecord>(), .. _values];
    }

    /// <summary>How DECIMAL columns are registered.</summary>
    public Evidence<DecimalHandling>? DecimalHandling => Most(Settings.DecimalOf);

    /// <summary>How BIGINT UNSIGNED columns are registered.</summary>
    public Evidence<BigintUnsignedHandling>? BigintUnsignedHandling => Most(Settings.BigintUnsignedOf);

    /// <summary>Whether value schemas have the extension fields.</summary>
    public Evidence<bool>? TidbExtension => MostRecords(Settings.ExtensionOf);

    /// <summary>Whether value schemas have checksum fields.</summary>
    public Evidence<IntegrityCheck>? IntegrityCheck => MostRecords(Settings.IntegrityOf);

    /// <summary>The first part of the namespace; null when nothing is registered.</summary>
    public string? Namespace
    {
        get => _records.Select(record => record.Namespace.Split('.')[0]).CountBy(name => name)
            .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key).FirstOrDefault();
    }

    private Evidence<T>? Most<T>(Func<AvroField, T?> show)
        where T : struct
    {
        return Decide(_records.SelectMany(record => record.Fields).Select(field => (Value: show(field), field.Span)));
    }

    private Evidence<T>? MostRecords<T>(Func<AvroRecord, T> show)
        where T : struct
    {
        return Decide(_values.Select(record => ((T?)show(record), record.Span)));
    }

    // Between equals the value that comes first in its type decides: TiCDC's default.
    private static Evidence<T>? Decide<T>(IEnumerable<(T? Value, Span? Span)> shown)
        where T : struct
    {
        return shown.Where(one => one is { Value: not null, Span: not null })
            .GroupBy(one => one.Value!.Value)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => new Evidence<T>(group.Key, group.First().Span!.Value))
            .FirstOrDefault();
    }

    /// <summary>What one schema shows.</summary>
    internal static class Settings
    {
        public static DecimalHandling? DecimalOf(AvroField field)
        {
            return field.Bare is AvroPrimitive { TidbType: "DECIMAL" } type ? type.Name == "bytes" ? TiCdc.DecimalHandling.Precise : TiCdc.DecimalHandling.String : null;
        }

        public static BigintUnsignedHandling? BigintUnsignedOf(AvroField field)
        {
            return field.Bare is AvroPrimitive { TidbType: "BIGINT UNSIGNED" } type
                ? type.Name == "long" ? TiCdc.BigintUnsignedHandling.Long : TiCdc.BigintUnsignedHandling.String
                : null;
        }

        public static bool ExtensionOf(AvroRecord value) => value.Fields.Any(field => field.Name == "_tidb_commit_ts");

        public static IntegrityCheck IntegrityOf(AvroRecord value)
        {
            return value.Fields.Any(field => field.Name == "_tidb_row_level_checksum") ? TiCdc.IntegrityCheck.Correctness : TiCdc.IntegrityCheck.None;
        }
    }
}
