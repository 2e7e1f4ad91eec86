using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>Transactions, and the statements that change rows.</summary>
internal sealed partial class Account
{
    private Transaction? _open;

    /// <summary>What a transaction sees of streams, and what becomes of them with its commit.</summary>
    private sealed class Transaction(long pin)
    {
        /// <summary>Streams yield the same rows to all statements: those up to the start of the transaction.</summary>
        public long Pin { get; } = pin;

        public HashSet<StreamObject> Filled { get; } = [];

        public HashSet<StreamObject> Consumed { get; } = [];

        /// <summary>What the connector landed meanwhile: it stays when the transaction is rolled back.</summary>
        public List<(TableObject Table, IReadOnlyList<LandingRow> Rows, long Version)> Arrivals { get; } = [];
    }

    private void Begin()
    {
        if (_open is not null)
            throw new SnowflakeException("a transaction is open already");
        _engine.RunPrepared("BEGIN TRANSACTION");
        _open = new Transaction(_version);
    }

    private void CommitOpen()
    {
        if (_open is not { } transaction)
            return;
        _engine.RunPrepared("COMMIT");
        _open = null;
        foreach (var stream in transaction.Consumed)
            MoveOn(stream, transaction.Pin);
    }

    private void RollbackOpen()
    {
        if (_open is not { } transaction)
            return;
        _engine.RunPrepared("ROLLBACK");
        _open = null;
        foreach (var (table, rows, version) in transaction.Arrivals)
            Insert(table, rows, version);
    }

    private void RunDml(SqlStatement statement)
    {
        if (!_translated.TryGetValue(statement, out var dml))
            _translated.Add(statement, dml = DmlTranslator.Translate(statement, this));
        RunInTransaction(dml);
    }

    // Without an open transaction a statement is one of its own.
    private void RunInTransaction(TranslatedDml dml)
    {
        var isOwn = _open is null;
        if (isOwn)
            Begin();
        try
        {
            Change(dml, _open!);
        }
        catch (SnowflakeException) when (isOwn)
        {
            RollbackOpen();
            throw;
        }
        if (isOwn)
            CommitOpen();
    }

    private void Change(TranslatedDml dml, Transaction transaction)
    {
        foreach (var stream in dml.Streams.Select(name => _streams[name]))
        {
            if (transaction.Filled.Add(stream))
                Fill(stream, transaction.Pin);
        }
        if (dml.Guard is not null)
            _engine.RunPrepared(dml.Guard);
        var table = _tables[dml.Target];
        if (table.IsTracked && dml.Deletes)
            Remove(dml, table);
        else
            _engine.RunPrepared(dml.Text);
        if (table.IsTracked)
            Stamp(table, ++_version);
        transaction.Consumed.UnionWith(dml.Streams.Select(name => _streams[name]));
    }

    private void Remove(TranslatedDml dml, TableObject table)
    {
        var version = ++_version;
        foreach (var row in _engine.Query($"{dml.Text} RETURNING {table.ColumnList}, {TableObject.Born}"))
        {
            table.HasRemovedRows = true;
            var values = row[..^1].Select(value => value is null ? "NULL" : Translated.Literal(value));
            _engine.Run($"INSERT INTO {table.Removed} VALUES ({string.Join(", ", values)}, {row[^1]}, {version})");
        }
    }
}
