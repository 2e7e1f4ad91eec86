using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>A table as C# will have it: a record for its values, and one for its keys when it has any.</summary>
internal sealed record CSharpTable(
    ReplicatedTable Source,
    CSharpRecord Value,
    CSharpRecord? KeyRecord,
    ImmutableArray<TargetColumn> Columns,
    ImmutableArray<Diagnostic> Findings)
    : TargetTable(
        Source, CSharpTarget.Name, ByRole(Value, KeyRecord), Columns, [.. Columns.Where(column => column.IsKey)], Findings)
{
    /// <summary>Both records.</summary>
    public IEnumerable<CSharpRecord> Records => KeyRecord is null ? [Value] : [Value, KeyRecord];

    private static ImmutableSortedDictionary<string, QualifiedName> ByRole(CSharpRecord value, CSharpRecord? key)
    {
        var objects = ImmutableSortedDictionary.CreateBuilder<string, QualifiedName>(StringComparer.Ordinal);
        objects["value"] = value.FullName;
        if (key is not null)
            objects["key"] = key.FullName;
        return objects.ToImmutable();
    }
}

/// <summary>A record type.</summary>
/// <param name="Namespace">Its namespace, with dots; raw.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsKey">True for the type of keys.</param>
/// <param name="Schema">The schema TiCDC writes with, without fields the type has no property for.</param>
/// <param name="ReaderSchema">The schema the type reads with: the same fields, with defaults that are values.</param>
/// <param name="Properties">Its properties: columns in table order, then the others.</param>
internal sealed record CSharpRecord(
    string Namespace, string Name, bool IsKey, AvroRecord Schema, AvroRecord ReaderSchema, ImmutableArray<CSharpProperty> Properties)
{
    public QualifiedName FullName => new(Namespace, Name);

    /// <summary>The schema's name inside the type.</summary>
    public required string SchemaField { get; init; }
}

/// <summary>A property of a record, with the field behind it.</summary>
internal sealed record CSharpProperty
{
    /// <summary>Name of the property.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the backing field.</summary>
    public required string Field { get; init; }

    /// <summary>Position of its Avro field.</summary>
    public required int Position { get; init; }

    /// <summary>The Avro field as TiCDC writes it.</summary>
    public required AvroField Avro { get; init; }

    /// <summary>The column; null for what TiCDC adds.</summary>
    public required ReplicatedColumn? Column { get; init; }

    /// <summary>How the value is kept.</summary>
    public required CSharpStorage Storage { get; init; }

    /// <summary>The row of the type table; null for what TiCDC adds.</summary>
    public CSharpTypeRule? Rule { get; init; }

    /// <summary>The value of a field that a message lacks; null when the message must have it.</summary>
    public ReaderDefault? Default { get; init; }

    /// <summary>Name of the property with the form that arrived; null when there is none.</summary>
    public string? Beside { get; init; }

    /// <summary>A method that takes the value apart, and its name.</summary>
    public (string Name, CSharpAccessor Accessor)? Method { get; init; }

    /// <summary>The class of constants for the members of ENUM and SET; null for other types.</summary>
    public CSharpConstants? Members { get; init; }

    /// <summary>Documentation of what TiCDC adds.</summary>
    public string? Summary { get; init; }

    /// <summary>True when it can be null.</summary>
    public bool Nullable => Avro.Nullable;

    /// <summary>What a new row has there: NULL, no bytes, or what TiDB gives older rows in an added NOT NULL column.</summary>
    public ReaderDefault Fresh => (Nullable, Storage.IsBytes, Rule) switch
    {
        (true, _, _) => ReaderDefault.Null,
        (_, true, _) => ReaderDefault.NoBytes,
        (_, _, { } rule) => ReaderDefault.Zero(Column!.Type, rule),
        _ => ReaderDefault.Zero(Storage),
    };
}

/// <summary>A class of constants.</summary>
/// <param name="Name">Name of the class.</param>
/// <param name="Constants">Its constants: name and value.</param>
internal sealed record CSharpConstants(string Name, ImmutableArray<(string Name, string Value)> Constants);
