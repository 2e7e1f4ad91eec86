using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>Findings about messages that are older than the DDL: the registered schema is the one they were written with.</summary>
internal static class CSharpEvolution
{
    /// <summary>Compares the registered schema with what the type reads.</summary>
    public static IEnumerable<Diagnostic> Compare(ReplicatedTable source, CSharpRecord value, CSharpOptions options)
    {
        // Records without a reader of ours are read by somebody else's rules.
        if (source.Registered is not { } registered || (options.Style == CSharpStyle.Poco && !options.HasCodec))
            yield break;
        var older = registered.Fields.ToLookup(field => field.Name, StringComparer.Ordinal);
        foreach (var property in value.Properties.Where(property => property.Column is not null))
        {
            var field = older[property.Avro.Name].FirstOrDefault();
            if (Judge(field, value.ReaderSchema.Fields[property.Position], property, options) is { } finding)
                yield return field?.Span is { } place ? finding.WithRelated(place, "the registered field") : finding;
        }
    }

    private static Diagnostic? Judge(AvroField? older, AvroField reader, CSharpProperty property, CSharpOptions options)
    {
        var ofApache = OlderMessageRules.OfApacheAvro(older, reader);
        if (!options.HasCodec)
            return Finding(ofApache, older, reader, property);
        var column = property.Column!;
        return Finding(OlderMessageRules.OfCodec(older, property), older, reader, property)
            ?? (options.Style == CSharpStyle.Specific && ofApache == OlderMessages.ReadWrongly
                ? CSharpDiagnostics.ScaleChangedBesideCodec.At(column.Column.TypeSpan, column.Name, ScaleOf(reader), ScaleOf(older!))
                : null);
    }

    private static Diagnostic? Finding(OlderMessages fate, AvroField? older, AvroField reader, CSharpProperty property)
    {
        var column = property.Column!;
        var (place, type) = (column.Column.Span, column.Column.TypeSpan);
        return fate switch
        {
            OlderMessages.ReadWrongly => CSharpDiagnostics.ScaleChanged.At(type, column.Name, ScaleOf(reader), ScaleOf(older!)),
            OlderMessages.RoundedDefault => CSharpDiagnostics.DefaultRounded.At(place, column.Name, reader.Default!),
            OlderMessages.LackField => CSharpDiagnostics.AddedWithoutDefault.At(place, column.Name),
            OlderMessages.FailAtNull => CSharpDiagnostics.NullInOlderMessages.At(place, column.Name, "the first null fails"),
            OlderMessages.FailAsNullableDecimal => CSharpDiagnostics.NullInOlderMessages.At(place, column.Name, "every one of them fails, because it is a decimal"),
            OlderMessages.FailAtDigits => CSharpDiagnostics.DigitsLost.At(type, column.Name, ScaleOf(reader), ScaleOf(older!)),
            OlderMessages.FailByForm => CSharpDiagnostics.FormChanged.At(type, column.Name, FormOf(reader), FormOf(older!)),
            _ => null,
        };
    }

    private static int ScaleOf(AvroField field) => (field.Bare as AvroPrimitive)?.Scale ?? 0;

    private static string FormOf(AvroField field) => field.Bare switch
    {
        AvroPrimitive { Precision: not null } => "decimal",
        AvroPrimitive plain => plain.Name,
        _ => "another type",
    };
}
