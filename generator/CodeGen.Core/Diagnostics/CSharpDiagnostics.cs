namespace Tidb.CodeGen.Diagnostics;

/// <summary>Findings about C# (66xx).</summary>
public static class CSharpDiagnostics
{
    /// <summary>A configured name is no identifier.</summary>
    public static readonly DiagnosticDescriptor InvalidName = new(
        6601, "csharp-invalid-name", Severity.Error,
        "`{0}` is no C# {1} name",
        "use letters, digits and _, not beginning with a digit; parts of a namespace are joined by dots",
        "The name is written into the code as it stands. `Acme-Tpcc` would be read as a subtraction, and no file would compile.");

    /// <summary>Two types of one name.</summary>
    public static readonly DiagnosticDescriptor TypeCollision = new(
        6602, "csharp-type-collision", Severity.Error,
        "{0}`{1}` and {2} would both be `{3}`",
        "give one of the tables another `csharp.typeName` in `overrides`, or put {{schema}} into `csharp.namespace`",
        """
        Tables `order_line` and `orderLine` are one name in PascalCase; so are the key of `item` and the table `item_key`
        (`ItemKey`). The compiler refuses the second type. A suffix chosen here would move a name that code already uses
        to another table as soon as one is added, so the choice is yours.
        """);

    /// <summary>Two columns of one name.</summary>
    public static readonly DiagnosticDescriptor MemberCollision = new(
        6603, "csharp-member-collision", Severity.Warning,
        "column `{0}` would be `{1}` in C#, as another member is; it is called `{2}`",
        "choose a name with `csharp.propertyName` in `overrides`",
        """
        `user_id` and `userId` are one name in PascalCase. The column that is older keeps it, the other gets a number. Somebody
        who reads `UserId` cannot see which of the two it is.
        """);

    /// <summary>A name a record cannot have.</summary>
    public static readonly DiagnosticDescriptor MemberRenamed = new(
        6604, "csharp-member-renamed", Severity.Info,
        "column `{0}` cannot be `{1}` in C#; it is called `{2}`",
        "nothing to do; `csharp.propertyName` in `overrides` chooses another name",
        """
        A record has members of its own (Equals, ToString, GetHashCode, PrintMembers, Clone …), and no member can be called
        what its type is called: table `order` with a column `order` would not compile (CS0542).
        """);

    /// <summary>Members that differ in case only.</summary>
    public static readonly DiagnosticDescriptor MembersDifferInCase = new(
        6605, "csharp-members-differ-in-case", Severity.Info,
        "properties `{0}` and `{1}` differ in case only",
        "choose a name with `csharp.propertyName` in `overrides`",
        "Legal C#, but no other .NET language can tell the two apart, JSON readers that ignore case take one for the other, and so do people.");

    /// <summary>A type called what its namespace is called.</summary>
    public static readonly DiagnosticDescriptor TypeCalledAsNamespace = new(
        6606, "csharp-type-called-as-namespace", Severity.Info,
        "the type of `{0}` is called `{1}`, as its namespace",
        "choose another name with `csharp.typeName` in `overrides`",
        """
        `Acme.Orders.Orders` compiles. In code inside namespace Acme, though, `Orders` is the namespace, and the type has to be
        written as `Orders.Orders` (CA1724).
        """);

    /// <summary>A table without key.</summary>
    public static readonly DiagnosticDescriptor NoKeyType = new(
        6607, "csharp-no-key-type", Severity.Info,
        "`{0}` gets no key type: nothing is known about the key of topic `{1}`",
        "add the key schema to `source.avro` if there is one",
        """
        Without a key the deleted row cannot be told: a deletion is a record with a null value, and only its key says which row
        it was. Consumers of such a topic can see inserts and updates.
        """);

    /// <summary>required under an old language version.</summary>
    public static readonly DiagnosticDescriptor RequiredNeedsNewerLanguage = new(
        6608, "csharp-required-needs-11", Severity.Error,
        "`required` members need C# 11, `languageVersion` is {0}",
        "raise `csharp.languageVersion` to 11, or leave `csharp.required` out",
        "The modifier `required` is not known to older compilers: no generated file would compile.");

    /// <summary>Older messages have another scale.</summary>
    public static readonly DiagnosticDescriptor ScaleChanged = new(
        6621, "csharp-scale-changed", Severity.Error,
        "column `{0}` has {1} digits behind the point, messages in the topic were written with {2}: Apache.Avro reads them as other numbers",
        "set `csharp.codec` and read with it: it takes the scale from the message's schema; or start consumers after the ALTER and pull the schema again",
        """
        Apache.Avro (C#, 1.12) finds decimals of different scale compatible and applies the reader's scale to the writer's
        digits: 1.05 written with two digits is read with four as 0.0105. Nothing fails, every older amount is wrong.
        """);

    /// <summary>The same, where the codec reads them.</summary>
    public static readonly DiagnosticDescriptor ScaleChangedBesideCodec = new(
        6625, "csharp-scale-changed-beside-codec", Severity.Warning,
        "column `{0}` has {1} digits behind the point, messages in the topic were written with {2}: read them with the codec, not with Apache.Avro",
        "use the type's Codec, or the deserializers of `csharp.serdes`; Confluent's AvroDeserializer and Apache.Avro's readers give other numbers",
        """
        The codec takes the scale from the message's schema and reads 1.05 as 1.05. The records also work with Apache.Avro, whose
        readers apply the new scale to the old digits: 1.05 becomes 0.0105, and nothing fails.
        """);

    /// <summary>Older messages have more digits behind the point.</summary>
    public static readonly DiagnosticDescriptor DigitsLost = new(
        6626, "csharp-digits-lost", Severity.Warning,
        "column `{0}` has {1} digits behind the point, messages in the topic were written with {2}: numbers that use them cannot be read",
        "start consumers after the ALTER, or read older messages with the older type",
        """
        A decimal of more than 28 digits is kept as a whole number of its last digit. TiDB rounded the rows when the column was
        altered, the messages hold what was there before: the codec refuses 1.055 for a column of two digits rather than round it.
        """);

    /// <summary>Apache.Avro rounds a default.</summary>
    public static readonly DiagnosticDescriptor DefaultRounded = new(
        6627, "csharp-default-rounded", Severity.Info,
        "column `{0}` is not in the registered schema: in messages written before it was added, Apache.Avro rounds its default {1} to a float",
        "set `csharp.codec` and read with it, or start consumers after the ALTER",
        """
        Apache.Avro (C#, 1.12) takes the default of a double through a float: a column with DEFAULT 0.1 is read from older
        messages as 0.10000000149011612. The codec gives 0.1.
        """);

    /// <summary>Older messages lack a NOT NULL field.</summary>
    public static readonly DiagnosticDescriptor AddedWithoutDefault = new(
        6622, "csharp-added-without-default", Severity.Warning,
        "column `{0}` is NOT NULL and not in the registered schema: messages written before it was added cannot be read",
        "leave `csharp.readerDefaults` on, or start consumers after the ALTER",
        """
        A reader's field that the message lacks needs a default. TiCDC writes none for NOT NULL columns without one, nor for
        precise decimals with one: building the reader fails with a schema mismatch, for every older message.
        """);

    /// <summary>Older messages can hold null.</summary>
    public static readonly DiagnosticDescriptor NullInOlderMessages = new(
        6623, "csharp-null-in-older-messages", Severity.Warning,
        "column `{0}` is NOT NULL, but messages in the topic can hold null: {1}",
        "start consumers after the ALTER, or read older messages with the older type",
        """
        The type has no place for the null. With Apache.Avro a decimal cannot be read from a nullable field at all; any other
        column fails at the first null. The codec fails at the first null and names the column.
        """);

    /// <summary>Older messages have another Avro type.</summary>
    public static readonly DiagnosticDescriptor FormChanged = new(
        6624, "csharp-form-changed", Severity.Warning,
        "column `{0}` is Avro {1}, messages in the topic were written as {2}: they cannot be read as the generated type",
        "set `csharp.codec` and read with it where it knows both forms, or start consumers after the change",
        """
        Avro widens int to long, and both to float and double; everything else is a schema mismatch. The codec also reads what
        TiCDC's options turn into each other: decimals and unsigned numbers as bytes, long or text, FLOAT in either width.
        """);
}
