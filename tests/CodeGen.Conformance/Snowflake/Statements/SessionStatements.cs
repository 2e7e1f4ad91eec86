using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>USE ROLE, USE WAREHOUSE.</summary>
internal sealed record Use(SqlToken At, string Kind, ObjectName Name) : Statement(At)
{
    public override void Bind(Binder binder)
    {
        if (Kind == "ROLE")
            binder.Require(ObjectKind.Role, Name);
    }
}

/// <summary>SET.</summary>
internal sealed record SetVariable(SqlToken At, string Name, Expression Value) : Statement(At)
{
    public override void Bind(Binder binder)
    {
        binder.Type(Value, new Scope(null, []));
        binder.SetSession(Name);
    }
}

/// <summary>UNSET.</summary>
internal sealed record UnsetVariable(SqlToken At, string Name) : Statement(At)
{
    public override void Bind(Binder binder) => binder.RequireSession(At, Name);
}

/// <summary>ALTER SESSION SET.</summary>
internal sealed record AlterSession(SqlToken At) : Statement(At)
{
    public override void Bind(Binder binder)
    {
    }
}

/// <summary>SHOW, with or without a query over its result.</summary>
internal sealed record Show(SqlToken At, string Kind) : Statement(At)
{
    public ObjectName? Schema { get; init; }

    public ObjectName? Table { get; init; }

    public QueryStatement? Then { get; init; }

    public override void Bind(Binder binder)
    {
        if (Schema is { } schema)
            binder.Require(ObjectKind.Schema, schema);
        if (Table is { } table)
            binder.Require(ObjectKind.Table, table);
        binder.Shown(Kind);
        Then?.Bind(binder);
    }
}
