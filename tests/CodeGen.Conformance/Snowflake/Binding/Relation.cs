using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

/// <summary>Something in FROM.</summary>
/// <param name="Name">What qualifies its columns: the alias, or the object's own name.</param>
/// <param name="Schema">The object's schema, when it can qualify columns too.</param>
/// <param name="Columns">Its columns; null when the scripts do not say.</param>
internal sealed record Relation(string Name, string Schema, ImmutableArray<Column>? Columns)
{
    /// <summary>True when it may have more columns than are known.</summary>
    public bool IsOpen => Columns is not { } columns || columns.Any(column => column.Name == Open);

    /// <summary>The name of the column that stands for all those of an unknown table, in the result of <c>SELECT *</c>.</summary>
    public const string Open = "*";

    public Column? Find(string column) => Columns?.FirstOrDefault(one => one.Name == column);

    public bool IsCalled(ReadOnlySpan<string> qualifier)
    {
        return qualifier.Length == 1 ? qualifier[0] == Name : qualifier.Length == 2 && qualifier[0] == Schema && qualifier[1] == Name;
    }
}
