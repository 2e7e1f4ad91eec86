namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>What a name is to the statement it stands in.</summary>
internal enum StatementNameRole : byte
{
    /// <summary>A table (view, sequence, database) the statement is about.</summary>
    Table,

    /// <summary>The new name of the table before it.</summary>
    NewName,

    /// <summary>The source of CREATE TABLE … LIKE.</summary>
    LikeSource,
}

/// <summary>A name in a statement.</summary>
/// <param name="Role">What it is there.</param>
/// <param name="Schema">The qualifier as written, or null.</param>
/// <param name="Name">The name as written.</param>
internal readonly record struct StatementName(StatementNameRole Role, string? Schema, string Name)
{
    public TableReference Reference => new(Schema, Name);
}
