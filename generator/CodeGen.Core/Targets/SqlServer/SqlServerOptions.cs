using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>Options of the SQL Server target.</summary>
public sealed record SqlServerOptions
{
    /// <summary>Schema of the replicas; <c>{schema}</c> is the source database.</summary>
    [Option("Schema of the replicas; {schema} stands for the source database.")]
    public string Schema { get; init; } = "dbo";

    /// <summary>Name of the replicas.</summary>
    [Option("Name of the replicas; {schema}, {table} and {topic} stand for the source database, the source table and its topic.")]
    public string Table { get; init; } = "{table}";

    /// <summary>Oldest server that runs the scripts.</summary>
    [Option("Version of SQL Server: 2016, 2017, 2019, 2022 or 2025; 2025 also stands for Azure SQL.", Minimum = 2016, Maximum = 2025)]
    public int Version { get; init; } = 2016;

    /// <summary>What DATE, DATETIME and TIMESTAMP become; null is strict, with a warning.</summary>
    [Option("What DATE, DATETIME and TIMESTAMP become: strict (date, datetime2; a zero date stops the sink) or lenient (text as it arrives, with a typed computed column beside it). Left out: strict, with a warning.")]
    public DatePolicy? Dates { get; init; }

    /// <summary>Collation of strings outside keys.</summary>
    [Option("Collation of strings outside keys: database (the database's own), bin2, or the name of a collation. Strings in keys always compare by code point.")]
    public string StringCollation { get; init; } = "database";

    /// <summary>CHECK constraints on JSON columns.</summary>
    [Option("true: JSON columns get a CHECK constraint; needs version 2022.")]
    public bool JsonCheck { get; init; }

    /// <summary>Tables without DDL.</summary>
    [Option("true: tables known from registered schemas only are accepted; their strings become nvarchar(max), their times get six fractional digits.")]
    public bool AllowAvroOnly { get; init; }

    /// <summary>Database roles or users.</summary>
    [Option("Database roles or users to grant to; one that does not exist is created as a role, one that is left out gets no grants.")]
    public SqlServerRoles Roles { get; init; } = new();
}

/// <summary>Who gets rights on the replicas; null means that nothing is granted.</summary>
public sealed record SqlServerRoles
{
    /// <summary>The connector.</summary>
    [Option("The sink connector: reads, inserts, updates and deletes rows of the replicas.")]
    public string? Connector { get; init; }

    /// <summary>Reads the replicas.</summary>
    [Option("Reads the replicas.")]
    public string? Reader { get; init; }
}

/// <summary>What can be overridden for some tables or columns; null where nothing is set.</summary>
public sealed record SqlServerOverrideOptions
{
    /// <summary>Schema of the replica.</summary>
    [Option("Schema of the replica; {schema} stands for the source database.", Scope = OverrideScope.Table)]
    public string? Schema { get; init; }

    /// <summary>Name of the replica.</summary>
    [Option("Name of the replica; {schema}, {table} and {topic} stand for the source database, the source table and its topic.", Scope = OverrideScope.Table)]
    public string? Table { get; init; }

    /// <summary>What DATE, DATETIME and TIMESTAMP become.</summary>
    [Option("What DATE, DATETIME and TIMESTAMP become: strict or lenient; for columns it counts before what is set for the table.")]
    public DatePolicy? Dates { get; init; }

    /// <summary>Type of the column.</summary>
    [Option("T-SQL type of the column, one the sink's values convert to without loss.", Scope = OverrideScope.Column)]
    public string? Type { get; init; }
}

/// <summary>What DATE, DATETIME and TIMESTAMP become.</summary>
public enum DatePolicy
{
    /// <summary>date and datetime2: a zero date stops the sink.</summary>
    Strict,

    /// <summary>Text as it arrives, and a computed column that is NULL where it is no date.</summary>
    Lenient,
}
