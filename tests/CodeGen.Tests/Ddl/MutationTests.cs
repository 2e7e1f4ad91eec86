using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Damaged input never throws and never hangs. <c>TIDB_CODEGEN_MUTATIONS</c> sets how many are tried.</summary>
public sealed class MutationTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly string[] Seeds =
    [
        "create table `a`.`t` (id bigint unsigned auto_random(5, 54) key, a decimal(10,2) default -1.5e3 comment 'x''y', e enum('a',0x41) charset gbk, v int as ((a + 1)) stored, unique u ((lower(e)), a(3)) where a > 0, constraint f foreign key (a) references p (b) on delete set null) engine=innodb ttl = a + interval 1 day partition by range columns (a) (partition p0 values less than (1), partition p1 values less than maxvalue);",
        "alter table t add column (b int, key (b)), modify a varchar(9) collate binary first, change b c text(70) after d, rename index x to y, alter e set default (uuid()), convert to charset utf8, drop primary key remove partitioning; rename table a to b, b to c;",
        "/*!40101 SET SQL_MODE='ANSI_QUOTES' */; insert into t values (1,'a\\'b;','--',\"x\"),(2,'it''s',x'41'); -- +goose Down\ndrop table t; -- +goose Up\nDELIMITER ;;\ncreate trigger g after insert on t for each row begin select 1; end;;\nDELIMITER ;\ncreate table u like t;",
        "create global temporary table g (a set('x','y'), b vector<float>(3), c datetime(6) default now(6) on update now(6)) on commit delete rows; create unique index i using btree on g (a desc) comment 'c' algorithm=inplace; /*T![future] x */ drop table if exists g, h; use x; create view v as select 1; -- tidb-codegen: ignore[a, b]\ncreate database d charset binary collate binary;",
    ];

    private static readonly string[] Pieces =
    [
        "'", "\"", "`", "(", ")", ",", ";", "/*", "*/", "/*!", "/*T![", "--", "-- ", "#", "\\", "\n", "\0", "0x", "x'", "b'", "1e", ".", "@", "=", "　",
        " as ", " partition by ", " default ", " key ", " unique ", " not ", "ALTER TABLE ", "CREATE TABLE ", "99999999999999999999", "*/;", "é",
    ];

    [Fact]
    public void Damaged_statements_never_throw_or_hang()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("TIDB_CODEGEN_MUTATIONS") ?? "20000", CultureInfo.InvariantCulture);
        var random = new Random(20260424);
        var options = new DdlOptions { DefaultDatabase = "d" };
        for (var i = 0; i < count; i++)
        {
            var bytes = Mutate(Seeds[i % Seeds.Length], random);
            var clock = Stopwatch.StartNew();
            var exception = Record.Exception(() => CheckSpans(DdlReader.Read([new DdlSource(SourceFile.FromBytes("m.sql", bytes))], options), bytes.Length));
            Assert.True(exception is null, $"mutation {i}: {exception}\n{Encoding.UTF8.GetString(bytes)}");
            Assert.True(clock.Elapsed < Limit, $"mutation {i} took {clock.Elapsed}:\n{Encoding.UTF8.GetString(bytes)}");
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("a,")]
    [InlineData("'")]
    [InlineData("/*")]
    [InlineData("/*!")]
    [InlineData("1.")]
    [InlineData("a.")]
    [InlineData("key k (a), ")]
    [InlineData("b int default (")]
    [InlineData("partition ")]
    [InlineData("begin ")]
    public void A_piece_repeated_a_hundred_thousand_times_is_read_in_time(string piece)
    {
        foreach (var head in (string[])["create table t (a int, ", "create table t (a int) ", "alter table t add b int, ", "create procedure p() ", ""])
        {
            var clock = Stopwatch.StartNew();
            Sql.Read(head + string.Concat(Enumerable.Repeat(piece, 100_000)));
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{head}{piece}…: {clock.Elapsed}");
        }
    }

    private static byte[] Mutate(string seed, Random random)
    {
        var text = new StringBuilder(seed);
        for (var edits = random.Next(1, 6); edits > 0; edits--)
        {
            var at = random.Next(text.Length + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    text.Remove(at, Math.Min(random.Next(12), text.Length - at));
                    break;
                case 2:
                    var from = random.Next(text.Length + 1);
                    text.Insert(at, text.ToString(from, Math.Min(random.Next(40), text.Length - from)));
                    break;
                default:
                    text.Length = random.Next(2) == 0 ? at : text.Length;
                    break;
            }
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        if (bytes.Length > 0 && random.Next(3) == 0)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static void CheckSpans(DdlResult result, int length)
    {
        foreach (var span in result.Diagnostics.Where(d => d.Place is not null).Select(d => d.Place!.Value)
            .Concat(result.Statements.Select(statement => statement.Span))
            .Concat(result.Suppressions.Select(suppression => suppression.Covered)))
            Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= length, $"{span.Start}+{span.Length} of {length}");
    }
}
