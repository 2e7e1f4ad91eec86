using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>A statement that changes a table.</summary>
/// <param name="Target">The table.</param>
/// <param name="Text">The statement in DuckDB's SQL.</param>
/// <param name="Streams">Streams it reads.</param>
internal sealed record TranslatedDml(ObjectName Target, string Text, ImmutableArray<ObjectName> Streams)
{
    /// <summary>A query to run before: it fails where Snowflake would and DuckDB would not.</summary>
    public string? Guard { get; init; }

    /// <summary>True when the statement takes rows away.</summary>
    public bool Deletes { get; init; }
}

/// <summary>Translates INSERT, UPDATE-less DELETE, TRUNCATE and MERGE.</summary>
internal static class DmlTranslator
{
    public static TranslatedDml Translate(SqlStatement statement, ISqlCatalog catalog)
    {
        var cursor = statement.Cursor();
        var queries = new QueryTranslator(cursor, catalog);
        var word = cursor.Take();
        var translated = word.Value switch
        {
            "INSERT" => Insert(cursor, queries, catalog),
            "DELETE" => Delete(cursor, queries, catalog),
            "TRUNCATE" => Truncate(cursor, catalog),
            "MERGE" => new MergeTranslator(cursor, queries, catalog).Merge(),
            _ => throw cursor.Error("a statement that is not emitted"),
        };
        cursor.ExpectEnd();
        return translated with { Streams = [.. queries.Streams] };
    }

    /// <summary>INSERT INTO t (columns) query, or VALUES (…).</summary>
    private static TranslatedDml Insert(SqlCursor cursor, QueryTranslator queries, ISqlCatalog catalog)
    {
        cursor.Expect("INTO");
        var target = cursor.ObjectName();
        var columns = Columns(catalog.Source(target), cursor.List(cursor.Name));
        var source = cursor.TryTake("VALUES") ? Values(cursor, queries) : queries.Query();
        if (source.Columns.Length != columns.Length)
            throw new SnowflakeException("Insert value list does not match column list");
        var names = string.Join(", ", columns.Select(column => DuckName.Of(column.Name)));
        var aliases = columns.Select((_, i) => $"\"#{i}\"").ToArray();
        var values = columns.Select((column, i) => Assign(new Translated("q." + aliases[i], source.Columns[i].Type), column));
        var text = $"INSERT INTO {target.Duck} ({names}) SELECT {string.Join(", ", values)} FROM ({source.Text}) AS q({string.Join(", ", aliases)})";
        return new TranslatedDml(target, text, []);
    }

    private static TranslatedQuery Values(SqlCursor cursor, QueryTranslator queries)
    {
        var expressions = new ExpressionTranslator(cursor, new Scope([]), queries);
        var row = cursor.List(expressions.Expression);
        return new TranslatedQuery("SELECT " + string.Join(", ", row.Select(value => value.Text)), [.. row.Select(value => new ScopeColumn("", value.Type))]);
    }

    /// <summary>DELETE FROM t [USING source] WHERE condition.</summary>
    private static TranslatedDml Delete(SqlCursor cursor, QueryTranslator queries, ISqlCatalog catalog)
    {
        cursor.Expect("FROM");
        var target = cursor.ObjectName();
        var relations = ImmutableArray.Create(new Relation(target.Name, catalog.Source(target).Columns));
        var text = $"DELETE FROM {target.Duck} AS {DuckName.Of(target.Name)}";
        if (cursor.TryTake("USING"))
        {
            var (source, relation) = queries.Source();
            relations = relations.Add(relation);
            text += " USING " + source;
        }
        cursor.Expect("WHERE");
        text += " WHERE " + new ExpressionTranslator(cursor, new Scope(relations), queries).Condition().Text;
        return new TranslatedDml(target, text, []) { Deletes = true };
    }

    private static TranslatedDml Truncate(SqlCursor cursor, ISqlCatalog catalog)
    {
        cursor.Expect("TABLE");
        var target = cursor.ObjectName();
        _ = catalog.Source(target);
        return new TranslatedDml(target, $"DELETE FROM {target.Duck}", []) { Deletes = true };
    }

    /// <summary>The named columns of a table.</summary>
    public static ImmutableArray<ScopeColumn> Columns(SqlSource table, ImmutableArray<string> names)
    {
        return [.. names.Select(name => table.Columns.FirstOrDefault(column => column.Name == name) ?? throw new SnowflakeException($"invalid identifier {name}"))];
    }

    /// <summary>A value as it is stored in a column.</summary>
    public static string Assign(Translated value, ScopeColumn column)
    {
        return Casts.Assign(value, column.Type)?.Text
            ?? throw new SnowflakeException($"Expression type does not match column data type, expecting {column.Type.Family} but got {value.Type.Family} for column {column.Name}");
    }
}
