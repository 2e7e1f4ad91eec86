using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>Findings about one table.</summary>
internal static class KsqlDbChecks
{
    public static IEnumerable<Diagnostic> Of(KsqlDbTable table)
    {
        return [.. OfTable(table), .. OfRowtime(table), .. table.KsqlDbColumns.Where(column => column.Loss != Loss.Column).SelectMany(column => OfColumn(column, table)), .. OfNames(table), .. Virtual(table)];
    }

    private static IEnumerable<Diagnostic> OfTable(KsqlDbTable table)
    {
        var (source, place) = (table.Source, table.Source.Table.Span);
        if (source.Topic.Contains('.', StringComparison.Ordinal))
            yield return KsqlDbDiagnostics.TopicWithDot.At(place, source.Topic, TopicName.SubjectOf(source.Topic));
        if (source.Key.Length > 1 && table.Shape.KeyForm == KsqlDbKeyForm.Struct)
            yield return KsqlDbDiagnostics.StructKey.At(place, source.FullName);
        if (source.Key.IsEmpty && table.Settings.HasTable)
            yield return KsqlDbDeploymentDiagnostics.TableNeedsKey.At(place, source.FullName);
    }

    // The time of the commit is in the value, and a delete has none.
    private static IEnumerable<Diagnostic> OfRowtime(KsqlDbTable table)
    {
        var (source, place) = (table.Source, table.Source.Table.Span);
        if (!table.Settings.RowtimeFromCommit)
            yield break;
        if (table.Shape.Extension.All(field => field.Field != KsqlDbExtensionField.CommitTime))
            yield return KsqlDbDeploymentDiagnostics.RowtimeNeedsExtension.At(place, source.FullName);
        yield return (table.PersistentQueries > 0 ? KsqlDbDeploymentDiagnostics.RowtimeLosesDeletes : KsqlDbDeploymentDiagnostics.RowtimeDropsDeletes).At(place, source.FullName);
    }

    private static IEnumerable<Diagnostic> OfColumn(KsqlDbColumn column, KsqlDbTable table)
    {
        var (source, place) = (column.Source, column.Source.Column.TypeSpan);
        if (column.Rule.Finding is { } finding)
            yield return finding.At(place, source.Name, source.Type);
        foreach (var typed in column.IsConverted ? column.Rule.TypedFindings : [])
            yield return typed.At(place, source.Name, source.Type);
        if (table.Settings.HasTypedStream && !column.IsKey && KsqlDbTypedLayer.IsUnknown(column, table.Source))
            yield return KsqlDbDiagnostics.TypedNeedsDdl.At(place, source.Name, table.Source.FullName);
        if (column.IsKey && table.PersistentQueries > 0)
        {
            foreach (var key in OfKey(column, table))
                yield return key;
        }
    }

    private static IEnumerable<Diagnostic> OfKey(KsqlDbColumn column, KsqlDbTable table)
    {
        var source = column.Source;
        if (table.Settings.HasTypedStream && column.Type is not ("INT" or "BIGINT" or "VARCHAR"))
            yield return KsqlDbDiagnostics.FragileKey.At(source.Column.TypeSpan, source.Name, source.Type, table.DerivedKeyFormat);
        var collation = source.Column.Collation ?? (source.Column.Charset is null ? table.Source.Table.Collation : null);
        if (source.Type.Kind is >= TypeKind.Char and <= TypeKind.LongText && collation?.EndsWith("_ci", StringComparison.OrdinalIgnoreCase) == true)
            yield return KsqlDbDiagnostics.KeyCollation.At(source.Column.Span, source.Name, collation);
    }

    private static IEnumerable<Diagnostic> OfNames(KsqlDbTable table)
    {
        foreach (var column in table.Source.Columns.Where(column => KsqlDbNames.FoldsToSystem(column.Field)))
            yield return SystemName(table, column.InKey, column.Field).At(column.Column.Span, column.Name);
        // Columns that are one Avro field are reported where the fields are made.
        foreach (var group in table.Source.Columns.DistinctBy(column => column.Field).GroupBy(column => table.Shape.NameOf(column.Field), StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return KsqlDbDiagnostics.ColumnCollision.At(group.Last().Column.Span, group.First().Name, group.Last().Name, group.Key)
                .WithRelated(group.First().Column.Span, "the other column");
        }
        foreach (var field in table.Shape.Extension)
        {
            if (table.Source.Columns.FirstOrDefault(column => table.Shape.NameOf(column.Field) == table.Shape.NameOf(field.Field)) is { } twin)
                yield return KsqlDbDiagnostics.ColumnCollision.At(twin.Column.Span, twin.Name, field.Field, table.Shape.NameOf(field.Field));
        }
    }

    private static DiagnosticDescriptor SystemName(KsqlDbTable table, bool inKey, string field)
    {
        return !KsqlDbNames.IsSystem(table.Shape.NameOf(field)) ? KsqlDbDiagnostics.SystemName
            : inKey ? KsqlDbDiagnostics.SystemNameInKey
            : KsqlDbDiagnostics.SystemNameLeftOut;
    }

    private static IEnumerable<Diagnostic> Virtual(KsqlDbTable table)
    {
        return table.Source.Table.Columns.Where(column => column.Generation == Generation.Virtual)
            .Select(column => KsqlDbDiagnostics.VirtualColumn.At(column.Span, column.Name));
    }
}
