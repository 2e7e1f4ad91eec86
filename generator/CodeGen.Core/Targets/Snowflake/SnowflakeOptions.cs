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

    /// <summary>Least seconds between two runs of an apply task.</summary>
    [Option("Least number of seconds between two runs of an apply task; changes in between are applied together.", Minimum = 10, Maximum = 604800)]
    public int TriggerIntervalSeconds { get; init; } = 60;

    /// <summary>Age in days at which applied landing rows are removed.</summary>
    [Option("Age in days at which applied landing rows are removed; what is kept can be applied again.", Minimum = 3, Maximum = 3650)]
    public int CleanupAfterDays { get; init; } = 14;

    /// <summary>Accept tables without DDL.</summary>
    [Option("Accepts tables that are known from their registered schemas only; their columns get the widest type of each family.")]
    public bool AllowAvroOnly { get; init; }

    /// <summary>Roles to create and grant to.</summary>
    [Option("Roles to create and to grant to; a role that is left out gets no grants.")]
    public SnowflakeRoles Roles { get; init; } = new();
}

/// <summary>Roles of the Snowflake target; null means that nothing is created or granted for it.</summary>
public sealed record SnowflakeRoles
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
