using System.Collections.Immutable;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>
/// The columns of a typed stream. Keys are read from the key and stay as they arrive: a delete has nothing else, and a
/// converted key that fails to convert would be a lost delete.
/// </summary>
internal sealed record KsqlDbTypedLayer(ImmutableArray<KsqlDbColumn> Columns, ImmutableArray<KsqlDbField> Fields)
{
    public static KsqlDbTypedLayer Of(ReplicatedTable source, ImmutableArray<KsqlDbColumn> raw, KsqlDbShape shape)
    {
        ImmutableArray<KsqlDbColumn> columns = [.. raw.Select(column => Typed(column, source, shape))];
        var keys = source.Key.Select(key => columns.Single(column => ReferenceEquals(column.Source, key))).ToList();
        List<KsqlDbField> values =
        [
            .. keys.SelectMany(column => KeyCopy(column, source, shape)),
            .. columns.Where(column => !column.IsKey && shape.IsDeclared(column.Source)).Select(Field),
            .. shape.Extension.Where(field => field.InTypedStream).Select(field => Field(field, shape)),
        ];
        // ksqlDB refuses a projection without value columns.
        if (values.Count == 0)
            values.AddRange(keys.Select(column => new KsqlDbField(shape.NewName(column.Source.Field + "_value"), column.Type) { Expression = shape.Identifier(column.Name) }));
        return new KsqlDbTypedLayer(columns, [.. keys.Select(column => Field(column) with { InKey = true }), .. values]);
    }

    private static KsqlDbColumn Typed(KsqlDbColumn raw, ReplicatedTable source, KsqlDbShape shape)
    {
        if (raw.IsKey)
            return raw with { ReadExpression = shape.KeyReference(raw.Name) };
        if (raw.Loss == Loss.Column || raw.Rule.Typed is not { } expression || IsUnknown(raw, source))
            return raw;
        return raw with
        {
            Name = raw.Rule.Suffix.Length == 0 ? raw.Name : shape.NewName(raw.Source.Field + raw.Rule.Suffix),
            Type = Fill(raw.Rule.TypedType!, raw, source, shape),
            ReadExpression = Fill(expression, raw, source, shape),
            Loss = raw.Rule.TypedLoss,
            IsConverted = true,
        };
    }

    /// <summary>True for a column that stays text because only DDL would say how to read it.</summary>
    public static bool IsUnknown(KsqlDbColumn column, ReplicatedTable source) => column.Rule.TypedNeedsDdl && source.Origin == Origin.Avro;

    // An unsigned key that wraps keeps its bits in the key; the number is right in the copy.
    private static IEnumerable<KsqlDbField> KeyCopy(KsqlDbColumn column, ReplicatedTable source, KsqlDbShape shape)
    {
        if (column.Rule.KeyCopySuffix is { } suffix)
            yield return new KsqlDbField(shape.NewName(column.Source.Field + suffix), Fill(column.Rule.TypedType!, column, source, shape)) { Expression = Fill(column.Rule.Typed!, column, source, shape) };
    }

    private static KsqlDbField Field(KsqlDbColumn column)
    {
        return new KsqlDbField(column.Name, column.Type) { Expression = column.ReadExpression, Note = column.LossNote };
    }

    private static KsqlDbField Field(KsqlDbExtensionField field, KsqlDbShape shape)
    {
        var value = shape.Identifier(shape.NameOf(field.Field));
        return new KsqlDbField(field.TypedField is { } name ? shape.NewName(name) : shape.NameOf(field.Field), field.TypedType ?? field.Type)
        {
            Expression = field.Typed?.Replace("{v}", value, StringComparison.Ordinal) ?? value,
        };
    }

    private static string Fill(string text, KsqlDbColumn column, ReplicatedTable source, KsqlDbShape shape)
    {
        return KsqlDbTypeRule.Fill(text, column.Source.Type, source.Changefeed.TimeZone)
            .Replace("{v}", shape.Identifier(column.Name), StringComparison.Ordinal);
    }
}
