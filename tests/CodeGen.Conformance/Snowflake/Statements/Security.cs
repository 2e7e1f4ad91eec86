using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>How a kind of object is named in GRANT and DROP.</summary>
internal enum Naming
{
    /// <summary>Not at all: the account.</summary>
    None,

    /// <summary>One part.</summary>
    Simple,

    /// <summary>Schema and name.</summary>
    Qualified,

    /// <summary>Schema, name and argument types.</summary>
    WithSignature,
}

/// <summary>A kind of object privileges are granted on.</summary>
internal sealed record SecurableKind(string[] Words, Naming Naming, ObjectKind? Kind, string[] Privileges)
{
    public override string ToString() => string.Join(' ', Words).ToLowerInvariant();
}

/// <summary>The kinds, with the privileges we may grant.</summary>
internal static class SecurableKinds
{
    public static readonly SecurableKind[] All =
    [
        new(["ACCOUNT"], Naming.None, null, ["EXECUTE TASK", "EXECUTE MANAGED TASK", "EXECUTE ALERT", "EXECUTE MANAGED ALERT", "MONITOR EXECUTION"]),
        new(["DATABASE"], Naming.Simple, null, ["USAGE", "CREATE SCHEMA", "MONITOR"]),
        new(["WAREHOUSE"], Naming.Simple, null, ["USAGE", "OPERATE", "MONITOR"]),
        new(["SCHEMA"], Naming.Simple, ObjectKind.Schema,
        [
            "USAGE", "MONITOR", "CREATE TABLE", "CREATE VIEW", "CREATE STREAM", "CREATE TASK", "CREATE PROCEDURE", "CREATE STAGE",
            "CREATE FILE FORMAT", "CREATE PIPE", "CREATE ALERT",
        ]),
        new(["TABLE"], Naming.Qualified, ObjectKind.Table,
            ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "EVOLVE SCHEMA", "SELECT ERROR TABLE", "OWNERSHIP"]),
        new(["VIEW"], Naming.Qualified, ObjectKind.View, ["SELECT", "OWNERSHIP"]),
        new(["STREAM"], Naming.Qualified, ObjectKind.Stream, ["SELECT", "OWNERSHIP"]),
        new(["TASK"], Naming.Qualified, ObjectKind.Task, ["MONITOR", "OPERATE", "OWNERSHIP"]),
        new(["ALERT"], Naming.Qualified, ObjectKind.Alert, ["MONITOR", "OPERATE", "OWNERSHIP"]),
        new(["PROCEDURE"], Naming.WithSignature, ObjectKind.Procedure, ["USAGE", "OWNERSHIP"]),
        new(["STAGE"], Naming.Qualified, ObjectKind.Stage, ["USAGE", "READ", "WRITE", "OWNERSHIP"]),
        new(["FILE", "FORMAT"], Naming.Qualified, ObjectKind.FileFormat, ["USAGE", "OWNERSHIP"]),
    ];
}

/// <summary>CREATE SCHEMA.</summary>
internal sealed record CreateSchema(SqlToken At, Existing Existing, ObjectName Name) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing == Existing.Keep ? null : "a schema that is replaced loses its objects";

    public override void Bind(Binder binder) => binder.Create(Name, Existing, new SqlObject(ObjectKind.Schema, []));
}

/// <summary>CREATE ROLE.</summary>
internal sealed record CreateRole(SqlToken At, Existing Existing, ObjectName Name) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing == Existing.Keep ? null : "a role that is replaced loses its grants";

    public override void Bind(Binder binder) => binder.Create(Name, Existing, new SqlObject(ObjectKind.Role, []));
}

/// <summary>GRANT ROLE … TO ROLE.</summary>
internal sealed record GrantRole(SqlToken At, ObjectName Role, ObjectName To) : Statement(At)
{
    public override bool IsDdl => true;

    public override void Bind(Binder binder)
    {
        binder.Require(ObjectKind.Role, Role);
        binder.Require(ObjectKind.Role, To);
    }
}

/// <summary>GRANT privileges ON object TO ROLE.</summary>
internal sealed record Grant(SqlToken At, SecurableKind Kind, ObjectName? On, ObjectName To) : Statement(At)
{
    public override bool IsDdl => true;

    public override void Bind(Binder binder)
    {
        binder.Require(ObjectKind.Role, To);
        if (On is { Schema: "$" } variable)
            binder.RequireSession(variable.At, variable.Name);
        else if (On is { } on && Kind.Kind is { } kind)
            binder.Require(kind, on);
    }
}

/// <summary>DROP.</summary>
internal sealed record Drop(SqlToken At, SecurableKind Kind, ObjectName Name, bool IfExists) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => "drops an object";

    public override void Bind(Binder binder)
    {
        if (Kind.Kind is not { } kind)
            throw new SqlSyntaxException($"a {Kind} is never dropped", At);
        if (!IfExists)
            binder.Require(kind, Name);
        binder.Remove(kind, Name);
    }
}
