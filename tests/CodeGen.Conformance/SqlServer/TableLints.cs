using System.Globalization;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Tidb.CodeGen.Conformance.SqlServer;

/// <summary>What the server refuses, or the sink cannot write, although the text parses.</summary>
internal static class TableLints
{
    private const string Binary = "Latin1_General_100_BIN2";

    public static IEnumerable<string> Check(CreateTableStatement table)
    {
        var columns = table.Definition.ColumnDefinitions;
        var keys = table.Definition.TableConstraints.OfType<UniqueConstraintDefinition>().ToList();
        return
        [
            .. Names(table),
            .. columns.SelectMany(Column),
            .. columns.GroupBy(column => column.ColumnIdentifier.Value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => $"column {group.Key} twice"),
            .. columns.Count > 1024 ? ["more than 1,024 columns"] : Array.Empty<string>(),
            .. columns.Where(column => column.ComputedColumnExpression is null).Sum(FixedBytes) > 8000 ? ["the fixed part of a row may not fit a page"] : Array.Empty<string>(),
            .. keys is [{ IsPrimaryKey: true } key] ? Key(key, columns) : ["not exactly one key"],
            .. table.Definition.TableConstraints.Except(keys).Select(other => $"a {other.GetType().Name}"),
        ];
    }

    private static IEnumerable<string> Names(CreateTableStatement table)
    {
        var identifiers = new IdentifierCollector();
        table.Accept(identifiers);
        return identifiers.Found.Where(name => name.Value.Length > 128).Select(name => $"name of {name.Value.Length} characters")
            .Concat(identifiers.Found.Where(name => name.QuoteType != QuoteType.SquareBracket && name.Value is not (Binary or "ISJSON" or "VALUE" or "NCHAR") && !IsTypeOrFunction(name.Value))
                .Select(name => $"{name.Value} is not in brackets"));
    }

    private static bool IsTypeOrFunction(string word)
    {
        return word is "json" or "vector" || word.Contains("_100_", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Column(ColumnDefinition column)
    {
        var name = column.ColumnIdentifier.Value;
        if (column.ComputedColumnExpression is not null)
            return column.Constraints.Count == 0 && !column.IsPersisted ? [] : [$"{name}: a computed column with constraints"];
        var (type, arguments) = TypeOf(column);
        return
        [
            .. Limit(type, arguments).Select(text => $"{name}: {text}"),
            .. column.IdentityOptions is null ? Array.Empty<string>() : [$"{name}: an identity refuses the sink's values"],
            .. column.Constraints.OfType<NullableConstraintDefinition>().Count() == 1 ? Array.Empty<string>() : [$"{name}: NULL or NOT NULL is not said"],
            .. type is "timestamp" or "rowversion" or "datetime" or "smalldatetime" or "text" or "ntext" or "image" or "money" ? [$"{name}: {type}"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Limit(string type, IReadOnlyList<string> arguments)
    {
        bool Beyond(int most) => arguments is [var length] && length != "max" && !(Number(length) is var n && n >= 1 && n <= most);
        return type switch
        {
            "nvarchar" when Beyond(4000) => [$"{type}({arguments[0]})"],
            "varchar" or "varbinary" or "binary" when Beyond(8000) => [$"{type}({arguments[0]})"],
            "nvarchar" or "varchar" or "varbinary" or "binary" when arguments.Count != 1 => [$"{type} without a length has length 1"],
            "decimal" when arguments is not [var p, var s] || Number(p) is < 1 or > 38 || Number(s) > Number(p) => [$"decimal({string.Join(',', arguments)})"],
            "datetime2" or "time" when arguments is not [var digits] || Number(digits) > 7 => [$"{type}({string.Join(',', arguments)})"],
            _ => [],
        };
    }

    private static IEnumerable<string> Key(UniqueConstraintDefinition key, IList<ColumnDefinition> columns)
    {
        var names = key.Columns.Select(column => column.Column.MultiPartIdentifier.Identifiers.Single().Value).ToList();
        var parts = names.Select(name => columns.Single(column => column.ColumnIdentifier.Value == name)).ToList();
        var bytes = parts.Sum(KeyBytes);
        var isClustered = key.Clustered == true;
        if (parts.Count > 32)
            yield return "more than 32 key columns";
        if (isClustered != bytes <= 900)
            yield return $"a key of {bytes} bytes, clustered: {isClustered}";
        foreach (var part in parts.Where(part => part.Constraints.OfType<NullableConstraintDefinition>().Any(constraint => constraint.Nullable)))
            yield return $"key column {part.ColumnIdentifier.Value} is nullable";
        foreach (var part in parts.Where(part => TypeOf(part) is var (type, arguments) && (type is "varchar" or "json" or "vector" || arguments is ["max"] || (type == "nvarchar" && part.Collation?.Value != Binary))))
            yield return $"key column {part.ColumnIdentifier.Value} is {TypeOf(part).Type}, collation {part.Collation?.Value}";
    }

    private static int KeyBytes(ColumnDefinition column)
    {
        var (type, arguments) = TypeOf(column);
        return type switch
        {
            "nvarchar" => 2 * Number(arguments[0]),
            "varbinary" => Number(arguments[0]),
            _ => FixedBytes(column),
        };
    }

    private static int FixedBytes(ColumnDefinition column)
    {
        var (type, arguments) = TypeOf(column);
        return type switch
        {
            "bit" or "tinyint" => 1,
            "smallint" => 2,
            "date" => 3,
            "int" or "real" => 4,
            "time" => 5,
            "bigint" or "float" or "datetime2" => type == "datetime2" ? (Number(arguments[0]) <= 2 ? 6 : Number(arguments[0]) <= 4 ? 7 : 8) : 8,
            "uniqueidentifier" => 16,
            "decimal" => Number(arguments[0]) switch { <= 9 => 5, <= 19 => 9, <= 28 => 13, _ => 17 },
            "binary" => Number(arguments[0]),
            _ => 0,
        };
    }

    private static (string Type, IReadOnlyList<string> Arguments) TypeOf(ColumnDefinition column)
    {
        var name = column.DataType.Name.BaseIdentifier.Value.ToLowerInvariant();
        return (name, column.DataType is ParameterizedDataTypeReference { Parameters: { } parameters } ? [.. parameters.Select(parameter => parameter.Value.ToLowerInvariant())] : []);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed class IdentifierCollector : TSqlFragmentVisitor
    {
        public List<Identifier> Found { get; } = [];

        public override void Visit(ColumnDefinition node) => Found.Add(node.ColumnIdentifier);

        public override void Visit(ConstraintDefinition node)
        {
            if (node.ConstraintIdentifier is { } name)
                Found.Add(name);
        }

        public override void Visit(MultiPartIdentifier node) => Found.AddRange(node is SchemaObjectName { Count: 1 } ? [] : node.Identifiers);
    }
}
