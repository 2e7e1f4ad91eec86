
namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>
/// How a record keeps a value and exchanges it: one row per representation. In all texts: <c>{f}</c> the backing field,
/// <c>{v}</c> what Apache.Avro hands over, <c>{?}</c> a question mark where the column is nullable, <c>{!}</c> an exclamation
/// mark where it is not, <c>{OrNull}</c> the word where it is, <c>{p}</c> precision, <c>{s}</c> scale, <c>{ns}</c> the
/// namespace of the shared types, <c>{n}</c> the column's name as a literal.
/// </summary>
/// <param name="Type">Type of the backing field.</param>
/// <param name="Kind">The kind of Avro values it is made of, a member of the codec's AvroKind.</param>
/// <param name="Put">Backing field's value from what Apache.Avro hands over.</param>
/// <param name="Get">What Apache.Avro expects, from the backing field.</param>
/// <param name="Read">The codec's method for values in this very form.</param>
/// <param name="Slot">What the codec makes of values in other forms, a member of AvroSlot and the method of that name.</param>
internal sealed record CSharpStorage(string Type, string Kind, string Put, string Get, string Read, string Slot)
{
    /// <summary>Further arguments of the codec's reading methods.</summary>
    public string ReadArguments { get; init; } = "";

    /// <summary>Further arguments of the codec's method for values in other forms.</summary>
    public string SlotArguments { get; init; } = "";

    /// <summary>Further arguments of the codec's writing method.</summary>
    public string WriteArguments { get; init; } = "";

    /// <summary>True where a field must be given a value, because its type's own is none of the column.</summary>
    public bool NeedsInitial { get; init; }

    /// <summary>A literal of the backing field's type, from the text of an Avro default and a scale.</summary>
    public required Func<string, int, string> Literal { get; init; }

    /// <summary>What a new record has in a NOT NULL column, as JSON: also what TiDB gives older rows, unless the type's row says otherwise.</summary>
    public string Zero { get; init; } = "0";

    /// <summary>True for types whose equality is not <c>==</c>.</summary>
    public bool NeedsEquals { get; init; }

    /// <summary>True for byte arrays, which records compare by reference.</summary>
    public bool IsBytes { get; init; }

    public static readonly CSharpStorage Int = Scalar("int", "Int", "Int32", (text, _) => CSharpLiterals.Number(text, ""));

    public static readonly CSharpStorage Long = Scalar("long", "Long", "Int64", (text, _) => CSharpLiterals.Number(text, "L"));

    public static readonly CSharpStorage Float = Scalar("float", "Float", "Single", (text, _) => CSharpLiterals.Number(text, "f")) with { NeedsEquals = true, Zero = "0.0" };

    public static readonly CSharpStorage Double = Scalar("double", "Double", "Double", (text, _) => CSharpLiterals.Number(text, "d")) with { NeedsEquals = true, Zero = "0.0" };

    public static readonly CSharpStorage Boolean = Scalar("bool", "Boolean", "Boolean", (text, _) => text) with { Zero = "false" };

    public static readonly CSharpStorage Text = Scalar("string", "String", "Text", (text, _) => CSharpLiterals.Text(text)) with
    {
        NeedsInitial = true, Zero = "\"\"",
    };

    public static readonly CSharpStorage Bytes = Scalar("byte[]", "Bytes", "Bytes", (text, _) => CSharpLiterals.Bytes(text)) with
    {
        NeedsInitial = true, Zero = "\"\"", IsBytes = true,
    };

    /// <summary>BIGINT UNSIGNED in mode long: values of 2^63 and more arrive as negative numbers.</summary>
    public static readonly CSharpStorage UnsignedLong = new(
        "ulong", "Long", "unchecked((ulong{?})(long{?}){v}{!})", "unchecked((long{?}){f})", "UInt64", "UInt64")
    {
        Literal = (text, _) => CSharpLiterals.Unsigned(text),
    };

    /// <summary>BIGINT UNSIGNED in mode string.</summary>
    public static readonly CSharpStorage UnsignedText = new(
        "ulong", "String", "{ns}.AvroValue.UInt64{OrNull}({v}, {n})", "{ns}.AvroValue.Text({f})", "UInt64Text", "UInt64")
    {
        Literal = (text, _) => CSharpLiterals.Number(text, "UL"), Zero = "\"0\"",
    };

    /// <summary>DECIMAL as bytes, at most 28 digits: what System.Decimal holds exactly.</summary>
    public static readonly CSharpStorage Decimal = new(
        "decimal", "Decimal", "{ns}.AvroValue.Decimal{OrNull}({v}, {n})", "{ns}.AvroValue.Decimal({f}, {p}, {s}, {n})", "Decimal", "Decimal")
    {
        Literal = CSharpLiterals.Decimal, ReadArguments = ", scale: {s}", WriteArguments = ", precision: {p}, scale: {s}", Zero = "\"\\u0000\"",
    };

    /// <summary>DECIMAL as text, at most 28 digits.</summary>
    public static readonly CSharpStorage DecimalText = new(
        "decimal", "String", "{ns}.AvroValue.Decimal{OrNull}({v}, {n})", "{ns}.AvroValue.DecimalText({f}, {p}, {s}, {n})", "DecimalText", "Decimal")
    {
        Literal = (text, _) => CSharpLiterals.DecimalText(text), WriteArguments = ", precision: {p}, scale: {s}", Zero = "\"0\"",
    };

    /// <summary>A wider DECIMAL, as Apache.Avro has it.</summary>
    public static readonly CSharpStorage AvroDecimal = new(
        "global::Avro.AvroDecimal", "Decimal", "(global::Avro.AvroDecimal{?}){v}{!}", "{f}", "AvroDecimal", "AvroDecimal")
    {
        Literal = CSharpLiterals.AvroDecimal, ReadArguments = ", scale: {s}", SlotArguments = ", scale: {s}", WriteArguments = ", precision: {p}, scale: {s}",
        NeedsInitial = true, Zero = "\"\\u0000\"", NeedsEquals = true,
    };

    /// <summary>A wider DECIMAL as a whole number of its last digit, without a dependency.</summary>
    public static readonly CSharpStorage BigInteger = new(
        "global::System.Numerics.BigInteger", "Decimal", "", "", "BigInteger", "BigInteger")
    {
        Literal = (text, _) => CSharpLiterals.BigInteger(text), SlotArguments = ", scale: {s}", WriteArguments = ", precision: {p}", Zero = "\"\\u0000\"",
    };

    /// <summary>The representation of fields that are no columns.</summary>
    public static CSharpStorage OfExtension(string avroName) => avroName switch
    {
        "int" => Int,
        "long" => Long,
        "boolean" => Boolean,
        _ => Text,
    };

    private static CSharpStorage Scalar(string type, string kind, string method, Func<string, int, string> literal)
    {
        return new(type, kind, "(" + type + "{?}){v}{!}", "{f}", method, method) { Literal = literal };
    }
}
