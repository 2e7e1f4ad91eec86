using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.SqlServer;
using Tidb.CodeGen.Tests.Ddl;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.Targets;

public sealed class SqlServerTypeTests
{
    public static TheoryData<ColumnType, WireType> EveryTypeAndWireForm => [.. Every()];

    [Theory]
    [MemberData(nameof(EveryTypeAndWireForm))]
    public void Every_type_in_every_wire_form_is_decided_by_exactly_one_row(ColumnType type, WireType wire)
    {
        Assert.Single(SqlServerTypes.Strict.Rows, row => row.Matches(type, wire));
        Assert.Single(SqlServerTypes.Lenient.Rows, row => row.Matches(type, wire));
    }

    [Fact]
    public void Every_row_decides_something()
    {
        foreach (var table in new[] { SqlServerTypes.Strict, SqlServerTypes.Lenient })
        {
            var matched = Every().Select(pair => table.Match(pair.Type, pair.Wire).Id).ToHashSet(StringComparer.Ordinal);
            Assert.Equal([], table.Rows.Select(row => row.Id).Where(id => !matched.Contains(id)));
        }
    }

    // The sink binds by the wire form; NULL of bytes and precise decimals is bound as varbinary, every other NULL as nvarchar.
    [Theory]
    [MemberData(nameof(EveryTypeAndWireForm))]
    public void What_the_sink_binds_converts_implicitly(ColumnType type, WireType wire)
    {
        string[] allowed = wire switch
        {
            WireType.Int => ["tinyint", "smallint", "int"],
            WireType.Long => ["bigint"],
            WireType.Float or WireType.Double => ["real", "float"],
            WireType.DecimalBytes => ["decimal"],
            WireType.Bytes => ["bit", "bigint", "binary", "varbinary"],
            _ => ["nvarchar", "varchar", "decimal", "date", "datetime2"],
        };
        var column = ColumnOf(type, wire);
        Assert.Contains(SqlServerTypes.Strict.Match(type, wire).TypeOf(column).Name, allowed);
        Assert.Contains(SqlServerTypes.Lenient.Match(type, wire).TypeOf(column).Name, allowed);
    }

    [Theory]
    [InlineData("tinyint", "smallint")]
    [InlineData("tinyint(1)", "smallint")]
    [InlineData("tinyint unsigned", "tinyint")]
    [InlineData("smallint unsigned", "int")]
    [InlineData("mediumint unsigned", "int")]
    [InlineData("int unsigned", "bigint")]
    [InlineData("bigint", "bigint")]
    [InlineData("decimal(38,30)", "decimal(38,30)")]
    [InlineData("decimal(65,30)", "decimal(38,30)")]
    [InlineData("decimal", "decimal(10,0)")]
    [InlineData("bit", "bit")]
    [InlineData("bit(64)", "bigint")]
    [InlineData("char(0)", "nvarchar(1)")]
    [InlineData("varchar(2000)", "nvarchar(4000)")]
    [InlineData("varchar(2001)", "nvarchar(max)")]
    [InlineData("varchar(4000) charset gbk", "nvarchar(4000)")]
    [InlineData("varchar(4001) charset utf8", "nvarchar(max)")]
    [InlineData("varchar(10) charset latin1", "nvarchar(20)")]
    [InlineData("varchar(10) charset gb18030", "nvarchar(20)")]
    [InlineData("binary(255)", "binary(255)")]
    [InlineData("varbinary(8000)", "varbinary(8000)")]
    [InlineData("varbinary(8001)", "varbinary(max)")]
    [InlineData("varchar(9) charset binary", "varbinary(9)")]
    [InlineData("enum('a','𠮷𠮷𠮷')", "nvarchar(6)")]
    [InlineData("enum('')", "nvarchar(1)")]
    [InlineData("set('a','bc','d')", "nvarchar(6)")]
    [InlineData("datetime(6)", "datetime2(6)")]
    [InlineData("timestamp", "datetime2(0)")]
    [InlineData("time(6)", "varchar(17)")]
    [InlineData("year", "smallint")]
    [InlineData("vector(3)", "nvarchar(max)")]
    public void A_column_becomes(string source, string expected)
    {
        var column = Sql.Table($"create table t (c {source})").Columns[0];
        var wire = WireTypes.Of(column.Type, TiCdc.Changefeeds.Of("8.5.7"));
        Assert.Equal(expected, SqlServerTypes.Strict.Match(column.Type, wire).TypeOf(new ReplicatedColumn(column, "c", wire, false)).ToString());
    }

    [Fact]
    public void A_later_change_of_the_tables_character_set_does_not_narrow_a_column()
    {
        var table = Sql.Table("create table t (a varchar(10)) charset utf8mb4; alter table t default charset gbk; alter table t add column b varchar(10)");
        Assert.Equal([20, 10], table.Columns.Select(TextUnits.Of));
        var converted = Sql.Table("create table t (a varchar(10), e enum('x')) charset gbk; alter table t convert to character set utf8mb4");
        Assert.Equal(["utf8mb4", "utf8mb4"], converted.Columns.Select(column => column.EffectiveCharset));
    }

    [Theory]
    [InlineData("int", "int")]
    [InlineData(" NVARCHAR(20)", "nvarchar(20)")]
    [InlineData("nvarchar(4001)", "nvarchar(max)")]
    [InlineData("varbinary(MAX)", "varbinary(max)")]
    [InlineData("decimal(12, 4)", "decimal(12,4)")]
    [InlineData("datetime2(7)", "datetime2(7)")]
    [InlineData("float(53)", "float(53)")]
    [InlineData("datetime2(8)", null)]
    [InlineData("decimal(39,0)", null)]
    [InlineData("decimal(4,5)", null)]
    [InlineData("decimal(4)", null)]
    [InlineData("nvarchar(0)", null)]
    [InlineData("nvarchar", null)]
    [InlineData("nvarchar(-1)", null)]
    [InlineData("binary(max)", null)]
    [InlineData("binary(8001)", null)]
    [InlineData("float(24)", null)]
    [InlineData("int(4)", null)]
    [InlineData("datetime", null)]
    [InlineData("timestamp", null)]
    [InlineData("int NULL", null)]
    [InlineData("nvarchar(10) COLLATE x", null)]
    public void A_type_is_read_as_this_target_writes_it_or_not_at_all(string text, string? expected)
    {
        Assert.Equal(expected, SqlServerType.Parse(text)?.ToString());
    }

    [Theory]
    [InlineData("decimal(9,0)", 5)]
    [InlineData("decimal(19,0)", 9)]
    [InlineData("decimal(28,0)", 13)]
    [InlineData("decimal(38,0)", 17)]
    [InlineData("datetime2(2)", 6)]
    [InlineData("datetime2(4)", 7)]
    [InlineData("datetime2(7)", 8)]
    [InlineData("time(0)", 3)]
    [InlineData("nvarchar(450)", 900)]
    [InlineData("varbinary(900)", 900)]
    [InlineData("nvarchar(max)", null)]
    [InlineData("json", null)]
    public void Bytes_in_a_key(string type, int? bytes) => Assert.Equal(bytes, SqlServerType.Parse(type)!.MaxBytes);

    [Theory]
    [InlineData("int", "bigint", "integer-bigint")]
    [InlineData("int", "decimal(10,0)", "integer-decimal")]
    [InlineData("int", "decimal(9,0)", "integer-decimal-narrow")]
    [InlineData("int", "smallint", "integer-smallint-narrow")]
    [InlineData("int", "nvarchar(20)", null)]
    [InlineData("int", "date", null)]
    [InlineData("tinyint", "bit", null)]
    [InlineData("tinyint(1)", "bit", "bool-bit")]
    [InlineData("tinyint unsigned", "smallint", "integer-smallint")]
    [InlineData("year", "tinyint", "integer-tinyint-narrow")]
    [InlineData("bigint", "float(53)", null)]
    [InlineData("float", "float(53)", "float-double")]
    [InlineData("double", "real", null)]
    [InlineData("float", "decimal(10,2)", null)]
    [InlineData("decimal(12,4)", "decimal(14,6)", "decimal-decimal")]
    [InlineData("decimal(12,4)", "decimal(12,6)", "decimal-decimal-narrow")]
    [InlineData("decimal(12,4)", "decimal(20,2)", null)]
    [InlineData("decimal(12,4)", "float(53)", null)]
    [InlineData("decimal(12,4)", "nvarchar(14)", null)]
    [InlineData("bit(8)", "varbinary(8)", "bit-varbinary")]
    [InlineData("bit(8)", "varbinary(4)", null)]
    [InlineData("bit(8)", "binary(8)", null)]
    [InlineData("varchar(10)", "nvarchar(20)", "text-nvarchar")]
    [InlineData("varchar(10)", "nvarchar(10)", "text-nvarchar-narrow")]
    [InlineData("varchar(10)", "varchar(40)", null)]
    [InlineData("varchar(10)", "varbinary(40)", null)]
    [InlineData("char(36)", "uniqueidentifier", "uuid")]
    [InlineData("char(35)", "uniqueidentifier", null)]
    [InlineData("binary(16)", "uniqueidentifier", null)]
    [InlineData("binary(16)", "varbinary(16)", "binary-varbinary")]
    [InlineData("binary(16)", "binary(20)", null)]
    [InlineData("blob", "varbinary(100)", "binary-varbinary-narrow")]
    [InlineData("datetime(3)", "datetime2(3)", "date-datetime2")]
    [InlineData("datetime(3)", "datetime2(2)", null)]
    [InlineData("datetime(3)", "date", null)]
    [InlineData("datetime(3)", "varchar(23)", "date-ascii")]
    [InlineData("datetime(3)", "varchar(22)", null)]
    [InlineData("date", "nvarchar(10)", "date-text")]
    [InlineData("time(2)", "time(2)", "time-time")]
    [InlineData("time(2)", "time(1)", null)]
    [InlineData("json", "json", "json-json")]
    [InlineData("vector(3)", "vector(3)", "vector-vector")]
    [InlineData("vector(3)", "vector(4)", null)]
    public void An_override_is_allowed_when_nothing_is_lost_silently(string source, string wanted, string? row)
    {
        var column = Sql.Table($"create table t (c {source})").Columns[0];
        var wire = WireTypes.Of(column.Type, TiCdc.Changefeeds.Of("8.5.7"));
        var natural = SqlServerTypes.Strict.Match(column.Type, wire).TypeOf(new ReplicatedColumn(column, "c", wire, false));
        Assert.Equal(row, SqlServerAlternatives.Find(new SqlServerSource(column.Type, wire, natural), SqlServerType.Parse(wanted)!, inKey: false)?.Id);
    }

    [Theory]
    [InlineData("char(36)", "uniqueidentifier")]
    [InlineData("varchar(10)", "nvarchar(max)")]
    [InlineData("date", "varchar(10)")]
    [InlineData("bit(8)", "varbinary(8)")]
    public void A_key_takes_no_type_that_compares_otherwise(string source, string wanted)
    {
        var column = Sql.Table($"create table t (c {source})").Columns[0];
        var wire = WireTypes.Of(column.Type, TiCdc.Changefeeds.Of("8.5.7"));
        var natural = SqlServerTypes.Strict.Match(column.Type, wire).TypeOf(new ReplicatedColumn(column, "c", wire, true));
        var subject = new SqlServerSource(column.Type, wire, natural);
        Assert.NotNull(SqlServerAlternatives.Find(subject, SqlServerType.Parse(wanted)!, inKey: false));
        Assert.Null(SqlServerAlternatives.Find(subject, SqlServerType.Parse(wanted)!, inKey: true));
    }

    private static IEnumerable<(ColumnType Type, WireType Wire)> Every()
    {
        return
        [
            .. AllTypes.WithWireForms(),
            .. new[] { TypeKind.Binary, TypeKind.VarBinary }.Select(kind => (new ColumnType(kind) { Length = 0 }, WireType.Bytes)),
        ];
    }

    private static ReplicatedColumn ColumnOf(ColumnType type, WireType wire)
    {
        var place = Tidb.CodeGen.Diagnostics.Span.StartOf(Tidb.CodeGen.Diagnostics.SourceFile.FromText("t.sql", ""));
        return new ReplicatedColumn(new Column("c", type) { Span = place, TypeSpan = place }, "c", wire, false);
    }
}
