using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>What templates of one table see. Member names in snake_case are public API.</summary>
internal sealed record SqlServerTableView(SqlServerTable Table)
{
    public Raw Source => new(Table.Source.FullName);

    public QualifiedName Replica => Table.Replica;

    public Raw SchemaName => new(Table.Replica.Schema);

    public Raw TableName => new(Table.Replica.Name);

    /// <summary>Offset in which TIMESTAMP values arrive; null when there are none.</summary>
    public Raw? TimeZone => Raw.Of(Table.Source.Columns.Any(column => column.Type.Kind == TypeKind.Timestamp) ? Table.Source.Changefeed.TimeZone : null);

    public ImmutableArray<SqlServerColumnView> Columns { get; } =
        [.. Table.SqlServerColumns.Select(column => SqlServerColumnView.Of(column, Table.Replica.Name)), .. Table.SinkColumns.Select(SqlServerColumnView.Of)];

    public Raw PrimaryKey => new(Table.PrimaryKey);

    public bool IsClustered => Table.KeyBytes <= SqlServerLimits.ClusteredKeyBytes;

    public IEnumerable<Raw> Keys => Table.SqlServerKey.Select(column => new Raw(column.Name));

    /// <summary>Comments of the source: of the table (without a column) and of columns.</summary>
    public ImmutableArray<SqlServerCommentView> Comments { get; } =
    [
        .. Table.Source.Table.Comment is { Length: > 0 } comment ? [new SqlServerCommentView(new Raw(comment), null)] : Array.Empty<SqlServerCommentView>(),
        .. Table.SqlServerColumns.Where(column => column.Source.Column.Comment is { Length: > 0 })
            .Select(column => new SqlServerCommentView(new Raw(column.Source.Column.Comment!), new Raw(column.Name))),
    ];

    /// <summary>True when the script holds other characters than ASCII, which sqlcmd may read in the wrong encoding.</summary>
    public bool NeedsUtf8 => !new[] { Table.Replica.Schema, Table.Replica.Name, Table.Source.FullName, Table.Source.Table.Comment }
        .Concat(Table.SqlServerColumns.SelectMany(column => new[] { column.Source.Name, column.Source.Column.Comment, column.Default }))
        .All(text => text is null || System.Text.Ascii.IsValid(text));
}

/// <summary>What templates see of one column.</summary>
internal sealed record SqlServerColumnView(Raw Name, Rendered Type, bool IsNullable)
{
    public Rendered? Collation { get; init; }

    public SqlServerConstraintView? Default { get; init; }

    public SqlServerConstraintView? Check { get; init; }

    /// <summary>The computed column beside it.</summary>
    public SqlServerConstraintView? Computed { get; init; }

    /// <summary>The source's name where it differs, and what cannot be kept.</summary>
    public Raw? Note { get; init; }

    public static SqlServerColumnView Of(SqlServerColumn column, string table)
    {
        var name = TsqlText.Identifier(column.Name);
        return new SqlServerColumnView(new Raw(column.Name), new Rendered(column.Type), column.Source.Column.Nullable && !column.IsKey)
        {
            Collation = column.Collation is null ? null : new Rendered(column.Collation),
            Default = column.Default is null ? null : new(new Raw(SqlServerNames.Default(table, column.Name)), new Rendered(column.Default)),
            Check = column.HasJsonCheck ? new(new Raw(SqlServerNames.Check(table, column.Name)), new Rendered($"ISJSON({name}, VALUE) = 1")) : null,
            Computed = column.Companion is { } companion
                ? new(new Raw(column.Name + companion.Suffix), new Rendered(companion.Expression.Replace("{c}", name, StringComparison.Ordinal)))
                : null,
            Note = NoteOf(column),
        };
    }

    public static SqlServerColumnView Of(SinkColumn column)
    {
        return new SqlServerColumnView(new Raw(column.Name), new Rendered(column.SqlType.ToString()), true) { Note = new Raw(column.Note) };
    }

    private static Raw? NoteOf(SqlServerColumn column)
    {
        var parts = new List<string>();
        if (column.Source.Name != column.Name)
            parts.Add(column.Source.Name);
        if (column.Loss != Loss.None)
            parts.Add(column.Mark is { } mark ? $"{mark.Code} {mark.Slug}" : "loss: " + OptionNames.Kebab(column.Loss));
        return Raw.Of(parts.Count == 0 ? null : string.Join("; ", parts));
    }
}

/// <summary>A named expression of a column: a constraint or a computed column.</summary>
internal sealed record SqlServerConstraintView(Raw Name, Rendered Expression);

/// <summary>A comment of the source; without a column it is the table's.</summary>
internal sealed record SqlServerCommentView(Raw Text, Raw? Column);

/// <summary>What templates see of who gets rights.</summary>
internal sealed record SqlServerRolesView(Raw? Connector, Raw? Reader)
{
    public ImmutableArray<Raw> All { get; } = [.. new[] { Connector, Reader }.OfType<Raw>().Distinct()];

    public static SqlServerRolesView Of(SqlServerRoles roles) => new(Raw.Of(roles.Connector), Raw.Of(roles.Reader));
}
