using System.Globalization;
using System.Text;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>Fills the texts of the type table for one property; the placeholders are those of <see cref="CSharpStorage"/> and <see cref="CSharpView"/>.</summary>
internal sealed class PropertyText(ReplicatedTable table, CSharpProperty property, CSharpSettings settings)
{
    private const int BitsOfByte = 8, EmptyCollections = 12;

    /// <summary>The text with its placeholders filled in.</summary>
    public Rendered Fill(string text)
    {
        var open = text.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
            return new Rendered(text);
        var filled = new StringBuilder(text.Length + 32);
        var start = 0;
        for (; open >= 0; open = text.IndexOf('{', start))
        {
            var close = text.IndexOf('}', open);
            filled.Append(text, start, open - start).Append(Value(text[(open + 1)..close]));
            start = close + 1;
        }
        return new Rendered(filled.Append(text, start, text.Length - start).ToString());
    }

    /// <summary>The literal of a value that is not NULL. It can hold any text, so only our own word in it is a placeholder.</summary>
    public Rendered Literal(ReaderDefault value) => value.Code == CSharpLiterals.EmptyArray ? Fill(value.Code) : new Rendered(value.Code!);

    private string Value(string placeholder)
    {
        var nullable = property.Nullable;
        var type = property.Column?.Type;
        return placeholder switch
        {
            "f" => CSharpText.Identifier(property.Field).Text,
            "v" => "fieldValue",
            "?" => nullable ? "?" : "",
            "!" => nullable ? "" : "!",
            "OrNull" => nullable ? "OrNull" : "",
            "zero" => nullable ? "" : " ?? " + property.Rule!.Zero!(type!),
            "p" => Number(type?.Length ?? 0),
            "s" => Number(type?.Scale ?? 0),
            "d" => Number(type is null or { SizeUnknown: true } ? -1 : type.FractionalSeconds),
            "w" => Number(table.Changefeed.Architecture == Architecture.New ? ((type?.Length ?? 1) + BitsOfByte - 1) / BitsOfByte : 1),
            "tz" => Number(TimeZoneOffset.Minutes(table.Changefeed.TimeZone)),
            "zone" => table.Changefeed.TimeZone,
            "ns" => settings.SharedGlobal,
            "n" => CSharpText.String(property.Column?.Name ?? property.Avro.Name).Text,
            "empty" => settings.Options.LanguageVersion < EmptyCollections ? "global::System.Array.Empty<byte>()" : "[]",
            _ => throw new InvalidOperationException($"the type table uses an unknown placeholder `{placeholder}`"),
        };
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
