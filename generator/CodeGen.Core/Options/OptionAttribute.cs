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

    /// <summary>For members of overrides: whether they are set for tables or for columns.</summary>
    public OverrideScope Scope { get; init; }
}

/// <summary>What an option of an override is for.</summary>
public enum OverrideScope
{
    /// <summary>Tables and columns, or no override at all.</summary>
    Any,

    /// <summary>Tables: the pattern has two parts.</summary>
    Table,

    /// <summary>Columns: the pattern has three parts.</summary>
    Column,
}
