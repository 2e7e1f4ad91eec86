using Tidb.CodeGen.Conformance.Snowflake.Binding;

namespace Tidb.CodeGen.Conformance.Snowflake.Syntax;

/// <summary>A statement. A new form is a record, a method of the parser and a line in its table of forms.</summary>
internal abstract record Statement(SqlToken At)
{
    /// <summary>DDL commits an open transaction.</summary>
    public virtual bool IsDdl => false;

    /// <summary>Why the statement may not stand in a file that is applied again and again; null when it may.</summary>
    public virtual string? WhyNotRepeatable => null;

    /// <summary>Checks names and types, and records what the statement creates.</summary>
    public abstract void Bind(Binder binder);

    /// <summary>Statements inside, for rules that look at all.</summary>
    public virtual IEnumerable<Statement> Inner => [];
}

/// <summary>What a CREATE does about an object that is there.</summary>
internal enum Existing
{
    /// <summary>Fails.</summary>
    Fail,

    /// <summary>IF NOT EXISTS.</summary>
    Keep,

    /// <summary>OR REPLACE.</summary>
    Replace,

    /// <summary>OR ALTER.</summary>
    Alter,
}
