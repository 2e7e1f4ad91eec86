using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>How long a table lives.</summary>
internal enum TableKind
{
    Permanent,
    Transient,
    Temporary,
}

/// <summary>A column definition.</summary>
internal sealed record TableColumn(SqlToken At, string Name, SqlType Type)
{
    public bool IsNotNull { get; init; }

    public Literal? Default { get; init; }

    public Column ToColumn()
    {
        if (Default is { } literal && Casts.WhyNotAssignable(literal.Type, Type) is { } why)
            throw new SqlSyntaxException($"DEFAULT of {Name}: {why}", literal.At);
        return new Column(Name, Type);
    }
}

/// <summary>A constraint.</summary>
internal sealed record TableKey(SqlToken At, bool IsPrimary, ImmutableArray<string> Columns)
{
    public ObjectName? References { get; init; }

    public ImmutableArray<string> ReferencedColumns { get; init; } = [];
}

/// <summary>CREATE TABLE.</summary>
internal sealed record CreateTable(SqlToken At, Existing Existing, TableKind Kind, ObjectName Name) : Statement(At)
{
    public ImmutableArray<TableColumn> Columns { get; init; } = [];

    public ImmutableArray<TableKey> Keys { get; init; } = [];

    public IReadOnlySet<string> Properties { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>LIKE and CLONE.</summary>
    public ObjectName? Like { get; init; }

    public Query? Query { get; init; }

    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing switch
    {
        Existing.Replace => "CREATE OR REPLACE TABLE drops the rows and breaks the streams on it",
        Existing.Fail => "fails when the table is there: IF NOT EXISTS is missing",
        _ => null,
    };

    public override void Bind(Binder binder)
    {
        var columns = BindColumns(binder);
        Binder.Refuse(Keys.Count(key => key.IsPrimary) > 1, "two primary keys", At);
        foreach (var key in Keys)
        {
            Binder.RequireColumns(key.At, key.Columns, columns, "the key");
            if (key.References is { } other)
                Binder.RequireColumns(key.At, key.ReferencedColumns, binder.Require(ObjectKind.Table, other)?.Columns, "REFERENCES");
        }
        binder.Create(Name, Existing, new SqlObject(ObjectKind.Table, columns) { LogsErrors = Properties.Contains("ERROR_LOGGING") });
    }

    private ImmutableArray<Column> BindColumns(Binder binder)
    {
        if (Like is { } like)
            return binder.Require(ObjectKind.Table, like)?.Columns ?? [new Column(Relation.Open, SqlType.Unknown)];
        Binder.RequireColumns(At, Columns.Select(column => column.Name), null, "the table");
        ImmutableArray<Column> written = [.. Columns.Select(column => column.ToColumn())];
        if (Query is null)
            return written;
        var result = binder.Query(Query);
        Binder.Refuse(written.Length > 0 && written.Length != result.Length, "the query has another number of columns", At);
        return written.Length > 0 ? written : result;
    }
}

/// <summary>CREATE VIEW.</summary>
internal sealed record CreateView(SqlToken At, Existing Existing, ObjectName Name, ImmutableArray<string> Columns, Query Query) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing == Existing.Fail ? "fails when the view is there" : null;

    public override void Bind(Binder binder)
    {
        var columns = binder.Query(Query);
        if (Columns.Length > 0)
            columns = Binder.Renamed(At, columns, Columns);
        Binder.RequireColumns(At, columns.Select(column => column.Name), null, "the view");
        binder.Create(Name, Existing, new SqlObject(ObjectKind.View, columns));
    }
}
