using System.Collections.Immutable;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What the template of a record sees. Member names in snake_case are public API.</summary>
internal sealed record CSharpRecordView
{
    /// <summary>The table in TiDB.</summary>
    public required Raw Source { get; init; }

    public required Raw Topic { get; init; }

    public required bool IsKey { get; init; }

    /// <summary>The type of the keys; null for a key itself and for tables without one.</summary>
    public required Raw? KeyType { get; init; }

    public required Rendered Namespace { get; init; }

    public required Rendered Accessibility { get; init; }

    public required Raw Name { get; init; }

    public required bool IsSpecific { get; init; }

    public required bool HasCodec { get; init; }

    /// <summary>True when some property is required, so that new() needs another constructor.</summary>
    public required bool HasRequired { get; init; }

    /// <summary>The table's comment, line by line.</summary>
    public required ImmutableArray<Raw> Comment { get; init; }

    public bool HasComment => !Comment.IsEmpty;

    public required Raw SchemaField { get; init; }

    /// <summary>The schema the type reads with, as an argument of type string.</summary>
    public required Rendered ReaderSchema { get; init; }

    /// <summary>The schema the type writes with.</summary>
    public required Rendered Schema { get; init; }

    /// <summary>Properties in the order of the table.</summary>
    public required ImmutableArray<CSharpPropertyView> Properties { get; init; }

    /// <summary>The same in the order of the Avro fields.</summary>
    public required ImmutableArray<CSharpPropertyView> Fields { get; init; }

    /// <summary>True when schemas are UTF-8 data.</summary>
    public required bool HasUtf8Literals { get; init; }

    /// <summary>True when some field has a default that is not the value a new row has.</summary>
    public bool HasDefaults => Fields.Any(one => one.Codec.Default is not null);

    /// <summary>True when the record needs an equality of its own: the compiler's compares byte arrays by reference.</summary>
    public required bool ComparesBytes { get; init; }

    public static CSharpRecordView Of(CSharpTable table, CSharpRecord record, CSharpSettings settings)
    {
        var options = settings.Options;
        var fields = record.Properties.OrderBy(property => property.Position).Select(property => new CSharpPropertyView(table, property, settings)).ToImmutableArray();
        return new CSharpRecordView
        {
            Source = new Raw(table.Source.FullName),
            Topic = new Raw(table.Source.Topic),
            IsKey = record.IsKey,
            KeyType = record.IsKey ? null : Raw.Of(table.KeyRecord?.Name),
            Namespace = NamespaceText(record.Namespace),
            Accessibility = AccessibilityText(options),
            Name = new Raw(record.Name),
            IsSpecific = options.Style == CSharpStyle.Specific,
            HasCodec = options.HasCodec,
            HasRequired = fields.Any(one => one.IsRequired),
            Comment = record.IsKey ? [] : CSharpPropertyView.LinesOf(table.Source.Table.Comment),
            SchemaField = new Raw(record.SchemaField),
            ReaderSchema = SchemaText(record.ReaderSchema, options),
            Schema = SchemaText(record.Schema, options),
            HasUtf8Literals = HasUtf8(options),
            Properties = [.. record.Properties.Select(property => fields[property.Position])],
            Fields = fields,
            ComparesBytes = record.Properties.Any(property => property.Storage.IsBytes),
        };
    }

    public static Rendered NamespaceText(string name) => new(string.Join('.', name.Split('.').Select(part => CSharpText.Identifier(part).Text)));

    public static Rendered AccessibilityText(CSharpOptions options) => new(options.Accessibility == CSharpAccessibility.Public ? "public" : "internal");

    public static bool HasUtf8(CSharpOptions options)
    {
        const int Utf8Literals = 11;
        return options.LanguageVersion >= Utf8Literals;
    }

    // As UTF-8 data where the language has it: strings of an assembly are limited to 16 MiB in all (CS8103).
    private static Rendered SchemaText(Avro.AvroRecord schema, CSharpOptions options)
    {
        const int Indent = 8;
        var literal = CSharpText.Lines(Targets.CSharp.ReaderSchema.Text(schema), options.LanguageVersion, Indent);
        return HasUtf8(options) ? new Rendered(literal.Text + "u8") : literal;
    }
}
