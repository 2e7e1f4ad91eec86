using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Typing;

namespace Tidb.CodeGen.Conformance.KsqlDb.Syntax;

/// <summary>A statement.</summary>
/// <param name="At">Where it starts.</param>
internal abstract record Statement(SqlToken At);

/// <summary>A property of WITH.</summary>
/// <param name="At">Its value.</param>
internal sealed record Property(SqlToken At)
{
    /// <summary>The value as text.</summary>
    public string Text => At.Value;
}

/// <summary>A column of a source.</summary>
internal sealed record ColumnElement(SqlToken At, string Name, KsqlType Type, bool IsKey);

/// <summary>CREATE SOURCE STREAM or TABLE.</summary>
internal sealed record CreateSource(
    SqlToken At, bool IsTable, string Name, ImmutableArray<ColumnElement> Columns, ImmutableSortedDictionary<string, Property> Properties) : Statement(At);

/// <summary>CREATE STREAM AS SELECT.</summary>
internal sealed record CreateStreamAs(
    SqlToken At, string Name, ImmutableSortedDictionary<string, Property> Properties, ImmutableArray<SelectItem> Items, string From,
    ImmutableArray<Expression> PartitionBy) : Statement(At);

/// <summary>An item of a projection.</summary>
internal sealed record SelectItem(SqlToken At, Expression Of, string Name);

/// <summary>ASSERT SCHEMA.</summary>
internal sealed record AssertSchema(SqlToken At, string Subject) : Statement(At);

/// <summary>SET 'auto.offset.reset' = 'earliest', the one property we set.</summary>
internal sealed record FromEarliest(SqlToken At) : Statement(At);

/// <summary>DROP STREAM or TABLE.</summary>
internal sealed record Drop(SqlToken At, bool IsTable, string Name, bool WithTopic) : Statement(At);

/// <summary>DESCRIBE, which shows an object.</summary>
internal sealed record Describe(SqlToken At, string Name) : Statement(At);

/// <summary>SHOW QUERIES.</summary>
internal sealed record ShowQueries(SqlToken At) : Statement(At);
