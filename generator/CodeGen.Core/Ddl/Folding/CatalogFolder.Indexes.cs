using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
    private void AddConstraint(TableState table, IndexSyntax syntax)
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
                AddSecondary(table, syntax);
                return;
        }
    }

    private void AddPrimaryKey(TableState table, IndexSyntax syntax)
    {
        if (table.PrimaryKey is { } existing)
        {
            Report(ParsingDiagnostics.SecondPrimaryKey.At(syntax.Span, table.FullName).WithRelated(existing.Span, "the first one"));
            return;
        }

        if (syntax.Parts.Exists(part => part.Column is null))
        {
            Report(ParsingDiagnostics.ExpressionPrimaryKey.At(syntax.Span, table.FullName));
            return;
        }

        var parts = ResolveParts(table, syntax.Parts);
        CheckKey(table, "PRIMARY", syntax, parts);
        table.Indexes.Add(new Index("PRIMARY", IndexKind.Primary, parts) { Clustered = syntax.Clustered, Span = syntax.Span });
        foreach (var part in parts)
            MakeNotNull(table, part.Column);
    }

    private static void MakeNotNull(TableState table, string? column)
    {
        if (column is not null && table.FindColumn(column) is >= 0 and var index && table.Columns[index].Nullable)
            table.Columns[index] = table.Columns[index] with { Nullable = false };
    }

    private void AddSecondary(TableState table, IndexSyntax syntax)
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
        var name = syntax.Name?.Text ?? _names.Pick(table, parts, syntax.Form == ConstraintForm.Vector);
        CheckKey(table, name, syntax, parts);
        table.Indexes.Add(new Index(name, syntax.Form == ConstraintForm.Unique ? IndexKind.Unique : IndexKind.Ordinary, parts)
        {
            Clustered = syntax.Clustered,
            IsNamed = syntax.Name is not null,
            IsPartial = syntax.IsPartial,
            Span = syntax.Span,
        });
    }

    // Parts take the spelling of the columns; unknown ones are reported and kept.
    private ImmutableArray<IndexPart> ResolveParts(TableState table, List<PartSyntax> parts)
    {
        var resolved = new IndexPart[parts.Count];
        for (var i = 0; i < resolved.Length; i++)
        {
            var part = parts[i];
            var column = part.Column is null ? -1 : table.FindColumn(part.Column);
            if (part.Column is not null && column < 0)
                Report(ParsingDiagnostics.ColumnUnknown.At(part.Span, table.FullName, part.Column));
            resolved[i] = PartOf(column < 0 ? part.Column : table.Columns[column].Name, part);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(resolved);
    }

    // Most parts are whole columns.
    private IndexPart PartOf(string? column, in PartSyntax part)
    {
        return column is null || part.PrefixLength is not null
            ? new IndexPart(column, part.PrefixLength, part.Expression)
            : _parts.Get(column, 0, static (name, _) => new IndexPart(name, null, null));
    }

    // A foreign key gets an index of its own when no index starts with its columns.
    private void AddForeignKey(TableState table, IndexSyntax syntax)
    {
        table.ForeignKeys++;
        var parts = ResolveParts(table, syntax.Parts);
        var name = syntax.Name?.Text ?? $"fk_{table.ForeignKeys}";
        if (table.FindIndex(name) >= 0 || HasIndexOn(table, parts))
            return;
        table.Indexes.Add(new Index(name, IndexKind.Ordinary, parts) { IsNamed = syntax.Name is not null, Span = syntax.Span });
    }

    private static bool HasIndexOn(TableState table, ImmutableArray<IndexPart> parts)
    {
        for (var i = 0; i < table.Indexes.Count; i++)
        {
            if (StartsWith(table.Indexes[i].Parts, parts))
                return true;
        }

        return false;
    }

    private static bool StartsWith(ImmutableArray<IndexPart> index, ImmutableArray<IndexPart> parts)
    {
        if (index.Length < parts.Length)
            return false;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Column is not { } a || index[i].Column is not { } b || !CatalogState.SameName(a, b))
                return false;
        }

        return true;
    }

    private void DropIndex(TableState table, Name name, bool ifExists)
    {
        if (table.FindIndex(name.Text) is >= 0 and var index)
            table.Indexes.RemoveAt(index);
        else if (!ifExists)
            Report(ParsingDiagnostics.IndexUnknown.At(name.Span, table.FullName, name.Text));
    }
}
