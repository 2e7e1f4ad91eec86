using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Benchmarks;

/// <summary>Reading a dump of 50 MB into a catalog, against validating the same bytes as UTF-8.</summary>
[MemoryDiagnoser]
public class DdlBenchmarks
{
    private const int Megabytes = 50;

    private byte[] _bytes = [];

    /// <summary>What the dump is made of.</summary>
    [ParamsAllValues]
    public DumpKind Dump { get; set; }

    [GlobalSetup]
    public void Compose() => _bytes = Dumps.Compose(Dump, Megabytes * 1_000_000);

    [Benchmark(Baseline = true)]
    public bool Validate() => Utf8.IsValid(_bytes);

    [Benchmark]
    public int Read()
    {
        var source = new DdlSource(SourceFile.FromBytes("dump.sql", _bytes), DdlSourceKind.Script);
        return DdlReader.Read([source], DdlOptions.Default).Catalog.Tables.Length;
    }
}
