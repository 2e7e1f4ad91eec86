using System.Globalization;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What the codec's template sees of a field.</summary>
/// <param name="Slot">Member of AvroSlot, and the method for values in other forms.</param>
/// <param name="SlotArguments">The method's further arguments.</param>
/// <param name="CanLack">True when messages need not have the field.</param>
/// <param name="Default">The value then; null for the one a new record has.</param>
/// <param name="Read">Reads the value from a message in the type's own form.</param>
/// <param name="Write">Writes it.</param>
internal sealed record CSharpCodecView(Rendered Slot, Rendered SlotArguments, bool CanLack, Rendered? Default, Rendered Read, Rendered Write)
{
    public static CSharpCodecView Of(CSharpProperty property, PropertyText text)
    {
        var storage = property.Storage;
        var position = property.Position.ToString(CultureInfo.InvariantCulture);
        var nullable = property.Nullable ? FormattableString.Invariant($", nullBranch: {property.Avro.NullBranch}") : "";
        return new CSharpCodecView(
            new Rendered(storage.Slot), text.Fill(storage.SlotArguments), property.Default is not null,
            property.Default is { Code: not null } value && value != property.Fresh ? text.Literal(value) : null,
            text.Fill($"reader.{storage.Read}{{OrNull}}({position}{nullable}{storage.ReadArguments})"),
            text.Fill($"writer.{storage.Read}({position}, row.{{f}}{nullable}{storage.WriteArguments})"));
    }
}
