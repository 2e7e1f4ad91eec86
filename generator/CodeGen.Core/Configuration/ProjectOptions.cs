using System.Collections.Immutable;
using Tidb.CodeGen.Options;
using Tidb.CodeGen.Targets.KsqlDb;
using Tidb.CodeGen.Targets.Snowflake;
using Tidb.CodeGen.Targets.SqlServer;
using Tidb.CodeGen.Targets.TiCdc;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Configuration;

/// <summary>What <c>tidb-codegen.json</c> holds. Paths are relative to the file.</summary>
public sealed record ProjectOptions
{
    /// <summary>Where the DDL and the schemas are, and which tables are wanted.</summary>
    [Option("Where the DDL and the registered schemas are, and which tables are wanted.", Required = true)]
    public SourceOptions Source { get; init; } = new();

    /// <summary>The changefeeds; usually one.</summary>
    [Option("The changefeed that sends the tables; an array when there are several. Not needed when C# types or ksqlDB streams are made of registered schemas alone.", OneOrMany = true)]
    public ImmutableArray<TiCdcOptions> Ticdc { get; init; } = [new()];

    /// <summary>What to generate.</summary>
    [Option("What to generate; a target that is left out is not generated.", Required = true)]
    public TargetsOptions Targets { get; init; } = new();

    /// <summary>What differs for some tables or columns.</summary>
    [Option("Settings for some tables or columns; every entry that matches counts, later ones win.")]
    public ImmutableArray<OverrideOptions> Overrides { get; init; } = [];

    /// <summary>Severities by slug.</summary>
    [Option("Severity by the slug of a diagnostic; errors cannot be lowered.")]
    public ImmutableSortedDictionary<string, DiagnosticSetting> Diagnostics { get; init; } = ImmutableSortedDictionary<string, DiagnosticSetting>.Empty;

    /// <summary>Folder of template overrides.</summary>
    [Option("Folder whose files replace built-in templates of the same relative path.")]
    public string? Templates { get; init; }

    /// <summary>The output folder.</summary>
    [Option("Folder the files are written to.")]
    public string Output { get; init; } = "output";
}

/// <summary>The inputs.</summary>
public sealed record SourceOptions
{
    /// <summary>DDL files, folded entry by entry.</summary>
    [Option("DDL files, with * and ** as wildcards; entries are read in the order given, files of one entry by name.")]
    public ImmutableArray<string> Ddl { get; init; } = [];

    /// <summary>Registered schemas.</summary>
    [Option("Registered Avro schemas, named <subject>.avsc; without them the schemas TiCDC would register are used.")]
    public ImmutableArray<string> Avro { get; init; } = [];

    /// <summary>Tables without DDL.</summary>
    [Option("Tables put together from their registered schemas alone, as table-filter rules; without any DDL file all of them. C# types and ksqlDB streams only.")]
    public ImmutableArray<string> AvroOnly { get; init; } = [];

    /// <summary>Database of unqualified tables.</summary>
    [Option("Database of tables whose DDL names none.")]
    public string? DefaultDatabase { get; init; }

    /// <summary>TiCDC table filter.</summary>
    [Option("Tables to replicate, as TiCDC table-filter rules: db.table with * and ?, ! excludes.")]
    public ImmutableArray<string> Tables { get; init; } = ["*.*"];
}

/// <summary>The targets; null means not generated.</summary>
public sealed record TargetsOptions
{
    /// <summary>Changefeed files.</summary>
    [Option("The changefeed's configuration, the command that creates it, and the schemas it will register.")]
    public TiCdcTargetOptions? Ticdc { get; init; }

    /// <summary>Snowflake replicas.</summary>
    [Option("Replicas in Snowflake: landing table, replica, stream, apply, cleanup, operations.")]
    public SnowflakeOptions? Snowflake { get; init; }

    /// <summary>ksqlDB streams and tables.</summary>
    [Option("Streams in ksqlDB on TiCDC's topics; typed streams and tables on request.")]
    public KsqlDbOptions? Ksqldb { get; init; }

    /// <summary>SQL Server replicas.</summary>
    [Option("Replicas in SQL Server: tables the JDBC sink writes, status, operations.")]
    public SqlServerOptions? Sqlserver { get; init; }
}

/// <summary>Settings for the tables or columns a pattern matches.</summary>
public sealed record OverrideOptions
{
    /// <summary>The pattern.</summary>
    [Option("Tables as database.table or columns as database.table.column, with * and ? as wildcards.", Required = true)]
    public string Match { get; init; } = "";

    /// <summary>Columns that are not replicated.</summary>
    [Option("true: the column is not replicated; a column selector of the changefeed leaves it out.", Scope = OverrideScope.Column)]
    public bool Exclude { get; init; }

    /// <summary>Snowflake.</summary>
    [Option("What differs in Snowflake.")]
    public SnowflakeOverrideOptions? Snowflake { get; init; }

    /// <summary>What differs in ksqlDB.</summary>
    [Option("What differs in ksqlDB for these tables.")]
    public KsqlDbOverrideOptions? Ksqldb { get; init; }

    /// <summary>What differs in SQL Server.</summary>
    [Option("What differs in SQL Server.")]
    public SqlServerOverrideOptions? Sqlserver { get; init; }
}

/// <summary>What the configuration can make of a finding.</summary>
public enum DiagnosticSetting
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Reported as information.</summary>
    Info,

    /// <summary>Reported as a warning.</summary>
    Warning,

    /// <summary>Reported as an error: nothing is written.</summary>
    Error,
}
