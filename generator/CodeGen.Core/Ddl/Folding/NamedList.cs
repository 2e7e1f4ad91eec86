using System.Collections;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>The columns or indexes of a table, in order and found by name without case.</summary>
internal sealed class NamedList<T>(Func<T, string> nameOf) : IReadOnlyList<T>
{
    // Up to here looking at each is as fast as a table of names.
    private const int Few = 16;
    private const int MostScans = 8;

    private T[] _items = [];
    private Dictionary<string, int>? _places;
    private int _scans;

    public NamedList(ImmutableArray<T> items, Func<T, string> nameOf)
        : this(nameOf)
    {
        _items = [.. items];
        Count = items.Length;
    }

    public int Count { get; private set; }

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
    public void Reserve(int count) => Array.Resize(ref _items, Math.Max(count, Count));

    public void Add(T item)
    {
        _places?.TryAdd(nameOf(item), Count);
        MakeRoom();
        _items[Count++] = item;
    }

    public void Insert(int index, T item)
    {
        if (index == Count)
        {
            Add(item);
            return;
        }

        Forget();
        MakeRoom();
        Array.Copy(_items, index, _items, index + 1, Count - index);
        _items[index] = item;
        Count++;
    }

    public void RemoveAt(int index)
    {
        Forget();
        Count--;
        Array.Copy(_items, index + 1, _items, index, Count - index);
    }

    /// <summary>Place of the first item of that name, or -1.</summary>
    public int Find(string name)
    {
        if (_places is null && Count > Few && ++_scans > MostScans)
            _places = BuildPlaces();
        return _places is null ? Scan(name) : _places.GetValueOrDefault(name, -1);
    }

    /// <summary>The items; the list is empty afterwards.</summary>
    public ImmutableArray<T> Drain()
    {
        Array.Resize(ref _items, Count);
        var drained = ImmutableCollectionsMarshal.AsImmutableArray(_items);
        (_items, Count) = ([], 0);
        Forget();
        return drained;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)new ArraySegment<T>(_items, 0, Count)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Scan(string name)
    {
        for (var i = 0; i < Count; i++)
        {
            if (CatalogState.SameName(nameOf(_items[i]), name))
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> BuildPlaces()
    {
        var places = new Dictionary<string, int>(Count, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Count; i++)
            places.TryAdd(nameOf(_items[i]), i);
        return places;
    }

    private void MakeRoom()
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Math.Max(4, Count * 2));
    }

    private void Forget()
    {
        _places = null;
        _scans = 0;
    }
}
