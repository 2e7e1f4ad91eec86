using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

internal sealed partial class Binder
{
    private static readonly ImmutableArray<Column> StreamColumns =
    [
        new("METADATA$ACTION", SqlType.Text), new("METADATA$ISUPDATE", SqlType.Boolean), new("METADATA$ROW_ID", SqlType.Text),
    ];

    public Relation Relation(Source source, Scope? around = null)
    {
        return source switch
        {
            NamedSource named => Named(named),
            QuerySource query => new Relation(query.Alias ?? "", "", Query(query.Query, around)),
            FunctionSource function => Function(function, around),
            ErrorTableSource error => ErrorTable(error),
            StageSource stage => Staged(stage),
            ResultSource result => new Relation(result.Alias ?? "", "", LastShow is { } kind ? ShowColumns.Of(kind) : null),
            _ => throw new InvalidOperationException(source.GetType().Name),
        };
    }

    private Relation Named(NamedSource source)
    {
        var name = source.Name;
        if (!name.IsQualified)
        {
            return _commonTables.TryGetValue(name.Name, out var columns)
                ? new Relation(source.Alias ?? name.Name, "", columns)
                : throw new SqlSyntaxException($"the table {name} is named with its schema", name.At);
        }
        return new Relation(source.Alias ?? name.Name, source.Alias is null ? name.Schema : "", ColumnsOf(name));
    }

    /// <summary>Columns of a table, view or stream; null when the scripts do not create it and need not.</summary>
    public ImmutableArray<Column>? ColumnsOf(ObjectName name)
    {
        if (SystemViews.Columns.TryGetValue(name.ToString(), out var columns))
            return columns;
        Refuse(name.Database.Length > 0 || name.Schema == "INFORMATION_SCHEMA", "no view of Snowflake we read", name.At);
        if (Find(ObjectKind.Stream, name) is { } stream)
            return ColumnsOf(stream.Source!) is { } source ? [.. source, .. StreamColumns] : null;
        if (Find(ObjectKind.View, name) is { } view)
            return view.Columns;
        return Require(ObjectKind.Table, name)?.Columns;
    }

    private Relation Function(FunctionSource source, Scope? around)
    {
        foreach (var argument in source.Arguments)
        {
            Type(argument.Value, around ?? new Scope(null, []));
            Refuse(!TableFunctions.Takes(source.Function, argument.Name), $"{source.Function} has no argument {argument.Name}", argument.Value.At);
        }
        if (source.Function != "RESULT_SCAN")
            return new Relation(source.Alias ?? "", "", TableFunctions.Columns[source.Function]);
        Refuse(LastShow is null, "RESULT_SCAN reads the statement before, which must be a SHOW", source.At);
        return new Relation(source.Alias ?? "", "", ShowColumns.Of(LastShow!));
    }

    private Relation ErrorTable(ErrorTableSource source)
    {
        Refuse(Require(ObjectKind.Table, source.Table) is { LogsErrors: false }, $"{source.Table} has no ERROR_LOGGING", source.At);
        return new Relation(source.Alias ?? "", "", null);
    }

    private Relation Staged(StageSource source)
    {
        Require(ObjectKind.Stage, source.Stage);
        return new Relation(source.Alias ?? "", "", null);
    }
}
