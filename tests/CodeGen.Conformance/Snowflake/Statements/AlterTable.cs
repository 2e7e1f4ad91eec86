using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>ALTER TABLE.</summary>
internal sealed record AlterTable(SqlToken At, ObjectName Table, bool IfExists, TableChange Change) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Change.WhyNotRepeatable;

    public override void Bind(Binder binder)
    {
        var table = IfExists ? binder.Find(ObjectKind.Table, Table) : binder.Require(ObjectKind.Table, Table);
        Change.Bind(binder, Table, table);
    }
}

/// <summary>What ALTER TABLE changes.</summary>
internal abstract record TableChange(SqlToken At)
{
    public virtual string? WhyNotRepeatable => null;

    /// <summary>The table is null when the scripts do not create it.</summary>
    public abstract void Bind(Binder binder, ObjectName name, SqlObject? table);

    protected static Column Require(SqlObject table, SqlToken at, string name)
    {
        return table.Columns.FirstOrDefault(column => column.Name == name) ?? throw new SqlSyntaxException($"there is no column {name}", at);
    }
}

/// <summary>ADD COLUMN a T, b T.</summary>
internal sealed record AddColumns(SqlToken At, ImmutableArray<TableColumn> Columns, bool IfNotExists) : TableChange(At)
{
    public override string? WhyNotRepeatable => IfNotExists ? null : "fails when the column is there";

    public override void Bind(Binder binder, ObjectName name, SqlObject? table)
    {
        ImmutableArray<Column> added = [.. Columns.Select(column => column.ToColumn())];
        if (table is null)
            return;
        var fresh = added.Where(column => table.Columns.All(one => one.Name != column.Name)).ToList();
        Binder.Refuse(!IfNotExists && fresh.Count < added.Length, "the column is there already", At);
        binder.Replace(name, table with { Columns = [.. table.Columns, .. fresh] });
    }
}

/// <summary>DROP COLUMN.</summary>
internal sealed record DropColumns(SqlToken At, ImmutableArray<string> Columns) : TableChange(At)
{
    public override string? WhyNotRepeatable => "drops data";

    public override void Bind(Binder binder, ObjectName name, SqlObject? table)
    {
        if (table is not null)
            binder.Replace(name, table with { Columns = [.. table.Columns.Where(column => !Columns.Contains(column.Name))] });
    }
}

/// <summary>RENAME COLUMN.</summary>
internal sealed record RenameColumn(SqlToken At, string From, string To) : TableChange(At)
{
    public override string? WhyNotRepeatable => "fails the second time";

    public override void Bind(Binder binder, ObjectName name, SqlObject? table)
    {
        if (table is null)
            return;
        var column = Require(table, At, From);
        Binder.Refuse(table.Columns.Any(one => one.Name == To), $"there is a column {To} already", At);
        binder.Replace(name, table with { Columns = table.Columns.Replace(column, column with { Name = To }) });
    }
}

/// <summary>ALTER COLUMN: a new type, or a change that is none of the type.</summary>
internal sealed record AlterColumn(SqlToken At, string Column, SqlType? Type) : TableChange(At)
{
    public override void Bind(Binder binder, ObjectName name, SqlObject? table)
    {
        if (table is null)
            return;
        var column = Require(table, At, Column);
        if (Type is not { } type)
            return;
        Binder.Refuse(WhyNot(column.Type, type) is { } why, $"{column.Type} cannot become {type}", At);
        binder.Replace(name, table with { Columns = table.Columns.Replace(column, column with { Type = type }) });
    }

    // Numbers keep their scale, texts grow, bytes never change, families stay.
    private static string? WhyNot(SqlType from, SqlType to)
    {
        var allowed = from.IsOpen || (from.Family == to.Family && from.Family switch
        {
            TypeFamily.Number => from.Scale == to.Scale,
            TypeFamily.Text => to.Precision >= from.Precision,
            _ => from == to,
        });
        return allowed ? null : "not alterable";
    }
}

/// <summary>RENAME TO.</summary>
internal sealed record RenameTable(SqlToken At, ObjectName To) : TableChange(At)
{
    public override string? WhyNotRepeatable => "fails the second time";

    public override void Bind(Binder binder, ObjectName name, SqlObject? table)
    {
        if (table is null)
            return;
        binder.Create(To, Existing.Fail, table);
        binder.Remove(ObjectKind.Table, name);
    }
}

/// <summary>SWAP WITH.</summary>
internal sealed record SwapTable(SqlToken At, ObjectName With) : TableChange(At)
{
    public override string? WhyNotRepeatable => "swaps back the second time";

    public override void Bind(Binder binder, ObjectName name, SqlObject? table)
    {
        var other = binder.Require(ObjectKind.Table, With);
        if (table is null || other is null)
            return;
        binder.Replace(name, other);
        binder.Replace(With, table);
    }
}

/// <summary>SET, UNSET, clustering.</summary>
internal sealed record TableSettings(SqlToken At) : TableChange(At)
{
    public override void Bind(Binder binder, ObjectName name, SqlObject? table)
    {
    }
}
