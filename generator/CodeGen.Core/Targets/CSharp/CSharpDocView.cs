using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The documentation of a property.</summary>
/// <param name="Type">Type of the column with what is declared beside it; null for what TiCDC adds.</param>
/// <param name="Summary">The text of what TiCDC adds; null for columns.</param>
/// <param name="Note">What a reader of the code should know; null for nothing.</param>
/// <param name="Comment">The column's comment, line by line.</param>
internal sealed record CSharpDocView(Raw? Type, Raw? Summary, Raw? Note, ImmutableArray<Raw> Comment)
{
    private const int LongestType = 60;

    /// <summary>True when the comment has more lines than one.</summary>
    public bool HasParagraphs => Comment.Length > 1;

    public static CSharpDocView Of(CSharpTable table, CSharpProperty property, PropertyText text)
    {
        if (property.Column is not { } column)
            return new CSharpDocView(null, Raw.Of(property.Summary), null, []);
        return new CSharpDocView(
            new Raw(string.Join(", ", Facts(table, property, column.Column))), null,
            Raw.Of(property.Rule!.Note is { } note ? text.Fill(note).Text : null), CSharpPropertyView.LinesOf(column.Column.Comment));
    }

    private static IEnumerable<string> Facts(CSharpTable table, CSharpProperty property, Column column)
    {
        var type = column.Type.ToString();
        yield return type.Length <= LongestType ? type : type[..type.IndexOf('(', StringComparison.Ordinal)];
        if (!column.Nullable)
            yield return "NOT NULL";
        if (property.Column!.InKey)
            yield return table.Source.Table.PrimaryKey is null ? "key" : "primary key";
        if (column.Default is { Text: not "NULL" } declared)
            yield return "default " + declared.Text;
        if (column.Generation != Generation.None)
            yield return "generated";
    }
}
