using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>CREATE STREAM.</summary>
internal sealed record CreateStream(SqlToken At, Existing Existing, ObjectName Name, ObjectName Table) : Statement(At)
{
    /// <summary>AT (STREAM => 's').</summary>
    public ObjectName? From { get; init; }

    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing switch
    {
        Existing.Replace => "CREATE OR REPLACE STREAM skips the unread rows",
        Existing.Fail => "fails when the stream is there: IF NOT EXISTS is missing",
        _ => null,
    };

    public override void Bind(Binder binder)
    {
        binder.Require(ObjectKind.Table, Table);
        if (From is { } from)
            binder.Require(ObjectKind.Stream, from);
        binder.Create(Name, Existing, new SqlObject(ObjectKind.Stream, []) { Source = Table });
    }
}

/// <summary>ALTER STREAM … SET COMMENT.</summary>
internal sealed record AlterStream(SqlToken At, ObjectName Name, bool IfExists) : Statement(At)
{
    public override bool IsDdl => true;

    public override void Bind(Binder binder)
    {
        if (!IfExists)
            binder.Require(ObjectKind.Stream, Name);
    }
}

/// <summary>CREATE TASK.</summary>
internal sealed record CreateTask(
    SqlToken At, Existing Existing, ObjectName Name, IReadOnlySet<string> Properties, ImmutableArray<ObjectName> After, Expression? When, Statement Body)
    : Statement(At)
{
    private static readonly string[] ServerlessSizes =
        ["USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE", "SERVERLESS_TASK_MIN_STATEMENT_SIZE", "SERVERLESS_TASK_MAX_STATEMENT_SIZE"];

    public override bool IsDdl => true;

    public override IEnumerable<Statement> Inner => [Body];

    public override string? WhyNotRepeatable => Existing switch
    {
        Existing.Replace => "CREATE OR REPLACE TASK leaves the task suspended",
        Existing.Fail => "fails when the task is there: IF NOT EXISTS is missing",
        _ => null,
    };

    public override void Bind(Binder binder)
    {
        var isServerless = !Properties.Contains("WAREHOUSE");
        Binder.Refuse(!isServerless && ServerlessSizes.Any(Properties.Contains), "a size of serverless compute together with WAREHOUSE", At);
        var isScheduled = Properties.Contains("SCHEDULE");
        Binder.Refuse(isScheduled && After.Length > 0, "SCHEDULE belongs to the root task, AFTER to its children", At);
        Binder.Refuse(!isScheduled && After.Length == 0 && When is null, "the task would never run: no SCHEDULE, AFTER or WHEN", At);
        var isTriggered = !isScheduled && After.Length == 0;
        Binder.Refuse(isTriggered && isServerless && !Properties.Contains("TARGET_COMPLETION_INTERVAL"), "a triggered serverless task needs TARGET_COMPLETION_INTERVAL", At);
        foreach (var task in After)
            binder.Require(ObjectKind.Task, task);
        if (When is { } when)
            TaskCondition.Bind(binder, when);
        binder.Statement(Body);
        binder.Create(Name, Existing, new SqlObject(ObjectKind.Task, []));
    }
}

/// <summary>WHEN of a task is evaluated without compute: it knows two functions, AND, OR, NOT, comparisons and casts.</summary>
internal static class TaskCondition
{
    private static readonly string[] Functions = ["SYSTEM$STREAM_HAS_DATA", "SYSTEM$GET_PREDECESSOR_RETURN_VALUE"];

    public static void Bind(Binder binder, Expression when)
    {
        RefuseOthers(when);
        binder.Condition(when, new Scope(null, []));
    }

    private static void RefuseOthers(Expression expression)
    {
        var allowed = expression is Call call ? Functions.Contains(call.Name) && call.Over is null
            : expression is Syntax.Binary or Not or Parenthesis or Cast or Literal;
        Binder.Refuse(!allowed, "WHEN of a task knows two functions, AND, OR, NOT, comparisons and casts", expression.At);
        foreach (var child in expression.Children)
            RefuseOthers(child);
    }
}

/// <summary>ALTER TASK.</summary>
internal sealed record AlterTask(SqlToken At, ObjectName Name, bool IfExists, string Action) : Statement(At)
{
    public Expression? When { get; init; }

    public Statement? Body { get; init; }

    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Action is "RESUME" or "SUSPEND" ? "overrules what an operator decided" : null;

    public override void Bind(Binder binder)
    {
        if (!IfExists)
            binder.Require(ObjectKind.Task, Name);
        if (When is { } when)
            TaskCondition.Bind(binder, when);
        if (Body is { } body)
            binder.Statement(body);
    }
}

/// <summary>EXECUTE TASK.</summary>
internal sealed record ExecuteTask(SqlToken At, ObjectName Name) : Statement(At)
{
    public override string? WhyNotRepeatable => "runs the task";

    public override void Bind(Binder binder) => binder.Require(ObjectKind.Task, Name);
}

/// <summary>CREATE ALERT.</summary>
internal sealed record CreateAlert(SqlToken At, Existing Existing, ObjectName Name, Query Query, Statement Then) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing == Existing.Keep ? null : "an alert that is there comes back suspended";

    public override void Bind(Binder binder)
    {
        binder.Query(Query);
        binder.Statement(Then);
        binder.Create(Name, Existing, new SqlObject(ObjectKind.Alert, []));
    }
}

/// <summary>ALTER ALERT.</summary>
internal sealed record AlterAlert(SqlToken At, ObjectName Name) : Statement(At)
{
    public override string? WhyNotRepeatable => "overrules what an operator decided";

    public override void Bind(Binder binder) => binder.Require(ObjectKind.Alert, Name);
}
