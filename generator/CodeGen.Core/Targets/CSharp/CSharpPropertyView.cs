using System.Collections.Immutable;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What the templates see of a property. Expressions are finished; names are raw and go through <c>cs_id</c>.</summary>
internal sealed class CSharpPropertyView(CSharpTable table, CSharpProperty property, CSharpSettings settings)
{
    private readonly PropertyText _text = new(table.Source, property, settings);

    private CSharpView? View => property.Rule?.View;

    /// <summary>Name of the property.</summary>
    public Raw Name => new(property.Name);

    /// <summary>Name of the Avro field.</summary>
    public Raw AvroName => new(property.Avro.Name);

    public int Position => property.Position;

    /// <summary>Name of the column, or of the Avro field where TiCDC adds it.</summary>
    public Raw Source => new(property.Column?.Name ?? property.Avro.Name);

    /// <summary>Name of the backing field.</summary>
    public Raw Field => new(property.Field);

    public Rendered FieldType => _text.Fill(property.Storage.Type + "{?}");

    /// <summary>Initial value of the backing field; null where the type's own will do.</summary>
    public Rendered? Initial => property.Nullable || !property.Storage.NeedsInitial ? null : _text.Literal(property.Fresh);

    /// <summary>Type of the property.</summary>
    public Rendered Type => View is null ? FieldType : _text.Fill(View.Type);

    public Rendered Getter => _text.Fill(View?.Read ?? "{f}");

    public Rendered Setter => _text.Fill("{f} = " + (View?.Write ?? "value"));

    public bool IsRequired => settings.Options.Required && property.Column is not null && !property.Nullable;

    /// <summary>The property with the form that arrived; null where the property has it.</summary>
    public Raw? Beside => Raw.Of(property.Beside);

    /// <summary>The method that takes the value apart; null for none.</summary>
    public CSharpMethodView? Method => property.Method is { } method ? CSharpMethodView.Of(method.Name, method.Accessor, property.Name, _text) : null;

    /// <summary>The constants for members of ENUM and SET; null for other types.</summary>
    public CSharpConstantsView? Members => property.Members is { } members ? CSharpConstantsView.Of(members) : null;

    public CSharpDocView Doc => CSharpDocView.Of(table, property, _text);

    /// <summary>What Put stores.</summary>
    public Rendered Put => _text.Fill(property.Storage.Put);

    /// <summary>What Get returns.</summary>
    public Rendered Get => _text.Fill(property.Storage.Get);

    /// <summary>Comparison with the field of <c>other</c>, for an equality of the record's own.</summary>
    public Rendered Same => _text.Fill(property.Storage switch
    {
        { IsBytes: true } => "{ns}.TidbBytes.Same({f}, other.{f})",
        { NeedsEquals: true } when property.Nullable => "global::System.Nullable.Equals({f}, other.{f})",
        { NeedsEquals: true } => "{f}.Equals(other.{f})",
        _ => "{f} == other.{f}",
    });

    /// <summary>Statement that adds the field to <c>hash</c>.</summary>
    public Rendered Hash => _text.Fill(property.Storage.IsBytes ? "{ns}.TidbBytes.AddTo(ref hash, {f})" : "hash.Add({f})");

    public CSharpCodecView Codec => CSharpCodecView.Of(property, _text);

    /// <summary>A comment, line by line; C# and people agree on more line ends than <c>\n</c>.</summary>
    public static ImmutableArray<Raw> LinesOf(string? comment)
    {
        return string.IsNullOrWhiteSpace(comment) ? [] : [.. comment.ReplaceLineEndings("\n").Trim('\n').Split('\n').Select(line => new Raw(line.TrimEnd()))];
    }
}

/// <summary>A method.</summary>
internal sealed record CSharpMethodView(Raw Name, Rendered Type, Rendered Body, Raw Before, Raw Property, Raw After)
{
    public static CSharpMethodView Of(string name, CSharpAccessor accessor, string property, PropertyText text)
    {
        var summary = accessor.Summary.Split("{cref}");
        return new CSharpMethodView(new Raw(name), text.Fill(accessor.Type), text.Fill(accessor.Body), new Raw(summary[0]), new Raw(property), new Raw(summary[1]));
    }
}

/// <summary>A class of constants.</summary>
internal sealed record CSharpConstantsView(Raw Name, ImmutableArray<CSharpConstantView> Constants)
{
    public static CSharpConstantsView Of(CSharpConstants members)
    {
        return new CSharpConstantsView(new Raw(members.Name), [.. members.Constants.Select(one => new CSharpConstantView(new Raw(one.Name), new Raw(one.Value)))]);
    }
}

/// <summary>A constant.</summary>
internal sealed record CSharpConstantView(Raw Name, Raw Value);
