using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Damaged input never throws and never hangs. <c>TIDB_CODEGEN_MUTATIONS=1000000</c> tries a million.</summary>
public sealed class MutationTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly DdlOptions Options = new() { DefaultDatabase = "d" };

    [Fact]
    public void Damaged_texts_never_throw_or_hang()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("TIDB_CODEGEN_MUTATIONS") ?? "20000", CultureInfo.InvariantCulture);
        var mutator = new Mutator(new Random(20260424), MutationSeeds.All);
        for (var i = 0; i < count; i++)
        {
            var bytes = mutator.Next();
            var exception = Record.Exception(() => CheckSpans(Read(bytes), bytes.Length));
            Assert.True(exception is null, $"mutation {i}: {exception}\n{Encoding.UTF8.GetString(bytes)}");
        }
    }

    [Fact]
    public void Reading_a_damaged_text_twice_gives_the_same_result()
    {
        var mutator = new Mutator(new Random(20251125), MutationSeeds.All);
        for (var i = 0; i < 500; i++)
        {
            var bytes = mutator.Next();
            Assert.Equal(Summary(Read(bytes)), Summary(Read(bytes)));
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

    // A busy machine may stop anything for a while, so that only a text that is slow again is a hang.
    private static DdlResult Read(byte[] bytes)
    {
        for (var attempt = 1; ; attempt++)
        {
            var clock = Stopwatch.StartNew();
            var result = DdlReader.Read([new DdlSource(SourceFile.FromBytes("m.sql", bytes))], Options);
            if (clock.Elapsed < Limit)
                return result;
            Assert.True(attempt < 4, $"reading takes {clock.Elapsed}");
        }
    }

    private static string Summary(DdlResult result)
    {
        return string.Join("\n", result.Diagnostics.Select(d => $"{d.Place?.Start} {d.Message}")
            .Concat(result.Statements.Select(statement => $"{statement.Kind} {statement.Span.Start}+{statement.Span.Length} {statement.Accepted}"))
            .Concat(result.Catalog.Tables.Select(table => $"{table.FullName}: {Sql.Describe(table)}")));
    }

    private static void CheckSpans(DdlResult result, int length)
    {
        foreach (var span in result.Diagnostics.Where(d => d.Place is not null).Select(d => d.Place!.Value)
            .Concat(result.Statements.Select(statement => statement.Span))
            .Concat(result.Suppressions.Select(suppression => suppression.Covered))
            .Concat(result.Catalog.Tables.SelectMany(table => table.Columns).SelectMany(column => (Span[])[column.Span, column.TypeSpan]))
            .Concat(result.Catalog.Tables.SelectMany(table => table.Indexes).Select(index => index.Span)))
            Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= length, $"{span.Start}+{span.Length} of {length}");
    }
}
