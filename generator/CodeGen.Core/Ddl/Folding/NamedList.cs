using System.Collections;
using System.Collections.Immutable;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>The columns or indexes of a table, in order and found by name without case.</summary>
internal sealed class NamedList<T>(Func<T, string> nameOf) : IReadOnlyList<T>
{
    // Up to here looking at each is as fast as a table of names.
    private const int Few = 16;
    private const int MostScans = 8;

    private readonly ImmutableArray<T>.Builder _items = ImmutableArray.CreateBuilder<T>(0);
    private Dictionary<string, int>? _places;
    private int _scans;

    public NamedList(NamedList<T> other, Func<T, string> nameOf)
        : this(nameOf) => _items.AddRange(other._items);

    public int Count => _items.Count;

    public T this[int index]
    {
        get => _items[index];
        set
        {
            if (!CatalogState.SameName(nameOf(_items[index]), nameOf(value)))
                Forget();
            _items[index] = value;
        }
    }

    /// <summary>Makes room for exactly so many, which saves a copy in <see cref="Drain"/>.</summary>
    public void Reserve(int count) => _items.Capacity = Math.Max(count, _items.Count);

    public void Add(T item)
    {
        _places?.TryAdd(nameOf(item), _items.Count);
        _items.Add(item);
    }

    public void Insert(int index, T item)
    {
        if (index == _items.Count)
        {
            Add(item);
            return;
        }

        Forget();
        _items.Insert(index, item);
    }

    public void RemoveAt(int index)
    {
        Forget();
        _items.RemoveAt(index);
    }

    /// <summary>Place of the first item of that name, or -1.</summary>
    public int Find(string name)
    {
        if (_places is null && _items.Count > Few && ++_scans > MostScans)
            _places = BuildPlaces();
        return _places is null ? Scan(name) : _places.GetValueOrDefault(name, -1);
    }

    /// <summary>The items; the list is empty afterwards.</summary>
    public ImmutableArray<T> Drain() => _items.DrainToImmutable();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Scan(string name)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (CatalogState.SameName(nameOf(_items[i]), name))
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> BuildPlaces()
    {
        var places = new Dictionary<string, int>(_items.Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _items.Count; i++)
            places.TryAdd(nameOf(_items[i]), i);
        return places;
    }

    private void Forget()
    {
        _places = null;
        _scans = 0;
    }
}
