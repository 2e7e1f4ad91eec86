using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;
using Index = Tidb.CodeGen.Catalog.Index;

namespace Tidb.CodeGen.Ddl.Folding;

internal sealed partial class CatalogFolder
{
    /// <summary>Adds a constraint or index.</summary>
    /// <param name="table">The table.</param>
    /// <param name="syntax">The constraint.</param>
    /// <param name="reserved">Names written elsewhere in the same statement, which automatic names avoid.</param>
    private void AddConstraint(TableState table, IndexSyntax syntax, IReadOnlyCollection<string>? reserved = null)
    {
        switch (syntax.Form)
        {
            case ConstraintForm.Check:
                return;
            case ConstraintForm.ForeignKey:
                AddForeignKey(table, syntax);
                return;
            case ConstraintForm.Primary:
                AddPrimaryKey(table, syntax);
                return;
            default:
                AddSecondary(table, syntax, reserved ?? []);
                return;
        }
    }

    private void AddPrimaryKey(TableState table, IndexSyntax syntax)
    {
        if (table.Indexes.FirstOrDefault(index => index.Kind == IndexKind.Primary) is { } existing)
        {
            Report(ParsingDiagnostics.SecondPrimaryKey.At(syntax.Span, table.FullName).WithRelated(existing.Span, "the first one"));
            return;
        }

        if (syntax.Parts.Any(part => part.Part.Column is null))
        {
            Report(ParsingDiagnostics.ExpressionPrimaryKey.At(syntax.Span, table.FullName));
            return;
        }

        var parts = ResolveParts(table, syntax.Parts);
        table.Indexes.Add(new Index("PRIMARY", IndexKind.Primary, parts) { Clustered = syntax.Clustered, Span = syntax.Span });
        foreach (var part in parts)
            MakeNotNull(table, part.Column);
    }

    private static void MakeNotNull(TableState table, string? column)
    {
        if (column is not null && table.FindColumn(column) is >= 0 and var index && table.Columns[index].Nullable)
            table.Columns[index] = table.Columns[index] with { Nullable = false };
    }

    private void AddSecondary(TableState table, IndexSyntax syntax, IReadOnlyCollection<string> reserved)
    {
        if (syntax.Name is { } written && table.FindIndex(written.Text) is >= 0 and var existing)
        {
            if (!syntax.IfNotExists)
            {
                Report(ParsingDiagnostics.IndexExists.At(written.Span, table.FullName, written.Text)
                    .WithRelated(table.Indexes[existing].Span, "the first one"));
            }

            return;
        }

        var parts = ResolveParts(table, syntax.Parts);
        var name = syntax.Name?.Text
            ?? IndexNames.Pick(table.Indexes.Select(index => index.Name).Concat(reserved), parts, syntax.Form == ConstraintForm.Vector);
        table.Indexes.Add(new Index(name, syntax.Form == ConstraintForm.Unique ? IndexKind.Unique : IndexKind.Ordinary, parts)
        {
            Clustered = syntax.Clustered,
            IsNamed = syntax.Name is not null,
            IsPartial = syntax.IsPartial,
            Span = syntax.Span,
        });
    }

    // Parts take the spelling of the columns; unknown ones are reported and kept.
    private ImmutableArray<IndexPart> ResolveParts(TableState table, ImmutableArray<PartSyntax> parts)
    {
        var resolved = ImmutableArray.CreateBuilder<IndexPart>(parts.Length);
        foreach (var (part, span) in parts)
        {
            var column = part.Column is null ? -1 : table.FindColumn(part.Column);
            if (part.Column is not null && column < 0)
                Report(ParsingDiagnostics.ColumnUnknown.At(span, table.FullName, part.Column));
            var isSpelledAlike = column < 0 || table.Columns[column].Name == part.Column;
            resolved.Add(isSpelledAlike ? part : part with { Column = table.Columns[column].Name });
        }

        return resolved.MoveToImmutable();
    }

    // A foreign key gets an index of its own when no index starts with its columns.
    private void AddForeignKey(TableState table, IndexSyntax syntax)
    {
        table.ForeignKeys++;
        var parts = ResolveParts(table, syntax.Parts);
        var name = syntax.Name?.Text ?? $"fk_{table.ForeignKeys}";
        if (table.FindIndex(name) >= 0 || table.Indexes.Any(index => StartsWith(index, parts)))
            return;
        table.Indexes.Add(new Index(name, IndexKind.Ordinary, parts) { IsNamed = syntax.Name is not null, Span = syntax.Span });
    }

    private static bool StartsWith(Index index, ImmutableArray<IndexPart> parts)
    {
        return index.Parts.Length >= parts.Length
            && parts.Zip(index.Parts).All(pair => pair.First.Column is { } a && pair.Second.Column is { } b && CatalogState.SameName(a, b));
    }

    private void DropIndex(TableState table, Name name, bool ifExists)
    {
        if (table.FindIndex(name.Text) is >= 0 and var index)
            table.Indexes.RemoveAt(index);
        else if (!ifExists)
            Report(ParsingDiagnostics.IndexUnknown.At(name.Span, table.FullName, name.Text));
    }
}
