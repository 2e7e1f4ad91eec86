using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Syntax;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>
/// The names TiDB gives to indexes that have none: the first column's, then <c>_2</c>, <c>_3</c> and so on.
/// </summary>
internal sealed class IndexNames
{
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private List<IndexSyntax>? _unread;

    // Below the number kept here every name is taken.
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>To be called before each statement.</summary>
    /// <param name="constraints">Constraints of the statement, whose written names automatic ones avoid.</param>
    public void Start(List<IndexSyntax> constraints)
    {
        Forget();
        _unread = constraints;
    }

    /// <summary>To be called when an index has gone: its name may be free again.</summary>
    public void Forget() => _numbers.Clear();

    /// <summary>A name no other index has.</summary>
    public string Pick(TableState table, ImmutableArray<IndexPart> parts, bool isVector)
    {
        ReadWritten();
        var first = parts.Any(part => part.Column is null) || parts.IsEmpty
            ? (isVector ? "vector_index" : "expression_index")
            : parts[0].Column!;
        var isReserved = first.Equals("PRIMARY", StringComparison.OrdinalIgnoreCase);
        if (!isReserved && !IsTaken(table, first))
            return first;
        for (var number = _numbers.GetValueOrDefault(first, 2); ; number++)
        {
            _numbers[first] = number;
            if (!IsTaken(table, $"{first}_{number}"))
                return $"{first}_{number}";
        }
    }

    // Most statements name all their indexes, and nobody asks.
    private void ReadWritten()
    {
        if (_unread is null)
            return;
        _written.Clear();
        foreach (var constraint in _unread)
        {
            if (constraint.Name is { } name)
                _written.Add(name.Text);
        }

        _unread = null;
    }

    private bool IsTaken(TableState table, string name) => table.Indexes.Find(name) >= 0 || _written.Contains(name);
}
