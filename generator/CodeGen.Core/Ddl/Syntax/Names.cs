using System.Runtime.InteropServices;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>A name and its place.</summary>
internal readonly record struct Name(string Text, Span Span);

/// <summary>A table name as written.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TableName(string? Schema, string Table, Span Span)
{
    public TableReference Reference => new(Schema, Table);
}

/// <summary>FIRST or AFTER of ADD, MODIFY and CHANGE COLUMN.</summary>
/// <param name="After">The column in front, or null for FIRST.</param>
internal sealed record ColumnPosition(Name? After);
