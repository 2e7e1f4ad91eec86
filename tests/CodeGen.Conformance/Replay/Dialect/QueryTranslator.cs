using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>A query in DuckDB's SQL and the columns it yields.</summary>
internal sealed record TranslatedQuery(string Text, ImmutableArray<ScopeColumn> Columns);

/// <summary>Translates queries and remembers the streams they read.</summary>
internal sealed class QueryTranslator(SqlCursor cursor, ISqlCatalog catalog)
{
    private static readonly string[] Clauses = ["FROM", "WHERE", "GROUP", "QUALIFY", "ORDER", "LIMIT", "UNION"];

    private readonly HashSet<ObjectName> _streams = [];

    /// <summary>Streams read so far.</summary>
    public IReadOnlyCollection<ObjectName> Streams => _streams;

    /// <summary>SELECT … [UNION ALL SELECT …] [ORDER BY …] [LIMIT n].</summary>
    public TranslatedQuery Query()
    {
        var (first, scope) = Select();
        var text = first.Text;
        var columns = first.Columns;
        while (cursor.TryTake("UNION"))
        {
            cursor.Expect("ALL");
            var next = Select().Query;
            columns = Unite(columns, next.Columns);
            text += " UNION ALL " + next.Text;
            scope = new Scope([]);
        }
        foreach (var column in columns)
            scope.AddAlias(column);
        if (cursor.TryTake("ORDER", "BY"))
            text += " ORDER BY " + new ExpressionTranslator(cursor, scope, this).OrderItems();
        if (cursor.TryTake("LIMIT"))
            text += " LIMIT " + Translated.Literal(cursor.Integer());
        return new TranslatedQuery(text, columns);
    }

    /// <summary>A table, stream, table function or subquery with its alias.</summary>
    public (string Text, Relation Relation) Source()
    {
        var (text, columns, alias) = SourceWithoutAlias();
        if (cursor.TryTake("AS"))
            alias = cursor.Name();
        return alias is null ? throw cursor.Error("a subquery needs an alias") : ($"{text} AS {DuckName.Of(alias)}", new Relation(alias, columns));
    }

    private (string Text, ImmutableArray<ScopeColumn> Columns, string? Alias) SourceWithoutAlias()
    {
        if (cursor.TryTake("("))
        {
            var query = Query();
            cursor.Expect(")");
            return ($"({query.Text})", query.Columns, null);
        }
        if (cursor.TryTake("TABLE", "("))
        {
            var function = TableFunction();
            return (function.Duck, function.Columns, "#FUNCTION");
        }
        var name = cursor.ObjectName();
        var source = catalog.Source(name);
        if (source.IsStream)
            _streams.Add(name);
        return (source.Duck, source.Columns, name.Name);
    }

    private SqlSource TableFunction()
    {
        var name = cursor.Name();
        while (cursor.TryTake("."))
            name += "." + cursor.Name();
        cursor.Expect("(");
        cursor.SkipTo();
        cursor.Expect(")", ")");
        return catalog.TableFunction(name);
    }

    // The names in the select list come from the FROM clause, so that is read first.
    private (TranslatedQuery Query, Scope Scope) Select()
    {
        cursor.Expect("SELECT");
        var list = cursor.Position;
        cursor.SkipTo(Clauses);
        var end = cursor.Position;
        var (from, scope) = cursor.TryTake("FROM") ? From() : ("", new Scope([]));
        var after = cursor.Position;
        cursor.Position = list;
        var (text, columns) = SelectList(scope);
        if (cursor.Position != end)
            throw cursor.Error("expected the end of the select list");
        cursor.Position = after;
        return (new TranslatedQuery($"SELECT {text}{from}{Rest(scope)}", columns), scope);
    }

    private (string Text, Scope Scope) From()
    {
        var (text, relation) = Source();
        var relations = ImmutableArray.Create(relation);
        while (cursor.TryTake("LEFT", "JOIN"))
        {
            var (joined, joinedRelation) = Source();
            relations = relations.Add(joinedRelation);
            cursor.Expect("ON");
            text += $" LEFT JOIN {joined} ON {new ExpressionTranslator(cursor, new Scope(relations), this).Condition().Text}";
        }
        return (" FROM " + text, new Scope(relations));
    }

    private (string Text, ImmutableArray<ScopeColumn> Columns) SelectList(Scope scope)
    {
        var texts = new List<string>();
        var columns = ImmutableArray.CreateBuilder<ScopeColumn>();
        var expressions = new ExpressionTranslator(cursor, scope, this);
        do
        {
            var last = cursor.Peek();
            var start = cursor.Position;
            var value = expressions.Expression();
            var name = cursor.TryTake("AS") ? cursor.Name() : NameOf(start, last, texts.Count);
            texts.Add($"{value.Text} AS {DuckName.Of(name)}");
            columns.Add(new ScopeColumn(name, value.Type));
            scope.AddAlias(columns[^1]);
        }
        while (cursor.TryTake(","));
        return (string.Join(", ", texts), columns.ToImmutable());
    }

    // A column keeps its name; an expression has one that nobody can use.
    private string NameOf(int start, SqlToken first, int index)
    {
        var length = cursor.Position - start;
        var isColumn = first.Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName && (length == 1 || length == 3 && cursor.Peek(-2).Is("."));
        return isColumn ? cursor.Peek(-1).Value : $"#{Translated.Literal(index)}";
    }

    private string Rest(Scope scope)
    {
        var expressions = new ExpressionTranslator(cursor, scope, this);
        var text = cursor.TryTake("WHERE") ? " WHERE " + expressions.Condition().Text : "";
        if (cursor.TryTake("GROUP", "BY"))
            text += " GROUP BY " + expressions.OrderItems();
        if (cursor.TryTake("QUALIFY"))
            text += " QUALIFY " + expressions.Condition().Text;
        return text;
    }

    private ImmutableArray<ScopeColumn> Unite(ImmutableArray<ScopeColumn> first, ImmutableArray<ScopeColumn> second)
    {
        if (first.Length != second.Length)
            throw new SnowflakeException("the sides of UNION ALL have different numbers of columns");
        return [.. first.Zip(second, (a, b) => a with
        {
            Type = SqlFunctions.Unify([new Translated("", a.Type), new Translated("", b.Type)]) ?? throw cursor.Error("UNION ALL of different types, before"),
        })];
    }
}
