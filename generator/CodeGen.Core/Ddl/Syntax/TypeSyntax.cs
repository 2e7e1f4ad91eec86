using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Syntax;

/// <summary>A type as written, synonyms resolved; what depends on the table's character set is still open.</summary>
/// <param name="Kind">The type before the character set is applied.</param>
internal readonly record struct TypeSyntax(TypeKind Kind)
{
    /// <summary>The first number in parentheses.</summary>
    public int? Length { get; init; }

    /// <summary>The second number, or the fractional seconds.</summary>
    public int? Scale { get; init; }

    public bool Unsigned { get; init; }

    public bool Zerofill { get; init; }

    /// <summary>ENUM and SET members; default for other types.</summary>
    public ImmutableArray<MemberSyntax> Members { get; init; }

    /// <summary>CHARACTER SET of the type, lower case, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>TEXT(n) and BLOB(n): the length picks the size class.</summary>
    public bool LengthPicksSize { get; init; }

    /// <summary>SERIAL: NOT NULL AUTO_INCREMENT UNIQUE.</summary>
    public bool IsSerial { get; init; }

    public required Span Span { get; init; }
}

/// <summary>A member of ENUM or SET: text, or bytes in the column's character set.</summary>
internal readonly record struct MemberSyntax(string? Text, ImmutableArray<byte> Bytes);
