using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Binding;

/// <summary>Resolves names and types. What the scripts must have created is an error only when they are complete.</summary>
/// <param name="catalog">What is there before the first statement.</param>
/// <param name="isComplete">True when the scripts create all that they use.</param>
internal sealed partial class Binder(SqlCatalog catalog, bool isComplete)
{
    private readonly HashSet<string> _sessionVariables = new(StringComparer.Ordinal);
    private ImmutableDictionary<string, SqlType> _variables = ImmutableDictionary.Create<string, SqlType>(StringComparer.Ordinal);

    /// <summary>The kind the statement before showed, for RESULT_SCAN(LAST_QUERY_ID()).</summary>
    public string? LastShow { get; private set; }

    public void Statement(Statement statement)
    {
        statement.Bind(this);
        if (statement is not Statements.Show)
            LastShow = null;
    }

    public void Shown(string kind) => LastShow = kind;

    /// <summary>An object that must be there.</summary>
    public SqlObject? Require(ObjectKind kind, ObjectName name)
    {
        var found = catalog.Find(kind, name);
        return found is not null || !isComplete ? found : throw new SqlSyntaxException($"no script creates the {Word(kind)} {name}", name.At);
    }

    public SqlObject? Find(ObjectKind kind, ObjectName name) => catalog.Find(kind, name);

    /// <summary>Creates an object, or not, as the statement says.</summary>
    public void Create(ObjectName name, Existing existing, SqlObject value)
    {
        if (name.IsQualified)
            Require(ObjectKind.Schema, name with { Schema = "", Name = name.Schema });
        if (catalog.Find(value.Kind, name) is { } there)
        {
            Refuse(existing == Existing.Fail, $"the {Word(value.Kind)} {name} is there already", name.At);
            Refuse(existing == Existing.Keep && !there.Columns.SequenceEqual(value.Columns), $"{name} is there with other columns, which stay", name.At);
        }
        if (existing != Existing.Keep || catalog.Find(value.Kind, name) is null)
            catalog.Put(name, value);
    }

    public void Replace(ObjectName name, SqlObject value) => catalog.Put(name, value);

    public void Remove(ObjectKind kind, ObjectName name) => catalog.Remove(kind, name);

    public void SetSession(string name) => _sessionVariables.Add(name);

    public void RequireSession(SqlToken at, string name)
    {
        Refuse(isComplete && !_sessionVariables.Contains(name), $"no SET gives ${name} a value", at);
    }

    /// <summary>Runs an action with more variables in sight.</summary>
    public void WithVariables(IEnumerable<(string Name, SqlType Type)> variables, Action action)
    {
        var before = _variables;
        foreach (var (name, type) in variables)
            _variables = _variables.SetItem(name, type);
        action();
        _variables = before;
    }

    /// <summary>A variable declared in the middle of a block.</summary>
    public void Declare(string name, SqlType type) => _variables = _variables.SetItem(name, type);

    public SqlType Variable(SqlToken at, string name)
    {
        return _variables.TryGetValue(name, out var type) ? type : throw new SqlSyntaxException($"no variable {name} is declared", at);
    }

    /// <summary>Columns that must exist, each written once.</summary>
    public static void RequireColumns(SqlToken at, IEnumerable<string> names, ImmutableArray<Column>? columns, string where)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            Refuse(!seen.Add(name), $"{where} has {name} twice", at);
            Refuse(columns is { } known && known.All(column => column.Name != name), $"{where}: there is no column {name}", at);
        }
    }

    /// <summary>A value for a column, as INSERT and UPDATE store it.</summary>
    public static void RequireAssignable(SqlToken at, string column, SqlType value, ImmutableArray<Column>? columns)
    {
        if (columns?.FirstOrDefault(one => one.Name == column) is not { } target)
            return;
        if (Casts.WhyNotAssignable(value, target.Type) is { } why)
            throw new SqlSyntaxException($"{column}: {why}", at);
    }

    public static void Refuse(bool condition, string message, SqlToken at)
    {
        if (condition)
            throw new SqlSyntaxException(message, at);
    }

    private static string Word(ObjectKind kind) => kind == ObjectKind.FileFormat ? "file format" : kind.ToString().ToLowerInvariant();
}
