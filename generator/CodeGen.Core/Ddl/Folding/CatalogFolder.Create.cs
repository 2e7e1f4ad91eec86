using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Parsing;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;
using Index = Tidb.CodeGen.Catalog.Index;

namespace Tidb.CodeGen.Ddl.Folding;

internal sealed partial class CatalogFolder
{
    private TableState? _created;

    /// <summary>The permanent table that the last statement created from columns of its own, once; null when it did not.</summary>
    public TableState? TakeCreated()
    {
        var created = _created;
        _created = null;
        return created;
    }

    /// <summary>Creates the table of a statement that repeats another.</summary>
    public void Repeat(RepeatedTable repeated, TableHead head, Session session)
    {
        var schema = SchemaOf(head.Name, session);
        if (catalog.FindSameLifetime(schema, head.Name.Table, TableLifetime.Permanent) is { } existing)
            ReportExisting(head.Name, existing, head.IfNotExists);
        else
            catalog.Add(repeated.State.RepeatAs(schema, head.Name.Table, head.Name.Span, head.Name.Span.End - repeated.Start));
    }

    private void CreateTable(CreateTableSyntax create, Session session)
    {
        var schema = SchemaOf(create.Name, session);
        if (!IsFree(create, schema))
            return;
        if (create.Like is { } source)
        {
            CreateLike(create, schema, source, session);
        }
        else if (create.Query is { } query)
        {
            Report(ParsingDiagnostics.SelectNotDerivable.At(query, create.Name.Reference.ToString()));
            catalog.AddBroken(schema, create.Name.Table);
        }
        else if (!create.IsUsable)
        {
            catalog.AddBroken(schema, create.Name.Table);
        }
        else
        {
            var table = Build(create, schema);
            catalog.Add(table);
            _created = create.Lifetime == TableLifetime.Permanent ? table : null;
        }
    }

    private bool IsFree(CreateTableSyntax create, string schema)
    {
        if (catalog.FindSameLifetime(schema, create.Name.Table, create.Lifetime) is not { } existing)
            return true;
        if (create.OrReplace)
            return catalog.Remove(schema, create.Name.Table, create.Lifetime == TableLifetime.LocalTemporary);
        ReportExisting(create.Name, existing, create.IfNotExists);
        return false;
    }

    private void ReportExisting(TableName name, TableState existing, bool ifNotExists)
    {
        if (!ifNotExists)
            Report(ParsingDiagnostics.TableExists.At(name.Span, existing.FullName).WithRelated(existing.Span, "created first here"));
    }

    private void CreateLike(CreateTableSyntax create, string schema, TableName source, Session session)
    {
        if (Require(source, session, silent: true) is { } table)
        {
            catalog.Add(table.CopyAs(schema, create.Name.Table, create.Name.Span, create.Lifetime));
            return;
        }

        catalog.AddBroken(schema, create.Name.Table);
        if (!catalog.IsBroken(source.Schema ?? session.Database, source.Table))
            Report(ParsingDiagnostics.LikeUnknown.At(source.Span, create.Name.Reference.ToString(), source.Reference.ToString()));
    }

    private TableState Build(CreateTableSyntax create, string schema)
    {
        var options = create.Options;
        var table = new TableState(schema, create.Name.Table, create.Name.Span)
        {
            Comment = options.Comment,
            Charset = options.Charset,
            Collation = options.Collation,
            DefaultCharset = CharsetRules.Combine(options.Charset, options.Collation) ?? catalog.DatabaseCharset(schema),
            PartitionBy = create.PartitionBy,
            Lifetime = create.Lifetime,
        };
        if (create.Columns.Count == 0)
            Report(ParsingDiagnostics.NoColumns.At(create.Name.Span, table.FullName));
        table.Columns.Reserve(create.Columns.Count);
        foreach (var column in create.Columns)
            AddNewColumn(table, column);
        AddConstraints(table, create);
        CheckPrimaryKeyNulls(table, create);
        CheckColumns(table);
        if (ColumnRules.IsMismatch(table.Charset, table.Collation))
            Report(DefinitionDiagnostics.CollationMismatch.At(table.Span, table.Collation, table.Charset));
        return table;
    }

    private void AddNewColumn(TableState table, ColumnSyntax column)
    {
        if (table.FindColumn(column.Name.Text) is >= 0 and var existing)
        {
            Report(ParsingDiagnostics.ColumnExists.At(column.Name.Span, table.FullName, column.Name.Text)
                .WithRelated(table.Columns[existing].Span, "the first one"));
        }

        table.Columns.Add(ColumnResolver.Resolve(column, column.Type!, table.DefaultCharset, table.NextCreationOrder++, _types));
    }

    // Explicit names are taken first; then constraints of the table in order, then those on columns.
    private void AddConstraints(TableState table, CreateTableSyntax create)
    {
        _names.Start(create.Constraints);
        table.Indexes.Reserve(create.Constraints.Count(constraint => constraint.Form != ConstraintForm.Check)
            + create.Columns.Count(column => column.IsPrimary || column.IsUnique));
        foreach (var constraint in create.Constraints)
        {
            if (constraint.Form != ConstraintForm.ForeignKey)
                AddConstraint(table, constraint);
        }

        foreach (var column in create.Columns)
            AddInlineKeys(table, column);
        foreach (var constraint in create.Constraints)
        {
            if (constraint.Form == ConstraintForm.ForeignKey)
                AddForeignKey(table, constraint);
        }
    }

    private void AddInlineKeys(TableState table, ColumnSyntax column)
    {
        if (column.IsPrimary)
            AddConstraint(table, KeyOf(column, ConstraintForm.Primary));
        if (column.IsUnique)
            AddConstraint(table, KeyOf(column, ConstraintForm.Unique));
    }

    private static IndexSyntax KeyOf(ColumnSyntax column, ConstraintForm form) => new()
    {
        Form = form,
        Parts = { new PartSyntax(column.Name.Text, null, null, column.Name.Span) },
        Clustered = form == ConstraintForm.Primary ? column.Clustered : null,
        Span = column.Span,
    };

    private void CheckPrimaryKeyNulls(TableState table, CreateTableSyntax create)
    {
        if (table.PrimaryKey is not { } primary)
            return;
        foreach (var column in create.Columns)
        {
            if (column.WrittenNull && HasPart(primary, column.Name.Text))
                Report(ParsingDiagnostics.NullablePrimaryKey.At(column.Name.Span, column.Name.Text));
        }
    }

    // A lambda would cost an object per column.
    private static bool HasPart(Index index, string column)
    {
        foreach (var part in index.Parts)
        {
            if (part.Column is { } name && CatalogState.SameName(name, column))
                return true;
        }

        return false;
    }
}
