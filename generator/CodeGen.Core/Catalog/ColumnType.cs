using System.Collections.Immutable;
using System.Text;
using static System.FormattableString;

namespace Tidb.CodeGen.Catalog;

/// <summary>A TiDB column type with everything that decides how it is mapped.</summary>
/// <param name="Kind">The type after resolving synonyms and the binary character set.</param>
public sealed record ColumnType(TypeKind Kind)
{
    /// <summary>
    /// Characters of CHAR/VARCHAR, bytes of BINARY/VARBINARY, bits of BIT, total digits of DECIMAL, of FLOAT(m,d) and
    /// DOUBLE(m,d), dimension of VECTOR, display width of integers; null where none is declared or it means nothing.
    /// </summary>
    public int? Length { get; init; }

    /// <summary>Digits behind the point of DECIMAL, FLOAT(m,d), DOUBLE(m,d); fractional seconds (0–6) of time types.</summary>
    public int? Scale { get; init; }

    /// <summary>UNSIGNED, also when implied by ZEROFILL or SERIAL.</summary>
    public bool Unsigned { get; init; }

    /// <summary>ZEROFILL; implies <see cref="Unsigned"/>.</summary>
    public bool Zerofill { get; init; }

    /// <summary>Members of ENUM and SET, in declaration order, trailing blanks removed.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>
    /// True for a type read from an Avro schema, which keeps its family only: no width of integers and texts, no digits of
    /// decimals sent as text, no fractional seconds. The kind is the widest of its family.
    /// </summary>
    public bool SizeUnknown { get; init; }

    /// <summary>TINYINT(1), the only integer width that carries meaning: it is how TiDB stores BOOL.</summary>
    public bool IsBool => Kind == TypeKind.TinyInt && Length == 1;

    /// <summary>Fractional seconds of a time type, 0 to 6.</summary>
    public int FractionalSeconds => Scale ?? 0;

    /// <summary>
    /// The type as SHOW CREATE TABLE of TiDB 8.5 prints it: lower case, no integer width but tinyint(1) and zerofill.
    /// </summary>
    public override string ToString()
    {
        var text = new StringBuilder(Name(Kind));
        AppendArguments(text);
        if (Unsigned)
            text.Append(" unsigned");
        if (Zerofill)
            text.Append(" zerofill");
        return text.ToString();
    }

    /// <inheritdoc/>
    public bool Equals(ColumnType? other)
    {
        return other is not null && Kind == other.Kind && Length == other.Length && Scale == other.Scale
            && Unsigned == other.Unsigned && Zerofill == other.Zerofill && SizeUnknown == other.SizeUnknown && Members.SequenceEqual(other.Members);
    }

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // Not System.HashCode: its seed differs from run to run.
        return unchecked((((((int)Kind * 31) + (Length ?? -1)) * 31) + (Scale ?? -1)) * 31 + Members.Length);
    }

    private static string Name(TypeKind kind) => kind.ToString().ToLowerInvariant();

    private void AppendArguments(StringBuilder text)
    {
        switch (Kind)
        {
            case TypeKind.Enum or TypeKind.Set:
                text.Append('(').AppendJoin(',', Members.Select(member => "'" + member.Replace("'", "''", StringComparison.Ordinal) + "'")).Append(')');
                break;
            case TypeKind.Year:
                text.Append("(4)");
                break;
            case TypeKind.DateTime or TypeKind.Timestamp or TypeKind.Time:
                if (Scale > 0)
                    text.Append(Invariant($"({Scale})"));
                break;
            case TypeKind.TinyInt or TypeKind.SmallInt or TypeKind.MediumInt or TypeKind.Int or TypeKind.BigInt:
                if (Length is not null && (IsBool || Zerofill))
                    text.Append(Invariant($"({Length})"));
                break;
            default:
                if (Length is not null)
                    text.Append(Scale is null ? Invariant($"({Length})") : Invariant($"({Length},{Scale})"));
                break;
        }
    }
}
