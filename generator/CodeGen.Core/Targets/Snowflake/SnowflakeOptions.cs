using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Options of the Snowflake target.</summary>
public sealed record SnowflakeOptions
{
    /// <summary>Schema of landing tables, streams, procedures and tasks.</summary>
    [Option("Schema of the landing tables, streams, procedures and tasks.")]
    public string LandingSchema { get; init; } = "TICDC";

    /// <summary>Schema of the replicas; <c>{schema}</c> is the source database.</summary>
    [Option("Schema of the replicas; {schema} stands for the source database.")]
    public string ReplicaSchema { get; init; } = "{schema}";

    /// <summary>The connector's line; null: what <c>connectors.snowflakeLine</c> says.</summary>
    [Option("Which connector writes the landing tables; left out: what connectors.snowflakeLine says, else classic-streaming.")]
    public SnowflakeIngestion? Ingestion { get; init; }

    /// <summary>Where the row stands in RECORD_CONTENT; empty for the whole.</summary>
    [Option("Member of RECORD_CONTENT that holds the row: empty for none, val where a HoistField transform wraps the value.")]
    public string ContentPath { get; init; } = "";

    /// <summary>What makes a change newer than the replica's row.</summary>
    [Option("What makes a change newer than the replica's row: offset, hybrid (commit timestamps for upserts; needs tidbExtension), or none.")]
    public SnowflakeOrdering Ordering { get; init; } = SnowflakeOrdering.Offset;

    /// <summary>What a delete does.</summary>
    [Option("hard removes the row; soft marks it, which also rejects late changes of deleted rows.")]
    public SnowflakeDeletes Deletes { get; init; } = SnowflakeDeletes.Hard;

    /// <summary>What a value that does not fit does.</summary>
    [Option("A value that does not fit its column: strict stops the batch, tolerant makes it NULL, quarantine puts the row into the replica's error table.")]
    public SnowflakeCasts Casts { get; init; } = SnowflakeCasts.Strict;

    /// <summary>Procedure or single statement.</summary>
    [Option("procedure: the task calls a procedure that merges and logs in one transaction; statement: the task is the MERGE itself, without a sync log.")]
    public SnowflakeApply Apply { get; init; } = SnowflakeApply.Procedure;

    /// <summary>Who runs the tasks.</summary>
    [Option("Compute of the tasks: serverless, or warehouse.")]
    public SnowflakeCompute Compute { get; init; } = SnowflakeCompute.Serverless;

    /// <summary>The warehouse of the tasks.</summary>
    [Option("The tasks' warehouse, with compute warehouse; the same name in every environment.")]
    public string? Warehouse { get; init; }

    /// <summary>When an apply task runs.</summary>
    [Option("When an apply task runs: stream (as soon as there are changes, at most once per interval), schedule (looks every interval), or cron.")]
    public SnowflakeTrigger Trigger { get; init; } = SnowflakeTrigger.Stream;

    /// <summary>Least seconds between two runs of an apply task.</summary>
    [Option("Least number of seconds between two runs of an apply task; changes in between are applied together.", Minimum = 10, Maximum = 604800)]
    public int TriggerIntervalSeconds { get; init; } = 60;

    /// <summary>Schedule of the apply tasks with trigger cron.</summary>
    [Option("Schedule with trigger cron: minute, hour, day, month, weekday and a time zone, such as */5 * * * * UTC.")]
    public string? Cron { get; init; }

    /// <summary>Whether landing tables are trimmed.</summary>
    [Option("age: applied landing rows are removed when they are old; none: they are kept for ever.")]
    public SnowflakeCleanup Cleanup { get; init; } = SnowflakeCleanup.Age;

    /// <summary>Age in days at which applied landing rows are removed.</summary>
    [Option("Age in days at which applied landing rows are removed; what is kept can be applied again.", Minimum = 3, Maximum = 3650)]
    public int CleanupAfterDays { get; init; } = 14;

    /// <summary>How replicas are declared.</summary>
    [Option("How replicas are declared: if-not-exists leaves an existing table alone, create-or-alter appends new columns (a renamed column would be dropped and added).")]
    public SnowflakeDdlStyle DdlStyle { get; init; } = SnowflakeDdlStyle.IfNotExists;

    /// <summary>Fields that no replica column reads.</summary>
    [Option("Landing fields that no replica column reads: report leaves them in the landing table, keep also stores them in the column _TIDB_UNMAPPED.")]
    public SnowflakeUnmapped Unmapped { get; init; } = SnowflakeUnmapped.Report;

    /// <summary>Choices among column types.</summary>
    [Option("Choices among column types; single columns are set in overrides.")]
    public SnowflakeTypeOptions Types { get; init; } = new();

    /// <summary>Name templates.</summary>
    [Option("Names of objects; {landing}, {schema} and {table} stand for the landing table, the source database and the source table.")]
    public SnowflakeNameOptions Names { get; init; } = new();

    /// <summary>Notifications.</summary>
    [Option("Notifications of failed tasks.")]
    public SnowflakeAlertOptions Alerts { get; init; } = new();

    /// <summary>Accept tables without DDL.</summary>
    [Option("Accepts tables that are known from their registered schemas only; their columns get the widest type of each family.")]
    public bool AllowAvroOnly { get; init; }

    /// <summary>Roles to create and grant to.</summary>
    [Option("Roles to create and to grant to; a role that is left out gets no grants.")]
    public SnowflakeRoleOptions Roles { get; init; } = new();
}

/// <summary>Roles of the Snowflake target; null means that nothing is created or granted for it.</summary>
public sealed record SnowflakeRoleOptions
{
    /// <summary>Owns the objects and deploys them.</summary>
    [Option("Role that owns the objects and deploys them.")]
    public string? Deploy { get; init; }

    /// <summary>The connector's role.</summary>
    [Option("Role of the Kafka connector: inserts into the landing tables.")]
    public string? Connector { get; init; }

    /// <summary>Runs and operates the tasks.</summary>
    [Option("Role that may run, resume and suspend the tasks.")]
    public string? Apply { get; init; }

    /// <summary>Reads the replicas.</summary>
    [Option("Role that reads the replicas.")]
    public string? Reader { get; init; }
}

/// <summary>Name templates of the Snowflake target.</summary>
public sealed record SnowflakeNameOptions
{
    /// <summary>Replica.</summary>
    [Option("Replica.")]
    public string Replica { get; init; } = "{table}";

    /// <summary>Stream on the landing table.</summary>
    [Option("Stream on the landing table.")]
    public string Stream { get; init; } = "{landing}__STM";

    /// <summary>Apply procedure.</summary>
    [Option("Apply procedure.")]
    public string ApplyProcedure { get; init; } = "SP_APPLY_{landing}";

    /// <summary>Apply task.</summary>
    [Option("Apply task.")]
    public string ApplyTask { get; init; } = "{landing}__APPLY";

    /// <summary>Cleanup procedure.</summary>
    [Option("Cleanup procedure.")]
    public string CleanupProcedure { get; init; } = "SP_CLEANUP_{landing}";

    /// <summary>Cleanup task.</summary>
    [Option("Cleanup task.")]
    public string CleanupTask { get; init; } = "{landing}__CLEANUP";

    /// <summary>Temporary table of the initial load.</summary>
    [Option("Table of the initial load.")]
    public string LoadTable { get; init; } = "LOAD_{landing}";

    /// <summary>View of the rows that are not deleted.</summary>
    [Option("View of the rows that are not deleted, with deletes soft; in the replica's schema.")]
    public string LiveView { get; init; } = "{table}__LIVE";
}

/// <summary>Notifications.</summary>
public sealed record SnowflakeAlertOptions
{
    /// <summary>Integration that hears of failed tasks.</summary>
    [Option("Notification integration that is told of failed task runs (ERROR_INTEGRATION); it must exist.")]
    public string? ErrorIntegration { get; init; }
}
