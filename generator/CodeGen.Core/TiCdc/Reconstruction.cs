using System.Collections.Immutable;
using System.Globalization;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.TiCdc;

/// <summary>
/// Makes a table of what TiCDC registered for it. The schemas keep names as Avro allows them, families of types, ENUM and
/// SET members, nullability and which columns are the key; they keep neither lengths nor the order of the key, character
/// sets, defaults (a schema's default is no value of the column), fractional seconds, comments or indexes.
/// </summary>
public static class Reconstruction
{
    /// <summary>The table; null when a field is of no form TiCDC uses.</summary>
    public static (Table? Table, ImmutableArray<Diagnostic> Findings) Of(AvroRecord value, AvroRecord? key)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var columns = value.Fields.Where(IsColumn).Select(field => ColumnOf(field, findings)).OfType<Column>().ToImmutableArray();
        var schema = value.Namespace.Split('.') is [_, .. var rest] ? string.Join('.', rest) : "";
        var table = new Table(schema, value.Name) { Span = value.Span!.Value, Columns = columns };
        if (key is not null)
            table = table with { Indexes = [PrimaryKey(table, key, findings)] };
        return (findings.Count > 0 ? null : table, findings.ToImmutable());
    }

    /// <summary>False for the extension and checksum fields, which are no columns.</summary>
    public static bool IsColumn(AvroField field) => field.Bare is not AvroPrimitive { TidbType: null } || !field.Name.StartsWith("_tidb_", StringComparison.Ordinal);

    private static Catalog.Index PrimaryKey(Table table, AvroRecord key, ImmutableArray<Diagnostic>.Builder findings)
    {
        foreach (var field in key.Fields.Where(field => table.FindColumn(field.Name) is null))
            findings.Add(AvroDiagnostics.KeyNotInValue.At(field.Span!.Value, field.Name, table.FullName).WithRelated(table.Span, "the value schema"));
        return new Catalog.Index("PRIMARY", IndexKind.Primary, [.. key.Fields.Select(field => new IndexPart(field.Name, null, null))]) { Span = key.Span!.Value };
    }

    private static Column? ColumnOf(AvroField field, ImmutableArray<Diagnostic>.Builder findings)
    {
        if (field.Bare is AvroPrimitive { TidbType: { } family } primitive && TypeOf(family, primitive) is { } type)
            return new Column(field.Name, type) { Nullable = field.Nullable, Span = field.Span!.Value, TypeSpan = field.Bare.Span ?? field.Span.Value };
        findings.Add(AvroDiagnostics.UnknownForm.At(field.Span!.Value, field.Name, field.Bare is AvroPrimitive { TidbType: { } name } bare ? $"{name} as {bare.Name}" : "without `tidb_type`"));
        return null;
    }

    // One row per family and form (TiCDC's own names of types); everything else is not TiCDC's.
    private static ColumnType? TypeOf(string family, AvroPrimitive registered)
    {
        var unknown = new ColumnType(TypeKind.LongText) { SizeUnknown = true };
        return (family, WireTypes.Of(registered)) switch
        {
            ("INT", WireType.Int) => unknown with { Kind = TypeKind.Int },
            ("INT UNSIGNED", WireType.Int) => unknown with { Kind = TypeKind.MediumInt, Unsigned = true },
            ("INT UNSIGNED", WireType.Long) => new ColumnType(TypeKind.Int) { Unsigned = true },
            ("BIGINT", WireType.Long) => new ColumnType(TypeKind.BigInt),
            ("BIGINT UNSIGNED", WireType.Long or WireType.Text) => new ColumnType(TypeKind.BigInt) { Unsigned = true },
            ("FLOAT", WireType.Float or WireType.Double) => new ColumnType(TypeKind.Float),
            ("DOUBLE", WireType.Double) => new ColumnType(TypeKind.Double),
            ("DECIMAL", WireType.DecimalBytes) => new ColumnType(TypeKind.Decimal) { Length = registered.Precision, Scale = registered.Scale ?? 0 },
            ("DECIMAL", WireType.Text) => unknown with { Kind = TypeKind.Decimal },
            ("BIT", WireType.Bytes) => new ColumnType(TypeKind.Bit) { Length = LengthOf(registered) },
            ("TEXT", WireType.Text) => unknown,
            ("BLOB", WireType.Bytes) => unknown with { Kind = TypeKind.LongBlob },
            ("ENUM", WireType.Text) => new ColumnType(TypeKind.Enum) { Members = MembersOf(registered) },
            ("SET", WireType.Text) => new ColumnType(TypeKind.Set) { Members = MembersOf(registered) },
            ("JSON", WireType.Text) => new ColumnType(TypeKind.Json),
            ("DATE", WireType.Text) => new ColumnType(TypeKind.Date),
            ("DATETIME", WireType.Text) => unknown with { Kind = TypeKind.DateTime },
            ("TIMESTAMP", WireType.Text) => unknown with { Kind = TypeKind.Timestamp },
            ("TIME", WireType.Text) => unknown with { Kind = TypeKind.Time },
            ("YEAR", WireType.Int) => new ColumnType(TypeKind.Year),
            ("TiDBVECTORFloat32", WireType.Text) => new ColumnType(TypeKind.Vector),
            _ => null,
        };
    }

    private static int LengthOf(AvroPrimitive registered)
    {
        const int Most = 64;
        return int.TryParse(registered.Parameters.GetValueOrDefault("length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is >= 1 and <= Most
            ? length
            : Most;
    }

    // Commas inside members stand behind a backslash; a backslash itself is not escaped, so a member that ends in one joins the next.
    private static ImmutableArray<string> MembersOf(AvroPrimitive registered)
    {
        const char Escaped = '\uFFFF';
        return [.. (registered.Parameters.GetValueOrDefault("allowed") ?? "").Replace("\\,", Escaped.ToString(), StringComparison.Ordinal)
            .Split(',').Select(member => member.Replace(Escaped, ','))];
    }
}
