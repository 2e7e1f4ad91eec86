namespace Tidb.CodeGen.Ddl;

/// <summary>
/// Shares small immutable values: thousands of tables have the same few defaults and key columns. A fixed number of places,
/// the last value of a place wins.
/// </summary>
/// <param name="textOf">The text that tells values apart.</param>
internal sealed class SharedByText<T>(Func<T, string> textOf)
    where T : class
{
    private const int Places = 1024;

    private readonly T?[] _values = new T?[Places];

    /// <summary>The value of that text, made from it and <paramref name="state"/> when it is not here.</summary>
    public T Get<TState>(string text, TState state, Func<string, TState, T> make)
    {
        ref var place = ref _values[PlaceOf(text)];
        if (place is null || !string.Equals(textOf(place), text, StringComparison.Ordinal))
            place = make(text, state);
        return place;
    }

    private static uint PlaceOf(string text)
    {
        var hash = (uint)text.Length;
        foreach (var c in text)
            hash = (hash * 31) + c;
        return (hash ^ (hash >> 15)) % Places;
    }
}
