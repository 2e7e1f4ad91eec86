using System.Collections.Immutable;
using System.Globalization;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Catalog;

namespace Tidb.CodeGen.TiCdc;

/// <summary>The key and value schema TiCDC will register for a table.</summary>
public static class ExpectedSchemas
{
    /// <summary>The key schema: the key columns in table order, never the extension fields.</summary>
    public static AvroRecord Key(Table table, Changefeed changefeed, IEnumerable<Column> keyColumns)
    {
        var names = keyColumns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        return Record(table, changefeed, table.Columns.Where(column => names.Contains(column.Name)).Select(column => Field(column, changefeed)));
    }

    /// <summary>
    /// The value schema: every column that is sent, in table order, then the extension and checksum fields. With checksums
    /// the columns stand in the order of their creation, because the checksum is computed in it.
    /// </summary>
    public static AvroRecord Value(Table table, Changefeed changefeed)
    {
        var sent = SentColumns(table, changefeed);
        var ordered = changefeed.IntegrityCheck == IntegrityCheck.None ? sent : sent.OrderBy(column => column.CreationOrder);
        return Record(table, changefeed, [.. ordered.Select(column => Field(column, changefeed)), .. ExtensionFields(changefeed), .. ChecksumFields(changefeed)]);
    }

    /// <summary>The columns whose values arrive, in table order.</summary>
    public static IEnumerable<Column> SentColumns(Table table, Changefeed changefeed)
    {
        return table.Columns.Where(column => column.Generation != Generation.Virtual || changefeed.Release.Rules.SendsVirtualColumns);
    }

    private static AvroRecord Record(Table table, Changefeed changefeed, IEnumerable<AvroField> fields)
    {
        var schema = TopicName.Sanitize(table.Schema);
        var space = TopicName.Sanitize(changefeed.Namespace) + (schema.Length == 0 ? "" : "." + schema);
        return new AvroRecord(TopicName.Sanitize(table.Name), space, [.. fields]);
    }

    private static AvroField Field(Column column, Changefeed changefeed)
    {
        var name = TopicName.Sanitize(column.Name);
        var type = TypeOf(column.Type, changefeed);
        var value = AvroDefault.Of(column, changefeed);
        if (!column.Nullable)
            return new AvroField(name, type, value);
        var none = new AvroPrimitive("null");
        return value is null || IsTextNull(value, changefeed)
            ? new AvroField(name, new AvroUnion([none, type]), value ?? "null")
            : new AvroField(name, new AvroUnion([type, none]), value);
    }

    private static bool IsTextNull(string value, Changefeed changefeed)
    {
        return value == "\"null\"" && changefeed.Release.Rules.TextNull == TextNullDefault.NullFirst;
    }

    private static AvroPrimitive TypeOf(ColumnType type, Changefeed changefeed)
    {
        var wire = WireTypes.Of(type, changefeed);
        var plain = new AvroPrimitive(AvroName(wire)) { Parameters = Parameters(type) };
        return wire == WireType.DecimalBytes ? plain with { Precision = type.Length ?? 10, Scale = type.Scale ?? 0 } : plain;
    }

    private static string AvroName(WireType wire)
    {
        return wire switch
        {
            WireType.Int => "int",
            WireType.Long => "long",
            WireType.Float => "float",
            WireType.Double => "double",
            WireType.DecimalBytes or WireType.Bytes => "bytes",
            _ => "string",
        };
    }

    private static ImmutableSortedDictionary<string, string> Parameters(ColumnType type)
    {
        var parameters = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        parameters["tidb_type"] = TidbType(type);
        if (type.Kind == TypeKind.Bit)
            parameters["length"] = (type.Length ?? 1).ToString(CultureInfo.InvariantCulture);
        if (type.Kind is TypeKind.Enum or TypeKind.Set)
            parameters["allowed"] = string.Join(',', type.Members.Select(EscapeMember));
        return parameters.ToImmutable();
    }

    // TiCDC's three replacements, in this order; a backslash itself is not escaped.
    private static string EscapeMember(string member)
    {
        return member.Replace(",", "\\,", StringComparison.Ordinal).Replace("\\'", "'", StringComparison.Ordinal).Replace("''", "'", StringComparison.Ordinal);
    }

    private static string TidbType(ColumnType type)
    {
        return type.Kind switch
        {
            TypeKind.TinyInt or TypeKind.SmallInt or TypeKind.MediumInt or TypeKind.Int => type.Unsigned ? "INT UNSIGNED" : "INT",
            TypeKind.BigInt => type.Unsigned ? "BIGINT UNSIGNED" : "BIGINT",
            TypeKind.Char or TypeKind.VarChar or TypeKind.TinyText or TypeKind.Text or TypeKind.MediumText or TypeKind.LongText => "TEXT",
            TypeKind.Binary or TypeKind.VarBinary or TypeKind.TinyBlob or TypeKind.Blob or TypeKind.MediumBlob or TypeKind.LongBlob => "BLOB",
            TypeKind.Vector => "TiDBVECTORFloat32",
            _ => type.Kind.ToString().ToUpperInvariant(),
        };
    }

    private static IEnumerable<AvroField> ExtensionFields(Changefeed changefeed)
    {
        if (!changefeed.TidbExtension)
            return [];
        var defaults = changefeed.Release.Rules.ExtensionDefaults;
        return
        [
            new AvroField("_tidb_op", new AvroPrimitive("string"), defaults ? "\"\"" : null),
            new AvroField("_tidb_commit_ts", new AvroPrimitive("long"), defaults ? "0" : null),
            new AvroField("_tidb_commit_physical_time", new AvroPrimitive("long"), defaults ? "0" : null),
        ];
    }

    private static IEnumerable<AvroField> ChecksumFields(Changefeed changefeed)
    {
        if (changefeed.IntegrityCheck == IntegrityCheck.None)
            return [];
        return
        [
            new AvroField("_tidb_row_level_checksum", new AvroPrimitive("string"), "\"\""),
            new AvroField("_tidb_corrupted", new AvroPrimitive("boolean"), "false"),
            new AvroField("_tidb_checksum_version", new AvroPrimitive("int"), "0"),
        ];
    }
}
