namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>Syntax that the next statement uses again.</summary>
internal interface IReusable
{
    /// <summary>Forgets everything that the parser does not set in any case.</summary>
    void Clear();
}

/// <summary>
/// The objects of one kind that a statement needs. They are lent until the next statement: a dump of a hundred thousand tables
/// has millions of columns, and each is folded into the catalog before the next statement is read.
/// </summary>
internal sealed class Reused<T>
    where T : class, IReusable, new()
{
    private const int MostKept = 1024;

    private readonly List<T> _items = [];
    private int _lent;

    /// <summary>An empty object.</summary>
    public T Lend()
    {
        if (_lent == _items.Count)
            _items.Add(new T());
        var item = _items[_lent++];
        item.Clear();
        return item;
    }

    /// <summary>Takes all objects back.</summary>
    public void TakeBack()
    {
        _lent = 0;
        if (_items.Count > MostKept)
            _items.RemoveRange(MostKept, _items.Count - MostKept);
    }
}
