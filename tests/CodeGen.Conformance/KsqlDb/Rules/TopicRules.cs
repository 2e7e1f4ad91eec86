namespace Tidb.CodeGen.Conformance.KsqlDb.Rules;

/// <summary>Two sources of one topic read the same records, so they declare the same; what differs is skipped record by record.</summary>
internal static class TopicRules
{
    public static void Check(SqlToken at, Source earlier, Source later)
    {
        if (later.IsDerived)
            throw new SqlSyntaxException($"the topic {later.Topic} has records of {earlier.Name} already", at);
        if (earlier.KeyFormat != later.KeyFormat || earlier.IsWrapped != later.IsWrapped)
            throw new SqlSyntaxException($"{earlier.Name} has the same topic and other formats", at);
        // The order of the key's parts is the order in its bytes, which a look-up by key compares.
        if (!Shapes(earlier.Key).SequenceEqual(Shapes(later.Key)))
            throw new SqlSyntaxException($"{earlier.Name} has the same topic and another key", at);
        if (!Shapes(earlier.Values).Order().SequenceEqual(Shapes(later.Values).Order()))
            throw new SqlSyntaxException($"{earlier.Name} has the same topic and other values", at);
    }

    private static IEnumerable<(string Name, string Type)> Shapes(IEnumerable<SourceColumn> columns) => columns.Select(column => (column.Name, column.Type.Text));
}
