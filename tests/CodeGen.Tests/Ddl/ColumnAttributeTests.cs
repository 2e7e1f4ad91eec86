using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Tests.Ddl;

public sealed class ColumnAttributeTests
{
    private static Column Column(string attributes) => Sql.Table($"create table t (c {attributes})").Columns[0];

    [Theory]
    [InlineData("int", true)]
    [InlineData("int not null", false)]
    [InlineData("int not null null", true)]
    [InlineData("int null not null", false)]
    [InlineData("timestamp", true)]
    [InlineData("int default 1", true)]
    [InlineData("int auto_increment null unique", true)]
    [InlineData("int auto_increment unique", false)]
    [InlineData("int key", false)]
    [InlineData("int primary key clustered", false)]
    [InlineData("int check (c > 0) not null", false)]
    [InlineData("int as (1) stored not null", false)]
    public void Nullability_follows_the_last_word(string attributes, bool nullable)
    {
        Assert.Equal(nullable, Column(attributes).Nullable);
    }

    [Theory]
    [InlineData("int default 007", "7")]
    [InlineData("int default - 1", "-1")]
    [InlineData("decimal(5,2) default .5", "0.5")]
    [InlineData("double default 1e3", "1e+03")]
    [InlineData("double default 1.7976931348623157e308", "1.7976931348623157e+308")]
    [InlineData("varchar(9) default 'a' 'b' \"c\"", "'abc'")]
    [InlineData("varchar(9)default'x''y'not null", "'x''y'")]
    [InlineData("varchar(9) default _utf8mb4'x'", "'x'")]
    [InlineData("varchar(9) default N'x'", "'x'")]
    [InlineData("int default 0x1A", "x'1a'")]
    [InlineData("bit(4) default b'0101'", "b'101'")]
    [InlineData("bool default true", "TRUE")]
    [InlineData("int default \\N", "NULL")]
    [InlineData("int default (((-1)))", "-1")]
    [InlineData("int default 1 default 2", "2")]
    [InlineData("datetime default now()", "CURRENT_TIMESTAMP()")]
    [InlineData("datetime(3) default ((localtime(3)))", "CURRENT_TIMESTAMP(3)")]
    [InlineData("date default curdate()", "CURRENT_DATE()")]
    [InlineData("int default next value for s", "NEXTVAL(`s`)")]
    [InlineData("int default (nextval(x.s))", "NEXTVAL(`x`.`s`)")]
    [InlineData("char(36) default uuid()", "UUID()")]
    [InlineData("char(36) default (replace(upper(uuid()), '-', ''))", "REPLACE(UPPER(UUID()), '-', '')")]
    public void A_default_is_kept_as_TiDB_restores_it(string attributes, string text)
    {
        Assert.Equal(text, Column(attributes).Default?.Text);
    }

    [Fact]
    public void String_defaults_keep_their_value()
    {
        Assert.Equal("it's\n\\%", Column(@"varchar(9) default 'it''s\n\%'").Default?.StringValue);
        Assert.Null(Column("int default 1").Default?.StringValue);
    }

    [Fact]
    public void A_default_with_operators_is_read_with_a_warning()
    {
        var result = Sql.Read("create table t (c int default (1 + 1))");
        Assert.Equal(["tolerated-syntax"], Sql.Slugs(result));
        Assert.Equal("1+1", result.Catalog.Tables[0].Columns[0].Default?.Text);
    }

    [Theory]
    [InlineData("int default now")]
    [InlineData("datetime on update (now())")]
    [InlineData("int comment 'a' 'b'")]
    [InlineData("int comment N'a'  _utf8'b'")]
    [InlineData("int auto_random()")]
    [InlineData("int generated as (1)")]
    [InlineData("int whatever")]
    public void A_broken_attribute_is_a_syntax_error(string attributes)
    {
        Assert.Equal(["syntax-error"], Sql.Slugs(Sql.Read($"create table t (c {attributes})")));
    }

    [Fact]
    public void Generated_columns_keep_kind_and_expression()
    {
        var table = Sql.Table("create table t (a int, v int as (`a` * 2) stored, w int generated always as (A+1), x json as (json_extract(a, '$.x')) virtual)");
        Assert.Equal("a int, v int stored, w int virtual, x json virtual", Sql.Describe(table));
        Assert.Equal("`a`*2", table.Columns[1].GenerationExpression);
        Assert.Equal("JSON_EXTRACT(`a`, '$.x')", table.Columns[3].GenerationExpression);
    }

    [Fact]
    public void A_default_on_a_generated_column_is_an_error()
    {
        Assert.Equal(["generated-default"], Sql.Slugs(Sql.Read("create table t (a int as (1) default 2)")));
    }

    [Fact]
    public void Flags_and_comments_are_kept()
    {
        var column = Column("bigint auto_random(5, 54) primary key comment 'x' comment 'it''s'");
        Assert.Equal(new AutoRandom(5, 54), column.AutoRandom);
        Assert.Equal("it's", column.Comment);
        Assert.True(Column("datetime default now() on update now()").OnUpdateNow);
    }

    [Theory]
    [InlineData("int comment 'c' not null default 1 unique")]
    [InlineData("int unique default 1 comment 'c' not null")]
    [InlineData("int default 1 not null unique key comment 'c'")]
    public void The_order_of_attributes_does_not_matter(string attributes)
    {
        var column = Column(attributes);
        Assert.Equal(("1", "c", false), (column.Default?.Text, column.Comment, column.Nullable));
    }

    [Theory]
    [InlineData("int invisible")]
    [InlineData("int /*!80023 INVISIBLE */")]
    [InlineData("int comment = 'x'")]
    [InlineData("int constraint n not null")]
    [InlineData("int engine_attribute = '{}'")]
    [InlineData("varchar(9) compressed")]
    [InlineData("int without system versioning")]
    [InlineData("int as (1) persistent")]
    [InlineData("varchar(5) collate utf8_bin collate utf8_bin")]
    [InlineData("int references p(id) on update cascade on update current_timestamp()")]
    public void Harmless_forms_of_other_products_are_read_with_a_warning(string attributes)
    {
        var result = Sql.Read($"create table t (c {attributes})");
        Assert.Contains("tolerated-syntax", Sql.Slugs(result));
    }

    [Fact]
    public void On_update_behind_references_belongs_to_the_foreign_key()
    {
        var table = Sql.Table("create table a(c int check (c>0) not null references p(id) on update cascade, d datetime on update now())");
        Assert.False(table.Columns[0].OnUpdateNow);
        Assert.True(table.Columns[1].OnUpdateNow);
    }
}
