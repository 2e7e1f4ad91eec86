using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

/// <summary>Kinds of objects scripts create.</summary>
internal enum ObjectKind
{
    Schema,
    Role,
    Table,
    View,
    Stream,
    Task,
    Procedure,
    FileFormat,
    Stage,
    Alert,
}

/// <summary>An object.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Columns">Columns of a table or view, the arguments of a procedure.</param>
internal sealed record SqlObject(ObjectKind Kind, ImmutableArray<Column> Columns)
{
    /// <summary>The table of a stream.</summary>
    public ObjectName? Source { get; init; }

    /// <summary>COPY INTO refuses a table with DML error logging.</summary>
    public bool LogsErrors { get; init; }
}

/// <summary>What the scripts created so far.</summary>
internal sealed class SqlCatalog
{
    /// <summary>Roles and other things that are always there.</summary>
    private static readonly string[] Predefined = ["ACCOUNTADMIN", "SECURITYADMIN", "SYSADMIN", "USERADMIN", "PUBLIC"];

    private ImmutableDictionary<(ObjectKind, string Schema, string Name), SqlObject> _objects;

    public SqlCatalog()
    {
        _objects = Predefined.ToImmutableDictionary(role => (ObjectKind.Role, "", role), _ => new SqlObject(ObjectKind.Role, []));
    }

    private SqlCatalog(SqlCatalog other) => _objects = other._objects;

    /// <summary>A copy that can be changed on its own.</summary>
    public SqlCatalog Copy() => new(this);

    public SqlObject? Find(ObjectKind kind, ObjectName name) => _objects.GetValueOrDefault((kind, name.Schema, name.Name));

    public void Put(ObjectName name, SqlObject value) => _objects = _objects.SetItem((value.Kind, name.Schema, name.Name), value);

    public void Remove(ObjectKind kind, ObjectName name)
    {
        _objects = _objects.Remove((kind, name.Schema, name.Name));
        if (kind == ObjectKind.Schema)
            _objects = _objects.RemoveRange(_objects.Keys.Where(key => key.Schema == name.Name));
    }
}
