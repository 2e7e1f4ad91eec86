using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;
using Tidb.CodeGen.Conformance.KsqlDb.Typing;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>A stream or table that a script created.</summary>
internal sealed record Source(
    string Name, bool IsTable, bool IsDerived, string Topic, string KeyFormat, bool IsWrapped, bool HasTimestamp, ImmutableArray<SourceColumn> Columns)
{
    public static Source Of(CreateSource create)
    {
        return Of(create.Name, create.IsTable, isDerived: false, create.Properties,
            [.. create.Columns.Select(column => new SourceColumn(column.Name, column.Type, column.IsKey))]);
    }

    public static Source Of(CreateStreamAs create, ImmutableArray<SourceColumn> columns)
    {
        return Of(create.Name, isTable: false, isDerived: true, create.Properties, columns);
    }

    public IEnumerable<SourceColumn> Key => Columns.Where(column => column.IsKey);

    public IEnumerable<SourceColumn> Values => Columns.Where(column => !column.IsKey);

    private static Source Of(
        string name, bool isTable, bool isDerived, ImmutableSortedDictionary<string, Property> properties, ImmutableArray<SourceColumn> columns)
    {
        return new Source(
            name, isTable, isDerived, properties["KAFKA_TOPIC"].Text, properties["KEY_FORMAT"].Text,
            properties.ContainsKey("WRAP_SINGLE_VALUE"), properties.ContainsKey("TIMESTAMP"), columns);
    }
}

/// <summary>A column of a stream or table.</summary>
internal sealed record SourceColumn(string Name, KsqlType Type, bool IsKey);
