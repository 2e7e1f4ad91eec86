using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>All tables while statements change them. Names are compared without case, as TiDB does.</summary>
internal sealed class CatalogState
{
    private readonly Dictionary<string, DatabaseState> _databases = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Schema, string Name), TableState> _temporary = [];
    private readonly List<TableState> _endedTemporary = [];
    private readonly Dictionary<string, string> _databaseCharsets = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Comparer<Table> ByName = Comparer<Table>.Create(Compare);

    private (string Name, DatabaseState? State) _last = ("", null);

    /// <summary>True for names that are one to TiDB.</summary>
    public static bool SameName(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    /// <summary>The table a statement means: a local temporary one hides a permanent one.</summary>
    public TableState? Find(string schema, string name)
    {
        return FindSameLifetime(schema, name, TableLifetime.LocalTemporary) ?? FindSameLifetime(schema, name, TableLifetime.Permanent);
    }

    /// <summary>The table CREATE would collide with.</summary>
    public TableState? FindSameLifetime(string schema, string name, TableLifetime lifetime)
    {
        if (lifetime != TableLifetime.LocalTemporary)
            return DatabaseOf(schema)?.Tables.GetValueOrDefault(KeyOf(name));
        return _temporary.Count == 0 ? null : _temporary.GetValueOrDefault((KeyOf(schema), KeyOf(name)));
    }

    public void Add(TableState table)
    {
        var key = KeyOf(table.Name);
        var database = AddDatabase(table.Schema);
        database.Broken.Remove(key);
        if (table.Lifetime == TableLifetime.LocalTemporary)
            _temporary[(KeyOf(table.Schema), key)] = table;
        else
            database.Tables[key] = table;
    }

    /// <summary>Remembers a table that exists but cannot be used, so that later statements about it are silent.</summary>
    public void AddBroken(string schema, string name) => AddDatabase(schema).Broken.Add(KeyOf(name));

    public bool IsBroken(string schema, string name) => DatabaseOf(schema)?.Broken.Contains(KeyOf(name)) ?? false;

    /// <summary>Removes a table; false when there was none.</summary>
    public bool Remove(string schema, string name, bool temporaryOnly)
    {
        var key = KeyOf(name);
        if (_temporary.Count > 0 && _temporary.Remove((KeyOf(schema), key)))
            return true;
        return !temporaryOnly && DatabaseOf(schema) is { } database && (database.Tables.Remove(key) | database.Broken.Remove(key));
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
        if (DatabaseOf(schema) is { } database)
        {
            database.Tables.Clear();
            database.Broken.Clear();
        }

        _databaseCharsets.Remove(schema);
    }

    public void SetDatabaseCharset(string schema, string charset) => _databaseCharsets[schema] = charset;

    public string DatabaseCharset(string schema)
    {
        return _databaseCharsets.Count == 0 ? CharsetRules.TidbDefault : _databaseCharsets.GetValueOrDefault(schema, CharsetRules.TidbDefault);
    }

    /// <summary>Ends a session: its temporary tables hide nothing any more.</summary>
    public void EndSession()
    {
        _endedTemporary.AddRange(_temporary.Values);
        _temporary.Clear();
    }

    /// <summary>The tables, ordered.</summary>
    public TableCatalog ToCatalog()
    {
        var tables = _databases.Values.SelectMany(database => database.Tables.Values).Concat(_endedTemporary).Concat(_temporary.Values);
        // Sorting each database by itself compares few names; one database may be spelled in several ways.
        return new TableCatalog([.. tables.Select(table => table.ToTable())
            .GroupBy(table => table.Schema, StringComparer.Ordinal)
            .OrderBy(schema => schema.Key, StringComparer.Ordinal)
            .SelectMany(schema => schema.Order(ByName))]);
    }

    private static int Compare(Table a, Table b)
    {
        var order = string.CompareOrdinal(a.Name, b.Name);
        return order != 0 ? order : a.Lifetime.CompareTo(b.Lifetime);
    }

    // Nothing is copied for a name that is in lower case already.
    private static string KeyOf(string name) => name.ToLowerInvariant();

    // Statement after statement is about the same database.
    private DatabaseState? DatabaseOf(string schema)
    {
        if (_last.State is not null && ReferenceEquals(_last.Name, schema))
            return _last.State;
        var state = _databases.GetValueOrDefault(KeyOf(schema));
        if (state is not null)
            _last = (schema, state);
        return state;
    }

    private DatabaseState AddDatabase(string schema)
    {
        return DatabaseOf(schema) ?? (_databases[KeyOf(schema)] = new DatabaseState());
    }

    /// <summary>The tables of one database, local temporary ones left out, by their names in lower case.</summary>
    private sealed class DatabaseState
    {
        public Dictionary<string, TableState> Tables { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Broken { get; } = new(StringComparer.Ordinal);
    }
}
