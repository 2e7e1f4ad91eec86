using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>
/// Explains how a registered value schema differs from the expected one, as trees: the order of union branches and the
/// text of the registry mean nothing. The finding names the cause a user can act on.
/// </summary>
internal static class SchemaComparison
{
    public static IEnumerable<Diagnostic> Compare(ReplicatedTable table, AvroRecord registered)
    {
        if (ForeignFormat(table.FullName, registered) is { } format)
            return [format];
        if (ForeignRecord(table, table.ValueSchema, registered) is { } foreign)
            return [foreign];
        return
        [
            .. OtherSettings(table, registered),
            .. MissingColumns(table, registered),
            .. CompareFields(table, table.ValueSchema, registered),
            .. UnknownFields(table, registered),
        ];
    }

    /// <summary>The schema of another table or producer under this subject.</summary>
    public static Diagnostic? ForeignRecord(ReplicatedTable table, AvroRecord expected, AvroRecord registered)
    {
        return registered.FullName == expected.FullName
            ? null
            : AvroDiagnostics.SchemaOfAnotherTable.At(registered.Span!.Value, registered.FullName, table.FullName, expected.FullName)
                .WithRelated(table.Table.Span, "the table");
    }

    /// <summary>Type, nullability and default of the columns that both have.</summary>
    public static IEnumerable<Diagnostic> CompareFields(ReplicatedTable table, AvroRecord expected, AvroRecord registered)
    {
        var byName = registered.Fields.ToLookup(field => field.Name, StringComparer.Ordinal);
        foreach (var field in expected.Fields)
        {
            if (byName[field.Name].FirstOrDefault() is { } other && ColumnOf(table, field) is { } column)
            {
                foreach (var finding in FieldComparison.Compare(column, field, other, table.Changefeed))
                    yield return finding;
            }
        }
    }

    /// <summary>What no released TiCDC registers for its own consumers.</summary>
    public static Diagnostic? ForeignFormat(string table, AvroRecord registered)
    {
        if (registered.Fields.FirstOrDefault(field => field.Name == "_ticdc_before") is { } before)
            return AvroDiagnostics.BeforeValues.At(before.Span!.Value, table);
        if (registered.Fields is [{ Bare: AvroNested { Record: { } inner } } wrapper])
            return AvroDiagnostics.WrappedValue.At(wrapper.Span!.Value, wrapper.Name, inner.FullName);
        return registered.Fields.Length > 0 && registered.Fields.All(field => field.Bare is not AvroPrimitive { TidbType: not null })
            ? AvroDiagnostics.ForeignFormat.At(registered.Span!.Value, table)
            : null;
    }

    // The changefeed's settings are what most of its tables show; this one shows another.
    private static IEnumerable<Diagnostic> OtherSettings(ReplicatedTable table, AvroRecord registered)
    {
        var changefeed = table.Changefeed;
        var place = registered.Span!.Value;
        if (SettingEvidence.Settings.ExtensionOf(registered) != changefeed.TidbExtension)
            yield return AvroDiagnostics.SettingOfOneTable.At(place, table.FullName, "tidbExtension", changefeed.TidbExtension ? "false" : "true", changefeed.TidbExtension ? "true" : "false");
        if (SettingEvidence.Settings.IntegrityOf(registered) is var integrity && integrity != changefeed.IntegrityCheck)
            yield return AvroDiagnostics.SettingOfOneTable.At(place, table.FullName, "integrityCheck", FieldComparison.Word(integrity), FieldComparison.Word(changefeed.IntegrityCheck));
    }

    private static IEnumerable<Diagnostic> MissingColumns(ReplicatedTable table, AvroRecord registered)
    {
        var names = registered.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        return table.ValueSchema.Fields.Where(field => !names.Contains(field.Name)).Select(field => ColumnOf(table, field)).OfType<Column>()
            .Select(column => AvroDiagnostics.FieldMissing.At(column.Span, column.Name).WithRelated(registered.Span!.Value, "the registered schema"));
    }

    private static IEnumerable<Diagnostic> UnknownFields(ReplicatedTable table, AvroRecord registered)
    {
        var known = table.ValueSchema.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var field in registered.Fields.Where(field => !known.Contains(field.Name) && !field.Name.StartsWith("_tidb_", StringComparison.Ordinal)))
        {
            // Classic TiCDC leaves virtual columns out; the new architecture sends them and those behind expression indexes.
            var isVirtual = table.Table.Columns.Any(column => column.Generation == Generation.Virtual && TopicName.Sanitize(column.Name) == field.Name);
            if (isVirtual || field.Name.StartsWith("_V__", StringComparison.Ordinal))
            {
                if (!table.Changefeed.Release.Rules.SendsVirtualColumns)
                    yield return AvroDiagnostics.NewArchitecture.At(field.Span!.Value, field.Name, table.FullName).WithRelated(table.Table.Span, "the table");
                continue;
            }
            var excluded = table.ExcludedColumns.Any(name => TopicName.Sanitize(name) == field.Name);
            yield return (excluded ? AvroDiagnostics.ExcludedFieldSent : AvroDiagnostics.FieldUnknown).At(field.Span!.Value, field.Name, table.FullName)
                .WithRelated(table.Table.Span, "the table");
        }
    }

    private static Column? ColumnOf(ReplicatedTable table, AvroField field)
    {
        return table.Table.Columns.FirstOrDefault(column => TopicName.Sanitize(column.Name) == field.Name);
    }
}
