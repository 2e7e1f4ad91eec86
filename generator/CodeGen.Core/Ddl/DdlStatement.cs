using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl;

/// <summary>What a statement does. <see cref="DdlStatementKindText.Text"/> gives its stable spelling.</summary>
public enum DdlStatementKind
{
#pragma warning disable CS1591 // The members are the statements' own names.
    Other,
    CreateTable, CreateTableLike, CreateTableSelect, AlterTable, RenameTable, DropTable, TruncateTable, RepairTable,
    CreateIndex, DropIndex,
    CreateView, AlterView, DropView,
    CreateSequence, AlterSequence, DropSequence,
    CreateDatabase, AlterDatabase, DropDatabase,
    CreatePlacementPolicy, AlterPlacementPolicy, DropPlacementPolicy,
    CreateResourceGroup, AlterResourceGroup, DropResourceGroup,
    CreateProcedure, AlterProcedure, DropProcedure, CreateFunction, AlterFunction, DropFunction,
    CreateTrigger, DropTrigger, CreateEvent, AlterEvent, DropEvent,
    CreateUser, AlterUser, DropUser, SetRole, SetDefaultRole, SetPassword, Grant, GrantRole, Revoke,
    Flashback, SplitRegion, LockTables,
    Use, Set, Select, Show, Dml, Begin, Commit, Rollback, Savepoint, ReleaseSavepoint,
    Analyze, Admin, Flush, Do, Explain, Kill, Prepare, Execute, Deallocate, Delimiter, ClientCommand,
#pragma warning restore CS1591
}

/// <summary>Spelling of <see cref="DdlStatementKind"/>.</summary>
public static class DdlStatementKindText
{
    /// <summary>Lower case with underscores, such as <c>create_table</c>.</summary>
    public static string Text(this DdlStatementKind kind)
    {
        return string.Concat(kind.ToString().Select((c, i) =>
            char.IsUpper(c) && i > 0 ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
    }
}

/// <summary>A table (view, sequence, database) as a statement names it.</summary>
/// <param name="Schema">The qualifier as written, or null.</param>
/// <param name="Name">The name as written.</param>
public sealed record TableReference(string? Schema, string Name)
{
    /// <summary>The new name, in RENAME TABLE.</summary>
    public TableReference? NewName { get; init; }

    /// <summary><c>schema.name</c>, or <c>old -&gt; new</c> for a rename.</summary>
    public override string ToString()
    {
        var text = Schema is null ? Name : Schema + "." + Name;
        return NewName is null ? text : text + " -> " + NewName;
    }
}

/// <summary>One statement of the input, skipped ones included.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Tables">The tables it names, in order; empty for statements that are skipped without a look.</param>
/// <param name="Span">From its first token to its last.</param>
/// <param name="Accepted">False when it could not be read; its errors are among the diagnostics.</param>
public sealed record DdlStatement(
    DdlStatementKind Kind, ImmutableArray<TableReference> Tables, Span Span, bool Accepted)
{
    /// <summary>The source of CREATE TABLE … LIKE, else null.</summary>
    public TableReference? LikeSource { get; init; }
}
