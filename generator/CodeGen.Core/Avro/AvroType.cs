using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Avro;

/// <summary>A type in an Avro schema, as far as TiCDC uses them.</summary>
public abstract record AvroType
{
    /// <summary>Where it stands in a registered schema; null for an expected one.</summary>
    public Span? Span { get; init; }
}

/// <summary>A primitive type with TiCDC's additions.</summary>
/// <param name="Name">int, long, float, double, bytes, string, boolean or null.</param>
public sealed record AvroPrimitive(string Name) : AvroType
{
    /// <summary><c>connect.parameters</c>, by name.</summary>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Precision of the logical type decimal, or null.</summary>
    public int? Precision { get; init; }

    /// <summary>Scale of the logical type decimal, or null.</summary>
    public int? Scale { get; init; }

    /// <summary>TiCDC's name of the column type, or null.</summary>
    public string? TidbType => Parameters.GetValueOrDefault("tidb_type");
}

/// <summary>A union.</summary>
/// <param name="Branches">Its branches, in order.</param>
public sealed record AvroUnion(ImmutableArray<AvroType> Branches) : AvroType;

/// <summary>A record inside a record.</summary>
/// <param name="Record">The record.</param>
public sealed record AvroNested(AvroRecord Record) : AvroType;

/// <summary>A type TiCDC never uses.</summary>
/// <param name="Name">Its name.</param>
public sealed record AvroOther(string Name) : AvroType;

/// <summary>A field of a record.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">The default as JSON text; null when there is none.</param>
public sealed record AvroField(string Name, AvroType Type, string? Default)
{
    /// <summary>Where its name stands in a registered schema; null for an expected one.</summary>
    public Span? Span { get; init; }

    /// <summary>The type without the null branch of a two-branch union, whichever of them comes first.</summary>
    public AvroType Bare => Type is AvroUnion { Branches.Length: 2 } union
        ? union.Branches.FirstOrDefault(branch => branch is not AvroPrimitive { Name: "null" }) ?? Type
        : Type;

    /// <summary>True for a union with null.</summary>
    public bool Nullable => NullBranch >= 0;

    /// <summary>Position of null in a union; -1 where there is none.</summary>
    public int NullBranch
    {
        get
        {
            var branches = (Type as AvroUnion)?.Branches ?? [];
            for (var i = 0; i < branches.Length; i++)
            {
                if (branches[i] is AvroPrimitive { Name: "null" })
                    return i;
            }
            return -1;
        }
    }
}

/// <summary>A record schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Fields">Its fields, in order.</param>
public sealed record AvroRecord(string Name, string Namespace, ImmutableArray<AvroField> Fields)
{
    /// <summary>Where its name stands in a registered schema; null for an expected one.</summary>
    public Span? Span { get; init; }

    /// <summary><c>namespace.name</c>.</summary>
    public string FullName => Namespace.Length == 0 ? Name : Namespace + "." + Name;

    /// <summary>The field of a name, or null.</summary>
    public AvroField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}
