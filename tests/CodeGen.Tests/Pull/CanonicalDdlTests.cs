using Tidb.CodeGen.Pull;
using Tidb.CodeGen.Tests.Ddl;

namespace Tidb.CodeGen.Tests.Pull;

public sealed class CanonicalDdlTests
{
    private const string Columns = "(\n  `a` int NOT NULL AUTO_INCREMENT COMMENT 'AUTO_INCREMENT=7 ) /*T![placement] x */',\n  PRIMARY KEY (`a`) /*T![clustered_index] CLUSTERED */\n) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin";

    [Theory]
    [InlineData("", "")]
    [InlineData(" AUTO_INCREMENT=30001", "")]
    [InlineData(" AUTO_INCREMENT=30001 /*T![auto_id_cache] AUTO_ID_CACHE=1 */", " /*T![auto_id_cache] AUTO_ID_CACHE=1 */")]
    [InlineData(" /*T![auto_rand_base] AUTO_RANDOM_BASE=200 */ /*T! SHARD_ROW_ID_BITS=4 PRE_SPLIT_REGIONS=2 */", " /*T! SHARD_ROW_ID_BITS=4 PRE_SPLIT_REGIONS=2 */")]
    [InlineData(" COMMENT='AUTO_INCREMENT=5 it''s; /* CACHED ON */'", " COMMENT='AUTO_INCREMENT=5 it''s; /* CACHED ON */'")]
    [InlineData("  /*T![placement] PLACEMENT POLICY=`odd */ name` */ /* CACHED ON */", "")]
    [InlineData("\n/*T![region_split] SPLIT TABLE BETWEEN (0) AND (9) REGIONS 4 */\n/*T![region_split] SPLIT INDEX `i` BETWEEN ('a') AND ('z') REGIONS 3 */", "")]
    [InlineData(" /*T![ttl] TTL=`d` + INTERVAL 1 DAY */ /*T![ttl] TTL_ENABLE='OFF' */ /*T![ttl] TTL_JOB_INTERVAL='24h' */", " /*T![ttl] TTL=`d` + INTERVAL 1 DAY */")]
    [InlineData(" /*T![affinity] AFFINITY='table' */ COMPRESSION='zlib'", " COMPRESSION='zlib'")]
    [InlineData("\nPARTITION BY HASH (`a`) PARTITIONS 4", "\nPARTITION BY HASH (`a`) PARTITIONS 4")]
    [InlineData("\nPARTITION BY RANGE (`a`)\n(PARTITION `p0` VALUES LESS THAN (10) /*T![placement] PLACEMENT POLICY=`p` */,\n PARTITION `p1` VALUES LESS THAN (MAXVALUE))", "")]
    [InlineData("\nPARTITION BY RANGE ( `a` ) (\n  PARTITION `p0` VALUES LESS THAN (10)\n)", "")]
    [InlineData("\nPARTITION BY HASH (length('(PARTITION x')) PARTITIONS 2", "\nPARTITION BY HASH (length('(PARTITION x')) PARTITIONS 2")]
    [InlineData("\n/*!50100 PARTITION BY LIST (`a`)\n(PARTITION p0 VALUES IN (1) ENGINE = InnoDB) */", "")]
    public void What_moves_without_a_schema_change_is_left_out(string printed, string kept)
    {
        var text = CanonicalDdl.Of("shop", "CREATE TABLE `t` " + Columns + printed, isTidb: true);
        Assert.Equal("CREATE TABLE `shop`.`t` " + Columns + kept + ";\n", text);
        Assert.Equal("shop", Sql.Table(text).Schema);
    }

    [Theory]
    [InlineData(@"enum('C:\temp','x')", @"enum('C:\\temp','x')", new[] { @"C:\temp", "x" })]
    [InlineData(@"enum('ends with \','x')", @"enum('ends with \\','x')", new[] { @"ends with \", "x" })]
    [InlineData(@"set('\''quoted\''')", @"set('\\''quoted\\''')", new[] { @"\'quoted\'" })]
    [InlineData(@"enum('line\nbreak')", @"enum('line\nbreak')", new[] { "line\nbreak" })]
    public void Backslashes_of_members_which_TiDB_prints_as_they_are_survive(string printed, string kept, string[] members)
    {
        // In defaults and comments it escapes them itself.
        const string Rest = @" DEFAULT NULL COMMENT 'C:\\temp', `b` varchar(9) DEFAULT '\\'";
        var text = CanonicalDdl.Of("d", $"CREATE TABLE `t` (`a` {printed}{Rest}) ENGINE=InnoDB", isTidb: true);
        Assert.Equal($"CREATE TABLE `d`.`t` (`a` {kept}{Rest}) ENGINE=InnoDB;\n", text);
        var columns = Sql.Table(text).Columns;
        Assert.Equal(members, columns[0].Type.Members);
        Assert.Equal(@"C:\temp", columns[0].Comment);
    }

    [Fact]
    public void Other_servers_escape_backslashes_themselves()
    {
        const string Shown = "CREATE TABLE `t` (\n  `a` int(11) DEFAULT NULL COMMENT 'C:\\\\temp'\n) ENGINE=InnoDB";
        Assert.Equal(Shown.Replace("`t`", "`d`.`t`", StringComparison.Ordinal) + ";\n", CanonicalDdl.Of("d", Shown, isTidb: false));
    }

    [Fact]
    public void Hostile_names_stay_names()
    {
        var text = CanonicalDdl.Of("a`b; --", "CREATE TABLE `x``y) AUTO_INCREMENT=5` (\n  `'(` int DEFAULT NULL\n) ENGINE=InnoDB AUTO_INCREMENT=6", isTidb: true);
        Assert.Equal("CREATE TABLE `a``b; --`.`x``y) AUTO_INCREMENT=5` (\n  `'(` int DEFAULT NULL\n) ENGINE=InnoDB;\n", text);
        var table = Sql.Table(text);
        Assert.Equal(("a`b; --", "x`y) AUTO_INCREMENT=5", "'("), (table.Schema, table.Name, table.Columns[0].Name));
    }

    [Theory]
    [InlineData("CREATE TABLE `t` (", true)]
    [InlineData("CREATE GLOBAL TEMPORARY TABLE `t` (", false)]
    [InlineData("CREATE TEMPORARY TABLE `t` (", false)]
    [InlineData("CREATE ALGORITHM=UNDEFINED DEFINER=`u`@`h` SQL SECURITY DEFINER VIEW `v` (`a`) AS SELECT 1", false)]
    [InlineData("CREATE SEQUENCE `s` start with 1 minvalue 1", false)]
    public void Only_a_table_that_keeps_rows_is_one(string shown, bool expected) => Assert.Equal(expected, CanonicalDdl.IsTable(shown));

    [Theory]
    [InlineData("CREATE TABLE `t")]
    [InlineData("CREATE TABLE `t` (\n  `a` int COMMENT 'x")]
    [InlineData("CREATE TABLE `t` (((")]
    [InlineData("CREATE TABLE `t` (a int) /*")]
    [InlineData("CREATE TABLE `t` (a int) COMMENT='\\")]
    public void Text_that_is_cut_off_is_kept_for_the_reader_to_refuse(string shown)
    {
        Assert.StartsWith("CREATE TABLE `d`.`t", CanonicalDdl.Of("d", shown, isTidb: true));
    }
}
