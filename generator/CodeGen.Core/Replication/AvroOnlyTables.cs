using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>Tables that have registered schemas and no DDL.</summary>
public static class AvroOnlyTables
{
    /// <summary>The tables whose reconstructed name the filter matches, by subject.</summary>
    public static (ImmutableArray<SelectedTable> Tables, ImmutableArray<Diagnostic> Findings) Of(RegisteredSchemas registered, TableFilter filter)
    {
        var tables = ImmutableArray.CreateBuilder<SelectedTable>();
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var source in registered.Values())
        {
            if (SchemaComparison.ForeignFormat(source.Value.FullName, source.Value) is { } foreign)
            {
                findings.Add(foreign);
                continue;
            }
            var (table, more) = Reconstruction.Of(source.Value, source.Key);
            findings.AddRange(more);
            if (table is null || !filter.Matches(table.Schema, table.Name))
                continue;
            tables.Add(new SelectedTable(table, []) { Avro = source });
            if (source.Key is null)
                findings.Add(AvroDiagnostics.NoKeySchema.At(table.Span, table.FullName, source.Subject + TopicName.KeySuffix));
        }
        return (tables.ToImmutable(), findings.ToImmutable());
    }

    /// <summary>The table as it arrives: its schemas are the registered ones, without the columns that are left out.</summary>
    internal static ReplicatedTable Join(SelectedTable selected, AvroOnlySource source, Changefeed changefeed)
    {
        var table = selected.Table;
        var keyNames = source.Key?.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        var fields = source.Value.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        ImmutableArray<ReplicatedColumn> columns = [.. table.Columns.Select(column =>
            new ReplicatedColumn(column, column.Name, WireTypes.Of((Avro.AvroPrimitive)fields[column.Name].Bare)!.Value, keyNames.Contains(column.Name)))];
        return new ReplicatedTable(
            table, changefeed, TopicOf(selected, source, changefeed),
            source.Key ?? source.Value with { Fields = [] },
            source.Value with { Fields = [.. source.Value.Fields.Where(field => !selected.ExcludedColumns.Contains(field.Name))] },
            columns,
            [.. columns.Where(column => column.InKey)])
        {
            Origin = Origin.Avro,
            ExcludedColumns = selected.ExcludedColumns,
        };
    }

    // The subject has lost the topic's dots; the topic expression may know them.
    private static string TopicOf(SelectedTable selected, AvroOnlySource source, Changefeed changefeed)
    {
        var topic = Routing.TopicOf(selected.Table, changefeed);
        return TopicName.SubjectOf(topic) == source.Subject ? topic : source.Subject;
    }
}
