using System.Collections.Immutable;
using System.Text;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Syntax;

namespace Tidb.CodeGen.Ddl.Folding;

/// <summary>Turns a column definition into a column: what depends on the character set is decided here.</summary>
internal static class ColumnResolver
{
    /// <summary>The column of a definition whose type is known.</summary>
    public static Column Resolve(ColumnSyntax syntax, TypeSyntax type, string defaultCharset, int creationOrder, TypePool types)
    {
        var own = CharsetRules.Combine(type.Charset, IsText(type.Kind) || HasMembers(type.Kind) ? syntax.Collation : null);
        var resolved = ResolveType(type, own ?? defaultCharset, types);
        return new Column(syntax.Name.Text, resolved)
        {
            Nullable = !syntax.NotNull,
            Default = syntax.Default,
            OnUpdateNow = syntax.OnUpdateNow,
            AutoIncrement = syntax.AutoIncrement,
            AutoRandom = syntax.AutoRandom,
            Generation = syntax.Generation,
            GenerationExpression = syntax.GenerationExpression,
            Comment = syntax.Comment,
            Charset = IsBinary(resolved.Kind) ? "binary" : type.Charset,
            EffectiveCharset = IsText(resolved.Kind) || HasMembers(resolved.Kind) ? own ?? defaultCharset : null,
            Collation = syntax.Collation,
            CreationOrder = creationOrder,
            Span = syntax.Name.Span,
            TypeSpan = type.Span,
        };
    }

    /// <summary>CONVERT TO CHARACTER SET: text columns change, all others stay.</summary>
    public static Column Convert(Column column, string charset)
    {
        if (!IsText(column.Type.Kind))
            return HasMembers(column.Type.Kind) ? column with { Charset = null, Collation = null, EffectiveCharset = charset } : column;
        return charset == "binary"
            ? column with { Type = column.Type with { Kind = BinaryOf(column.Type.Kind) }, Charset = "binary", Collation = null, EffectiveCharset = null }
            : column with { Charset = null, Collation = null, EffectiveCharset = charset };
    }

    private static ColumnType ResolveType(TypeSyntax type, string charset, TypePool types)
    {
        var kind = type.LengthPicksSize ? PickSize(type.Kind, type.Length ?? 0, charset) : type.Kind;
        if (charset == "binary" && IsText(type.Kind))
            kind = BinaryOf(kind);
        var shared = types.Get(kind, LengthOf(type), type.Scale, type.Unsigned, type.Zerofill);
        return type.Members.Count == 0 ? shared : shared with { Members = MembersOf(type.Members, charset) };
    }

    private static ImmutableArray<string> MembersOf(List<MemberSyntax> members, string charset)
    {
        return [.. members.Select(member => TextOf(member, charset))];
    }

    // Integer widths mean nothing but for tinyint(1) and ZEROFILL.
    private static int? LengthOf(TypeSyntax type)
    {
        if (type.LengthPicksSize || type.Kind is TypeKind.Text or TypeKind.Blob)
            return null;
        if (type.Kind > TypeKind.BigInt)
            return type.Length;
        if (type.Kind == TypeKind.TinyInt && type.Length == 1)
            return 1;
        return type.Zerofill ? type.Length ?? DefaultWidth(type.Kind) : null;
    }

    private static int DefaultWidth(TypeKind kind) => kind switch
    {
        TypeKind.TinyInt => 3,
        TypeKind.SmallInt => 5,
        TypeKind.MediumInt => 8,
        TypeKind.Int => 10,
        _ => 20,
    };

    // TEXT(n) is the smallest of the four that holds n characters, BLOB(n) n bytes.
    private static TypeKind PickSize(TypeKind kind, long length, string charset)
    {
        var isText = kind == TypeKind.Text;
        return (isText ? length * CharsetRules.MaxBytes(charset) : length) switch
        {
            <= 255 => isText ? TypeKind.TinyText : TypeKind.TinyBlob,
            <= 65535 => isText ? TypeKind.Text : TypeKind.Blob,
            <= 16777215 => isText ? TypeKind.MediumText : TypeKind.MediumBlob,
            _ => isText ? TypeKind.LongText : TypeKind.LongBlob,
        };
    }

    private static bool IsText(TypeKind kind) => kind is >= TypeKind.Char and <= TypeKind.LongText;

    private static bool HasMembers(TypeKind kind) => kind is TypeKind.Enum or TypeKind.Set;

    // TiDB keeps JSON and VECTOR as binary too.
    private static bool IsBinary(TypeKind kind)
    {
        return kind is (>= TypeKind.Binary and <= TypeKind.LongBlob) or TypeKind.Json or TypeKind.Vector;
    }

    private static TypeKind BinaryOf(TypeKind kind) => kind switch
    {
        TypeKind.Char => TypeKind.Binary,
        TypeKind.VarChar => TypeKind.VarBinary,
        TypeKind.TinyText => TypeKind.TinyBlob,
        TypeKind.Text => TypeKind.Blob,
        TypeKind.MediumText => TypeKind.MediumBlob,
        TypeKind.LongText => TypeKind.LongBlob,
        _ => kind,
    };

    private static Encoding CodePage(int number)
    {
        return CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
            ?? Encoding.UTF8;
    }

    // Hex members are bytes in the column's character set.
    private static string TextOf(MemberSyntax member, string charset)
    {
        if (member.Text is not null)
            return member.Text;
        var encoding = charset switch
        {
            "gbk" => CodePage(936),
            "gb18030" => CodePage(54936),
            "latin1" or "binary" => Encoding.Latin1,
            _ => Encoding.UTF8,
        };
        return encoding.GetString(member.Bytes.AsSpan()).TrimEnd(' ');
    }
}
