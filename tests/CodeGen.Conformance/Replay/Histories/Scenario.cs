using System.Collections.Immutable;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>How deletes look in the landing table.</summary>
internal enum TombstoneShape
{
    /// <summary>Connector 2.x and 3.x: an empty object, and schema_id 0 in the metadata.</summary>
    EmptyObject,

    /// <summary>Connector 4.x: SQL NULL.</summary>
    SqlNull,

    /// <summary>Both, one after the other, as after a change of the connector.</summary>
    Both,
}

/// <summary>What befalls the data on its way. Probabilities are per record or per batch.</summary>
internal sealed record Scenario(string Name)
{
    /// <summary>Fewest and most rows of a batch.</summary>
    public (int Least, int Most) Batch { get; init; } = (1, 50);

    /// <summary>Fewest and most changes of the random part.</summary>
    public (int Least, int Most) Changes { get; init; } = (8, 16);

    public TombstoneShape Tombstones { get; init; } = TombstoneShape.Both;

    /// <summary>Wrapped values and tombstones with unreadable keys: must be rejected.</summary>
    public double Noise { get; init; }

    /// <summary>Rows whose key cannot be read: the key is in the content.</summary>
    public double UnreadableKeys { get; init; }

    /// <summary>A partition is read again from an earlier offset.</summary>
    public double Redelivery { get; init; }

    /// <summary>TiCDC sends a suffix of a partition again, with new offsets.</summary>
    public double Replay { get; init; }

    /// <summary>One old record comes after newer ones of a key that is alive.</summary>
    public double Late { get; init; }

    /// <summary>An old record comes after the delete of its key.</summary>
    public double LateAfterDelete { get; init; }

    public double Redeployment { get; init; }

    /// <summary>The apply fails between two statements, or its session ends there.</summary>
    public double Failure { get; init; }

    /// <summary>Rows arrive between two statements of the apply.</summary>
    public double Arrival { get; init; }

    public double Cleanup { get; init; }

    /// <summary>Rows landed before the stream exists.</summary>
    public bool EarlyRows { get; init; }

    /// <summary>The replica starts from a snapshot.</summary>
    public bool InitialLoad { get; init; }

    /// <summary>All faults; which of them options must stand is said by <see cref="Runs.OptionCell.Holds"/>. A further fault is a further row.</summary>
    public static ImmutableArray<Scenario> All { get; } =
    [
        new("one by one") { Batch = (1, 1), Changes = (3, 8) },
        new("random batches"),
        new("all at once") { Batch = (1000, 1000) },
        new("tombstones {}") { Batch = (2, 30), Tombstones = TombstoneShape.EmptyObject },
        new("tombstones NULL") { Batch = (2, 30), Tombstones = TombstoneShape.SqlNull },
        new("rejects") { Noise = 0.2, UnreadableKeys = 0.2 },
        new("redelivery") { Batch = (3, 30), Redelivery = 0.1 },
        new("replay") { Batch = (3, 30), Replay = 0.05 },
        new("late") { Batch = (2, 15), Late = 0.15 },
        new("late after delete") { Batch = (2, 15), LateAfterDelete = 0.15 },
        new("deployed again") { Redeployment = 0.5 },
        new("failures") { Failure = 0.8 },
        new("arrivals") { Batch = (2, 20), Arrival = 0.8 },
        new("cleanup") { Batch = (3, 20), Cleanup = 0.6, Redelivery = 0.1 },
        new("early rows") { EarlyRows = true },
        new("initial load") { InitialLoad = true },
        new("everything")
        {
            Batch = (2, 30), Noise = 0.05, UnreadableKeys = 0.05, Redelivery = 0.05, Replay = 0.02, Late = 0.05, Redeployment = 0.2, Failure = 0.3, Arrival = 0.3,
            Cleanup = 0.2, EarlyRows = true, InitialLoad = true,
        },
        new("everything but late")
        {
            Batch = (2, 30), Noise = 0.05, UnreadableKeys = 0.05, Redelivery = 0.05, Replay = 0.02, Redeployment = 0.2, Failure = 0.3, Arrival = 0.3,
            Cleanup = 0.2, EarlyRows = true, InitialLoad = true,
        },
    ];
}
