using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Tests.Ddl;

public sealed class KeyTests
{
    [Theory]
    [InlineData("b int, a int, primary key(a,b)", "a,b")]
    [InlineData("x int not null, y int not null, unique(x,y), unique(y)", "y")]
    [InlineData("x int not null unique, y int not null, unique(y)", "y")]
    [InlineData("x int, y int, unique(x)", "")]
    [InlineData("x int not null, v int as (x+1) not null, unique(v), unique(x)", "x")]
    [InlineData("id int primary key, code char(3) not null unique", "id")]
    [InlineData("a int, key(a)", "")]
    [InlineData("k char(2) not null, unique key ((lower(k))), unique u(k(1))", "k")]
    public void The_handle_key_follows_classic_TiCDC(string elements, string key)
    {
        Assert.Equal(key, Sql.Handle(Sql.Table($"create table t ({elements})")));
    }

    [Fact]
    public void The_new_architecture_takes_virtual_columns()
    {
        var table = Sql.Table("create table t (x int, v int as (x+1) not null, unique(v))");
        Assert.Null(HandleKey.Of(table));
        Assert.Equal("v", Sql.Parts(HandleKey.OfNewArchitecture(table)));
    }

    [Fact]
    public void Names_are_given_as_TiDB_gives_them()
    {
        var table = Sql.Table("""
            create table t (a int unique, b int, `primary` int, j json, fk int,
              key (a), unique (b), key (b), key a_2 (b), unique ((a + b)), key ((a * 2)), key (`primary`),
              constraint c key k2 (a), constraint uk unique key k3 (b), foreign key (fk) references p(id), index k4 using hash (a))
            """);
        Assert.Equal("a,b,b_2,a_2,expression_index,expression_index_2,primary_2,c,uk,k4,a_3,fk_1", string.Join(",", table.Indexes.Select(index => index.Name)));
    }

    [Fact]
    public void Parts_keep_prefix_expression_and_the_spelling_of_the_column()
    {
        var table = Sql.Table("create table t (Name varchar(90), j json, unique u (NAME(10) desc, (cast(j->'$.x' as unsigned array)))) ");
        Assert.Equal([new IndexPart("Name", 10, null), new IndexPart(null, null, "(CAST(`j`->'$.x' AS UNSIGNED ARRAY))")], table.Indexes[0].Parts);
    }

    [Fact]
    public void Options_of_indexes_are_read_and_partial_ones_marked()
    {
        var table = Sql.Table("""
            create table t (a int not null, b int, c vector(3), d text,
              primary key (a) using btree key_block_size = 8 comment 'x' /*T![clustered_index] NONCLUSTERED */,
              unique u (b) where b > 0 and a in (1, 2) comment 'partial',
              key k (b) invisible global pre_split_regions = (between (0) and (100) regions 4),
              fulltext key f (d) with parser standard,
              vector index v ((vec_cosine_distance(c))) using hnsw,
              columnar index ci (b) using inverted,
              constraint chk check (b > 0) not enforced,
              key w (b) secondary_engine_attribute = 'x' visible type hash)
            """);
        Assert.False(table.PrimaryKey?.Clustered);
        Assert.Equal(["u"], table.Indexes.Where(index => index.IsPartial).Select(index => index.Name));
        Assert.Equal(["PRIMARY", "u", "k", "f", "v", "ci", "w"], table.Indexes.Select(index => index.Name));
    }

    [Theory]
    [InlineData("create table t (a int key, b int primary key)", "second-primary-key")]
    [InlineData("create table t (a int, primary key ((a + 1)))", "expression-primary-key")]
    [InlineData("create table t (a int, key (b))", "column-unknown")]
    [InlineData("create table t (a int, A int)", "column-exists")]
    [InlineData("create table t (a int, key k (a), key K (a))", "index-exists")]
    [InlineData("create table t (a int null, primary key (a))", "nullable-primary-key")]
    [InlineData("create table t", "no-columns")]
    [InlineData("create table t (a int, spatial key (a))", "tolerated-syntax")]
    public void What_cannot_be_a_key_is_said(string sql, string slug)
    {
        Assert.Equal([slug], Sql.Slugs(Sql.Read(sql)));
    }

    [Fact]
    public void Constraints_may_come_before_the_columns()
    {
        Assert.Equal("a int !, b int", Sql.Describe(Sql.Table("create table t (primary key (A), key (b), a int, b int)")));
    }

    [Theory]
    [InlineData("create table t (a int, key (a + 1))")]
    [InlineData("create table t (a int, key ())")]
    [InlineData("create table t (a int, constraint x)")]
    [InlineData("create table t (a int, b vector(3), vector key ((b)))")]
    [InlineData("create table t (a int, foreign key (a) reference p (a))")]
    public void A_broken_constraint_is_a_syntax_error(string sql)
    {
        Assert.Equal(["syntax-error"], Sql.Slugs(Sql.Read(sql)));
    }
}
