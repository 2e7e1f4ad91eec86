using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;
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
        if (KeyInPlaceOfRow(table, registered) is { } deletes)
            return [deletes];
        return
        [
            .. OtherSettings(table, registered),
            .. OlderExtension(table, registered),
            .. MissingColumns(table, registered),
            .. CompareFields(table, table.ValueSchema, registered),
            .. UnknownFields(table, registered),
        ];
    }

    /// <summary>The schema of another table or producer under this subject.</summary>
    public static Diagnostic? ForeignRecord(ReplicatedTable table, AvroRecord expected, AvroRecord registered)
    {
        if (registered.FullName == expected.FullName)
            return null;
        var place = registered.Span!.Value;
        var (wanted, found) = (expected.Namespace.Split('.', 2), registered.Namespace.Split('.', 2));
        return registered.Name == expected.Name && wanted.Skip(1).SequenceEqual(found.Skip(1), StringComparer.Ordinal)
            ? AvroDiagnostics.SettingOfOneTable.At(place, table.FullName, "namespace", found[0], wanted[0]).WithRelated(table.Table.Span, "the table")
            : AvroDiagnostics.SchemaOfAnotherTable.At(place, registered.FullName, table.FullName, expected.FullName).WithRelated(table.Table.Span, "the table");
    }

    /// <summary>Type, nullability and default of the columns that both have.</summary>
    public static IEnumerable<Diagnostic> CompareFields(ReplicatedTable table, AvroRecord expected, AvroRecord registered)
    {
        var byName = registered.Fields.ToLookup(field => field.Name, StringComparer.Ordinal);
        var columns = ColumnsByField(table);
        foreach (var field in expected.Fields)
        {
            if (byName[field.Name].FirstOrDefault() is { } other && columns[field.Name].FirstOrDefault() is { } column)
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
            yield return AvroDiagnostics.SettingOfOneTable.At(place, table.FullName, "integrityCheck", OptionNames.Kebab(integrity), OptionNames.Kebab(changefeed.IntegrityCheck));
    }

    // A table whose rows are longer than its key never registers the key alone, unless deletes carry it as their value.
    private static Diagnostic? KeyInPlaceOfRow(ReplicatedTable table, AvroRecord registered)
    {
        if (!table.Changefeed.Release.Rules.WatermarkDeletesHaveValue || table.Columns.Length == table.Key.Length)
            return null;
        return registered.Fields.Select(field => field.Name).SequenceEqual(table.KeySchema.Fields.Select(field => field.Name), StringComparer.Ordinal)
            ? AvroDiagnostics.DeletesHaveValue.At(registered.Span!.Value, table.FullName)
            : null;
    }

    // TiCDC before 7.1 gives the extension fields no defaults.
    private static IEnumerable<Diagnostic> OlderExtension(ReplicatedTable table, AvroRecord registered)
    {
        const string Operation = "_tidb_op";
        var (expected, found) = (table.ValueSchema.Find(Operation), registered.Find(Operation));
        if (expected is not null && found is not null && expected.Default != found.Default)
        {
            yield return AvroDiagnostics.DefaultDiffers.At(found.Span!.Value, Operation, found.Default ?? "none", expected.Default ?? "none",
                $"TiCDC {(found.Default is null ? "before 7.1" : "7.1 or newer")} registered the schema, not {table.Changefeed.Release.Version}");
        }
    }

    private static IEnumerable<Diagnostic> MissingColumns(ReplicatedTable table, AvroRecord registered)
    {
        var names = registered.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var columns = ColumnsByField(table);
        foreach (var field in table.ValueSchema.Fields.Where(field => !names.Contains(field.Name)))
        {
            if (columns[field.Name].FirstOrDefault() is not { } column)
                continue;
            yield return (column.Generation == Generation.Virtual ? AvroDiagnostics.ClassicArchitecture : AvroDiagnostics.FieldMissing).At(column.Span, column.Name)
                .WithRelated(registered.Span!.Value, "the registered schema");
            if (column.Generation != Generation.Virtual && !field.Nullable && field.Default is null)
                yield return AvroDiagnostics.NextSchemaRefused.At(column.Span, column.Name, "it is new and has no default");
        }
    }

    private static IEnumerable<Diagnostic> UnknownFields(ReplicatedTable table, AvroRecord registered)
    {
        var hidden = SettingEvidence.Settings.HiddenFields(registered, table.Table).ToHashSet();
        var known = table.ValueSchema.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var field in registered.Fields.Where(field => !known.Contains(field.Name) && !field.Name.StartsWith("_tidb_", StringComparison.Ordinal)))
        {
            // Classic TiCDC leaves virtual columns out; the new architecture sends them and those behind expression indexes.
            if (hidden.Contains(field))
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

    private static ILookup<string, Column> ColumnsByField(ReplicatedTable table)
    {
        return table.Table.Columns.ToLookup(column => TopicName.Sanitize(column.Name), StringComparer.Ordinal);
    }
}
