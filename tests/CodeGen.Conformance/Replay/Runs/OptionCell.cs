using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Histories;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>Options a table is generated with, and the faults under which they promise a right replica.</summary>
/// <param name="Name">For messages.</param>
/// <param name="TiCdc">Members of the configuration's <c>ticdc</c>.</param>
/// <param name="Snowflake">Members of its Snowflake target.</param>
/// <param name="Wire">What the TiCDC settings do to the wire.</param>
/// <param name="Holds">False for a fault the options do not stand.</param>
internal sealed record OptionCell(string Name, string TiCdc, string Snowflake, WireOptions Wire, Func<Scenario, bool> Holds)
{
    /// <summary>Ordering by offset, hard deletes: what comes late after a delete brings the row back.</summary>
    public static OptionCell Default { get; } = new("offset, hard", "", "", new WireOptions(), scenario => scenario.LateAfterDelete == 0);

    /// <summary>All cells. A further combination of options is a further row.</summary>
    public static ImmutableArray<OptionCell> All { get; } =
    [
        Default,
        Default with
        {
            Name = "offset, hard, numbers as text",
            TiCdc = """, "decimalHandling": "string", "bigintUnsignedHandling": "string" """,
            Wire = new WireOptions(DecimalAsText: true, UnsignedBigintAsText: true),
        },
    ];

    public string Configuration(string database) => $$"""
        {
          "source": { "ddl": ["table.sql"], "defaultDatabase": "{{database}}" },
          "ticdc": { "id": "replay", "version": "8.5.7", "timeZone": "+00:00", "topic": "tidb_{schema}_{table}", "partition": "index-value"{{TiCdc}} },
          "targets": { "snowflake": { "landingSchema": "TICDC"{{Snowflake}} } }
        }
        """;
}
