using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>A table whose text was read before under another name is the same as one that is read in full.</summary>
public sealed class RepeatedTableTests
{
    private const string Body =
        " (id bigint unsigned auto_random(5), `a` varchar(20) charset gbk default 'x;y' comment 'it''s', e enum('p','q'), "
        + "v int as (id + 1) stored, unique u (a(3)), key ((lower(a))), primary key (id), foreign key (v) references p (b)) "
        + "comment 'c' /*T![ttl] TTL = d + interval 1 day */ partition by hash (id) partitions 4;";

    [Theory]
    [InlineData("t2")]
    [InlineData("`t2`")]
    [InlineData("x.t2")]
    [InlineData("`x`.`t2`")]
    [InlineData("if not exists t2")]
    [InlineData("  t2")]
    [InlineData("x . t2")]
    [InlineData("`表`")]
    [InlineData("select")]
    [InlineData("`t2 `")]
    public void It_has_the_places_of_its_own_text(string name)
    {
        var (first, second) = ($"create table t1{Body}\n", $"create table {name}{Body}");
        var together = Sql.Read(first + second);
        var alone = Sql.Read(new string(' ', first.Length) + second);
        Assert.Equal(Dump(alone.Catalog.Tables.Single()), Dump(together.Catalog.Tables.Single(table => table.Name != "t1")));
        Assert.Equal(Findings(alone), Findings(together));
        Assert.Equal(Dump(alone.Statements.Single()), Dump(together.Statements[1]));
    }

    [Fact]
    public void Changing_one_changes_no_other()
    {
        var result = Sql.Read("create table a (x int, y int, key (y)); create table b (x int, y int, key (y)); create table c (x int, y int, key (y));"
            + "alter table a drop column y; alter table b add z int first, rename index y to yy;");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["x int", "z int, x int, y int", "x int, y int"], result.Catalog.Tables.Select(Sql.Describe));
        Assert.Equal(["", "yy", "y"], result.Catalog.Tables.Select(table => string.Join(",", table.Indexes.Select(index => index.Name))));
    }

    [Fact]
    public void The_character_set_is_that_of_its_own_database()
    {
        var result = Sql.Read("create database b charset binary; create table a.t (x char(3)); create table b.t (x char(3)); create table c.t (x char(3));"
            + "create table a.u (x char(3)) charset latin1; create table b.u (x char(3)) charset latin1;"
            + "create table a.v (x char(3)) collate default; create table b.v (x char(3)) collate default;");
        Assert.Equal(["char(3)", "char(3)", "char(3)", "binary(3)", "char(3)", "binary(3)", "char(3)"],
            result.Catalog.Tables.Select(table => table.Columns[0].Type.ToString()));
        Assert.Equal(["utf8mb4", "latin1", "utf8mb4", null, "latin1", null, "utf8mb4"], result.Catalog.Tables.Select(table => table.Columns[0].EffectiveCharset));
    }

    [Fact]
    public void The_sql_mode_counts()
    {
        var result = Sql.Read("create table a (x real); set sql_mode = 'REAL_AS_FLOAT'; create table b (x real); create table c (x real);");
        Assert.Equal(["double", "float", "float"], result.Catalog.Tables.Select(table => table.Columns[0].Type.ToString()));
    }

    [Fact]
    public void Findings_about_a_text_come_each_time()
    {
        var result = Sql.Read("create table a (x int, x int); create table b (x int, x int); create table b (y int); create table c (y int); create table c (y int);");
        Assert.Equal(["column-exists", "column-exists", "table-exists", "table-exists"], Sql.Slugs(result));
        Assert.Equal(["suppressed"], Sql.Read("create table a (y int); -- tidb-codegen: ignore[suppressed]\ncreate table b (y int);").Suppressions.Single().Slugs);
    }

    [Fact]
    public void A_placeholder_of_a_view_is_noticed_each_time()
    {
        const string Placeholder = "create table v (a int) engine=MyISAM;";
        var result = Sql.ReadFiles(("d.sql", "use d; " + Placeholder), ("d.v2-schema.sql", Placeholder.Replace(" v ", " v2 ", StringComparison.Ordinal)));
        Assert.Equal(["view-placeholder"], Sql.Slugs(result));
    }

    [Fact]
    public void A_dump_of_many_files_keeps_its_files()
    {
        var result = Sql.ReadFiles(("a.t-schema.sql", "create table t (x int);"), ("b.t-schema.sql", "\n\ncreate table t (x int);"));
        Assert.Equal([("a.t-schema.sql", 1), ("b.t-schema.sql", 3)],
            result.Catalog.Tables.Select(table => (table.Columns[0].Span.File.Path, table.Columns[0].Span.StartPosition.Line)));
    }

    private static string[] Findings(DdlResult result) => [.. result.Diagnostics.Select(d => d.Message)];

    private static string Dump(Span span) => $"{span.Start}+{span.Length}";

    private static string Dump(DdlStatement statement)
    {
        return $"{statement.Kind} {string.Join(",", statement.Tables)} {Dump(statement.Span)} {statement.Accepted}";
    }

    private static string Dump(Table table)
    {
        var columns = table.Columns.Select(c => $"{Sql.Describe(c)} {c.Default?.Text} {c.Comment} {c.EffectiveCharset} {c.CreationOrder} {Dump(c.Span)} {Dump(c.TypeSpan)}");
        var indexes = table.Indexes.Select(i => $"{i.Name} {i.Kind} {Sql.Parts(i)} {i.IsNamed} {Dump(i.Span)}");
        return $"{table.FullName} {table.Comment} {table.PartitionBy} {Dump(table.Span)}\n{string.Join("\n", columns)}\n{string.Join("\n", indexes)}";
    }
}
