using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

public sealed class ColumnTypeTests
{
    [Theory]
    [InlineData("int1", "tinyint")]
    [InlineData("int2", "smallint")]
    [InlineData("int3", "mediumint")]
    [InlineData("middleint", "mediumint")]
    [InlineData("integer(11)", "int")]
    [InlineData("int4 unsigned", "int unsigned")]
    [InlineData("int8", "bigint")]
    [InlineData("bool", "tinyint(1)")]
    [InlineData("boolean unsigned", "tinyint(1) unsigned")]
    [InlineData("tinyint(4)", "tinyint")]
    [InlineData("int(5) zerofill", "int(5) unsigned zerofill")]
    [InlineData("bigint zerofill", "bigint(20) unsigned zerofill")]
    [InlineData("int unsigned signed", "int unsigned")]
    [InlineData("dec", "decimal(10,0)")]
    [InlineData("numeric(0)", "decimal(10,0)")]
    [InlineData("fixed(7)", "decimal(7,0)")]
    [InlineData("decimal(12, 2) unsigned", "decimal(12,2) unsigned")]
    [InlineData("float(24)", "float")]
    [InlineData("float(25)", "double")]
    [InlineData("float4(7,3)", "float(7,3)")]
    [InlineData("double precision", "double")]
    [InlineData("real", "double")]
    [InlineData("float8", "double")]
    [InlineData("double(15,0)", "double")]
    [InlineData("bit", "bit(1)")]
    [InlineData("bit(64)", "bit(64)")]
    [InlineData("character", "char(1)")]
    [InlineData("nchar(3)", "char(3)")]
    [InlineData("national character(3)", "char(3)")]
    [InlineData("character varying(9)", "varchar(9)")]
    [InlineData("nchar varying(9)", "varchar(9)")]
    [InlineData("national varchar (9)", "varchar(9)")]
    [InlineData("national char varying(9)", "varchar(9)")]
    [InlineData("nvarchar(9)", "varchar(9)")]
    [InlineData("varcharacter(9)", "varchar(9)")]
    [InlineData("binary", "binary(1)")]
    [InlineData("varbinary(3)", "varbinary(3)")]
    [InlineData("text(60)", "tinytext")]
    [InlineData("text(70)", "text")]
    [InlineData("text(20000)", "mediumtext")]
    [InlineData("blob(255)", "tinyblob")]
    [InlineData("blob(300)", "blob")]
    [InlineData("blob(16777216)", "longblob")]
    [InlineData("long", "mediumtext")]
    [InlineData("long char varying", "mediumtext")]
    [InlineData("long varbinary", "mediumblob")]
    [InlineData("enum('x ','y,z',0x41,b'1000010')", "enum('x','y,z','A','B')")]
    [InlineData("set('it''s', ' b')", "set('it''s',' b')")]
    [InlineData("json", "json")]
    [InlineData("datetime(0)", "datetime")]
    [InlineData("timestamp(3)", "timestamp(3)")]
    [InlineData("time(6)", "time(6)")]
    [InlineData("year", "year(4)")]
    [InlineData("sql_tsi_year(4)", "year(4)")]
    [InlineData("vector<float>(3)", "vector(3)")]
    [InlineData("vector", "vector")]
    [InlineData("varchar(5) binary charset latin1", "varchar(5)")]
    [InlineData("char(5) charset binary", "binary(5)")]
    [InlineData("varchar(5) not null collate binary", "varbinary(5)")]
    [InlineData("text charset binary", "blob")]
    [InlineData("text byte", "blob")]
    [InlineData("text ascii", "text")]
    [InlineData("enum('a') charset binary", "enum('a')")]
    [InlineData("int collate utf8mb4_bin", "int")]
    public void A_type_is_read_in_its_canonical_form(string written, string canonical)
    {
        Assert.Equal(canonical, Sql.TypeOf(written));
    }

    [Fact]
    public void Real_is_float_under_REAL_AS_FLOAT()
    {
        Assert.Equal("float", Sql.Table("set sql_mode = 'ANSI'; create table t (c real)").Columns[0].Type.ToString());
    }

    [Theory]
    [InlineData("create table t (c varchar(5), d text) charset binary")]
    [InlineData("create table t (c varchar(5), d text) collate = binary")]
    [InlineData("create database d charset binary; create table t (c varchar(5), d text)")]
    [InlineData("create database d; alter database d collate binary; create table t (c varchar(5), d text)")]
    public void The_binary_default_of_table_and_database_makes_bytes(string sql)
    {
        Assert.Equal("c varbinary(5), d blob", Sql.Describe(Sql.Table(sql)));
    }

    [Fact]
    public void A_column_with_its_own_charset_stays_text_in_a_binary_table()
    {
        Assert.Equal("c varchar(5)", Sql.Describe(Sql.Table("create table t (c varchar(5) charset utf8mb4) charset binary")));
    }

    [Fact]
    public void The_size_of_text_follows_the_charset()
    {
        Assert.Equal("a tinytext, b text", Sql.Describe(Sql.Table("create table t (a text(255), b text(256)) charset latin1")));
    }

    [Fact]
    public void Gbk_members_in_hex_are_decoded()
    {
        Assert.Equal("enum('红')", Sql.TypeOf("enum(0xBAEC) charset gbk"));
    }

    [Theory]
    [InlineData("geometry")]
    [InlineData("point srid 4326")]
    [InlineData("uuid")]
    [InlineData("inet6")]
    [InlineData("number(10)")]
    [InlineData("jsonb")]
    [InlineData("timestamptz")]
    public void A_type_TiDB_does_not_have_loses_that_table_only(string type)
    {
        var result = Sql.Read($"create table bad (a int, b {type} not null); create table good (a int)");
        Assert.Equal(["good"], result.Catalog.Tables.Select(table => table.Name));
        Assert.Contains("unsupported-type", Sql.Slugs(result));
        Assert.False(result.Statements[0].Accepted);
    }

    [Theory]
    [InlineData("varchar")]
    [InlineData("decimal(66,2)")]
    [InlineData("decimal(5,31)")]
    [InlineData("decimal(3,4)")]
    [InlineData("float(54)")]
    [InlineData("double(5,31)")]
    [InlineData("bit(65)")]
    [InlineData("char(256)")]
    [InlineData("datetime(7)")]
    [InlineData("vector(16384)")]
    public void A_number_out_of_range_is_an_error(string type)
    {
        Assert.Equal(["type-argument"], Sql.Slugs(Sql.Read($"create table t (c {type})")));
    }

    [Theory]
    [InlineData("double(10)", "double")]
    [InlineData("year(2)", "year(4)")]
    [InlineData("varchar(5) collate utf8_bin character set utf8", "varchar(5)")]
    [InlineData("char(5) ascii", "char(5)")]
    public void What_TiDB_refuses_without_need_is_read_with_a_warning(string type, string canonical)
    {
        var result = Sql.Read($"create table t (c {type})");
        Assert.Equal(canonical, Assert.Single(result.Catalog.Tables).Columns[0].Type.ToString());
        Assert.Equal(["tolerated-syntax"], Sql.Slugs(result));
    }

    [Fact]
    public void An_unknown_charset_or_collation_is_a_warning()
    {
        Assert.Equal(["unknown-charset"], Sql.Slugs(Sql.Read("create table t (c char(5) charset sjis)")));
        Assert.Equal(["unknown-collation"], Sql.Slugs(Sql.Read("create table t (c char(5)) collate utf8mb4_uca1400_ai_ci")));
        Assert.Equal(["unknown-charset"], Sql.Slugs(Sql.Read("create table t (c text unicode)")));
    }

    [Theory]
    [InlineData("int not null unsigned")]
    [InlineData("vector<double>(3)")]
    [InlineData("enum()")]
    [InlineData("enum(a)")]
    [InlineData("long varchar(10)")]
    [InlineData("date(3)")]
    public void A_type_that_is_no_type_is_a_syntax_error(string type)
    {
        var result = Sql.Read($"create table t (c {type})");
        Assert.Equal(["syntax-error"], Sql.Slugs(result));
        Assert.Equal(Severity.Error, result.Diagnostics[0].Severity);
        Assert.Empty(result.Catalog.Tables);
    }

    [Fact]
    public void An_odd_hex_member_is_a_malformed_literal()
    {
        Assert.Equal(["malformed-literal"], Sql.Slugs(Sql.Read("create table t (c enum(x'123'))")));
        Assert.Equal(["malformed-literal"], Sql.Slugs(Sql.Read("create table t (c int default x'12g4')")));
    }

    [Fact]
    public void Serial_is_an_unsigned_bigint_with_a_unique_key()
    {
        var table = Sql.Table("create table t (id serial, v int)");
        Assert.Equal("id bigint unsigned !, v int", Sql.Describe(table));
        Assert.True(table.Columns[0].AutoIncrement);
        Assert.Equal("id", Sql.Handle(table));
        Assert.Equal("id bigint !", Sql.Describe(Sql.Table("create table t (id bigint serial default value)")));
    }
}
