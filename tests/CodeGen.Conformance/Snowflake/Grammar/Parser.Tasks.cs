using Tidb.CodeGen.Conformance.Snowflake.Functions;
using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private const int SevenDaysInMilliseconds = 7 * 24 * 3600 * 1000;

    private static readonly string[] WarehouseSizes = ["XSMALL", "SMALL", "MEDIUM", "LARGE", "XLARGE", "XXLARGE"];

    private static readonly Dictionary<string, Action<Parser>> TaskProperties = new(StringComparer.Ordinal)
    {
        ["WAREHOUSE"] = parser => parser.Name("a warehouse"),
        ["USER_TASK_MANAGED_INITIAL_WAREHOUSE_SIZE"] = ATextOf(WarehouseSizes),
        ["SERVERLESS_TASK_MIN_STATEMENT_SIZE"] = ATextOf(WarehouseSizes),
        ["SERVERLESS_TASK_MAX_STATEMENT_SIZE"] = ATextOf(WarehouseSizes),
        ["SCHEDULE"] = AScheduleOf(Schedules.IsSchedule, "a schedule is '<n> MINUTES' or 'USING CRON <5 fields> <zone>'"),
        ["TARGET_COMPLETION_INTERVAL"] = AScheduleOf(text => Schedules.IsInterval(text, 10, 24 * 3600), "the interval is 10 seconds to 24 hours"),
        ["USER_TASK_MINIMUM_TRIGGER_INTERVAL_IN_SECONDS"] = ANumber(10, 604_800),
        ["USER_TASK_TIMEOUT_MS"] = ANumber(0, SevenDaysInMilliseconds),
        ["SUSPEND_TASK_AFTER_NUM_FAILURES"] = ANumber(0, int.MaxValue),
        ["TASK_AUTO_RETRY_ATTEMPTS"] = ANumber(0, 30),
        ["OVERLAP_POLICY"] = AWord("NO_OVERLAP", "ALLOW_CHILD_OVERLAP", "ALLOW_ALL_OVERLAP"),
        ["ERROR_INTEGRATION"] = parser => parser.Name("an integration"),
        ["SUCCESS_INTEGRATION"] = parser => parser.Name("an integration"),
        ["TIMEZONE"] = AText,
        ["QUOTED_IDENTIFIERS_IGNORE_CASE"] = AFlag,
        ["ERROR_ON_NONDETERMINISTIC_MERGE"] = AFlag,
        ["STATEMENT_TIMEOUT_IN_SECONDS"] = ANumber(0, 604_800),
        ["COMMENT"] = AText,
    };

    private static Action<Parser> AScheduleOf(Func<string, bool> isValid, string message) => parser =>
    {
        var at = parser.Current;
        if (!isValid(parser.Text("a text")))
            throw new SqlSyntaxException(message, at);
    };

    private CreateTask CreateTask(Existing existing)
    {
        var at = Previous;
        Refuse(existing == Existing.Alter, "CREATE OR ALTER TASK is documented without the trigger interval");
        var mode = IfNotExists(existing);
        var name = QualifiedName("a task");
        var properties = Properties(TaskProperties);
        var after = Take("AFTER") ? Separated(() => QualifiedName("a task")) : [];
        var when = Take("WHEN") ? Expression() : null;
        Expect("AS");
        return new CreateTask(at, mode, name, properties, [.. after], when, TaskBody());
    }

    // One statement: a bare block would be cut at its semicolons by clients, and dollar signs alone are no body.
    private Statement TaskBody()
    {
        Refuse(Is("BEGIN") || Is("DECLARE") || Is(SqlTokenKind.DollarString), "the body of a task is one statement, a CALL or EXECUTE IMMEDIATE");
        return TopStatement();
    }

    private AlterTask AlterTask()
    {
        var at = Previous;
        var ifExists = Take("IF", "EXISTS");
        var name = QualifiedName("a task");
        if (Take("RESUME"))
            return new AlterTask(at, name, ifExists, "RESUME");
        if (Take("SUSPEND"))
            return new AlterTask(at, name, ifExists, "SUSPEND");
        if (Take("MODIFY", "WHEN"))
            return new AlterTask(at, name, ifExists, "MODIFY") { When = Expression() };
        if (Take("MODIFY", "AS"))
            return new AlterTask(at, name, ifExists, "MODIFY") { Body = TaskBody() };
        if (Take("UNSET"))
        {
            OneOf(TaskProperties.Keys);
            return new AlterTask(at, name, ifExists, "UNSET");
        }
        Expect("SET");
        Refuse(Properties(TaskProperties).Count == 0, "a property is expected");
        return new AlterTask(at, name, ifExists, "SET");
    }

    private ExecuteTask ExecuteTask()
    {
        var at = Current;
        Expect("EXECUTE", "TASK");
        return new ExecuteTask(at, QualifiedName("a task"));
    }

    private CreateAlert CreateAlert(Existing existing)
    {
        var at = Previous;
        var mode = IfNotExists(existing);
        var name = QualifiedName("an alert");
        Refuse(!Properties(TaskProperties).Contains("SCHEDULE"), "an alert has a SCHEDULE");
        Expect("IF", "(", "EXISTS");
        var query = QueryInParentheses();
        Expect(")", "THEN");
        return new CreateAlert(at, mode, name, query, TopStatement());
    }

    private AlterAlert AlterAlert()
    {
        var at = Previous;
        Take("IF", "EXISTS");
        var name = QualifiedName("an alert");
        OneOf(["RESUME", "SUSPEND"]);
        return new AlterAlert(at, name);
    }
}
