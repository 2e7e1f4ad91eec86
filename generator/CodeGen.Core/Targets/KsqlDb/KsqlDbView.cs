using System.Collections.Immutable;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>What pages about all tables see.</summary>
internal sealed record KsqlDbOutputView(ImmutableArray<KsqlDbTableView> Tables, int PersistentQueries, int PersistentQueryLimit)
{
    /// <summary>True when a statement starts a query, whose first position in the topic matters.</summary>
    public bool HasQueries => PersistentQueries > 0;
}

/// <summary>What templates of one table see. Member names in snake_case are public API.</summary>
/// <param name="Source">The table in TiDB.</param>
/// <param name="Subjects">Subjects that must be registered before; empty for no guard.</param>
/// <param name="AssertTimeoutSeconds">Seconds to wait for each.</param>
/// <param name="Stream">The stream on TiCDC's topic.</param>
/// <param name="TypedStream">The typed stream, or null.</param>
/// <param name="Table">The table, or null.</param>
/// <param name="PersistentQueries">Persistent queries of all three.</param>
internal sealed record KsqlDbTableView(
    Raw Source, ImmutableArray<Raw> Subjects, int AssertTimeoutSeconds,
    KsqlDbSourceView Stream, KsqlDbQueryView? TypedStream, KsqlDbSourceView? Table, int PersistentQueries)
{
    /// <summary>True when a statement starts a query, whose first position in the topic matters.</summary>
    public bool HasQueries => PersistentQueries > 0;

    /// <summary>True when the script waits for TiCDC's schemas.</summary>
    public bool IsGuarded => !Subjects.IsEmpty;

    public static KsqlDbTableView Of(KsqlDbTable table, KsqlDbOptions options)
    {
        var asserts = options.AssertSchemas ?? options.Deployment != KsqlDbDeployment.Headless;
        return new KsqlDbTableView(
            new Raw(table.Source.FullName),
            asserts ? SubjectsOf(table) : [],
            options.AssertTimeoutSeconds,
            KsqlDbSourceView.Stream(table),
            table.Names.TypedStream is { } typed ? KsqlDbQueryView.Of(table, typed) : null,
            table.Names.Table is { } name ? KsqlDbSourceView.Table(table, name) : null,
            table.PersistentQueries);
    }

    private static ImmutableArray<Raw> SubjectsOf(KsqlDbTable table)
    {
        var subject = TopicName.SubjectOf(table.Source.Topic);
        return table.Shape.KeyForm == KsqlDbKeyForm.None ? [new Raw(subject + TopicName.ValueSuffix)] : [new Raw(subject + TopicName.KeySuffix), new Raw(subject + TopicName.ValueSuffix)];
    }
}

/// <summary>What templates see of a stream or table that is declared on a topic.</summary>
/// <param name="Kind">STREAM or TABLE.</param>
/// <param name="Name">Its name, as stored.</param>
/// <param name="RowKey">The STRUCT column of the key, or null.</param>
/// <param name="KeyWords">KEY or PRIMARY KEY.</param>
/// <param name="Columns">All other columns.</param>
/// <param name="Topic">The topic.</param>
/// <param name="KeyFormat">Format of the key.</param>
/// <param name="IsWrapped">True when the only value column is a field of a record, which has to be said.</param>
/// <param name="Timestamp">The column that is ROWTIME, as an identifier, which ksqlDB reads out of the string; null for the record's time.</param>
internal sealed record KsqlDbSourceView(
    Rendered Kind, Raw Name, KsqlDbRowKeyView? RowKey, Rendered KeyWords, ImmutableArray<KsqlDbColumnView> Columns,
    Raw Topic, Raw KeyFormat, bool IsWrapped, Raw? Timestamp)
{
    public static KsqlDbSourceView Stream(KsqlDbTable table) => OnTopic(table, "STREAM", "KEY", table.Names.Stream);

    public static KsqlDbSourceView Table(KsqlDbTable table, string name)
    {
        return table.Settings.TableReadsTopic ? OnTopic(table, "TABLE", "PRIMARY KEY", name) : new KsqlDbSourceView(
            new Rendered("TABLE"), table.Shape.Raw(name), null, new Rendered("PRIMARY KEY"), [.. table.TypedFields.Select(field => KsqlDbColumnView.Of(field with { Note = null }, table.Shape))],
            new Raw(table.DerivedTopic!), new Raw(table.DerivedKeyFormat), IsSingle(table.TypedFields), null);
    }

    private static KsqlDbSourceView OnTopic(KsqlDbTable table, string kind, string keyWords, string name)
    {
        return new KsqlDbSourceView(
            new Rendered(kind), table.Shape.Raw(name), KsqlDbRowKeyView.Of(table), new Rendered(keyWords), [.. table.StreamFields.Select(field => KsqlDbColumnView.Of(field, table.Shape))],
            new Raw(table.Source.Topic), new Raw(table.Shape.KeyForm == KsqlDbKeyForm.None ? "NONE" : "AVRO"), IsSingle(table.StreamFields),
            Raw.Of(table.Settings.RowtimeFromCommit ? table.Shape.Identifier(table.Shape.NameOf(KsqlDbExtensionField.CommitTime)) : null));
    }

    /// <summary>True for one value column.</summary>
    public static bool IsSingle(ImmutableArray<KsqlDbField> fields) => fields.Count(field => !field.InKey) == 1;
}

/// <summary>What templates see of a STRUCT key.</summary>
internal sealed record KsqlDbRowKeyView(Rendered Name, Rendered Type)
{
    public static KsqlDbRowKeyView? Of(KsqlDbTable table)
    {
        var fields = table.Key.Select(column => table.Shape.Identifier(column.Name) + " " + column.Type);
        return table.Shape.RowKey is { } name ? new KsqlDbRowKeyView(new Rendered(name), new Rendered("STRUCT<" + string.Join(", ", fields) + ">")) : null;
    }
}

/// <summary>What templates see of a column.</summary>
/// <param name="Name">Its name, as stored.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsKey">True for a part of the key.</param>
/// <param name="Expression">What a query selects for it; null for the column of its name.</param>
/// <param name="Note">For a comment, or null.</param>
internal sealed record KsqlDbColumnView(Raw Name, Rendered Type, bool IsKey, Rendered? Expression, Raw? Note)
{
    public static KsqlDbColumnView Of(KsqlDbField field, KsqlDbShape shape)
    {
        var expression = field.Expression == shape.Identifier(field.Name) ? null : field.Expression;
        return new KsqlDbColumnView(
            shape.Raw(field.Name), new Rendered(field.Type), field.InKey, expression is null ? null : new Rendered(expression), Raw.Of(field.Note));
    }
}

/// <summary>What templates see of a stream that a query writes.</summary>
/// <param name="Name">Its name, as stored.</param>
/// <param name="From">The stream it reads.</param>
/// <param name="Columns">Its columns, each with its expression.</param>
/// <param name="PartitionBy">The new key; empty where the key's columns stay.</param>
/// <param name="Topic">The topic it writes.</param>
/// <param name="KeyFormat">Format of the key.</param>
/// <param name="IsWrapped">True when the only value column is a field of a record, which has to be said.</param>
/// <param name="Partitions">Partitions of the topic, or null for as many as the source has.</param>
internal sealed record KsqlDbQueryView(
    Raw Name, Raw From, ImmutableArray<KsqlDbColumnView> Columns, ImmutableArray<Rendered> PartitionBy,
    Raw Topic, Raw KeyFormat, bool IsWrapped, int? Partitions)
{
    /// <summary>True when the key becomes another one.</summary>
    public bool IsRekeyed => !PartitionBy.IsEmpty;

    public static KsqlDbQueryView Of(KsqlDbTable table, string name)
    {
        return new KsqlDbQueryView(
            table.Shape.Raw(name), table.Shape.Raw(table.Names.Stream), [.. table.TypedFields.Select(field => KsqlDbColumnView.Of(field, table.Shape))],
            table.Shape.RowKey is null ? [] : [.. table.TypedFields.Where(field => field.InKey).Select(field => new Rendered(field.Expression!))],
            new Raw(table.DerivedTopic!), new Raw(table.DerivedKeyFormat), KsqlDbSourceView.IsSingle(table.TypedFields), table.Settings.DerivedPartitions);
    }
}
