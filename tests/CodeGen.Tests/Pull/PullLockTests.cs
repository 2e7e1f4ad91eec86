using System.Collections.Immutable;
using System.Text;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Tests.Pull;

public sealed class PullLockTests
{
    private static readonly string Hash = new('a', 64);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var before = new PullLock(ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal,
        [
            KeyValuePair.Create("avro/é\"x.avsc", new LockedFile(PullSource.Registry, ":.x:é\"x", Hash) { Version = 3, Id = 5_000_000_000 }),
            KeyValuePair.Create("ddl/a.b.sql", new LockedFile(PullSource.Tidb, "a.b", Hash)),
        ]));
        var (after, findings) = Read(Encoding.UTF8.GetString(before.Format().Span));
        Assert.Empty(findings);
        Assert.Equal(before.Files, after.Files);
    }

    [Theory]
    [InlineData("""{"tidb":{"../x.sql":{"table":"a.b","sha256":"HASH"}}}""", "corrupt-lock")]
    [InlineData("""{"tidb":{"/etc/passwd":{"table":"a.b","sha256":"HASH"}}}""", "corrupt-lock")]
    [InlineData("""{"registry":{"a.avsc":{"subject":"a","sha256":"short"}}}""", "corrupt-lock")]
    [InlineData("""{"registry":{"a.avsc":{"sha256":"HASH"}}}""", "corrupt-lock")]
    [InlineData("""{"registry":{"a.avsc":1}}""", "corrupt-lock")]
    [InlineData("""{"registry":[]}""", "corrupt-lock")]
    [InlineData("""[]""", "corrupt-lock")]
    [InlineData("""{"registry":{""", "malformed-json")]
    [InlineData("""<<<<<<< HEAD""", "malformed-json")]
    public void An_entry_that_does_not_fit_is_followed_by_nobody(string text, string slug)
    {
        var (read, findings) = Read(text.Replace("HASH", Hash, StringComparison.Ordinal));
        Assert.Empty(read.Files);
        Assert.Equal([slug], findings.Select(finding => finding.Descriptor.Slug));
        Assert.NotNull(findings[0].Place);
    }

    private static (PullLock Lock, ImmutableArray<Diagnostic> Findings) Read(string text) => PullLockReader.Read(SourceFile.FromText("tidb-codegen.lock.json", text));
}
