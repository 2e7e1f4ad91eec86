using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>Whether TiCDC can send a table, and what stops it.</summary>
internal static class Eligibility
{
    /// <summary>The key of the Kafka records; null when the table is not eligible.</summary>
    public static Catalog.Index? KeyOf(Table table, Changefeed changefeed)
    {
        return changefeed.Release.Rules.KeyIsPrimaryKeyOnly ? table.PrimaryKey : HandleKey.Of(table);
    }

    /// <summary>Findings about one table.</summary>
    public static IEnumerable<Diagnostic> Check(Table table, Changefeed changefeed)
    {
        if (KeyOf(table, changefeed) is null)
        {
            yield return HandleKey.Of(table) is null
                ? KeyDiagnostics.NoHandleKey.At(table.Span, table.FullName)
                : KeyDiagnostics.NoPrimaryKey.At(table.Span, table.FullName);
            yield break;
        }
        if (ExpectedSchemas.SentColumns(table, changefeed).FirstOrDefault(column => column.Type.Kind == TypeKind.Enum) is { } member)
            yield return TiCdcDiagnostics.EnumEmptyValue.At(member.Span, table.FullName, member.Name);
        foreach (var finding in SameField(table, changefeed).Concat(ExpectedSchemas.SentColumns(table, changefeed).SelectMany(column => Check(column, changefeed))))
            yield return finding;
    }

    // One Avro record cannot have a field twice: the registry refuses it and the changefeed stops.
    private static IEnumerable<Diagnostic> SameField(Table table, Changefeed changefeed)
    {
        var fields = ExpectedSchemas.Value(table, changefeed).Fields.CountBy(field => field.Name).Where(count => count.Value > 1).ToDictionary();
        return ExpectedSchemas.SentColumns(table, changefeed)
            .Where(column => fields.ContainsKey(TopicName.Sanitize(column.Name)))
            .GroupBy(column => TopicName.Sanitize(column.Name))
            .Select(group => TiCdcDiagnostics.FieldCollision.At(group.Last().Span, group.Last().Name, group.Key)
                .WithRelated(group.First().Span, "the first column of that name"));
    }

    private static IEnumerable<Diagnostic> Check(Column column, Changefeed changefeed)
    {
        var rules = changefeed.Release.Rules;
        var release = changefeed.Release.Version;
        if (column.Type.Kind == TypeKind.Vector && !rules.Vectors)
            yield return TiCdcDiagnostics.VectorNotSent.At(column.TypeSpan, column.Name, release);
        if (column is { Generation: Generation.Virtual, Nullable: false })
            yield return TiCdcDiagnostics.VirtualNotNull.At(column.Span, column.Name);
        if (StopsEncoding(column, changefeed))
            yield return TiCdcDiagnostics.DefaultStopsChangefeed.At(column.Span, column.Name, column.Default!.Text);
    }

    // TiCDC reads the default as a value of the column's type; the Avro library checks union defaults as 64-bit floats.
    private static bool StopsEncoding(Column column, Changefeed changefeed)
    {
        if (column.Default is not { } value)
            return false;
        var wire = WireTypes.Of(column.Type, changefeed);
        var isNumber = wire is WireType.Int or WireType.Long or WireType.Float or WireType.Double;
        return (value.Kind == DefaultKind.Expression && (isNumber || column.Type.Kind == TypeKind.Vector))
            || (column.Nullable && wire == WireType.Long && value.Text.Trim('\'') == "9223372036854775807")
            || (column.Nullable && value.StringValue == "null" && wire == WireType.Text && changefeed.Release.Rules.TextNull == TextNullDefault.Refused);
    }
}
