using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Folding;

internal sealed partial class CatalogFolder
{
    private void AlterTable(AlterTableSyntax alter, Session session)
    {
        if (Require(alter.Name, session, silent: alter.IfExists) is not { } table)
            return;
        _names.Start([]);
        foreach (var spec in alter.Specs)
        {
            if (spec is not (AddColumnSpec or AddConstraintSpec))
                _names.Forget();
            Apply(table, spec, session);
        }
    }

    private void Apply(TableState table, AlterSpec spec, Session session)
    {
        switch (spec)
        {
            case AddColumnSpec add:
                AddColumn(table, add);
                break;
            case AddConstraintSpec add:
                AddConstraint(table, add.Constraint);
                break;
            case DropColumnSpec drop:
                DropColumn(table, drop);
                break;
            case ModifyColumnSpec modify:
                ModifyColumn(table, modify);
                break;
            case RenameColumnSpec rename:
                RenameColumn(table, rename);
                break;
            case AlterDefaultSpec alter:
                SetDefault(table, alter);
                break;
            case DropPrimaryKeySpec drop:
                DropIndex(table, new Name("PRIMARY", drop.Span), ifExists: false);
                break;
            case DropIndexSpec drop:
                DropIndex(table, drop.Index, drop.IfExists);
                break;
            case DropConstraintSpec drop:
                DropIndex(table, drop.Constraint, ifExists: true);
                break;
            case RenameIndexSpec rename:
                RenameIndex(table, rename);
                break;
            default:
                ApplyToTable(table, spec, session);
                break;
        }
    }

    private void ApplyToTable(TableState table, AlterSpec spec, Session session)
    {
        switch (spec)
        {
            case RenameTableSpec rename:
                MoveTable(table, rename.NewName, rename.NewName.Schema ?? table.Schema);
                break;
            case TableOptionsSpec options:
                SetOptions(table, options.Options);
                break;
            case ConvertCharsetSpec convert:
                Convert(table, convert);
                break;
            case PartitionBySpec partition:
                table.PartitionBy = partition.Method;
                break;
        }
    }

    private void SetDefault(TableState table, AlterDefaultSpec alter)
    {
        if (RequireColumn(table, alter.Column, ifExists: false) is not { } at)
            return;
        var column = table.Columns[at] with { Default = alter.Default };
        if (DefaultRules.ProblemOf(column) is { } problem)
            Report(DefinitionDiagnostics.InvalidDefault.At(alter.Column.Span, column.Name, problem));
        table.Columns[at] = column;
    }

    private int? RequireColumn(TableState table, Name name, bool ifExists)
    {
        if (table.FindColumn(name.Text) is >= 0 and var index)
            return index;
        if (!ifExists)
            Report(ParsingDiagnostics.ColumnUnknown.At(name.Span, table.FullName, name.Text));
        return null;
    }

    private void AddColumn(TableState table, AddColumnSpec add)
    {
        var name = add.Column.Name;
        if (table.FindColumn(name.Text) is >= 0 and var existing)
        {
            if (!add.IfNotExists)
            {
                Report(ParsingDiagnostics.ColumnExists.At(name.Span, table.FullName, name.Text)
                    .WithRelated(table.Columns[existing].Span, "the first one"));
            }

            return;
        }

        if (add.Column.Type is not { } type)
        {
            Abandon(table);
            return;
        }

        var column = ColumnResolver.Resolve(add.Column, type, table.DefaultCharset, table.NextCreationOrder++, _types);
        column = column with { AddedLater = true, OriginalDefault = column.Default };
        table.Columns.Insert(PlaceOf(table, add.Position, table.Columns.Count), column);
        NoteAddedByMySql(add);
        CheckColumn(column);
        AddInlineKeys(table, add.Column);
    }

    // A column without a type leaves a table nobody can describe.
    private void Abandon(TableState table)
    {
        catalog.Remove(table.Schema, table.Name, table.Lifetime == TableLifetime.LocalTemporary);
        catalog.AddBroken(table.Schema, table.Name);
    }

    private void NoteAddedByMySql(AddColumnSpec add)
    {
        var column = add.Column;
        var what = column.IsPrimary ? "ADD COLUMN with PRIMARY KEY"
            : column.IsUnique ? "ADD COLUMN with UNIQUE"
            : column.AutoIncrement || column.AutoRandom is not null ? "ADD COLUMN with AUTO_INCREMENT or AUTO_RANDOM"
            : column.Generation == Generation.Stored ? "ADD COLUMN of a stored generated column"
            : null;
        if (what is not null)
            Report(ParsingDiagnostics.FoldedLikeMySql.At(column.Name.Span, what));
    }

    private int PlaceOf(TableState table, ColumnPosition? position, int otherwise)
    {
        if (position is null)
            return otherwise;
        if (position.After is not { } after)
            return 0;
        return RequireColumn(table, after, ifExists: false) is { } index ? index + 1 : otherwise;
    }

    // Single-column indexes go with their column; composite ones lose a part, as in MySQL.
    private void DropColumn(TableState table, DropColumnSpec drop)
    {
        if (RequireColumn(table, drop.Column, drop.IfExists) is not { } column)
            return;
        var name = table.Columns[column].Name;
        table.Columns.RemoveAt(column);
        for (var i = table.Indexes.Count - 1; i >= 0; i--)
        {
            var index = table.Indexes[i];
            if (!index.Parts.Any(part => part.Column == name))
                continue;
            if (index.Parts.Length == 1)
            {
                table.Indexes.RemoveAt(i);
                continue;
            }

            Report(ParsingDiagnostics.IndexShrunk.At(drop.Span, name, index.Name).WithRelated(index.Span, "the index"));
            table.Indexes[i] = index with { Parts = index.Parts.RemoveAll(part => part.Column == name) };
        }
    }

    // Everything that is not repeated is lost, but for keys and the NOT NULL of a primary key column.
    private void ModifyColumn(TableState table, ModifyColumnSpec modify)
    {
        if (RequireColumn(table, modify.OldName, modify.IfExists) is not { } at)
            return;
        if (modify.Column.Type is not { } type)
        {
            Abandon(table);
            return;
        }

        var old = table.Columns[at];
        var name = modify.Column.Name;
        if (table.FindColumn(name.Text) is >= 0 and var other && other != at)
        {
            Report(ParsingDiagnostics.ColumnExists.At(name.Span, table.FullName, name.Text));
            return;
        }

        var column = ColumnResolver.Resolve(modify.Column, type, table.DefaultCharset, old.CreationOrder, _types)
            with { AddedLater = old.AddedLater, OriginalDefault = old.OriginalDefault };
        table.Columns[at] = IsPrimaryKeyColumn(table, old.Name) ? column with { Nullable = false } : column;
        CheckColumn(table.Columns[at]);
        RenameParts(table, old.Name, column.Name);
        if (column.Type.Kind is < TypeKind.Char or > TypeKind.LongBlob)
            DropPrefixes(table, column.Name);
        Move(table, at, modify.Position);
        if (modify.Column.IsPrimary || modify.Column.IsUnique || modify.Column.HasConstraint)
            Report(ParsingDiagnostics.FoldedLikeMySql.At(name.Span, "MODIFY or CHANGE with a key or constraint"));
        AddInlineKeys(table, modify.Column);
    }

    private static bool IsPrimaryKeyColumn(TableState table, string column)
    {
        return table.PrimaryKey is { } primary && primary.Parts.Any(part => part.Column == column);
    }

    private void Move(TableState table, int from, ColumnPosition? position)
    {
        if (position is null)
            return;
        var column = table.Columns[from];
        if (position.After is { } after && CatalogState.SameName(after.Text, column.Name))
            return;
        table.Columns.RemoveAt(from);
        table.Columns.Insert(Math.Min(PlaceOf(table, position, from), table.Columns.Count), column);
    }

    private static void RenameParts(TableState table, string old, string @new)
    {
        if (old == @new)
            return;
        for (var i = 0; i < table.Indexes.Count; i++)
        {
            var index = table.Indexes[i];
            if (index.Parts.Any(part => part.Column == old))
                table.Indexes[i] = index with { Parts = [.. index.Parts.Select(part => part.Column == old ? part with { Column = @new } : part)] };
        }
    }

    // Only text and bytes have prefixes.
    private static void DropPrefixes(TableState table, string column)
    {
        for (var i = 0; i < table.Indexes.Count; i++)
        {
            var index = table.Indexes[i];
            if (index.Parts.Any(part => part.Column == column && part.PrefixLength is not null))
                table.Indexes[i] = index with { Parts = [.. index.Parts.Select(part => part.Column == column ? part with { PrefixLength = null } : part)] };
        }
    }

    private void RenameColumn(TableState table, RenameColumnSpec rename)
    {
        if (RequireColumn(table, rename.OldName, ifExists: false) is not { } at)
            return;
        if (table.FindColumn(rename.NewName.Text) is >= 0 and var other && other != at)
        {
            Report(ParsingDiagnostics.ColumnExists.At(rename.NewName.Span, table.FullName, rename.NewName.Text));
            return;
        }

        var old = table.Columns[at];
        table.Columns[at] = old with { Name = rename.NewName.Text, Span = rename.NewName.Span };
        RenameParts(table, old.Name, rename.NewName.Text);
    }

    private void RenameIndex(TableState table, RenameIndexSpec rename)
    {
        if (table.FindIndex(rename.OldName.Text) is not (>= 0 and var index))
        {
            Report(ParsingDiagnostics.IndexUnknown.At(rename.OldName.Span, table.FullName, rename.OldName.Text));
            return;
        }

        if (table.FindIndex(rename.NewName.Text) is >= 0 and var other && other != index)
            Report(ParsingDiagnostics.IndexExists.At(rename.NewName.Span, table.FullName, rename.NewName.Text));
        else
            table.Indexes[index] = table.Indexes[index] with { Name = rename.NewName.Text, IsNamed = true };
    }

    // The table's default only: existing columns keep their character set.
    private static void SetOptions(TableState table, TableOptions options)
    {
        table.Comment = options.Comment ?? table.Comment;
        if (CharsetRules.Combine(options.Charset, options.Collation) is not { } charset)
            return;
        table.DefaultCharset = charset;
        table.Charset = options.Charset ?? (options.Collation is null ? table.Charset : charset);
        table.Collation = options.Collation;
    }

    private void Convert(TableState table, ConvertCharsetSpec convert)
    {
        var charset = CharsetRules.Combine(convert.Charset, convert.Collation) ?? catalog.DatabaseCharset(table.Schema);
        if (charset == "binary")
            Report(ParsingDiagnostics.FoldedLikeMySql.At(convert.Span, "CONVERT TO CHARACTER SET binary"));
        for (var i = 0; i < table.Columns.Count; i++)
            table.Columns[i] = ColumnResolver.Convert(table.Columns[i], charset);
        table.DefaultCharset = charset;
        table.Charset = charset;
        table.Collation = convert.Collation;
    }
}
