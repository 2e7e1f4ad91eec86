using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Replication;

/// <summary>Explains how a registered key schema differs from the expected one.</summary>
internal static class KeyComparison
{
    public static IEnumerable<Diagnostic> Compare(ReplicatedTable table, AvroRecord registered)
    {
        if (SchemaComparison.ForeignRecord(table, table.KeySchema, registered) is { } foreign)
            return [foreign];
        var expected = table.KeySchema.Fields.Select(field => field.Name).ToList();
        var found = registered.Fields.Select(field => field.Name).ToList();
        if (!expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal)))
        {
            return
            [
                AvroDiagnostics.KeyDiffers.At(table.Table.Span, table.FullName, string.Join(", ", expected), string.Join(", ", found))
                    .WithRelated(registered.Span!.Value, "the registered key"),
            ];
        }
        return SchemaComparison.CompareFields(table, table.KeySchema, registered);
    }
}
