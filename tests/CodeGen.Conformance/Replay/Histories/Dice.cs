namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>Chance that is the same on every machine and in every release of .NET (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Bits()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + (int)(Bits() % (ulong)(most - least + 1));

    public bool Chance(double probability) => (Bits() >> 11) * (1.0 / (1ul << 53)) < probability;

    public T Of<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];
}
