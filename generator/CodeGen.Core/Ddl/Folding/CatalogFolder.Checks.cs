using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>What TiDB parses and then refuses. None of it changes the catalog.</summary>
internal sealed partial class CatalogFolder
{
    private void CheckColumns(TableState table)
    {
        Column? counter = null;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            CheckColumn(column);
            if (column.AutoRandom is not null && ColumnRules.ProblemOfHandle(table, column) is { } problem)
                Report(DefinitionDiagnostics.RefusedColumn.At(column.Span, column.Name, problem));
            if (!column.AutoIncrement)
                continue;
            if (counter is not null)
                Report(DefinitionDiagnostics.RefusedColumn.At(column.Span, column.Name, $"`{counter.Name}` is AUTO_INCREMENT already"));
            counter ??= column;
        }
    }

    private void CheckColumn(Column column)
    {
        if (ColumnRules.ProblemOf(column) is { } problem)
            Report(DefinitionDiagnostics.RefusedColumn.At(column.Span, column.Name, problem));
        if (column.Type.Kind is (>= TypeKind.Char and <= TypeKind.LongText) or TypeKind.Enum or TypeKind.Set && ColumnRules.IsMismatch(column.Charset, column.Collation))
            Report(DefinitionDiagnostics.CollationMismatch.At(column.Span, column.Collation, column.Charset));
        if (DefaultRules.ProblemOf(column) is { } ofDefault)
            Report(DefinitionDiagnostics.InvalidDefault.At(column.Span, column.Name, ofDefault));
    }

    private void CheckKey(TableState table, string name, IndexSyntax syntax, ImmutableArray<IndexPart> parts)
    {
        if (syntax.IsSpecial)
            return;
        var isPrimary = syntax.Form == ConstraintForm.Primary;
        var problem = isPrimary && syntax.IsInvisible
            ? "a primary key cannot be invisible"
            : KeyRules.ProblemOf(table, parts, isPrimary ? IndexKind.Primary : IndexKind.Ordinary);
        if (problem is not null)
            Report(DefinitionDiagnostics.RefusedKey.At(syntax.Span, name, problem));
    }
}
