namespace Tidb.CodeGen.Options;

/// <summary>Marks a member of an option record; the text becomes the description in the JSON schema.</summary>
/// <param name="description">One sentence for the user.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OptionAttribute(string description) : Attribute
{
    /// <summary>One sentence for the user.</summary>
    public string Description { get; } = description;

    /// <summary>Smallest value of a number.</summary>
    public int Minimum { get; init; } = int.MinValue;

    /// <summary>Largest value of a number.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>True when an array of records may also be written as one record without brackets.</summary>
    public bool OneOrMany { get; init; }

    /// <summary>True when the member must be present.</summary>
    public bool Required { get; init; }
}
