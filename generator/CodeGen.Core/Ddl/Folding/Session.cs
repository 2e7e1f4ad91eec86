namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>What a connection remembers between statements; one file is one connection.</summary>
internal sealed class Session(DdlOptions options, string? fileDatabase)
{
    private readonly SqlModes _initialModes = options.SqlModes;

    /// <summary>Database of unqualified names; empty when nothing names one.</summary>
    public string Database { get; private set; } = fileDatabase ?? options.DefaultDatabase ?? "";

    public SqlModes Modes { get; private set; } = options.SqlModes;

    public bool MissingDatabaseReported { get; set; }

    public void Use(string database) => Database = database;

    /// <summary>Sets the modes, or the initial ones for null.</summary>
    public void SetModes(SqlModes? modes) => Modes = modes ?? _initialModes;
}
