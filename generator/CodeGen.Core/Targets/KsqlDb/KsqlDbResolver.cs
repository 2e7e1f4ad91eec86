using System.Collections.Immutable;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>Turns a replicated table into ksqlDB objects, columns and types.</summary>
internal static class KsqlDbResolver
{
    public static KsqlDbTable Resolve(ReplicatedTable source, KsqlDbSettings settings, KsqlDbOptions options)
    {
        var types = KsqlDbTypes.Of(options.Integers);
        var shape = new KsqlDbShape(source, options.Identifiers);
        ImmutableArray<KsqlDbColumn> columns = [.. source.Columns.Select(column => Raw(column, shape, types.Match(column.Type, column.Wire)))];
        var stream = StreamFields(source, columns, shape);
        var typed = settings.HasTypedStream ? KsqlDbTypedLayer.Of(source, columns, shape) : new KsqlDbTypedLayer(columns, []);
        var table = new KsqlDbTable(source, settings, KsqlDbObjects.Of(source, settings, options.Identifiers), shape, typed.Columns, stream, typed.Fields, []);
        return table with { Findings = [.. KsqlDbChecks.Of(table)] };
    }

    private static KsqlDbColumn Raw(ReplicatedColumn source, KsqlDbShape shape, KsqlDbTypeRule rule)
    {
        var name = shape.NameOf(source.Field);
        var type = KsqlDbTypeRule.Fill(rule.Type, source.Type, timeZone: "");
        return new KsqlDbColumn(source, name, type, shape.Identifier(name), shape.IsDeclared(source) ? rule.Loss : Loss.Column, rule);
    }

    // Keys in the order of the key; ksqlDB matches by name, so any order reads.
    private static ImmutableArray<KsqlDbField> StreamFields(ReplicatedTable source, ImmutableArray<KsqlDbColumn> columns, KsqlDbShape shape)
    {
        var inColumns = shape.KeyForm == KsqlDbKeyForm.Columns;
        var keys = inColumns ? source.Key.Select(key => columns.Single(column => ReferenceEquals(column.Source, key))) : [];
        return
        [
            .. keys.Select(column => Field(column) with { InKey = true }),
            .. columns.Where(column => shape.IsDeclared(column.Source) && !(inColumns && column.IsKey)).Select(Field),
            .. shape.Extension.Select(field => new KsqlDbField(shape.NameOf(field.Field), field.Type)),
        ];
    }

    private static KsqlDbField Field(KsqlDbColumn column)
    {
        return new KsqlDbField(column.Name, column.Type) { Note = Joined(column.Source.Column.Comment, column.LossNote) };
    }

    private static string? Joined(string? comment, string? loss)
    {
        return string.IsNullOrEmpty(comment) ? loss : loss is null ? comment : comment + " · " + loss;
    }
}
