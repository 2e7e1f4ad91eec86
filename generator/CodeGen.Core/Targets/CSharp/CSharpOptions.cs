using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>Options of the C# target.</summary>
public sealed record CSharpOptions
{
    /// <summary>Namespace of the types; <c>{schema}</c> is the source database.</summary>
    [Option("Namespace of the types; {schema} stands for the source database in PascalCase.")]
    public string Namespace { get; init; } = "{schema}";

    /// <summary>What the records work with.</summary>
    [Option("specific: records for Apache.Avro and Confluent's serdes; poco: records without any dependency.")]
    public CSharpStyle Style { get; init; }

    /// <summary>Whether records get a codec.</summary>
    [Option("Adds a reader and a writer of Avro bytes to every record: no reflection, no boxing, old and new writer schemas.")]
    public bool Codec { get; init; }

    /// <summary>Serializers and deserializers over the codec.</summary>
    [Option("confluent: writes serializers and deserializers for Confluent.Kafka over the codec, and the codec itself.")]
    public CSharpSerdes Serdes { get; init; }

    /// <summary>How properties are called.</summary>
    [Option("pascal: column i_id is property IId; preserve: properties are called what the columns are called. Types are PascalCase either way.")]
    public CSharpNaming Naming { get; init; }

    /// <summary>Accessibility of the types.</summary>
    [Option("Accessibility of the types.")]
    public CSharpAccessibility Accessibility { get; init; }

    /// <summary>How dates and times appear.</summary>
    [Option("typed: dates and times are DateOnly, DateTime, DateTimeOffset and TimeSpan, null for zero dates, with the text that arrived beside them; text: the text only.")]
    public CSharpTemporal Temporal { get; init; }

    /// <summary>Whether NOT NULL columns must be set.</summary>
    [Option("Makes the properties of NOT NULL columns `required`; types then do not satisfy the constraint new(). Needs C# 11.")]
    public bool Required { get; init; }

    /// <summary>Whether fields that older messages lack get a value.</summary>
    [Option("Gives NOT NULL columns outside the key the value TiDB gives them in older rows, so that messages written before they were added can be read. false: the schema stays exactly as TiCDC registers it.")]
    public bool ReaderDefaults { get; init; } = true;

    /// <summary>Oldest C# version the code must compile with.</summary>
    [Option("Oldest version of C# the code must compile with; newer syntax is not used.", Minimum = 10, Maximum = 14)]
    public int LanguageVersion { get; init; } = 12;

    /// <summary>True when records get a codec, asked for or needed by the serdes.</summary>
    internal bool HasCodec => Codec || Serdes != CSharpSerdes.None;
}

/// <summary>What one override sets for the C# target.</summary>
public sealed record CSharpOverrideOptions
{
    /// <summary>Name of a table's type.</summary>
    [Option("Name of the table's type; the key's type gets Key behind it.", Scope = OverrideScope.Table)]
    public string? TypeName { get; init; }

    /// <summary>Name of a column's property.</summary>
    [Option("Name of the column's property.", Scope = OverrideScope.Column)]
    public string? PropertyName { get; init; }
}

/// <summary>What records work with.</summary>
public enum CSharpStyle
{
    /// <summary>Apache.Avro's ISpecificRecord.</summary>
    Specific,

    /// <summary>No dependency.</summary>
    Poco,
}

/// <summary>Serializers and deserializers to write.</summary>
public enum CSharpSerdes
{
    /// <summary>None.</summary>
    None,

    /// <summary>For Confluent.Kafka, with schemas from a registry.</summary>
    Confluent,
}

/// <summary>How properties are called.</summary>
public enum CSharpNaming
{
    /// <summary>PascalCase.</summary>
    Pascal,

    /// <summary>As the columns.</summary>
    Preserve,
}

/// <summary>Accessibility of the types.</summary>
public enum CSharpAccessibility
{
    /// <summary>public.</summary>
    Public,

    /// <summary>internal.</summary>
    Internal,
}

/// <summary>How dates and times appear.</summary>
public enum CSharpTemporal
{
    /// <summary>As .NET types, with the text beside.</summary>
    Typed,

    /// <summary>As text.</summary>
    Text,
}
