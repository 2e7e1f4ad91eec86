namespace Tidb.CodeGen.Conformance.Snowflake.Syntax;

/// <summary>A name of an object, as Snowflake stores it.</summary>
/// <param name="Database">Only what Snowflake itself provides is named with its database.</param>
/// <param name="Schema">The schema; empty for what has none: a role, a schema, a name a query gives.</param>
/// <param name="Name">The name.</param>
/// <param name="At">Where it stands.</param>
internal sealed record ObjectName(string Database, string Schema, string Name, SqlToken At)
{
    public bool IsQualified => Schema.Length > 0;

    public override string ToString() => string.Join('.', new[] { Database, Schema, Name }.Where(part => part.Length > 0));
}
