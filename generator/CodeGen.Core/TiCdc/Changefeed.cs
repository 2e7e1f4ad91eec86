using System.Collections.Immutable;

namespace Tidb.CodeGen.TiCdc;

/// <summary>A changefeed: everything that decides what arrives.</summary>
public sealed record Changefeed
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>The release that runs it.</summary>
    public required TiCdcRelease Release { get; init; }

    /// <summary>UTC offset of the TiCDC servers, such as <c>+00:00</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>How DECIMAL is sent.</summary>
    public required DecimalHandling DecimalHandling { get; init; }

    /// <summary>How BIGINT UNSIGNED is sent.</summary>
    public required BigintUnsignedHandling BigintUnsignedHandling { get; init; }

    /// <summary>Whether the value has the extension fields.</summary>
    public required bool TidbExtension { get; init; }

    /// <summary>Whether the value has checksum fields.</summary>
    public IntegrityCheck IntegrityCheck { get; init; }

    /// <summary>First part of the Avro namespace: TiCDC's own namespace or keyspace.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>Its tables, as table-filter rules.</summary>
    public ImmutableArray<string> Tables { get; init; } = [];

    /// <summary>How topics are created.</summary>
    public KafkaOptions Kafka { get; init; } = new();

    /// <summary>Whether FLOAT is registered as double; null: as the release writes it.</summary>
    public bool? FloatIsDouble { get; init; }

    /// <summary>Which TiCDC runs it.</summary>
    public Architecture Architecture { get; init; }

    /// <summary>Topics and partition rules; the first that matches a table decides.</summary>
    public required ImmutableArray<Dispatcher> Dispatchers { get; init; }
}

/// <summary>Where the rows of some tables go.</summary>
/// <param name="Matcher">Table-filter rules.</param>
/// <param name="Topic">Topic expression.</param>
/// <param name="Partition">Partition rule.</param>
public sealed record Dispatcher(ImmutableArray<string> Matcher, string Topic, PartitionRule Partition)
{
    /// <summary>The unique index whose values decide under index-value; null for the key.</summary>
    public string? Index { get; init; }

    /// <summary>The columns that decide under columns.</summary>
    public ImmutableArray<string> Columns { get; init; } = [];

    private readonly TableFilter _filter = TableFilter.Parse(Matcher).Filter;

    /// <summary>True when it decides for a table; names are compared without case, as <c>case-sensitive = false</c> says.</summary>
    public bool Matches(string schema, string table) => _filter.Matches(schema, table);
}
