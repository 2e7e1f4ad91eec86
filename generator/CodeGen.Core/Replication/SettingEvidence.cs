using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
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
    private readonly ImmutableArray<(SelectedTable Table, AvroRecord Value)> _sent;
    private readonly ImmutableArray<AvroRecord> _records;
    private readonly ImmutableArray<AvroRecord> _values;

    /// <summary>Collects the registered schemas of the tables.</summary>
    public SettingEvidence(Changefeed changefeed, ImmutableArray<SelectedTable> tables, RegisteredSchemas registered)
    {
        var subjects = tables.Select(table => table.SubjectUnder(changefeed)).ToList();
        _sent = [.. tables.Zip(subjects, (table, subject) => (table, registered.Find(subject + TopicName.ValueSuffix))).Where(pair => pair.Item2 is not null).Select(pair => (pair.table, pair.Item2!))];
        _values = [.. _sent.Select(pair => pair.Value)];
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

    /// <summary>Whether FLOAT columns are registered as double.</summary>
    public Evidence<bool>? FloatIsDouble => Most(Settings.FloatIsDoubleOf);

    /// <summary>The new architecture, when a registered schema has a virtual column; classic TiCDC leaves no trace of its own.</summary>
    public Evidence<Architecture>? Architecture
    {
        get => _sent.SelectMany(pair => Settings.HiddenFields(pair.Value, pair.Table.Table))
            .Select(hidden => new Evidence<Architecture>(TiCdc.Architecture.New, hidden.Span!.Value)).FirstOrDefault();
    }

    /// <summary>The first part of the namespace; null when nothing is registered.</summary>
    public Evidence<string>? Namespace
    {
        get => _records.Where(record => record.Span is not null).GroupBy(record => record.Namespace.Split('.')[0], StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Evidence<string>(group.Key, group.First().Span!.Value)).FirstOrDefault();
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

        public static bool? FloatIsDoubleOf(AvroField field) => field.Bare is AvroPrimitive { TidbType: "FLOAT", Name: "float" or "double" } type ? type.Name == "double" : null;

        // The new architecture sends virtual columns, and those that TiDB makes for expression indexes (_V$_<index>_<position>).
        public static IEnumerable<AvroField> HiddenFields(AvroRecord value, Table table)
        {
            var columns = table.Columns.ToLookup(column => TopicName.Sanitize(column.Name), StringComparer.Ordinal);
            return value.Fields.Where(field => columns[field.Name].FirstOrDefault() is { } column ? column.Generation == Generation.Virtual : Reconstruction.IsOfExpressionIndex(field));
        }

        public static bool ExtensionOf(AvroRecord value) => value.Fields.Any(field => field.Name == "_tidb_commit_ts");

        public static IntegrityCheck IntegrityOf(AvroRecord value)
        {
            return value.Fields.Any(field => field.Name == "_tidb_row_level_checksum") ? TiCdc.IntegrityCheck.Correctness : TiCdc.IntegrityCheck.None;
        }
    }
}
