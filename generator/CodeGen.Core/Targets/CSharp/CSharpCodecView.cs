using System.Globalization;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What the codec's template sees of a field.</summary>
/// <param name="Kind">Member of AvroKind.</param>
/// <param name="Slot">Member of AvroSlot, and the method for values in other forms.</param>
/// <param name="SlotArguments">The method's further arguments.</param>
/// <param name="NullBranch">Index of null in the union; -1 for none.</param>
/// <param name="Scale">Scale of a decimal; 0 for other types.</param>
/// <param name="CanLack">True when messages need not have the field.</param>
/// <param name="Default">The value then; null for the one a new record has.</param>
/// <param name="Read">Reads the value from a message in the type's own form.</param>
/// <param name="Write">Writes it.</param>
internal sealed record CSharpCodecView(
    Rendered Kind, Rendered Slot, Rendered SlotArguments, int NullBranch, int Scale, bool CanLack, Rendered? Default, Rendered Read, Rendered Write)
{
    public static CSharpCodecView Of(CSharpProperty property, PropertyText text)
    {
        var storage = property.Storage;
        var branch = property.Avro.NullBranch;
        var position = property.Position.ToString(CultureInfo.InvariantCulture);
        var nullable = property.Nullable ? FormattableString.Invariant($", nullBranch: {branch}") : "";
        return new CSharpCodecView(
            new Rendered(storage.Kind), new Rendered(storage.Slot), text.Fill(storage.SlotArguments), branch,
            (property.Avro.Bare as AvroPrimitive)?.Scale ?? 0, property.Default is not null, DefaultOf(property, text),
            text.Fill($"reader.{storage.Read}{{OrNull}}({position}{nullable}{storage.ReadArguments})"),
            text.Fill($"writer.{storage.Read}({position}, row.{{f}}{nullable}{storage.WriteArguments})"));
    }

    // A default can hold any text, so only our own word in it is a placeholder.
    private static Rendered? DefaultOf(CSharpProperty property, PropertyText text)
    {
        if (property.Default?.Code is not { } code || (!property.Nullable && property.Default.Json == property.Storage.Zero))
            return null;
        return code == CSharpLiterals.EmptyArray ? text.Fill(code) : new Rendered(code);
    }
}
