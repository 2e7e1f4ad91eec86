using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>Applies statements to the catalog, one after the other.</summary>
internal sealed partial class CatalogFolder(CatalogState catalog, ICollection<Diagnostic> diagnostics)
{
    private readonly TypePool _types = new();
    private readonly SharedByText<IndexPart> _parts = new(part => part.Column!);
    private readonly IndexNames _names = new();

    /// <summary>Applies a statement in a session.</summary>
    public void Apply(StatementSyntax statement, Session session)
    {
        switch (statement)
        {
            case CreateTableSyntax create:
                CreateTable(create, session);
                break;
            case AlterTableSyntax alter:
                AlterTable(alter, session);
                break;
            case CreateIndexSyntax createIndex:
                _names.Start([]);
                if (Require(createIndex.Table, session) is { } indexed)
                    AddConstraint(indexed, createIndex.Index);
                break;
            case DropIndexSyntax dropIndex:
                if (Require(dropIndex.Table, session) is { } table)
                    DropIndex(table, dropIndex.Index, dropIndex.IfExists);
                break;
            case RenameTableSyntax rename:
                foreach (var (old, @new) in rename.Pairs)
                    RenameTable(old, @new, session);
                break;
            case DropTableSyntax drop:
                DropTables(drop, session);
                break;
            case DropDatabaseSyntax drop:
                catalog.RemoveDatabase(drop.Name);
                break;
            case DatabaseSyntax database:
                SetDatabase(database, session);
                break;
            case UseSyntax use:
                session.Use(use.Database);
                break;
            case SetSqlModeSyntax set:
                session.SetModes(set.Modes);
                break;
        }
    }

    private void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    // Qualifier, current database, file name, default: the session has already decided between the last three.
    private string SchemaOf(TableName name, Session session)
    {
        var schema = name.Schema ?? session.Database;
        if (schema.Length == 0 && !session.MissingDatabaseReported)
        {
            session.MissingDatabaseReported = true;
            Report(ParsingDiagnostics.DatabaseUnknown.At(name.Span, name.Table));
        }

        return schema;
    }

    private TableState? Require(TableName name, Session session, bool silent = false)
    {
        var schema = SchemaOf(name, session);
        if (catalog.Find(schema, name.Table) is { } table)
            return table;
        if (!silent && !catalog.IsBroken(schema, name.Table))
            Report(ParsingDiagnostics.TableUnknown.At(name.Span, name.Reference.ToString()));
        return null;
    }

    private void SetDatabase(DatabaseSyntax database, Session session)
    {
        var name = database.Name.Length == 0 ? session.Database : database.Name;
        if (CharsetRules.Combine(database.Charset, database.Collation) is { } charset)
            catalog.SetDatabaseCharset(name, charset);
    }

    private void DropTables(DropTableSyntax drop, Session session)
    {
        foreach (var name in drop.Tables)
        {
            var schema = SchemaOf(name, session);
            if (!catalog.Remove(schema, name.Table, drop.TemporaryOnly) && !drop.IfExists)
                Report(ParsingDiagnostics.TableUnknown.At(name.Span, name.Reference.ToString()));
        }
    }

    private void RenameTable(TableName old, TableName @new, Session session)
    {
        if (Require(old, session) is not { } table)
            return;
        MoveTable(table, @new, @new.Schema ?? session.Database);
    }

    private void MoveTable(TableState table, TableName @new, string schema)
    {
        if (catalog.FindSameLifetime(schema, @new.Table, table.Lifetime) is { } other && other != table)
        {
            Report(ParsingDiagnostics.TableExists.At(@new.Span, other.FullName).WithRelated(other.Span, "exists since here"));
            return;
        }

        catalog.Rename(table, schema, @new.Table);
        table.Span = @new.Span;
    }
}
