using Tidb.CodeGen.Conformance.Replay.Dialect;

namespace Tidb.CodeGen.Conformance.Replay.Accounts;

/// <summary>NAME = value pairs behind an object's name; only names that are known.</summary>
internal sealed class Properties
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public static Properties Read(SqlCursor cursor, IReadOnlyCollection<string> known)
    {
        var properties = new Properties();
        while (cursor.Peek().Kind == SqlTokenKind.Word && cursor.Peek(1).Is("="))
        {
            if (!known.Contains(cursor.Peek().Value))
                throw cursor.Error("a property that is not emitted");
            var name = cursor.Name();
            cursor.Expect("=");
            if (!properties._values.TryAdd(name, cursor.Take() is { Kind: SqlTokenKind.Word or SqlTokenKind.Number or SqlTokenKind.String } value ? value.Value : throw cursor.Error("expected a value, before")))
                throw cursor.Error("a property is given twice, before");
        }
        return properties;
    }

    public bool IsTrue(string name) => _values.GetValueOrDefault(name) == "TRUE";

    public int Integer(string name, int absent)
    {
        return _values.TryGetValue(name, out var value) ? int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : absent;
    }
}
