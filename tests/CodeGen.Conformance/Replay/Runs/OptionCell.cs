using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Targets.Snowflake;

namespace Tidb.CodeGen.Conformance.Replay.Runs;

/// <summary>A combination of options, and the faults under which it promises a right replica.</summary>
/// <param name="Ordering">What makes a change newer.</param>
/// <param name="Deletes">What a delete does.</param>
/// <param name="Casts">What a value that does not fit does.</param>
internal sealed record OptionCell(SnowflakeOrdering Ordering, SnowflakeDeletes Deletes, SnowflakeCasts Casts)
{
    public static OptionCell Default { get; } = new(SnowflakeOrdering.Offset, SnowflakeDeletes.Hard, SnowflakeCasts.Strict);

    /// <summary>All cells that are offered.</summary>
    public static ImmutableArray<OptionCell> All { get; } =
    [
        .. from ordering in Enum.GetValues<SnowflakeOrdering>()
           from deletes in Enum.GetValues<SnowflakeDeletes>()
           from casts in Enum.GetValues<SnowflakeCasts>()
           select new OptionCell(ordering, deletes, casts),
    ];

    public string Name => $"{Word(Ordering)}, {Word(Deletes)}, {Word(Casts)}";

    /// <summary>Both forms of numbers on the wire are met under every single option.</summary>
    public WireOptions Wire
    {
        get
        {
            var asText = ((int)Ordering + (int)Deletes + (int)Casts) % 2 == 1;
            return new WireOptions(DecimalAsText: asText, UnsignedBigintAsText: asText, TidbExtension: Ordering == SnowflakeOrdering.Hybrid);
        }
    }

    /// <summary>
    /// False for a fault the options do not stand. Late is a single old record after newer ones: without a guard it wins;
    /// after a delete there is nothing left to compare it with, unless the delete left a mark with an offset.
    /// </summary>
    public bool Holds(Scenario scenario) => (Ordering, Deletes) switch
    {
        (SnowflakeOrdering.Offset, SnowflakeDeletes.Soft) => true,
        (SnowflakeOrdering.Offset, _) => scenario.LateAfterDelete == 0,
        // A late record that was also sent again has a commit timestamp that is not older, and an offset that is.
        (SnowflakeOrdering.Hybrid, _) => scenario.LateAfterDelete == 0 && (scenario.Late == 0 || scenario.Replay == 0),
        _ => scenario.LateAfterDelete == 0 && scenario.Late == 0,
    };

    public string Configuration(string database)
    {
        var (number, text) = Wire.DecimalAsText ? ("string", "string") : ("precise", "long");
        return $$"""
            {
              "source": { "ddl": ["table.sql"], "defaultDatabase": "{{database}}" },
              "ticdc": {
                "id": "replay", "version": "8.5.7", "timeZone": "+00:00", "topic": "tidb_{schema}_{table}", "partition": "index-value",
                "decimalHandling": "{{number}}", "bigintUnsignedHandling": "{{text}}", "tidbExtension": {{(Wire.TidbExtension ? "true" : "false")}}
              },
              "targets": {
                "snowflake": { "landingSchema": "TICDC", "ordering": "{{Word(Ordering)}}", "deletes": "{{Word(Deletes)}}", "casts": "{{Word(Casts)}}" }
              }
            }
            """;
    }

    private static string Word<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();
}
