using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Catalog;

/// <summary>How a column's value is computed, if it is.</summary>
public enum Generation
{
    /// <summary>An ordinary column.</summary>
    None,

    /// <summary>Computed on read. TiCDC (classic) does not send it.</summary>
    Virtual,

    /// <summary>Computed on write and stored; TiCDC sends it like any other.</summary>
    Stored,
}

/// <summary>What a DEFAULT clause holds.</summary>
public enum DefaultKind
{
    /// <summary>A literal, NULL included.</summary>
    Literal,

    /// <summary>An expression, CURRENT_TIMESTAMP included.</summary>
    Expression,
}

/// <summary>A DEFAULT clause.</summary>
/// <param name="Kind">Literal or expression.</param>
/// <param name="Text">Restored text: strings quoted with <c>'</c>, numbers and NULL bare, expressions as TiDB's parser restores them.</param>
public sealed record ColumnDefault(DefaultKind Kind, string Text)
{
    /// <summary>DEFAULT NULL.</summary>
    public static ColumnDefault Null { get; } = new(DefaultKind.Literal, "NULL");

    /// <summary>
    /// The value of a string literal, unquoted and unescaped; null for numbers, NULL and expressions, whose
    /// <see cref="Text"/> is the value.
    /// </summary>
    public string? StringValue { get; init; }
}

/// <summary>AUTO_RANDOM(s, r).</summary>
/// <param name="ShardBits">Shard bits, or null when not written.</param>
/// <param name="RangeBits">Range bits, or null when not written.</param>
public sealed record AutoRandom(int? ShardBits, int? RangeBits);

/// <summary>A column of a table.</summary>
/// <param name="Name">Exact spelling: Avro fields and JSON paths are case-sensitive.</param>
/// <param name="Type">Resolved type.</param>
public sealed record Column(string Name, ColumnType Type)
{
    /// <summary>False for NOT NULL, AUTO_INCREMENT and primary key columns.</summary>
    public bool Nullable { get; init; } = true;

    /// <summary>The DEFAULT clause, or null when none is written.</summary>
    public ColumnDefault? Default { get; init; }

    /// <summary>ON UPDATE CURRENT_TIMESTAMP.</summary>
    public bool OnUpdateNow { get; init; }

    /// <summary>AUTO_INCREMENT.</summary>
    public bool AutoIncrement { get; init; }

    /// <summary>AUTO_RANDOM, or null.</summary>
    public AutoRandom? AutoRandom { get; init; }

    /// <summary>Whether and how the value is computed.</summary>
    public Generation Generation { get; init; }

    /// <summary>Text of the generation expression, or null.</summary>
    public string? GenerationExpression { get; init; }

    /// <summary>The comment, or null.</summary>
    public string? Comment { get; init; }

    /// <summary>Character set as written on the column (or <c>binary</c> where the type implies it), or null.</summary>
    public string? Charset { get; init; }

    /// <summary>
    /// Character set of the column's text, its own or inherited when it was declared: a later change of the table's default
    /// does not touch it. Null when the type has none or nothing is known.
    /// </summary>
    public string? EffectiveCharset { get; init; }

    /// <summary>Collation as written on the column, or null.</summary>
    public string? Collation { get; init; }

    /// <summary>
    /// True when the column came by ALTER TABLE ADD COLUMN: older TiCDC then sends TiDB's internal original default.
    /// </summary>
    public bool AddedLater { get; init; }

    /// <summary>
    /// What ALTER TABLE ADD COLUMN declared as default, kept when a later statement changes or drops the default; null when
    /// nothing was declared or the column is as old as the table.
    /// </summary>
    public ColumnDefault? OriginalDefault { get; init; }

    /// <summary>Order of creation in the table's life, from 0; TiCDC orders checksummed rows by it.</summary>
    public int CreationOrder { get; init; }

    /// <summary>The column's name in the input.</summary>
    public required Span Span { get; init; }

    /// <summary>The type's text in the input; the name's span where the type is not in the text.</summary>
    public required Span TypeSpan { get; init; }
}
