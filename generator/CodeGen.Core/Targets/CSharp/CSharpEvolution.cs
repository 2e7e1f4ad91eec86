using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What becomes of messages that were written with an older schema, as Apache.Avro (C#, 1.12) reads them.</summary>
internal enum OlderMessages
{
    /// <summary>They are read.</summary>
    Read,

    /// <summary>They are read as other numbers, without an error.</summary>
    ReadWrongly,

    /// <summary>The field has no value, and building the reader fails.</summary>
    LackField,

    /// <summary>The first null fails.</summary>
    FailAtNull,

    /// <summary>Building the reader fails, because a decimal is not read from a union.</summary>
    FailAsNullableDecimal,

    /// <summary>Building the reader fails.</summary>
    FailByForm,
}

/// <summary>Compares an older schema with the one the generated type reads with.</summary>
internal static class CSharpEvolution
{
    /// <summary>What becomes of one field; null when the older schema has none of that name.</summary>
    public static OlderMessages Judge(AvroField? older, AvroField reader)
    {
        if (older is null)
            return reader.Default is null ? OlderMessages.LackField : OlderMessages.Read;
        if (older.Bare is not AvroPrimitive from || reader.Bare is not AvroPrimitive to || !CanRead(from, to))
            return OlderMessages.FailByForm;
        if (to.Precision is not null && (from.Scale ?? 0) != (to.Scale ?? 0))
            return OlderMessages.ReadWrongly;
        if (!older.Nullable || reader.Nullable)
            return OlderMessages.Read;
        return to.Precision is not null ? OlderMessages.FailAsNullableDecimal : OlderMessages.FailAtNull;
    }

    /// <summary>Findings about a table whose registered schema is older than its DDL.</summary>
    public static IEnumerable<Diagnostic> Compare(ReplicatedTable source, AvroRecord registered, CSharpRecord value)
    {
        var older = registered.Fields.ToLookup(field => field.Name, StringComparer.Ordinal);
        foreach (var property in value.Properties.Where(property => property.Column is not null))
        {
            var reader = value.ReaderSchema.Fields[property.Position];
            var field = older[reader.Name].FirstOrDefault();
            if (Finding(Judge(field, reader), property, field?.Bare as AvroPrimitive, (AvroPrimitive)reader.Bare) is { } finding)
                yield return field?.Span is { } place ? finding.WithRelated(place, "the registered field") : finding;
        }
    }

    private static Diagnostic? Finding(OlderMessages fate, CSharpProperty property, AvroPrimitive? older, AvroPrimitive reader)
    {
        var column = property.Column!;
        return fate switch
        {
            OlderMessages.ReadWrongly => CSharpDiagnostics.ScaleChanged.At(column.Column.TypeSpan, column.Name, reader.Scale ?? 0, older!.Scale ?? 0),
            OlderMessages.LackField => CSharpDiagnostics.AddedWithoutDefault.At(column.Column.Span, column.Name),
            OlderMessages.FailAtNull => CSharpDiagnostics.NullInOlderMessages.At(column.Column.Span, column.Name, "the first null fails"),
            OlderMessages.FailAsNullableDecimal => CSharpDiagnostics.NullInOlderMessages.At(column.Column.Span, column.Name, "every one of them fails, because it is a decimal"),
            OlderMessages.FailByForm => CSharpDiagnostics.FormChanged.At(column.Column.TypeSpan, column.Name, reader.Name, older?.Name ?? "another type"),
            _ => null,
        };
    }

    private static bool CanRead(AvroPrimitive from, AvroPrimitive to)
    {
        return (from.Precision is null) == (to.Precision is null) && (from.Name == to.Name || (from.Name, to.Name) is
            ("int", "long" or "float" or "double") or ("long", "float" or "double") or ("float", "double"));
    }
}
