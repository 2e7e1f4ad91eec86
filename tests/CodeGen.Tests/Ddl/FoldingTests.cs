using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

public sealed class FoldingTests
{
    private const string Base = "create table t (id int, a int not null default 1 comment 'c', b varchar(9), primary key (id), unique u (a), key k (a, b));";

    private static Table After(string sql) => Sql.Read(Base + sql).Catalog.Tables[0];

    [Theory]
    [InlineData("alter table t add c int", "id int !, a int !, b varchar(9), c int")]
    [InlineData("alter table t add column c int first, add d int after ID", "c int, id int !, d int, a int !, b varchar(9)")]
    [InlineData("alter table t add (c int, d int, key (d))", "id int !, a int !, b varchar(9), c int, d int")]
    [InlineData("alter table t add column if not exists A bigint first", "id int !, a int !, b varchar(9)")]
    [InlineData("alter table t drop b", "id int !, a int !")]
    [InlineData("alter table t drop column if exists x, drop b cascade", "id int !, a int !")]
    [InlineData("alter table t modify id bigint", "id bigint !, a int !, b varchar(9)")]
    [InlineData("alter table t modify A bigint after b", "id int !, b varchar(9), A bigint")]
    [InlineData("alter table t change column b bb text first", "bb text, id int !, a int !")]
    [InlineData("alter table t rename column a to z", "id int !, z int !, b varchar(9)")]
    [InlineData("alter table t drop primary key", "id int !, a int !, b varchar(9)")]
    [InlineData("alter table t drop primary key, add primary key (b)", "id int !, a int !, b varchar(9) !")]
    [InlineData("alter table t convert to character set gbk collate gbk_bin", "id int !, a int !, b varchar(9)")]
    [InlineData("alter table t charset binary, add c varchar(5)", "id int !, a int !, b varchar(9), c varbinary(5)")]
    [InlineData("alter table t engine = innodb comment='x', force, algorithm=inplace, lock none, disable keys, order by a, b desc", "id int !, a int !, b varchar(9)")]
    [InlineData("alter table t add c int remove partitioning", "id int !, a int !, b varchar(9), c int")]
    [InlineData("alter table t add c int partition by hash(id) partitions 4", "id int !, a int !, b varchar(9), c int")]
    public void ALTER_TABLE_changes_the_columns(string sql, string columns)
    {
        var result = Sql.Read(Base + sql);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(columns, Sql.Describe(result.Catalog.Tables[0]));
    }

    [Theory]
    [InlineData("add partition (partition p9 values less than (10))")]
    [InlineData("add partition partitions 3")]
    [InlineData("drop partition p1, p2")]
    [InlineData("truncate partition all")]
    [InlineData("coalesce partition 2")]
    [InlineData("reorganize partition p1 into (partition p2 values in (1), partition p3 default)")]
    [InlineData("exchange partition p1 with table u without validation")]
    [InlineData("rebuild partition p1")]
    [InlineData("import partition p1 tablespace")]
    [InlineData("first partition less than (10)")]
    [InlineData("merge first partition less than (10)")]
    [InlineData("split maxvalue partition less than (10)")]
    [InlineData("partition p1 attributes='x'")]
    [InlineData("partition p1 placement policy p")]
    [InlineData("placement policy = default")]
    [InlineData("set tiflash replica 2 location labels 'a', 'b'")]
    [InlineData("set hypo tiflash replica 1")]
    [InlineData("cache")]
    [InlineData("remove ttl")]
    [InlineData("ttl = b + interval 1 day ttl_enable 'OFF'")]
    [InlineData("attributes default")]
    [InlineData("stats_options = default")]
    [InlineData("compact tiflash replica")]
    [InlineData("add stats_extended s cardinality (a, b)")]
    [InlineData("alter index k invisible")]
    [InlineData("alter check c not enforced")]
    [InlineData("add constraint c check (a > 0), drop check c")]
    [InlineData("add constraint f foreign key (a) references p (id), drop foreign key f")]
    [InlineData("drop constraint nothing")]
    [InlineData("with validation, read only, secondary_load, import tablespace")]
    [InlineData("row_format = compressed auto_increment 5 stats_persistent=default")]
    public void Changes_without_effect_are_read_over(string spec)
    {
        var result = Sql.Read(Base + "alter table t " + spec);
        Assert.Empty(result.Diagnostics);
        Assert.Equal(Sql.Describe(Sql.Table(Base)), Sql.Describe(result.Catalog.Tables[0]));
    }

    [Fact]
    public void MODIFY_loses_what_is_not_repeated_but_keeps_keys()
    {
        var table = After("alter table t modify a int");
        Assert.Equal((true, null, null), (table.Columns[1].Nullable, table.Columns[1].Default, table.Columns[1].Comment));
        Assert.Equal(["PRIMARY", "u", "k"], table.Indexes.Select(index => index.Name));
    }

    [Fact]
    public void CHANGE_and_RENAME_take_the_indexes_along()
    {
        Assert.Equal("z,b", Sql.Parts(After("alter table t change a z int").Indexes[2]));
        Assert.Equal("a,y", Sql.Parts(After("alter table t rename column b to y").Indexes[2]));
    }

    [Fact]
    public void MODIFY_to_a_number_drops_the_prefix()
    {
        Assert.Null(After("alter table t add key p (b(3)), modify b int").Indexes[3].Parts[0].PrefixLength);
    }

    [Fact]
    public void Dropping_a_column_drops_its_index_and_shrinks_composite_ones()
    {
        var result = Sql.Read(Base + "alter table t drop a");
        Assert.Equal(["index-shrunk"], Sql.Slugs(result));
        Assert.Equal(["PRIMARY", "k"], result.Catalog.Tables[0].Indexes.Select(index => index.Name));
        Assert.Equal("b", Sql.Parts(result.Catalog.Tables[0].Indexes[1]));
    }

    [Fact]
    public void Indexes_come_go_and_are_renamed()
    {
        var table = After("""
            create unique index if not exists u on t (b);
            create index n using btree on t (b desc) comment 'x' algorithm=inplace lock=none;
            alter table t rename index n to m, rename key k to kk, add unique (b), add index (b);
            drop index kk on t; drop index if exists nothing on t; drop hypo index h on t;
            """);
        Assert.Equal(["PRIMARY", "u", "m", "b", "b_2"], table.Indexes.Select(index => index.Name));
        Assert.Null(After("drop index `PRIMARY` on t").PrimaryKey);
        Assert.DoesNotContain(After("alter table t drop constraint u").Indexes, index => index.Name == "u");
        Assert.Equal(3, After("create index h type hypo on t (a)").Indexes.Length);
    }

    [Fact]
    public void Defaults_can_be_set_and_dropped()
    {
        Assert.Equal("(1, UUID())", After("alter table t alter column a set default (1), alter b set default (uuid())").Columns
            .Skip(1).Select(column => column.Default!.Text).Aggregate((x, y) => $"({x}, {y})"));
        Assert.Null(After("alter table t alter a drop default").Columns[1].Default);
        Assert.Equal(["syntax-error"], Sql.Slugs(Sql.Read(Base + "alter table t alter a set default current_timestamp")));
    }

    [Fact]
    public void Names_are_swapped_left_to_right()
    {
        var result = Sql.Read("create table a (x int); create table b (y int); rename table a to tmp, b to a, tmp to b, a to e.a");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(["d.b x int", "e.a y int"], result.Catalog.Tables.Select(table => $"{table.FullName} {Sql.Describe(table)}"));
    }

    [Theory]
    [InlineData("alter table t rename u")]
    [InlineData("alter table t rename to U")]
    [InlineData("alter table t rename = u")]
    [InlineData("rename tables t to u")]
    public void A_table_is_renamed(string sql)
    {
        Assert.Equal("u", After(sql).Name, ignoreCase: true);
    }

    [Fact]
    public void LIKE_copies_columns_and_indexes_through_a_chain()
    {
        var result = Sql.Read(Base + "create table u like T; create table e.v (like u); alter table u drop b; create temporary table w like t");
        Assert.Equal(["d.t", "d.u", "d.w", "e.v"], result.Catalog.Tables.Select(table => table.FullName));
        Assert.Equal("id int !, a int !, b varchar(9)", Sql.Describe(result.Catalog.Tables[3]));
        Assert.Equal(["PRIMARY", "u", "k"], result.Catalog.Tables[3].Indexes.Select(index => index.Name));
        Assert.Equal(TableLifetime.LocalTemporary, result.Catalog.Tables[2].Lifetime);
        Assert.Equal("T", result.Statements[1].LikeSource?.ToString());
    }

    [Fact]
    public void A_temporary_table_hides_the_permanent_one()
    {
        var result = Sql.Read(Base + "create temporary table t (x int); alter table t add y int; drop temporary table t; alter table t add z int");
        Assert.Equal("id int !, a int !, b varchar(9), z int", Sql.Describe(Assert.Single(result.Catalog.Tables)));
        Assert.Equal(TableLifetime.GlobalTemporary, Sql.Table("create global temporary table g (a int) on commit delete rows").Lifetime);
    }

    [Theory]
    [InlineData("create table T (x int)", "table-exists", Severity.Error)]
    [InlineData("alter table nothing add a int", "table-unknown", Severity.Warning)]
    [InlineData("drop table nothing", "table-unknown", Severity.Warning)]
    [InlineData("alter table t add A int", "column-exists", Severity.Error)]
    [InlineData("alter table t drop x", "column-unknown", Severity.Error)]
    [InlineData("alter table t add x int after y", "column-unknown", Severity.Error)]
    [InlineData("alter table t change a b int", "column-exists", Severity.Error)]
    [InlineData("alter table t drop index x", "index-unknown", Severity.Warning)]
    [InlineData("alter table t add key k (a)", "index-exists", Severity.Error)]
    [InlineData("alter table t add primary key (b)", "second-primary-key", Severity.Error)]
    [InlineData("create table x like nothing", "like-unknown", Severity.Error)]
    [InlineData("create table x as select * from t", "select-not-derivable", Severity.Error)]
    [InlineData("create table x (a int) ignore (select 1)", "select-not-derivable", Severity.Error)]
    [InlineData("create table x table t", "select-not-derivable", Severity.Error)]
    [InlineData("alter table t add x int unique", "folded-like-mysql", Severity.Info)]
    [InlineData("alter table t convert to charset binary", "folded-like-mysql", Severity.Info)]
    [InlineData("alter table if exists t add x int", "tolerated-syntax", Severity.Warning)]
    [InlineData("create or replace table t (x int)", "tolerated-syntax", Severity.Warning)]
    [InlineData("create table x (a int) on commit delete rows", "tolerated-syntax", Severity.Warning)]
    [InlineData("create table x (a int) partition by hash (a) comment 'after'", "tolerated-syntax", Severity.Warning)]
    [InlineData("create table x (a int) colour = red", "unknown-table-option", Severity.Info)]
    [InlineData("create table x (a int) stats_auto_recalc = 2", "option-value", Severity.Warning)]
    [InlineData("create table x (a int) ttl_job_interval = '10.10.255h'", "option-value", Severity.Warning)]
    [InlineData("create table x (a int) auto_increment = -1", "option-value", Severity.Warning)]
    [InlineData("create table x (a int) partition by range (a)", "partition-clause", Severity.Warning)]
    [InlineData("create table x (a int) partition by hash (a) partitions 0", "partition-clause", Severity.Warning)]
    [InlineData("create table x (a int, b int) partition by list columns (a, b) (partition p values in ((1, 2), (3, 4, 5)))", "partition-clause", Severity.Warning)]
    public void What_does_not_fit_is_said_and_the_rest_is_applied(string sql, string slug, Severity severity)
    {
        var result = Sql.Read(Base + sql);
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((slug, severity), (finding.Descriptor.Slug, finding.Severity));
    }

    [Theory]
    [InlineData("create table if not exists t (x int)")]
    [InlineData("drop table if exists nothing")]
    [InlineData("create unique index if not exists U on t (b)")]
    [InlineData("alter table t drop index if exists nothing, modify column if exists nothing int")]
    [InlineData("truncate t; analyze table t; lock tables t write; unlock tables; flashback table t to u")]
    public void IF_EXISTS_and_statements_without_effect_are_silent(string sql)
    {
        var result = Sql.Read(Base + sql);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("id int !, a int !, b varchar(9)", Sql.Describe(Assert.Single(result.Catalog.Tables)));
    }

    [Fact]
    public void A_dropped_table_becomes_a_view()
    {
        var result = Sql.Read(Base + "drop table t; create or replace algorithm=undefined definer=`u`@`h` view t as select 1");
        Assert.Empty(result.Catalog.Tables);
        Assert.Equal("t", result.Statements[2].Tables[0].ToString());
    }

    [Fact]
    public void Dropping_a_database_drops_its_tables()
    {
        var result = Sql.Read("create table x.a (i int); create table X.b (i int); create table y.a (i int); drop schema if exists x");
        Assert.Equal(["y.a"], result.Catalog.Tables.Select(table => table.FullName));
    }

    [Fact]
    public void A_table_that_could_not_be_read_causes_no_further_findings()
    {
        var result = Sql.Read("create table t (a point); alter table t add b int; create table u like t; create index i on t (a)");
        Assert.Equal(["unsupported-type"], Sql.Slugs(result));
    }

    [Fact]
    public void Added_columns_are_marked_and_numbered()
    {
        var table = After("alter table t add c int first, drop b, add b int");
        Assert.Equal("c 3 True, id 0 False, a 1 False, b 4 True", string.Join(", ", table.Columns.Select(c => $"{c.Name} {c.CreationOrder} {c.AddedLater}")));
    }
}
