using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>
/// An emulated Snowflake account: tables and statements are DuckDB's, everything DuckDB does not have — streams, tasks,
/// procedures, transactions that DDL commits — is here. Privileges, warehouses, retention and stages are not emulated.
/// </summary>
internal sealed partial class Account : ISqlCatalog
{
    private readonly DuckEngine _engine;
    private readonly HashSet<string> _schemas = new(StringComparer.Ordinal);
    private readonly Dictionary<ObjectName, TableObject> _tables = [];
    private readonly Dictionary<ObjectName, StreamObject> _streams = [];
    private readonly Dictionary<ObjectName, TranslatedQuery> _views = [];
    private readonly Dictionary<ObjectName, TaskObject> _tasks = [];
    private readonly Dictionary<ObjectName, ScriptBlock> _procedures = [];
    private readonly HashSet<ObjectName> _otherObjects = [];
    private readonly Dictionary<SqlStatement, TranslatedDml> _translated = new(ReferenceEqualityComparer.Instance);

    // Counts changes of tracked tables; a stream's offset is a value of it.
    private long _version = 1;

    public Account(DuckEngine engine)
    {
        _engine = engine;
        SetClock(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
    }

    /// <summary>What SYSDATE() returns.</summary>
    public DateTime Now { get; private set; }

    /// <summary>What the SELECTs of the last script yielded.</summary>
    public List<ResultSet> Results { get; } = [];

    /// <summary>Called before each statement of a procedure, with its index. It may land rows or throw.</summary>
    public Action<int>? BeforeStatement { get; set; }

    public void SetClock(DateTime utc)
    {
        Now = utc;
        _engine.Run($"UPDATE {Clock.Table} SET \"UTC\" = TIMESTAMP '{utc.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)}'");
    }

    /// <summary>Runs a script as a client would: statement by statement, stopping at the first error.</summary>
    /// <param name="script">The text.</param>
    /// <param name="most">Stops after so many statements, as a session that is cut off.</param>
    /// <returns>How many statements ran.</returns>
    public int Execute(string script, int most = int.MaxValue)
    {
        Results.Clear();
        var statements = SqlScript.Statements(script);
        var count = Math.Min(most, statements.Length);
        foreach (var statement in statements[..count])
            Run(statement);
        return count;
    }

    private void Run(SqlStatement statement)
    {
        var cursor = statement.Cursor();
        switch (cursor.Take().Value)
        {
            case "CREATE" or "DROP" or "ALTER" or "GRANT" or "USE":
                CommitOpen();
                RunDdl(statement.Cursor());
                break;
            case "INSERT" or "DELETE" or "TRUNCATE" or "MERGE":
                RunDml(statement);
                break;
            case "SELECT":
                Results.Add(Select(statement));
                break;
            case "CALL":
                Call(cursor);
                break;
            case "EXECUTE":
                cursor.Expect("IMMEDIATE");
                RunBlock(ScriptBlock.Parse(cursor.Expect(SqlTokenKind.DollarString)));
                break;
            case "COPY":
                Copy(cursor);
                break;
            case "SHOW":
                Show(cursor);
                break;
            // A session variable for the grants, which are not emulated.
            case "SET":
                break;
            default:
                throw new SqlSyntaxException("a statement that is not emitted", statement.Tokens[0]);
        }
    }

    private void RunDdl(SqlCursor cursor)
    {
        if (cursor.TryTake("CREATE"))
            Create(cursor);
        else if (cursor.TryTake("DROP", "SCHEMA"))
            DropSchema(cursor);
        else if (cursor.TryTake("ALTER", "TASK"))
            AlterTask(cursor);
        else if (!(cursor.TryTake("GRANT") || cursor.TryTake("USE", "ROLE")))
            throw cursor.Error("a statement that is not emitted");
    }

    private void Create(SqlCursor cursor)
    {
        var replace = cursor.TryTake("OR", "REPLACE");
        var temporary = cursor.TryTake("TEMPORARY");
        var kind = cursor.Take().Value;
        if (kind == "FILE")
            cursor.Expect("FORMAT");
        var ifMissing = cursor.TryTake("IF", "NOT", "EXISTS");
        if (replace && ifMissing)
            throw cursor.Error("OR REPLACE and IF NOT EXISTS exclude each other");
        var mode = replace ? CreateMode.Replace : ifMissing ? CreateMode.IfMissing : CreateMode.New;
        switch (kind)
        {
            case "ROLE": break;
            case "SCHEMA": CreateSchema(cursor.Name(), mode); break;
            case "TABLE": CreateTable(cursor, mode, temporary); break;
            case "VIEW": CreateView(cursor, mode); break;
            case "STREAM": CreateStream(cursor, mode); break;
            case "PROCEDURE": CreateProcedure(cursor, mode); break;
            case "TASK": CreateTask(cursor, mode); break;
            case "FILE" or "STAGE": _ = TryAdd(_otherObjects.Contains, cursor.ObjectName(), mode) is { } name && _otherObjects.Add(name); break;
            default: throw cursor.Error("an object that is not emitted");
        }
    }

    private enum CreateMode
    {
        New,
        IfMissing,
        Replace,
    }

    // The name when the object is to be made; null when it is there and may stay.
    private ObjectName? TryAdd(Func<ObjectName, bool> exists, ObjectName name, CreateMode mode)
    {
        if (!_schemas.Contains(name.Schema))
            throw new SnowflakeException($"Schema {name.Schema} does not exist or not authorized");
        if (exists(name) && mode != CreateMode.Replace)
            return mode == CreateMode.IfMissing ? null : throw new SnowflakeException($"Object {name} already exists");
        _translated.Clear();
        return name;
    }

    private void CreateSchema(string name, CreateMode mode)
    {
        if (mode == CreateMode.Replace)
            throw new SnowflakeException("CREATE OR REPLACE SCHEMA would drop everything in it: never emitted");
        if (!_schemas.Add(name) && mode == CreateMode.New)
            throw new SnowflakeException($"Object {name} already exists");
    }

    private void DropSchema(SqlCursor cursor)
    {
        var ifExists = cursor.TryTake("IF", "EXISTS");
        var schema = cursor.Name();
        if (!_schemas.Remove(schema) && !ifExists)
            throw new SnowflakeException($"Schema {schema} does not exist or not authorized");
        RemoveFrom(_tables);
        RemoveFrom(_streams);
        RemoveFrom(_views);
        RemoveFrom(_tasks);
        RemoveFrom(_procedures);
        _otherObjects.RemoveWhere(name => name.Schema == schema);
        _translated.Clear();

        void RemoveFrom<T>(Dictionary<ObjectName, T> objects)
        {
            foreach (var name in objects.Keys.Where(name => name.Schema == schema).ToList())
                objects.Remove(name);
        }
    }
}
