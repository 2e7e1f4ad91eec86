using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;
using Tidb.CodeGen.Conformance.KsqlDb.Typing;

namespace Tidb.CodeGen.Conformance.KsqlDb.Rules;

/// <summary>CREATE STREAM AS SELECT: deletes survive, and the result has the key its projection shows.</summary>
internal static class QueryRules
{
    /// <summary>The columns of the result.</summary>
    public static ImmutableArray<SourceColumn> Columns(CreateStreamAs create, Source from)
    {
        if (from.IsTable)
            throw new SqlSyntaxException("the query reads a table", create.At);
        if (from.HasTimestamp)
            throw new SqlSyntaxException("the source has lost deletes already, its TIMESTAMP is a value", create.At);
        if (create.Properties["KAFKA_TOPIC"].Text == from.Topic)
            throw new SqlSyntaxException("the query writes into the topic it reads", create.At);
        CheckKey(create, from);
        var typer = new Typer(from.Columns.ToImmutableSortedDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal));
        ImmutableArray<SourceColumn> columns = [.. create.Items.Select(item => new SourceColumn(item.Name, typer.Of(item.Of), IsKey(create, from, item.Of)))];
        if (columns.Count(column => column.IsKey) != (create.PartitionBy.IsEmpty ? from.Key.Count() : create.PartitionBy.Length))
            throw new SqlSyntaxException("the projection has each part of the key once", create.At);
        return columns;
    }

    // A record with a null value has no value columns: PARTITION BY one of them would give a delete no key.
    private static void CheckKey(CreateStreamAs create, Source from)
    {
        var typer = new Typer(from.Key.ToImmutableSortedDictionary(column => column.Name, column => column.Type, StringComparer.Ordinal));
        foreach (var part in create.PartitionBy)
            typer.Of(part);
        if (create.PartitionBy.IsEmpty && from.Key.Any(column => column.Type.Fields.Count > 0))
            throw new SqlSyntaxException("a key that is a record is taken apart with PARTITION BY", create.At);
    }

    private static bool IsKey(CreateStreamAs create, Source from, Expression of)
    {
        return create.PartitionBy.IsEmpty
            ? of is ColumnReference column && from.Key.Any(key => key.Name == column.Name)
            : create.PartitionBy.Any(part => part.Text == of.Text);
    }
}
