using System.Collections.Immutable;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>A field that TiCDC adds behind the columns. Deletes have none of them.</summary>
/// <param name="Field">Its name in the record.</param>
/// <param name="Type">The type that reads it.</param>
internal sealed record KsqlDbExtensionField(string Field, string Type)
{
    /// <summary>The field with the time of the commit, in milliseconds.</summary>
    public const string CommitTime = "_tidb_commit_physical_time";

    private static readonly ImmutableArray<KsqlDbExtensionField> All =
    [
        new("_tidb_op", "VARCHAR"),
        new("_tidb_commit_ts", "BIGINT"),
        new(CommitTime, "BIGINT") { TypedField = "committed_at", TypedType = "TIMESTAMP", Typed = "FROM_UNIXTIME({v})" },

        // Checksums are computed over the values as they arrive; beside typed values they mean nothing.
        new("_tidb_row_level_checksum", "VARCHAR") { InTypedStream = false },
        new("_tidb_corrupted", "BOOLEAN") { InTypedStream = false },
        new("_tidb_checksum_version", "INT") { InTypedStream = false },
    ];

    /// <summary>Name of the typed column; null for the field's.</summary>
    public string? TypedField { get; private init; }

    /// <summary>Type of the typed column; null for the same.</summary>
    public string? TypedType { get; private init; }

    /// <summary>Expression of the typed column over <c>{v}</c>; null for the value as it arrives.</summary>
    public string? Typed { get; private init; }

    /// <summary>Whether a typed stream has it.</summary>
    public bool InTypedStream { get; private init; } = true;

    /// <summary>The extension fields in the records of a table.</summary>
    public static ImmutableArray<KsqlDbExtensionField> Of(ReplicatedTable source)
    {
        var fields = source.ValueSchema.Fields.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        fields.ExceptWith(source.Columns.Select(column => column.Field));
        return [.. All.Where(one => fields.Contains(one.Field))];
    }
}
