using DuckDB.NET.Data;
using DuckDB.NET.Native;
using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Engine;

/// <summary>
/// One in-memory DuckDB. It outlives the accounts that use it one after the other: a table that is created again as it was
/// is only emptied, so that statements stay planned. Planning a MERGE costs more than running it.
/// </summary>
internal sealed class DuckEngine : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly Dictionary<string, DuckDBPreparedStatement> _prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _tables = new(StringComparer.Ordinal);

    public DuckEngine()
    {
        _connection.Open();
        Run("SET threads = 1");
        // A batch has a few dozen rows: optimising a plan costs more than running it as it is.
        Run("PRAGMA disable_optimizer");
        Run("SET TimeZone = 'UTC'");
        // Snowflake sorts NULL last ascending and first descending.
        Run("SET default_null_order = 'nulls_last_on_asc_first_on_desc'");
        Run($"CREATE TABLE {Clock.Table} (\"UTC\" TIMESTAMP)");
        Run($"INSERT INTO {Clock.Table} VALUES (TIMESTAMP '2026-01-01 00:00:00')");
    }

    /// <summary>Runs a statement that will not come again.</summary>
    public void Run(string sql)
    {
        Check(NativeMethods.Query.DuckDBQuery(_connection.NativeConnection, sql, out var result), result, sql);
    }

    /// <summary>Runs a statement that is planned once.</summary>
    public long RunPrepared(string sql)
    {
        if (!_prepared.TryGetValue(sql, out var statement))
            _prepared.Add(sql, statement = Prepare(sql));
        return Check(NativeMethods.PreparedStatements.DuckDBExecutePrepared(statement, out var result), result, sql);
    }

    /// <summary>Rows of a query; every value as text.</summary>
    public List<string?[]> Query(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        try
        {
            using var reader = command.ExecuteReader();
            var rows = new List<string?[]>();
            while (reader.Read())
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))]);
            return rows;
        }
        catch (DuckDBException e)
        {
            throw new SnowflakeException(e.Message);
        }
    }

    /// <summary>An empty table.</summary>
    public void CreateTable(string name, string columns)
    {
        if (_tables.TryGetValue(name, out var existing) && existing == columns)
        {
            RunPrepared($"DELETE FROM {name}");
            return;
        }
        Run($"CREATE OR REPLACE TABLE {name} ({columns})");
        _tables[name] = columns;
    }

    public void Dispose()
    {
        foreach (var statement in _prepared.Values)
            statement.Dispose();
        _connection.Dispose();
    }

    private DuckDBPreparedStatement Prepare(string sql)
    {
        return NativeMethods.PreparedStatements.DuckDBPrepare(_connection.NativeConnection, sql, out var statement) == DuckDBState.Success
            ? statement
            : throw new SnowflakeException(NativeMethods.PreparedStatements.DuckDBPrepareError(statement) + "\n" + sql);
    }

    private static long Check(DuckDBState state, DuckDBResult result, string sql)
    {
        try
        {
            return state == DuckDBState.Success
                ? NativeMethods.Query.DuckDBRowsChanged(ref result)
                : throw new SnowflakeException(NativeMethods.Query.DuckDBResultError(ref result) + "\n" + sql);
        }
        finally
        {
            NativeMethods.Query.DuckDBDestroyResult(ref result);
        }
    }
}
