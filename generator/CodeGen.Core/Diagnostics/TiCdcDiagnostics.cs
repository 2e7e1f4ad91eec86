namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about the changefeed (65xx).</summary>
public static class TiCdcDiagnostics
{
    /// <summary>Two tables in one topic.</summary>
    public static readonly DiagnosticDescriptor TopicCollision = new(
        6501, "topic-collision", Severity.Error,
        "`{0}` and `{1}` would share the topic `{2}`",
        "choose a topic expression that keeps them apart, such as `tidb_{{schema}}__{{table}}`, or exclude one of them",
        """
        TiCDC writes both tables to one topic without a word. They register schemas under the same subjects in turn, and
        every consumer mixes their rows. `tidb_{schema}_{table}` maps (`a_b`, `c`) and (`a`, `b_c`) to `tidb_a_b_c`; names
        that differ only in characters outside A-Z, a-z, 0-9, `.`, `_` and `-` collide as well.
        """);

    /// <summary>A bad changefeed id.</summary>
    public static readonly DiagnosticDescriptor InvalidId = new(
        6502, "invalid-changefeed-id", Severity.Error,
        "`{0}` cannot be the id of a changefeed",
        "use letters, digits and single hyphens between them, at most 128 characters",
        "TiCDC accepts ids of the form [a-zA-Z0-9]+(-[a-zA-Z0-9]+)* only; underscores and dots are refused when the changefeed is created.");

    /// <summary>An unknown release.</summary>
    public static readonly DiagnosticDescriptor UnknownRelease = new(
        6503, "unknown-release", Severity.Error,
        "`{0}` is no TiCDC release from 6.1.0 on",
        "write three parts, such as 8.5.7, or a known line: 6.1, 6.5, 7.1, 7.5, 8.1, 8.5",
        "The release decides what arrives: FLOAT width, defaults, how updates of a key are split, which keys the configuration file knows. Before 6.1 the Avro format was another one.");

    /// <summary>Two parts stand for the highest patch.</summary>
    public static readonly DiagnosticDescriptor ReleaseLine = new(
        6504, "release-line", Severity.Info,
        "`{0}` is taken as {1}",
        "write the three parts of the release that runs",
        "Patches of one line differ in what they register and how they split updates. The highest patch known is assumed.");

    /// <summary>A topic expression TiCDC refuses.</summary>
    public static readonly DiagnosticDescriptor InvalidTopic = new(
        6505, "invalid-topic-expression", Severity.Error,
        "`{0}` is no topic expression for Avro",
        "use {{schema}} and then {{table}}, each once, with letters, digits, `.`, `_` and `-` around them",
        "With the Avro protocol TiCDC insists on both placeholders in this order, because each table needs a topic of its own.");

    /// <summary>A time zone that is no offset.</summary>
    public static readonly DiagnosticDescriptor TimeZoneNotFixed = new(
        6506, "time-zone-not-fixed", Severity.Error,
        "`{0}` is no UTC offset",
        "run TiCDC with --tz=UTC and write +00:00; a zone with daylight saving time makes an hour of every autumn ambiguous",
        """
        TIMESTAMP values arrive as local time of the TiCDC servers, without a mark. Only a fixed offset turns them back
        into instants: in a zone with daylight saving time two different instants have one text.
        """);

    /// <summary>A filter rule that does not parse.</summary>
    public static readonly DiagnosticDescriptor InvalidFilterRule = new(
        6507, "invalid-filter-rule", Severity.Error,
        "`{0}` is no table-filter rule",
        "write database.table; * and ? are wildcards, a leading ! excludes, other characters need backquotes",
        "The rules also go into the changefeed's configuration, where TiCDC would refuse them.");
}
