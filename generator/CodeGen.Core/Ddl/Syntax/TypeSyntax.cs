using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>A type as written, synonyms resolved; what depends on the table's character set is still open.</summary>
internal sealed class TypeSyntax
{
    /// <summary>The type before the character set is applied.</summary>
    public TypeKind Kind { get; set; }

    /// <summary>The first number in parentheses.</summary>
    public int? Length { get; set; }

    /// <summary>The second number, or the fractional seconds.</summary>
    public int? Scale { get; set; }

    public bool Unsigned { get; set; }

    public bool Zerofill { get; set; }

    /// <summary>ENUM and SET members; empty for other types.</summary>
    public List<MemberSyntax> Members { get; } = [];

    /// <summary>CHARACTER SET of the type, lower case, or null.</summary>
    public string? Charset { get; set; }

    /// <summary>TEXT(n) and BLOB(n): the length picks the size class.</summary>
    public bool LengthPicksSize { get; set; }

    /// <summary>SERIAL: NOT NULL AUTO_INCREMENT UNIQUE.</summary>
    public bool IsSerial { get; set; }

    public Span Span { get; set; }

    /// <summary>Forgets everything, for the next column.</summary>
    public void Clear()
    {
        Length = null;
        Scale = null;
        Unsigned = false;
        Zerofill = false;
        Members.Clear();
        Charset = null;
        LengthPicksSize = false;
        IsSerial = false;
    }
}

/// <summary>A member of ENUM or SET: text, or bytes in the column's character set.</summary>
internal readonly record struct MemberSyntax(string? Text, ImmutableArray<byte> Bytes);
