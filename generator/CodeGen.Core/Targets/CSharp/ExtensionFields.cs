using System.Collections.Immutable;
using Tidb.CodeGen.Avro;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What TiCDC adds to a value: the extension fields, and those of row checksums.</summary>
internal static class ExtensionFields
{
    private static readonly ImmutableDictionary<string, string> Summaries = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new KeyValuePair<string, string>[]
    {
        new("_tidb_op", "What TiCDC saw: c for an insert, u for an update; some releases write c for both. Empty when the message does not tell."),
        new("_tidb_commit_ts", "Commit timestamp (TSO) of the change; orders changes, equal within a transaction. 0 when the message does not tell."),
        new("_tidb_commit_physical_time", "Commit time in milliseconds since 1970-01-01 UTC. 0 when the message does not tell."),
        new("_tidb_row_level_checksum", "CRC32 of the row as decimal text; empty when the row has none."),
        new("_tidb_corrupted", "True when TiCDC found that the row does not match its checksum."),
        new("_tidb_checksum_version", "Version of the checksum."),
    });

    public static CSharpProperty Property(AvroField field, int position, bool readerDefaults)
    {
        var storage = CSharpStorage.OfExtension((field.Bare as AvroPrimitive)?.Name ?? "");
        return new CSharpProperty
        {
            Name = "",
            Field = "",
            Position = position,
            Avro = field,
            Column = null,
            Storage = storage,
            // Up to v7.0 these fields have no default, and messages from before the extension was switched on lack them.
            Default = field.Nullable ? ReaderDefault.Null : readerDefaults || field.Default is not null ? ReaderDefault.Zero(storage) : null,
            Summary = Summaries.GetValueOrDefault(field.Name, "Added by TiCDC."),
        };
    }

    public static CSharpAccessor? AccessorOf(string field) => field == "_tidb_commit_physical_time" ? CSharpViews.CommitTime : null;
}
