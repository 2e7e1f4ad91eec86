using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>
/// Explains how a registered schema differs from the expected one. Defaults and the order of union branches are no
/// findings: TiDB's internal original default of an added column changes both, and no SHOW CREATE TABLE tells it.
/// </summary>
internal static class SchemaComparison
{
    public static IEnumerable<Diagnostic> Compare(Table table, AvroRecord expected, AvroRecord registered)
    {
        if (registered.FullName != expected.FullName)
        {
            yield return AvroDiagnostics.SchemaOfAnotherTable.At(registered.Span!.Value, registered.FullName, table.FullName, expected.FullName)
                .WithRelated(table.Span, "the table");
            yield break;
        }
        var byName = registered.Fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var field in expected.Fields)
        {
            if (table.Columns.FirstOrDefault(column => TopicName.Sanitize(column.Name) == field.Name) is not { } column)
                continue;
            if (!byName.TryGetValue(field.Name, out var other))
                yield return AvroDiagnostics.FieldMissing.At(column.Span, column.Name).WithRelated(registered.Span!.Value, "the registered schema");
            else
                foreach (var finding in Compare(column, field, other))
                    yield return finding;
        }
        var known = expected.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var field in registered.Fields.Where(field => !known.Contains(field.Name) && !field.Name.StartsWith("_tidb_", StringComparison.Ordinal)))
            yield return AvroDiagnostics.FieldUnknown.At(field.Span!.Value, field.Name, table.FullName).WithRelated(table.Span, "the table");
    }

    private static IEnumerable<Diagnostic> Compare(Column column, AvroField expected, AvroField registered)
    {
        if (expected.Bare is not AvroPrimitive wanted || registered.Bare is not AvroPrimitive found || !SameFamily(wanted, found))
        {
            yield return AvroDiagnostics.TypeConflict.At(column.TypeSpan, column.Name, column.Type, Describe(registered.Bare))
                .WithRelated(registered.Span!.Value, "the registered field");
            yield break;
        }
        if (wanted.Precision is not null && (wanted.Precision, wanted.Scale) != (found.Precision, found.Scale ?? 0))
        {
            yield return AvroDiagnostics.PrecisionDiffers.At(column.TypeSpan, column.Name, column.Type, found.Precision, found.Scale ?? 0)
                .WithRelated(registered.Span!.Value, "the registered field");
        }
        if (expected.Nullable != registered.Nullable)
        {
            yield return AvroDiagnostics.NullabilityDiffers.At(column.Span, column.Name, Nullability(expected), Nullability(registered))
                .WithRelated(registered.Span!.Value, "the registered field");
        }
    }

    // The name of the TiDB type decides; the Avro type alone follows settings, which are judged elsewhere.
    private static bool SameFamily(AvroPrimitive expected, AvroPrimitive registered)
    {
        return registered.TidbType == expected.TidbType && (registered.Name == expected.Name || IsFloatWidth(expected, registered));
    }

    private static bool IsFloatWidth(AvroPrimitive expected, AvroPrimitive registered)
    {
        return expected.TidbType == "FLOAT" && registered.Name is "float" or "double";
    }

    private static string Describe(AvroType type)
    {
        return type switch
        {
            AvroPrimitive { Precision: { } precision } primitive => FormattableString.Invariant($"{primitive.TidbType ?? "decimal"} as decimal({precision},{primitive.Scale ?? 0})"),
            AvroPrimitive { TidbType: { } tidb } primitive => $"{tidb} as {primitive.Name}",
            AvroPrimitive primitive => primitive.Name,
            AvroNested => "a record",
            AvroUnion => "a union",
            AvroOther other => other.Name,
            _ => "another type",
        };
    }

    private static string Nullability(AvroField field) => field.Nullable ? "nullable" : "NOT NULL";
}
