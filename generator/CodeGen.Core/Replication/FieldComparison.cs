using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>Explains how a registered field differs from the expected one.</summary>
internal static class FieldComparison
{
    public static IEnumerable<Diagnostic> Compare(Column column, AvroField expected, AvroField registered, Changefeed changefeed)
    {
        if (expected.Bare is not AvroPrimitive wanted || registered.Bare is not AvroPrimitive found || wanted.TidbType != found.TidbType)
            return [At(AvroDiagnostics.TypeConflict, column.TypeSpan, registered, column.Name, column.Type, Describe(registered.Bare))];
        var isFloat = wanted.TidbType == "FLOAT" && found.Name is "float" or "double";
        if (wanted.Name != found.Name && !isFloat)
            return [OtherForm(column, registered, found, changefeed)];
        return
        [
            .. isFloat ? FloatWidth(column, registered, found, changefeed) : [],
            .. Precision(column, registered, wanted, found),
            .. Nullability(column, expected, registered),
            .. Default(column, expected, registered, changefeed),
        ];
    }

    // Readers take both widths; the other one shows that another release registered the schema.
    private static IEnumerable<Diagnostic> FloatWidth(Column column, AvroField registered, AvroPrimitive found, Changefeed changefeed)
    {
        if (found.Name == "double" != changefeed.Release.Rules.FloatIsDouble)
            yield return At(AvroDiagnostics.FloatWidth, column.TypeSpan, registered, column.Name, found.Name, changefeed.Release.Version);
    }

    // The same TiDB type in another Avro form: an option of the changefeed.
    private static Diagnostic OtherForm(Column column, AvroField registered, AvroPrimitive found, Changefeed changefeed)
    {
        var place = registered.Span!.Value;
        if (SettingEvidence.Settings.DecimalOf(registered) is { } decimals)
            return AvroDiagnostics.SettingOfOneTable.At(place, column.Name, "decimalHandling", OptionNames.Kebab(decimals), OptionNames.Kebab(changefeed.DecimalHandling)).WithRelated(column.Span, "the column");
        if (SettingEvidence.Settings.BigintUnsignedOf(registered) is { } unsigned)
            return AvroDiagnostics.SettingOfOneTable.At(place, column.Name, "bigintUnsignedHandling", OptionNames.Kebab(unsigned), OptionNames.Kebab(changefeed.BigintUnsignedHandling)).WithRelated(column.Span, "the column");
        return At(AvroDiagnostics.TypeConflict, column.TypeSpan, registered, column.Name, column.Type, Describe(found));
    }

    private static IEnumerable<Diagnostic> Precision(Column column, AvroField registered, AvroPrimitive wanted, AvroPrimitive found)
    {
        if (wanted.Precision is not null && (wanted.Precision, wanted.Scale) != (found.Precision, found.Scale ?? 0))
            yield return At(AvroDiagnostics.PrecisionDiffers, column.TypeSpan, registered, column.Name, column.Type, found.Precision, found.Scale ?? 0);
        if (wanted.Parameters.GetValueOrDefault("allowed") != found.Parameters.GetValueOrDefault("allowed"))
            yield return At(AvroDiagnostics.MembersDiffer, column.TypeSpan, registered, column.Name, column.Type, found.Parameters.GetValueOrDefault("allowed"));
    }

    private static IEnumerable<Diagnostic> Nullability(Column column, AvroField expected, AvroField registered)
    {
        if (expected.Nullable == registered.Nullable)
            yield break;
        yield return At(AvroDiagnostics.NullabilityDiffers, column.Span, registered, column.Name, NullabilityOf(expected), NullabilityOf(registered));
        if (registered.Nullable)
            yield return At(AvroDiagnostics.NextSchemaRefused, column.Span, registered, column.Name, "it becomes NOT NULL");
    }

    // Harmless: defaults are no data. Two tables with one DDL text can differ here by their history.
    private static IEnumerable<Diagnostic> Default(Column column, AvroField expected, AvroField registered, Changefeed changefeed)
    {
        if (expected.Default == registered.Default || expected.Nullable != registered.Nullable)
            return [];
        var cause = column.Default is null && registered.Default is not (null or "null")
            ? changefeed.Release.Rules.UsesOriginalDefault
                ? "the column was added by ALTER TABLE, and this TiCDC sends the default it had then"
                : "the column was added by ALTER TABLE under an older TiCDC, which sends the default it had then"
            : "the default was changed since, or is written in another form";
        return [At(AvroDiagnostics.DefaultDiffers, column.Span, registered, column.Name, registered.Default ?? "none", expected.Default ?? "none", cause)];
    }

    private static Diagnostic At(DiagnosticDescriptor descriptor, Span place, AvroField registered, params ReadOnlySpan<object?> arguments)
    {
        return descriptor.At(place, arguments).WithRelated(registered.Span!.Value, "the registered field");
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

    private static string NullabilityOf(AvroField field) => field.Nullable ? "nullable" : "NOT NULL";
}
