using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Grammar;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;
using Tidb.CodeGen.Conformance.KsqlDb.Typing;

namespace Tidb.CodeGen.Conformance.KsqlDb.Rules;

/// <summary>What a stream or table must be like on its own, whatever it was created by.</summary>
internal static class SourceRules
{
    private static readonly string[] Needed = ["KAFKA_TOPIC", "KEY_FORMAT", "VALUE_FORMAT"];

    /// <summary>Defaults of a server differ from cluster to cluster, so topic and formats are always written.</summary>
    public static void Complete(SqlToken at, ImmutableSortedDictionary<string, Property> properties)
    {
        if (Needed.FirstOrDefault(name => !properties.ContainsKey(name)) is { } missing)
            throw new SqlSyntaxException($"{missing} is missing", at);
    }

    public static void Check(SqlToken at, Source source)
    {
        if (source.Columns.GroupBy(column => column.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SqlSyntaxException($"the column {twice.Key} twice", at);
        if (!source.Values.Any())
            throw new SqlSyntaxException("no value column: the server would look for them in the registry and find the key's again", at);
        if (source.IsWrapped && source.Values.Count() > 1)
            throw new SqlSyntaxException("WRAP_SINGLE_VALUE with several values", at);
        Key(at, source, [.. source.Key]);
    }

    /// <summary>The column that ROWTIME comes from. A delete has no values, so what feeds a table has none.</summary>
    public static void Timestamp(CreateSource create)
    {
        if (!create.Properties.TryGetValue("TIMESTAMP", out var property))
            return;
        if (create.IsTable)
            throw new SqlSyntaxException("TIMESTAMP on a table drops deletes", property.At);
        var name = Parser.NameIn(property.At);
        if (create.Columns.FirstOrDefault(column => column.Name == name)?.Type is not { } type || (type != KsqlType.Bigint && type != KsqlType.Timestamp))
            throw new SqlSyntaxException("TIMESTAMP is a BIGINT or TIMESTAMP column", property.At);
    }

    private static void Key(SqlToken at, Source source, SourceColumn[] key)
    {
        if (source.IsTable && key.Length == 0)
            throw new SqlSyntaxException("a table without PRIMARY KEY", at);
        if (source.KeyFormat == "NONE" ? key.Length > 0 : key.Length == 0)
            throw new SqlSyntaxException(key.Length > 0 ? "KEY_FORMAT NONE with a key column" : "no KEY column", at);
        if (source.KeyFormat == "KAFKA" && (key.Length > 1 || !IsSimple(key[0].Type)))
            throw new SqlSyntaxException("KEY_FORMAT KAFKA takes one column of INTEGER, BIGINT, DOUBLE or STRING", at);
        if (source.KeyFormat == "AVRO")
            RecordKey(at, source, key);
    }

    private static bool IsSimple(KsqlType type) => type == KsqlType.Integer || type == KsqlType.Bigint || type == KsqlType.Double || type == KsqlType.String;

    // TiCDC's key is always a record; a single key column is read as a bare value, several as the fields of a record.
    private static void RecordKey(SqlToken at, Source source, SourceColumn[] key)
    {
        var fields = key is [{ Type.Fields.Count: > 0 } record] ? record.Type.Fields : null;
        if (fields is null && key.Length == 1)
            throw new SqlSyntaxException("a single key column reads a bare value, and TiCDC's key is a record: STRUCT is expected", at);
        if (fields is null && key.Any(column => column.Type.Fields.Count > 0))
            throw new SqlSyntaxException("a STRUCT among several key columns", at);
        foreach (var (name, type) in fields ?? ImmutableSortedDictionary<string, KsqlType>.Empty)
        {
            if (!source.Values.Any(value => value.Name == name && value.Type == type))
                throw new SqlSyntaxException($"the field {name} of the key is no value column of its type", at);
        }
    }
}
