using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Short forms for the tests of the DDL reader.</summary>
internal static class Sql
{
    public static DdlResult Read(string sql, SqlModes modes = SqlModes.None)
    {
        return ReadFiles(new DdlOptions { DefaultDatabase = "d", SqlModes = modes }, ("in.sql", sql));
    }

    public static DdlResult ReadFiles(params (string Path, string Text)[] files) => ReadFiles(DdlOptions.Default, files);

    public static DdlResult ReadFiles(DdlOptions options, params (string Path, string Text)[] files)
    {
        return DdlReader.Read([.. files.Select(file => new DdlSource(SourceFile.FromText(file.Path, file.Text)))], options);
    }

    /// <summary>The only table of a text that has no findings of warning or error level.</summary>
    public static Table Table(string sql, SqlModes modes = SqlModes.None)
    {
        var result = Read(sql, modes);
        Assert.Empty(result.Diagnostics.Where(d => d.Severity != Severity.Info).Select(d => d.Message));
        return Assert.Single(result.Catalog.Tables);
    }

    public static string TypeOf(string type) => Table($"create table t (c {type})").Columns[0].Type.ToString();

    /// <summary><c>name type[ !][ virtual|stored]</c> per column, <c>!</c> for NOT NULL.</summary>
    public static string Describe(Table table) => string.Join(", ", table.Columns.Select(Describe));

    public static string Describe(Column column)
    {
        var generation = column.Generation == Generation.None ? "" : " " + column.Generation.ToString().ToLowerInvariant();
        return $"{column.Name} {column.Type}{(column.Nullable ? "" : " !")}{generation}";
    }

    /// <summary>Columns of the classic handle key, or an empty text.</summary>
    public static string Handle(Table table) => Parts(HandleKey.Of(table));

    public static string Parts(Tidb.CodeGen.Catalog.Index? index)
    {
        return index is null ? "" : string.Join(",", index.Parts.Select(part => part.Column ?? part.Expression));
    }

    public static IReadOnlyList<string> Slugs(DdlResult result) => [.. result.Diagnostics.Select(d => d.Descriptor.Slug)];
}
