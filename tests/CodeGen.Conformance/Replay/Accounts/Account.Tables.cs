using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>Tables, the rows the connector lands in them, and COPY INTO.</summary>
internal sealed partial class Account
{
    private static readonly string[] TableProperties = ["DATA_RETENTION_TIME_IN_DAYS", "MAX_DATA_EXTENSION_TIME_IN_DAYS", "CHANGE_TRACKING", "ERROR_LOGGING", "COMMENT"];

    /// <summary>Files on stages.</summary>
    public List<StageFile> StageFiles { get; } = [];

    /// <summary>The connector writes rows. Inside a transaction they are committed independently of it.</summary>
    public void Land(ObjectName name, IReadOnlyList<LandingRow> rows)
    {
        var table = _tables.GetValueOrDefault(name) ?? throw new SnowflakeException($"Table {name} does not exist or not authorized");
        if (rows.Count == 0)
            return;
        table.ChangedAt = ++_version;
        Insert(table, rows, _version);
        _open?.Arrivals.Add((table, rows, _version));
    }

    /// <summary>All rows of a table, for reading results; columns by position.</summary>
    public List<string?[]> Rows(ObjectName name, IEnumerable<string> expressions, string condition = "TRUE")
    {
        return _engine.Query($"SELECT {string.Join(", ", expressions)} FROM {_tables[name].Name.Duck} WHERE {condition}");
    }

    /// <summary>Columns of a table.</summary>
    public ImmutableArray<ScopeColumn> Columns(ObjectName name) => _tables[name].Columns;

    private void Insert(TableObject table, IReadOnlyList<LandingRow> rows, long version)
    {
        var text = new StringBuilder($"INSERT INTO {table.Name.Duck} ({table.ColumnList}, {TableObject.Born}) VALUES ");
        for (var i = 0; i < rows.Count; i++)
        {
            text.Append(i == 0 ? "(" : ", (").Append(JsonLiteral(rows[i].Metadata)).Append(", ")
                .Append(rows[i].Content is { } content ? JsonLiteral(content) : "NULL").Append(", ").Append(Translated.Literal(version)).Append(')');
        }
        _engine.Run(text.ToString());
    }

    private static string JsonLiteral(string json) => Translated.Literal(VariantNumbers.Protect(json));

    private void CreateTable(SqlCursor cursor, CreateMode mode, bool temporary)
    {
        if (TryAdd(_tables.ContainsKey, cursor.ObjectName(), mode) is not { } name)
            return;
        if (cursor.TryTake("AS"))
        {
            CreateTableAs(name, cursor);
            return;
        }
        var definition = TableDefinition.Read(cursor);
        var properties = Properties.Read(cursor, TableProperties);
        cursor.ExpectEnd();
        var isTracked = properties.IsTrue("CHANGE_TRACKING") && !temporary;
        var table = new TableObject(name, definition.Columns);
        Replace(table, definition.Duck + (isTracked ? $", {TableObject.Born} BIGINT" : ""));
        if (isTracked)
            Track(table);
    }

    // CTAS is DDL, yet it reads a stream as DML does: with its commit the stream moves on.
    private void CreateTableAs(ObjectName name, SqlCursor cursor)
    {
        var queries = new QueryTranslator(cursor, this);
        var query = queries.Query();
        cursor.ExpectEnd();
        var table = new TableObject(name, query.Columns);
        Replace(table, string.Join(", ", query.Columns.Select(column => $"{DuckName.Of(column.Name)} {column.Type.Duck}")));
        RunInTransaction(new TranslatedDml(name, $"INSERT INTO {name.Duck} {query.Text}", [.. queries.Streams]));
    }

    private void Replace(TableObject table, string duckColumns)
    {
        foreach (var stream in _streams.Values.Where(stream => stream.Table.Name == table.Name))
            stream.IsStale = true;
        _engine.CreateTable(table.Name.Duck, duckColumns);
        _tables[table.Name] = table;
    }

    private void Track(TableObject table)
    {
        table.IsTracked = true;
        Stamp(table, ++_version);
        var columns = string.Join(", ", table.Columns.Select(column => $"{DuckName.Of(column.Name)} {column.Type.Duck}"));
        _engine.CreateTable(table.Removed, $"{columns}, {TableObject.Born} BIGINT, \"#REMOVED\" BIGINT");
    }

    private void Stamp(TableObject table, long version)
    {
        _engine.Run($"UPDATE {table.Name.Duck} SET {TableObject.Born} = {version} WHERE {TableObject.Born} IS NULL");
        table.ChangedAt = version;
    }

    /// <summary>COPY INTO t FROM @stage PATTERN = '…' …: every file whose name matches as a whole.</summary>
    private void Copy(SqlCursor cursor)
    {
        cursor.Expect("INTO");
        var table = _tables[cursor.ObjectName()];
        cursor.Expect("FROM", "@");
        if (!_otherObjects.Contains(cursor.ObjectName()))
            throw cursor.Error("no such stage, before");
        cursor.Expect("PATTERN", "=");
        var pattern = new Regex("^(" + cursor.Expect(SqlTokenKind.String) + ")$", RegexOptions.CultureInvariant);
        cursor.Expect("FILE_FORMAT", "=", "(", "FORMAT_NAME", "=");
        cursor.Expect(SqlTokenKind.String);
        cursor.Expect(")", "ON_ERROR", "=", "ABORT_STATEMENT");
        cursor.ExpectEnd();
        foreach (var row in StageFiles.Where(file => pattern.IsMatch(file.Name)).SelectMany(file => file.Rows))
            _engine.Run($"INSERT INTO {table.Name.Duck} ({table.ColumnList}) VALUES ({string.Join(", ", row.Select(text => text is null ? "NULL" : Translated.Literal(text)))})");
    }
}
