using System.Collections.Immutable;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The types all records share; which of them are there depends on the options only.</summary>
internal static class CSharpSupport
{
    private static readonly ImmutableArray<SharedFile> Files =
    [
        new("AvroCodec", HasCodec, "AvroCodec"),
        new("AvroDataException", HasCodec, "AvroDataException"),
        new("AvroField", HasCodec, "AvroField", "AvroKind", "AvroPlanField", "AvroSlot", "AvroWriterField"),
        new("AvroFrame", HasCodec, "AvroFrame"),
        new("AvroReader", HasCodec, "AvroReader"),
        new("AvroReadPlan", HasCodec, "AvroReadPlan"),
        new("AvroRecordSchema", HasCodec, "AvroRecordSchema"),
        new("AvroValue", IsSpecific, "AvroValue"),
        new("AvroWriter", HasCodec, "AvroWriter"),
        new("TiCdcDeserializer", IsConfluent, "TiCdcKeyDeserializer", "TiCdcPlans", "TiCdcValueDeserializer"),
        new("TiCdcSerializer", IsConfluent, "TiCdcKeySerializer", "TiCdcSchemaIds", "TiCdcValueSerializer"),
        new("TidbBytes", _ => true, "TidbBytes"),
        new("TidbDecimal", options => IsSpecific(options) || HasCodec(options), "TidbDecimal"),
        new("TidbText", _ => true, "TidbText"),
    ];

    /// <summary>Names of all types.</summary>
    public static IEnumerable<string> TypeNames(CSharpOptions options) => Files.Where(file => file.IsNeeded(options)).SelectMany(file => file.Types);

    public static IEnumerable<Page> Pages(CSharpOptions options, CSharpSupportView view)
    {
        var model = new Dictionary<string, object>(StringComparer.Ordinal) { ["support"] = view };
        return Files.Where(file => file.IsNeeded(options)).Select(file => new Page($"csharp/shared/{file.Name}.cs.sbn", $"csharp/{file.Name}.g.cs", model));
    }

    private static bool HasCodec(CSharpOptions options) => options.HasCodec;

    private static bool IsSpecific(CSharpOptions options) => options.Style == CSharpStyle.Specific;

    private static bool IsConfluent(CSharpOptions options) => options.Serdes == CSharpSerdes.Confluent;

    private sealed record SharedFile(string Name, Func<CSharpOptions, bool> IsNeeded, params ImmutableArray<string> Types);
}

/// <summary>What the pages of shared types see.</summary>
internal sealed record CSharpSupportView(Rendered Namespace, Rendered Accessibility, bool IsSpecific, bool HasUtf8Literals)
{
    /// <summary>How records write the namespace.</summary>
    public Rendered Global { get; } = new("global::" + Namespace.Text);

    public static CSharpSupportView Of(CSharpSettings settings)
    {
        var options = settings.Options;
        return new CSharpSupportView(
            CSharpRecordView.NamespaceText(settings.SharedNamespace), CSharpRecordView.AccessibilityText(options), options.Style == CSharpStyle.Specific, CSharpRecordView.HasUtf8(options));
    }
}
