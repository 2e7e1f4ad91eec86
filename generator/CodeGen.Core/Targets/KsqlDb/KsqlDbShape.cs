using System.Collections.Immutable;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>How a key is declared.</summary>
internal enum KsqlDbKeyForm
{
    /// <summary>Not at all: the records have none.</summary>
    None,

    /// <summary>As one column ROWKEY of type STRUCT. ksqlDB reads a single key column as the whole key, and TiCDC's key is always a record.</summary>
    Struct,

    /// <summary>As several columns, each reading a field of the key record.</summary>
    Columns,
}

/// <summary>The key form of a table and the names in the stream on its topic.</summary>
internal sealed class KsqlDbShape
{
    private readonly KsqlDbIdentifiers _identifiers;
    private readonly HashSet<string> _taken;

    public KsqlDbShape(ReplicatedTable source, KsqlDbIdentifiers identifiers)
    {
        _identifiers = identifiers;
        Extension = KsqlDbExtensionField.Of(source);
        _taken = [.. source.Columns.Select(column => column.Field).Concat(Extension.Select(field => field.Field)).Select(NameOf)];
        KeyForm = FormOf(source);
        RowKey = KeyForm == KsqlDbKeyForm.Struct ? KsqlDbNames.Unique("ROWKEY", identifiers, _taken) : null;
    }

    /// <summary>How the key is declared.</summary>
    public KsqlDbKeyForm KeyForm { get; }

    /// <summary>Name of the STRUCT column; null where there is none.</summary>
    public string? RowKey { get; }

    /// <summary>Extension fields in the records.</summary>
    public ImmutableArray<KsqlDbExtensionField> Extension { get; }

    /// <summary>The column that reads a field.</summary>
    public string NameOf(string field) => KsqlDbNames.Column(field, _identifiers);

    /// <summary>A name no column has yet.</summary>
    public string NewName(string field) => KsqlDbNames.Unique(field, _identifiers, _taken);

    /// <summary>How a query reads a key column from the key; value columns do not exist in a delete.</summary>
    public string KeyReference(string name)
    {
        return RowKey is null ? Identifier(name) : RowKey + "->" + Identifier(name);
    }

    /// <summary>A stored name as statements write it.</summary>
    public string Identifier(string name) => KsqlText.Identifier(name, IsExact);

    /// <summary>A stored name for templates.</summary>
    public Raw Raw(string name) => new(name) { IsExact = IsExact };

    private bool IsExact => _identifiers == KsqlDbIdentifiers.Exact;

    /// <summary>True for a column that can be declared.</summary>
    public bool IsDeclared(ReplicatedColumn column) => !KsqlDbNames.IsSystem(NameOf(column.Field));

    // Several KEY columns without any value column would make ksqlDB infer the value, key columns included, and refuse it.
    private KsqlDbKeyForm FormOf(ReplicatedTable source)
    {
        var hasValues = Extension.Length > 0 || source.Columns.Any(column => !column.InKey && IsDeclared(column));
        return source.Key.Length switch
        {
            0 => KsqlDbKeyForm.None,
            1 => KsqlDbKeyForm.Struct,
            _ => hasValues ? KsqlDbKeyForm.Columns : KsqlDbKeyForm.Struct,
        };
    }
}
