using System.Text;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

public sealed class ScriptTests
{
    private static string Tables(DdlResult result) => string.Join(", ", result.Catalog.Tables.Select(table => table.FullName));

    private static string Kinds(DdlResult result) => string.Join(", ", result.Statements.Select(statement => statement.Kind.Text()));

    [Theory]
    [InlineData("create table t (a int)")]
    [InlineData("create table t (a int);")]
    [InlineData("\r\n;;\r\ncreate table t (\r\n  a int\r\n)\r\n;\r\n -- end")]
    [InlineData("\uFEFFcreate table t (a int)\\G\nselect 1\\g")]
    [InlineData("--liquibase formatted sql\n--changeset a:b\ncreate table t (a int);\n--rollback drop table t;\n")]
    [InlineData("\\. other.sql\nsource other.sql\ncreate table t (a int);")]
    public void Scripts_are_cut_into_statements(string sql)
    {
        Assert.Equal("d.t", Tables(Sql.Read(sql)));
    }

    [Fact]
    public void A_broken_statement_does_not_hide_the_next()
    {
        var result = Sql.Read("create table a (x int); create tabel b (x int); craete table c (x int); create table d x; create table e (x int)");
        Assert.Equal("d.a, d.e", Tables(result));
        Assert.Equal(["unknown-statement", "unknown-statement", "syntax-error"], Sql.Slugs(result));
    }

    [Theory]
    [InlineData("create table not_this(a int; comment")]
    [InlineData("insert into x values ('a;b', \"c;d\", `e;f`, 'it''s \\' ; ') /* ; */ -- ;\n # ;\n")]
    [InlineData("call p(';')")]
    [InlineData("load data infile 'x' into table t fields terminated by ';'")]
    public void A_semicolon_counts_outside_quotes_and_comments_only(string statement)
    {
        Assert.Equal("d.t", Tables(Sql.Read(statement + "; create table t (a int)")));
    }

    [Fact]
    public void Long_data_statements_are_skipped_at_any_chunk_boundary()
    {
        for (var shift = 0; shift < 130; shift++)
        {
            var rows = string.Join(",", Enumerable.Range(0, 6_000).Select(i => $"({i},-{i},'na''me \\'{i}; \\\\','2024-01-02','--x /* y')"));
            var sql = $"create table t (a int); insert into t values {new string(' ', shift)}{rows}; create table u (b int);";
            var result = Sql.Read(sql);
            Assert.Equal("d.t, d.u", Tables(result));
            Assert.Equal("create_table, dml, create_table", Kinds(result));
        }
    }

    [Fact]
    public void Data_may_hold_any_bytes_but_DDL_may_not()
    {
        byte[] bytes = [.. "insert into t values ('"u8, 0xFF, 0x00, 0x80, .. "'); create table t (a int comment '"u8, 0x8C, .. "'); create table u (a int);"u8];
        var result = DdlReader.Read([new DdlSource(SourceFile.FromBytes("x.sql", bytes))], new DdlOptions { DefaultDatabase = "d" });
        Assert.Equal("d.u", Tables(result));
        Assert.Equal(["invalid-utf8"], Sql.Slugs(result));
        Assert.Equal(bytes.AsSpan().IndexOf((byte)0x8C), result.Diagnostics[0].Place?.Start);
    }

    [Fact]
    public void UTF_16_is_a_clear_error()
    {
        foreach (var encoding in (Encoding[])[new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false)])
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("create table t (a int)")];
            var result = DdlReader.Read([new DdlSource(SourceFile.FromBytes("x.sql", bytes))], DdlOptions.Default);
            Assert.Equal(["not-utf8"], Sql.Slugs(result));
        }
    }

    [Fact]
    public void A_statement_over_the_limit_is_refused_and_reading_goes_on()
    {
        var sql = $"create table t (a int comment '{new string('x', 600_000)}'); create table u (a int)";
        var result = Sql.ReadFiles(new DdlOptions { DefaultDatabase = "d", MaxStatementBytes = 1000 }, ("x.sql", sql));
        Assert.Equal(["statement-too-long"], Sql.Slugs(result));
        Assert.Equal("d.u", Tables(result));
    }

    [Fact]
    public void Routines_are_skipped_with_and_without_DELIMITER()
    {
        var result = Sql.Read("""
            create table t (a int);
            create procedure p() begin if a then begin drop table t; end; end if; case when 1 then select 2; end case; while 1 do set x = 1; end while; end;
            DELIMITER ;;
            /*!50003 CREATE*/ /*!50017 DEFINER=`r`@`h`*/ /*!50003 TRIGGER g AFTER INSERT ON t FOR EACH ROW BEGIN DROP TABLE t; END */;;
            create function f() returns int return 1 ;;
            delimiter ;
            create table u (a int);
            """);
        Assert.Equal("d.t, d.u", Tables(result));
        Assert.Equal("create_table, create_procedure, create_trigger, create_function, create_table", Kinds(result));
        Assert.Equal(["routine-skipped", "routine-skipped", "routine-skipped"], Sql.Slugs(result));
    }

    [Fact]
    public void A_mysqldump_with_view_and_trigger_gives_its_tables()
    {
        var result = Sql.Read("""
            /*M!999999\- enable the sandbox mode */
            -- MySQL dump 10.13
            /*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
            SET @@GLOBAL.GTID_PURGED=/*!80000 '+'*/ '';
            CREATE DATABASE /*!32312 IF NOT EXISTS*/ `shop` /*!40100 DEFAULT CHARACTER SET utf8mb4 */ /*!80016 DEFAULT ENCRYPTION='N' */;
            USE `shop`;
            DROP TABLE IF EXISTS `stock`;
            /*!40101 SET @saved_cs_client     = @@character_set_client */;
            CREATE TABLE `stock` (
              `id` int(11) NOT NULL AUTO_INCREMENT,
              `at` timestamp NOT NULL DEFAULT current_timestamp(),
              PRIMARY KEY (`id`)
            ) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4
            /*!50100 PARTITION BY RANGE (`id`)
            (PARTITION p0 VALUES LESS THAN (10) ENGINE = InnoDB,
             PARTITION p1 VALUES LESS THAN MAXVALUE ENGINE = InnoDB) */;
            LOCK TABLES `stock` WRITE;
            /*!40000 ALTER TABLE `stock` DISABLE KEYS */;
            INSERT INTO `stock` VALUES (1,'2024-01-01 00:00:00');
            /*!40000 ALTER TABLE `stock` ENABLE KEYS */;
            UNLOCK TABLES;
            /*!50001 CREATE VIEW `v` AS SELECT 1 AS `a` */;
            /*!50001 DROP VIEW IF EXISTS `v`*/;
            /*!50001 CREATE ALGORITHM=UNDEFINED */
            /*!50013 DEFINER=`root`@`%` SQL SECURITY DEFINER */
            /*!50001 VIEW `v` AS select `stock`.`id` AS `a` from `stock` */;
            /*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
            """);
        Assert.Empty(result.Diagnostics);
        Assert.Equal("shop.stock", Tables(result));
        Assert.Equal("id int !, at timestamp !", Sql.Describe(result.Catalog.Tables[0]));
    }

    [Fact]
    public void A_Dumpling_folder_gives_its_tables_and_no_views()
    {
        const string Head = "/*!40014 SET FOREIGN_KEY_CHECKS=0*/;\n/*!40101 SET NAMES binary*/;\n";
        var result = Sql.ReadFiles(
            ("dump/shop-schema-create.sql", Head + "CREATE DATABASE `shop` /*!40100 DEFAULT CHARACTER SET utf8mb4 */;\n"),
            ("dump/shop.v-schema-view.sql", Head + "DROP TABLE IF EXISTS `v`;\nDROP VIEW IF EXISTS `v`;\nCREATE ALGORITHM=UNDEFINED DEFINER=`r`@`%` SQL SECURITY DEFINER VIEW `v` (`a`) AS SELECT 1;\n"),
            ("dump/shop.v-schema.sql", Head + "CREATE TABLE `v`(\n`a` int,\n`b` int\n)ENGINE=MyISAM;\n"),
            ("dump/shop.w-schema.sql", Head + "CREATE TABLE `w`(\n`a` int\n)ENGINE=MyISAM;\n"),
            ("dump/sh%2Eop.a%2Eb%2Dschema-schema.sql", Head + "CREATE TABLE `a.b-schema` (`id` int NOT NULL);\n"),
            ("dump/shop.t-schema-triggers.sql", "create table no (a int);"),
            ("dump/shop.s-schema-sequence.sql", Head + "CREATE SEQUENCE `s` start with 1;\nSELECT SETVAL(`s`, 5);\n"));
        Assert.Equal("sh.op.a.b-schema, shop.w", Tables(result));
        Assert.Equal(["view-placeholder", "file-not-applied"], Sql.Slugs(result));
    }

    [Theory]
    [InlineData("-- +goose Up\ncreate table t (a int);\n-- +goose Down\ndrop table t;\n")]
    [InlineData("-- +goose Up\n-- +goose StatementBegin\ncreate table t (a int)\n-- +goose Down\ndrop table t\n")]
    [InlineData("-- migrate:up\ncreate table t (a int);\ninsert into t values (1)\n\n-- migrate:down\ndrop table t;\n")]
    [InlineData("-- +migrate Down\ndrop table t;\n-- +migrate Up notransaction\ncreate table t (a int);\n")]
    public void Only_the_up_part_of_a_migration_counts(string sql)
    {
        var result = Sql.Read(sql);
        Assert.Equal("d.t", Tables(result));
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("db/2_x.down.sql")]
    [InlineData("db/U2__undo.sql")]
    [InlineData("db/x.t-schema-post.sql")]
    public void Files_that_undo_are_not_applied(string path)
    {
        var result = Sql.ReadFiles((path, "create table t (a int)"));
        Assert.Empty(result.Catalog.Tables);
        Assert.Equal(["file-not-applied"], Sql.Slugs(result));
    }

    [Fact]
    public void The_database_comes_from_qualifier_USE_file_name_or_default()
    {
        var options = new DdlOptions { DefaultDatabase = "def" };
        var result = Sql.ReadFiles(options,
            ("a.sql", "create table a (x int); use other; create table b (x int); create table q.c (x int)"),
            ("b.sql", "create table e (x int)"),
            ("file.f-schema.sql", "create table f (x int)"));
        Assert.Equal("def.a, def.e, file.f, other.b, q.c", Tables(result));
        Assert.Equal(["database-unknown"], Sql.Slugs(Sql.ReadFiles(("a.sql", "create table a (x int); create table b (x int)"))));
    }

    [Fact]
    public void Suppressions_cover_the_next_element_or_statement()
    {
        const string Text = """
            -- tidb-codegen: ignore[no-handle-key, wide-key]
            create table t (
              a int, # tidb-codegen: ignore[lossy-type]
              b decimal(65, 30),
              /* tidb-codegen: ignore[prefix-key] */ unique (a)
            );
            -- tidb-codegen: ignore
            create table u (a int);
            """;
        var result = Sql.Read(Text);
        Assert.Equal(["malformed-suppression"], Sql.Slugs(result));
        Assert.Equal(
            ["no-handle-key+wide-key: create", "lossy-type: b decimal(65, 30)", "prefix-key: unique (a)"],
            result.Suppressions.Select(one => $"{string.Join("+", one.Slugs)}: {Text[(int)one.Covered.Start..(int)one.Covered.End].Split(" table")[0]}"));
    }

    [Fact]
    public void Statements_name_their_tables()
    {
        var result = Sql.Read("drop table a, x.b; create sequence s; drop view if exists v, w; create database e; alter sequence s cache 5; truncate x.t; create index i on z.t (a)");
        Assert.Equal("a, x.b | s | v, w | e | s | x.t | z.t", string.Join(" | ", result.Statements.Select(one => string.Join(", ", one.Tables))));
        Assert.Equal("drop_table, create_sequence, drop_view, create_database, alter_sequence, truncate_table, create_index", Kinds(result));
    }

    [Fact]
    public void Spans_count_bytes_of_the_file()
    {
        const string Text = "\uFEFF-- 顧客\ncreate table 顧客 (番号 int not null comment '番');";
        var file = SourceFile.FromText("x.sql", Text);
        var table = DdlReader.Read([new DdlSource(file)], new DdlOptions { DefaultDatabase = "d" }).Catalog.Tables[0];
        var bytes = Encoding.UTF8.GetBytes(Text).AsSpan();
        var column = table.Columns[0];
        Assert.Equal("番号", Encoding.UTF8.GetString(bytes.Slice((int)column.Span.Start, column.Span.Length)));
        Assert.Equal("int", Encoding.UTF8.GetString(bytes.Slice((int)column.TypeSpan.Start, column.TypeSpan.Length)));
        Assert.Equal("顧客", Encoding.UTF8.GetString(bytes.Slice((int)table.Span.Start, table.Span.Length)));
    }
}
