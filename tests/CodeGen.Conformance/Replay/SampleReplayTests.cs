using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>Random histories of changes and faults for every table of the sample: the replica ends as the source.</summary>
public sealed class SampleReplayTests(ITestOutputHelper output)
{
    public static TheoryData<string> Tables => [.. ReplayTable.OfTheSample];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Replica_ends_as_the_source(string name) => ReplayRow.Play(name, ReplayTable.OfTheSample.IndexOf(name), Budget.PerSampleTable, output);
}
