using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The schema the values of a table are written with.</summary>
internal static class WrittenSchema
{
    /// <summary>
    /// The registered schema where it is the expected one up to defaults and the order of unions, which the history of a column
    /// decides and its DDL does not show; else the expected one. A producer then finds its schema in the registry.
    /// </summary>
    public static AvroRecord Of(ReplicatedTable source)
    {
        return source.Registered is { } registered && IsSame(registered, source.ValueSchema) ? registered : source.ValueSchema;
    }

    private static bool IsSame(AvroRecord registered, AvroRecord expected)
    {
        return registered.FullName == expected.FullName && registered.Fields.Length == expected.Fields.Length
            && registered.Fields.Zip(expected.Fields).All(pair => IsSame(pair.First, pair.Second));
    }

    private static bool IsSame(AvroField registered, AvroField expected)
    {
        return registered.Name == expected.Name && registered.Nullable == expected.Nullable
            && registered.Bare is AvroPrimitive one && expected.Bare is AvroPrimitive other
            && one.Name == other.Name && one.Precision == other.Precision && (one.Scale ?? 0) == (other.Scale ?? 0);
    }
}
