using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Whole tables, the way people and TiDB write them.</summary>
public sealed class WorkedExampleTests
{
    private const string Written = """
        create table parcel (
          parcel_no bigint unsigned auto_random(5),
          depot smallint not null default 7 comment 'it''s the depot',
          weight dec(8,3),
          fragile bool default false,
          label varchar(40) character set latin1,
          picked datetime(3) default now(3) on update now(3),
          label_len int as (char_length(label)) virtual,
          tags set('cold','heavy') ,
          primary key (parcel_no),
          unique (depot, label)
        ) comment = 'parcels';
        """;

    private const string Printed = """
        CREATE TABLE `parcel` (
          `parcel_no` bigint unsigned NOT NULL /*T![auto_rand] AUTO_RANDOM(5) */,
          `depot` smallint NOT NULL DEFAULT '7' COMMENT 'it''s the depot',
          `weight` decimal(8,3) DEFAULT NULL,
          `fragile` tinyint(1) DEFAULT '0',
          `label` varchar(40) CHARACTER SET latin1 COLLATE latin1_bin DEFAULT NULL,
          `picked` datetime(3) DEFAULT CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3),
          `label_len` int GENERATED ALWAYS AS (char_length(`label`)) VIRTUAL,
          `tags` set('cold','heavy') DEFAULT NULL,
          PRIMARY KEY (`parcel_no`) /*T![clustered_index] CLUSTERED */,
          UNIQUE KEY `depot` (`depot`,`label`)
        ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMMENT='parcels'
        """;

    [Theory]
    [InlineData(Written)]
    [InlineData(Printed)]
    public void The_written_table_and_the_one_TiDB_prints_give_one_model(string sql)
    {
        var table = Sql.Table(sql);
        Assert.Equal(
            "parcel_no bigint unsigned !, depot smallint !, weight decimal(8,3), fragile tinyint(1), label varchar(40), "
            + "picked datetime(3), label_len int virtual, tags set('cold','heavy')",
            Sql.Describe(table));
        Assert.Equal("parcel_no", Sql.Handle(table));
        Assert.Equal(("depot", "depot,label"), (table.Indexes[1].Name, Sql.Parts(table.Indexes[1])));
        Assert.Equal(("parcels", "it's the depot"), (table.Comment, table.Columns[1].Comment));
        Assert.Equal(new AutoRandom(5, null), table.Columns[0].AutoRandom);
        Assert.True(table.Columns[5].OnUpdateNow);
        Assert.Equal("CURRENT_TIMESTAMP(3)", table.Columns[5].Default?.Text);
    }

    [Fact]
    public void A_chain_of_migrations_gives_the_final_table()
    {
        var result = Sql.Read("""
            -- 001
            create table shop.item (id int, code varchar(8) not null, price decimal(8,2) default 0, note text, primary key (id));
            -- 002
            alter table shop.item add column qty int not null after code, add unique index uq_code (code);
            -- 003
            alter table shop.item change price unit_price numeric(10,2) not null, drop column note, modify ID bigint;
            -- 004
            alter table shop.item drop primary key, add primary key (code);
            rename table shop.item to shop.article;
            """);
        Assert.Empty(result.Diagnostics);
        var table = Assert.Single(result.Catalog.Tables);
        Assert.Equal("shop.article", table.FullName);
        Assert.Equal("ID bigint !, code varchar(8) !, qty int !, unit_price decimal(10,2) !", Sql.Describe(table));
        Assert.Null(table.Columns[3].Default);
        Assert.Equal(["uq_code", "PRIMARY"], table.Indexes.Select(index => index.Name));
        Assert.Equal("code", Sql.Handle(table));
        Assert.Equal("shop.item -> shop.article", result.Statements[^1].Tables[0].ToString());
    }

    [Theory]
    [InlineData("create table a(x int key, y int unique)", "x int !, y int", "x")]
    [InlineData("create table a(x int, constraint pk primary key using btree (x) comment 'k' /*T![clustered_index] NONCLUSTERED */)", "x int !", "x")]
    [InlineData("create table a(vector vector(3) comment 'v', columnar json, columnar index ci (k) using inverted, k int)", "vector vector(3), columnar json, k int", "")]
    [InlineData("create table `a b`.`c``d`(`key` int not null,`a,b` varchar(3)default'x''y', unique(`key`))", "key int !, a,b varchar(3)", "key")]
    [InlineData("create table a(t text(60), u text(70), b blob(300), s varchar(9) charset binary) charset utf8mb4", "t tinytext, u text, b blob, s varbinary(9)", "")]
    [InlineData("create table a(id serial, v int as (id*2) stored, w int generated always as (id+1))", "id bigint unsigned !, v int stored, w int virtual", "id")]
    [InlineData("create table a(e enum('x ','y,z',0x41), f set('p') not null default '') /*!50100 partition by key() partitions 2 */", "e enum('x','y,z','A'), f set('p') !", "")]
    [InlineData("create table a(k char(2) not null, v float(30,5) unsigned zerofill, unique key ((lower(k))), unique u(k(1)))", "k char(2) !, v float(30,5) unsigned zerofill", "k")]
    [InlineData("create table a(c int check (c>0) not null references p(id) on update cascade, d datetime on update now())", "c int !, d datetime", "")]
    public void The_worked_examples_hold(string sql, string columns, string key)
    {
        var table = Sql.Table(sql);
        Assert.Equal(columns, Sql.Describe(table));
        Assert.Equal(key, Sql.Handle(table));
    }

    [Theory]
    [InlineData("as")]
    [InlineData("placement policy set default auto_id_cache 1 force auto_increment = 5")]
    [InlineData("union=(t1,t2) insert_method = last data directory '/x' index directory = '/y' tablespace ts storage disk")]
    [InlineData("ttl a + interval '1' day ttl_enable='on' ttl_job_interval '1d', stats_sample_rate=0.1 autoextend_size = 64M")]
    [InlineData("split primary key between (0) and (100) regions 4 split index i by (1),(2) affinity 'x'")]
    [InlineData("partition by linear key algorithm = 2 (a) partitions 4 update indexes (u global)")]
    [InlineData("partition by range (a) interval (100) first partition less than (100) last partition less than (1000) maxvalue partition")]
    [InlineData("partition by range (a) subpartition by hash (a) subpartitions 2 (partition p0 values less than (10) (subpartition s0, subpartition s1), partition p1 values less than maxvalue)")]
    [InlineData("partition by system_time interval 1 week (partition p history, partition q current)")]
    [InlineData("partition by list (a) (partition p0 values in (1,2), partition p1 default)")]
    public void What_stands_behind_the_columns_is_read_over(string tail)
    {
        Assert.Equal("a int", Sql.Describe(Sql.Table($"create table t (a int) {tail}")));
    }

    [Fact]
    public void Everything_SHOW_CREATE_TABLE_adds_is_read_over()
    {
        var table = Sql.Table("""
            CREATE TABLE `t` (
              `id` bigint NOT NULL AUTO_INCREMENT,
              `at` timestamp NULL DEFAULT NULL,
              KEY `k` (`at`) /*!80000 INVISIBLE */ /*T![global_index] GLOBAL */,
              KEY `h` (`id`) COMMENT 'c' /* HYPO INDEX */,
              CONSTRAINT `fk` FOREIGN KEY (`id`) REFERENCES `x`.`p` (`id`) ON DELETE SET NULL ON UPDATE CASCADE /* FOREIGN KEY INVALID */,
              CONSTRAINT `c` CHECK ((`id` > 0)) /*!80016 NOT ENFORCED */
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin COMPRESSION='zlib' AUTO_INCREMENT=30001 /*T![auto_id_cache] AUTO_ID_CACHE=1 */ /*T![auto_rand_base] AUTO_RANDOM_BASE=200 */ /*T! SHARD_ROW_ID_BITS=4 PRE_SPLIT_REGIONS=2 */ COMMENT='t' /*T![placement] PLACEMENT POLICY=`p` */ /* CACHED ON */
            /*T![region_split] SPLIT BETWEEN (0) AND (100) REGIONS 4 */ /*T![ttl] TTL=`at` + INTERVAL 3 DAY */ /*T![ttl] TTL_ENABLE='ON' */ /*T![ttl] TTL_JOB_INTERVAL='24h' */ /*T![affinity] AFFINITY='table' */
            PARTITION BY RANGE COLUMNS(`at`)
            (PARTITION `p0` VALUES LESS THAN ('2024-01-01') /*T![placement] PLACEMENT POLICY=`p` */,
             PARTITION `p1` VALUES LESS THAN (MAXVALUE))
            """);
        Assert.Equal("id bigint !, at timestamp", Sql.Describe(table));
        Assert.Equal(("RANGE", "utf8mb4", "utf8mb4_bin", "t"), (table.PartitionBy, table.Charset, table.Collation, table.Comment));
    }
}
