using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>All tables while statements change them. Names are compared without case, as TiDB does.</summary>
internal sealed class CatalogState
{
    private readonly Dictionary<string, TableState> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableState> _temporary = new(StringComparer.Ordinal);
    private readonly List<TableState> _endedTemporary = [];
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _databaseCharsets = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for names that are one to TiDB.</summary>
    public static bool SameName(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static string Key(string schema, string name) => schema.ToLowerInvariant() + "\0" + name.ToLowerInvariant();

    /// <summary>The table a statement means: a local temporary one hides a permanent one.</summary>
    public TableState? Find(string schema, string name)
    {
        var key = Key(schema, name);
        return _temporary.TryGetValue(key, out var temporary) ? temporary : _tables.GetValueOrDefault(key);
    }

    /// <summary>The table CREATE would collide with.</summary>
    public TableState? FindSameLifetime(string schema, string name, TableLifetime lifetime)
    {
        return (lifetime == TableLifetime.LocalTemporary ? _temporary : _tables).GetValueOrDefault(Key(schema, name));
    }

    public void Add(TableState table)
    {
        _broken.Remove(Key(table.Schema, table.Name));
        (table.Lifetime == TableLifetime.LocalTemporary ? _temporary : _tables)[Key(table.Schema, table.Name)] = table;
    }

    /// <summary>Remembers a table that exists but cannot be used, so that later statements about it are silent.</summary>
    public void AddBroken(string schema, string name) => _broken.Add(Key(schema, name));

    public bool IsBroken(string schema, string name) => _broken.Contains(Key(schema, name));

    /// <summary>Removes a table; false when there was none.</summary>
    public bool Remove(string schema, string name, bool temporaryOnly)
    {
        var key = Key(schema, name);
        return _temporary.Remove(key) || (!temporaryOnly && (_tables.Remove(key) | _broken.Remove(key)));
    }

    public void Rename(TableState table, string schema, string name)
    {
        Remove(table.Schema, table.Name, table.Lifetime == TableLifetime.LocalTemporary);
        table.Schema = schema;
        table.Name = name;
        Add(table);
    }

    public void RemoveDatabase(string schema)
    {
        var prefix = schema.ToLowerInvariant() + "\0";
        foreach (var key in _tables.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).ToList())
            _tables.Remove(key);
        _broken.RemoveWhere(key => key.StartsWith(prefix, StringComparison.Ordinal));
        _databaseCharsets.Remove(schema);
    }

    public void SetDatabaseCharset(string schema, string charset) => _databaseCharsets[schema] = charset;

    public string DatabaseCharset(string schema) => _databaseCharsets.GetValueOrDefault(schema, CharsetRules.TidbDefault);

    /// <summary>Ends a session: its temporary tables hide nothing any more.</summary>
    public void EndSession()
    {
        _endedTemporary.AddRange(_temporary.Values);
        _temporary.Clear();
    }

    public TableCatalog ToCatalog()
    {
        return new TableCatalog([.. _tables.Values.Concat(_endedTemporary).Concat(_temporary.Values)
            .Select(table => table.ToTable())
            .OrderBy(table => table.Schema, StringComparer.Ordinal)
            .ThenBy(table => table.Name, StringComparer.Ordinal)
            .ThenBy(table => table.Lifetime)]);
    }
}
