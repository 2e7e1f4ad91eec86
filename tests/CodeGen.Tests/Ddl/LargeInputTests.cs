using System.Diagnostics;
using System.Text;
using System.Text.Unicode;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Measures memory and time, so that nothing else may run beside them.</summary>
[CollectionDefinition(nameof(LargeInputTests), DisableParallelization = true)]
public sealed class NothingBeside;

/// <summary>Large dumps: time and allocation grow with the input, memory does not.</summary>
[Collection(nameof(LargeInputTests))]
public sealed class LargeInputTests
{
    private const int Megabyte = 1024 * 1024;

    // Far above what was measured (README of the benchmarks): this is to notice a scan that has become quadratic or bytewise,
    // on a busy machine and without optimization.
#if DEBUG
    private const double MostTimesValidation = 400;
#else
    private const double MostTimesValidation = 40;
#endif

    [Fact]
    public void A_dump_of_300_MB_is_read_within_64_MB()
    {
        const long Length = 300L * Megabyte;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var file = SourceFile.FromStream("dump.sql", () => new RepeatingStream(Dump(), Length, 32 * Megabyte,
            () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before)));
        var result = DdlReader.Read([new DdlSource(file, DdlSourceKind.Script)], new DdlOptions { DefaultDatabase = "d" });
        Assert.Equal(["orders"], result.Catalog.Tables.Select(table => table.Name));
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
        Assert.InRange(most, 1, 64 * Megabyte);
    }

    [Fact]
    public void One_statement_of_300_MB_is_skipped_within_64_MB()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var values = Encoding.UTF8.GetBytes("(1,'it''s; a \\'row\\' -- of /* text','二'),\n");
        var file = SourceFile.FromStream("dump.sql", () => new RepeatingStream(values, 300L * Megabyte, 32 * Megabyte,
            () => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before), "insert into t values "u8.ToArray()));
        var result = DdlReader.Read([new DdlSource(file, DdlSourceKind.Script)], DdlOptions.Default);
        Assert.Equal(DdlStatementKind.Dml, Assert.Single(result.Statements).Kind);
        Assert.InRange(most, 1, 64 * Megabyte);
    }

    [Fact]
    public void Allocation_is_linear_in_the_tables()
    {
        var (small, large) = (Allocated(DistinctTables(2_000)), Allocated(DistinctTables(4_000)));
        Assert.InRange((double)large / small, 1.5, 2.4);
    }

    [Theory]
    [InlineData("create table t (", "`c{0}` int not null default '5', ", "x int);")]
    [InlineData("create table t (a int, ", "key k{0} (a), ", "x int);")]
    [InlineData("create table t (a int, ", "key (a), ", "x int);")]
    [InlineData("create table t (a int); ", "alter table t add c{0} int; ", "")]
    [InlineData("create table t (a int); ", "create table d{0}.t (a int); ", "")]
    [InlineData("create table t (a int) partition by range (a) (", "partition p{0} values less than ({0}), ", "partition q values less than maxvalue);")]
    [InlineData("create table t (e enum(", "'m{0}', ", "'x'));")]
    [InlineData("insert into t values ", "({0}, 'x''y', \"z\"), ", "(1);")]
    public void Time_is_linear_in_the_input(string head, string piece, string tail)
    {
        var (small, large) = (Pieces(1_500), Pieces(6_000));
        Milliseconds(small);
        // Four times the input; a quadratic step would take sixteen times as long.
        for (var attempt = 1; ; attempt++)
        {
            var ratio = (Milliseconds(large) + 1) / (Milliseconds(small) + 1);
            if (ratio < 9)
                return;
            Assert.True(attempt < 5, $"four times the input takes {ratio:0.0} times as long");
        }

        byte[] Pieces(int count)
        {
            var format = CompositeFormat.Parse(piece);
            return Encoding.UTF8.GetBytes(head + string.Concat(Enumerable.Range(0, count).Select(i => string.Format(null, format, i))) + tail);
        }
    }

    [Fact]
    public void Reading_a_dump_does_not_become_grossly_slower_than_validating_its_bytes()
    {
        var dump = Dump();
        var bytes = Enumerable.Range(0, 8 * Megabyte / dump.Length).SelectMany(_ => dump).ToArray();
        Read(bytes);
        for (var attempt = 1; ; attempt++)
        {
            var validation = Enumerable.Range(0, 5).Min(_ => Time(() => Utf8.IsValid(bytes)));
            var ratio = Enumerable.Range(0, 3).Min(_ => Time(() => Read(bytes))) / validation;
            if (ratio < MostTimesValidation)
                return;
            Assert.True(attempt < 6, $"reading takes {ratio:0} times as long as validating");
        }
    }

    private static DdlResult Read(byte[] bytes)
    {
        return DdlReader.Read([new DdlSource(SourceFile.FromBytes("dump.sql", bytes), DdlSourceKind.Script)], new DdlOptions { DefaultDatabase = "d" });
    }

    private static double Milliseconds(byte[] bytes) => Enumerable.Range(0, 3).Min(_ => Time(() => Read(bytes)));

    private static double Time(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static long Allocated(byte[] bytes)
    {
        Read(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(bytes);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static byte[] DistinctTables(int count)
    {
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, count).Select(i =>
            $"CREATE TABLE `t{i}` (`id{i}` bigint NOT NULL, `a` varchar({(i % 200) + 1}) DEFAULT 'x{i}', PRIMARY KEY (`id{i}`), KEY `k{i}` (`a`)) COMMENT='{i}';\n")));
    }

    // As mysqldump and Dumpling write: the same table again and again only so that the stream can repeat itself.
    private static byte[] Dump()
    {
        var text = new StringBuilder("DROP TABLE IF EXISTS `orders`;\nCREATE TABLE `orders` (\n  `id` bigint NOT NULL,\n  `note` text,\n  PRIMARY KEY (`id`)\n) ENGINE=InnoDB;\n");
        for (var statement = 0; statement < 4; statement++)
        {
            text.Append("INSERT INTO `orders` VALUES ");
            for (var row = 0; row < 4_000; row++)
                text.Append(null, $"({row},'note {row}: it''s \\'quoted\\'; -- and /* so on, 注文'),");
            text.Append("(0,NULL);\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
