using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    /// <summary>What may follow a type's name.</summary>
    private enum TypeShape
    {
        Integer, Bool, Decimal, Float, Double, Bit, Character, Varying, Binary, VarBinary, SizedText, PlainText, SizedBlob, Plain,
        Members, Fraction, Year, Vector,
    }

    // One row per type name; synonyms resolve here.
    private static (TypeKind Kind, TypeShape Shape)? ShapeOf(Keyword keyword) => keyword switch
    {
        Keyword.TINYINT or Keyword.INT1 => (TypeKind.TinyInt, TypeShape.Integer),
        Keyword.SMALLINT or Keyword.INT2 => (TypeKind.SmallInt, TypeShape.Integer),
        Keyword.MEDIUMINT or Keyword.MIDDLEINT or Keyword.INT3 => (TypeKind.MediumInt, TypeShape.Integer),
        Keyword.INT or Keyword.INTEGER or Keyword.INT4 => (TypeKind.Int, TypeShape.Integer),
        Keyword.BIGINT or Keyword.INT8 => (TypeKind.BigInt, TypeShape.Integer),
        Keyword.BOOL or Keyword.BOOLEAN => (TypeKind.TinyInt, TypeShape.Bool),
        Keyword.DECIMAL or Keyword.DEC or Keyword.NUMERIC or Keyword.FIXED => (TypeKind.Decimal, TypeShape.Decimal),
        Keyword.FLOAT or Keyword.FLOAT4 => (TypeKind.Float, TypeShape.Float),
        Keyword.DOUBLE or Keyword.FLOAT8 or Keyword.REAL => (TypeKind.Double, TypeShape.Double),
        Keyword.BIT => (TypeKind.Bit, TypeShape.Bit),
        Keyword.CHAR or Keyword.CHARACTER or Keyword.NCHAR => (TypeKind.Char, TypeShape.Character),
        Keyword.VARCHAR or Keyword.VARCHARACTER or Keyword.NVARCHAR => (TypeKind.VarChar, TypeShape.Varying),
        Keyword.BINARY => (TypeKind.Binary, TypeShape.Binary),
        Keyword.VARBINARY => (TypeKind.VarBinary, TypeShape.VarBinary),
        Keyword.TINYTEXT => (TypeKind.TinyText, TypeShape.PlainText),
        Keyword.TEXT => (TypeKind.Text, TypeShape.SizedText),
        Keyword.MEDIUMTEXT => (TypeKind.MediumText, TypeShape.PlainText),
        Keyword.LONGTEXT => (TypeKind.LongText, TypeShape.PlainText),
        Keyword.TINYBLOB => (TypeKind.TinyBlob, TypeShape.Plain),
        Keyword.BLOB => (TypeKind.Blob, TypeShape.SizedBlob),
        Keyword.MEDIUMBLOB => (TypeKind.MediumBlob, TypeShape.Plain),
        Keyword.LONGBLOB => (TypeKind.LongBlob, TypeShape.Plain),
        Keyword.ENUM => (TypeKind.Enum, TypeShape.Members),
        Keyword.SET => (TypeKind.Set, TypeShape.Members),
        Keyword.JSON => (TypeKind.Json, TypeShape.Plain),
        Keyword.DATE => (TypeKind.Date, TypeShape.Plain),
        Keyword.DATETIME => (TypeKind.DateTime, TypeShape.Fraction),
        Keyword.TIMESTAMP => (TypeKind.Timestamp, TypeShape.Fraction),
        Keyword.TIME => (TypeKind.Time, TypeShape.Fraction),
        Keyword.YEAR or Keyword.SQL_TSI_YEAR => (TypeKind.Year, TypeShape.Year),
        Keyword.VECTOR => (TypeKind.Vector, TypeShape.Vector),
        _ => null,
    };

    // Null after an unknown type, which has been reported and skipped.
    private TypeSyntax? ExpectType()
    {
        var first = Current;
        if (Accept(Keyword.SERIAL))
        {
            return new TypeSyntax(TypeKind.BigInt) { Unsigned = true, IsSerial = true, Span = SpanFrom(first) };
        }

        if (ReadTypeName() is not { } name)
        {
            SkipUnknownType(first);
            return null;
        }

        var type = ReadArguments(name.Kind, name.Shape, first);
        return Failed ? null : ReadTypeOptions(type, name.Shape) with { Span = SpanFrom(first) };
    }

    private (TypeKind Kind, TypeShape Shape)? ReadTypeName()
    {
        var keyword = Current.Keyword;
        if (keyword == Keyword.LONG)
        {
            _index++;
            return ReadLongType();
        }

        if (keyword == Keyword.NATIONAL)
        {
            _index++;
            keyword = Current.Keyword;
            if (keyword is not (Keyword.CHAR or Keyword.CHARACTER or Keyword.VARCHAR or Keyword.VARCHARACTER))
                return null;
        }

        if (ShapeOf(keyword) is not { } shape)
            return null;
        _index++;
        return keyword switch
        {
            Keyword.CHAR or Keyword.CHARACTER when Accept(Keyword.VARYING) => ShapeOf(Keyword.VARCHAR),
            Keyword.NCHAR when Accept(Keyword.VARYING) || Accept(Keyword.VARCHAR) || Accept(Keyword.VARCHARACTER) => ShapeOf(Keyword.VARCHAR),
            Keyword.DOUBLE when Accept(Keyword.PRECISION) => shape,
            Keyword.REAL when text.Modes.HasFlag(SqlModes.RealAsFloat) => (TypeKind.Float, TypeShape.Double),
            _ => shape,
        };
    }

    // LONG alone, with VARCHAR or with CHAR VARYING is MEDIUMTEXT.
    private (TypeKind Kind, TypeShape Shape) ReadLongType()
    {
        if (Accept(Keyword.VARBINARY))
            return (TypeKind.MediumBlob, TypeShape.Plain);
        if (!Accept(Keyword.VARCHAR) && !Accept(Keyword.VARCHARACTER) && !Accept(Keyword.CHAR, Keyword.VARYING))
            Accept(Keyword.CHARACTER, Keyword.VARYING);
        return (TypeKind.MediumText, TypeShape.PlainText);
    }

    private void SkipUnknownType(Token first)
    {
        if (!IsName(first) || KeywordTable.IsReserved(first.Keyword))
        {
            Fail("a column type");
            return;
        }

        Report(ParsingDiagnostics.UnsupportedType.At(text.SpanOf(first), RawOf(first)));
        _index++;
        if (Current.Is('('))
            SkipParentheses();
        while (IsTypeTail(Current))
            _index++;
    }

    private static bool IsTypeTail(Token token)
    {
        return token.Keyword is Keyword.UNSIGNED or Keyword.SIGNED or Keyword.ZEROFILL or Keyword.WITH or Keyword.WITHOUT
            or Keyword.TIME or Keyword.ARRAY;
    }

    private TypeSyntax ReadArguments(TypeKind kind, TypeShape shape, Token first)
    {
        var type = new TypeSyntax(kind) { Span = text.SpanOf(first) };
        switch (shape)
        {
            case TypeShape.Integer:
                return type with { Length = AcceptLength() };
            case TypeShape.Bool:
                return type with { Length = 1 };
            case TypeShape.Decimal:
                return ReadDecimal(type);
            case TypeShape.Float or TypeShape.Double:
                return ReadFloat(type, shape);
            case TypeShape.Bit:
                return Limit(type with { Length = AcceptLength() ?? 1 }, first, 64, "bit");
            case TypeShape.Character or TypeShape.Binary:
                return Limit(type with { Length = AcceptLength() ?? 1 }, first, 255, shape == TypeShape.Binary ? "binary" : "char");
            case TypeShape.Varying or TypeShape.VarBinary:
                return ReadVarying(type, first);
            case TypeShape.SizedText or TypeShape.SizedBlob:
                var length = AcceptLength();
                return type with { Length = length, LengthPicksSize = length is not null };
            case TypeShape.Members:
                return ReadMembers(type);
            case TypeShape.Fraction:
                return ReadFraction(type, first);
            case TypeShape.Year:
                ReadYear(first);
                return type;
            case TypeShape.Vector:
                return ReadVector(type, first);
            default:
                return type;
        }
    }

    private int? AcceptLength()
    {
        if (!Accept('('))
            return null;
        var length = ExpectInteger("a length");
        Expect(')');
        return length;
    }

    private TypeSyntax Limit(TypeSyntax type, Token first, int limit, string name)
    {
        if (type.Length > limit)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`{name}` has a length of at most {limit}"));
        return type;
    }

    private TypeSyntax ReadVarying(TypeSyntax type, Token first)
    {
        if (!Current.Is('('))
        {
            FailWith(ParsingDiagnostics.TypeArgument.At(text.SpanOf(first), $"`{RawOf(first)}` has no length"));
            return type;
        }

        return Limit(type with { Length = AcceptLength() }, first, 65535, RawOf(first));
    }

    private (int Precision, int? Scale)? AcceptPrecision()
    {
        if (!Accept('('))
            return null;
        var precision = ExpectInteger("a precision");
        int? scale = Accept(',') ? ExpectInteger("a scale") : null;
        Expect(')');
        return (precision, scale);
    }

    private TypeSyntax ReadDecimal(TypeSyntax type)
    {
        var first = Previous;
        var (precision, scale) = AcceptPrecision() ?? (10, 0);
        if (precision > 65)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`decimal` has at most 65 digits, not {precision}"));
        else if (scale > 30)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`decimal` has at most 30 digits behind the point, not {scale}"));
        else if (scale > precision)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"{scale} digits behind the point are more than {precision} in all"));
        if (precision == 0 && scale is null or 0)
            precision = precision == 0 ? 10 : precision;
        return type with { Length = precision, Scale = scale ?? 0 };
    }

    // FLOAT(25) to FLOAT(53) is DOUBLE; a scale of 0 is not kept; DOUBLE(10) is an error in TiDB unless it is told to be lax.
    private TypeSyntax ReadFloat(TypeSyntax type, TypeShape shape)
    {
        var first = Previous;
        if (AcceptPrecision() is not { } precision)
            return type;
        if (precision.Scale is not null)
        {
            if (precision.Scale > 30 || precision.Precision > 255 || precision.Scale > precision.Precision)
                Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`{RawOf(first)}({precision.Precision},{precision.Scale})` is out of range"));
            return precision.Scale == 0 ? type : type with { Length = precision.Precision, Scale = precision.Scale };
        }

        if (shape == TypeShape.Double)
        {
            Tolerate(first, $"a length of `{RawOf(first)}` without a scale");
            return type;
        }

        if (precision.Precision > 53)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`float` has a precision of at most 53, not {precision.Precision}"));
        return precision.Precision > 24 ? type with { Kind = TypeKind.Double } : type;
    }

    private TypeSyntax ReadFraction(TypeSyntax type, Token first)
    {
        var fraction = AcceptLength();
        if (fraction > 6)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"fractional seconds have at most 6 digits, not {fraction}"));
        return type with { Scale = fraction ?? 0 };
    }

    private void ReadYear(Token first)
    {
        if (AcceptLength() is { } length and not 4)
            Tolerate(first, $"`year({length})`");
    }

    private TypeSyntax ReadVector(TypeSyntax type, Token first)
    {
        if (Accept('<'))
        {
            if (!Accept(Keyword.FLOAT))
                Fail("FLOAT");
            Expect('>');
        }

        return Limit(type with { Length = AcceptLength() }, first, 16383, "vector");
    }

    private TypeSyntax ReadMembers(TypeSyntax type)
    {
        var first = Previous;
        Expect('(');
        var members = ImmutableArray.CreateBuilder<MemberSyntax>();
        do
        {
            members.Add(ExpectMember());
        }
        while (Accept(','));
        Expect(')');
        if (type.Kind == TypeKind.Set && members.Count > 64)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`set` has at most 64 members, not {members.Count}"));
        return type with { Members = members.ToImmutable() };
    }

    private MemberSyntax ExpectMember()
    {
        var token = Current;
        if (IsString(token) && text.BytesOf(token)[0] is (byte)'\'' or (byte)'"')
            return new MemberSyntax(StringOf(Take()).TrimEnd(' '), []);
        if (token.Kind is not (TokenKind.Hex or TokenKind.Bit))
        {
            Fail("a string");
            return new MemberSyntax("", []);
        }

        _index++;
        if (TokenText.LiteralBytes(text.BytesOf(token), token.Kind == TokenKind.Hex) is { } bytes)
            return new MemberSyntax(null, [.. bytes]);
        FailWith(ParsingDiagnostics.MalformedLiteral.At(text.SpanOf(token), RawOf(token)));
        return new MemberSyntax("", []);
    }

    private TypeSyntax ReadTypeOptions(TypeSyntax type, TypeShape shape)
    {
        switch (shape)
        {
            case TypeShape.Integer or TypeShape.Bool or TypeShape.Decimal or TypeShape.Float or TypeShape.Double:
                return ReadNumericOptions(type);
            case TypeShape.Year:
                ReadNumericOptions(type);
                return type;
            case TypeShape.Character or TypeShape.Varying:
                return ReadCharset(type, longForms: false);
            case TypeShape.SizedText or TypeShape.PlainText or TypeShape.Members:
                return ReadCharset(type, longForms: true);
            default:
                return type;
        }
    }

    private TypeSyntax ReadNumericOptions(TypeSyntax type)
    {
        while (true)
        {
            if (Accept(Keyword.UNSIGNED))
                type = type with { Unsigned = true };
            else if (Accept(Keyword.ZEROFILL))
                type = type with { Unsigned = true, Zerofill = true };
            else if (!Accept(Keyword.SIGNED))
                return type;
        }
    }

    // BINARY [charset] or charset [BINARY]. BINARY alone picks a collation; the column stays text.
    private TypeSyntax ReadCharset(TypeSyntax type, bool longForms)
    {
        Accept(Keyword.BINARY);
        var first = Current;
        var charset = AcceptCharset();
        if (charset is null && Current.Keyword is Keyword.ASCII or Keyword.BYTE or Keyword.UNICODE)
            charset = ReadShortCharset(longForms);
        Accept(Keyword.BINARY);
        return charset is null ? type : type with { Charset = charset };
    }

    private string ReadShortCharset(bool longForms)
    {
        var token = Take();
        if (!longForms)
            Tolerate(token, $"`{RawOf(token)}` behind a CHAR or VARCHAR type");
        if (token.Is(Keyword.BYTE))
            return "binary";
        if (token.Is(Keyword.ASCII))
            return "latin1";
        Report(ParsingDiagnostics.UnknownCharset.At(text.SpanOf(token), "ucs2"));
        return "ucs2";
    }

    // CHARACTER SET x, CHARSET x, CHAR SET x; no equals sign on a column.
    private string? AcceptCharset()
    {
        if (!Accept(Keyword.CHARACTER, Keyword.SET) && !Accept(Keyword.CHAR, Keyword.SET) && !Accept(Keyword.CHARSET))
            return null;
        return ExpectCharsetName();
    }

    private string? ExpectCharsetName()
    {
        var token = Current;
        if (AcceptWordOrString() is not { } written)
        {
            Fail("a character set");
            return null;
        }

        var charset = Charsets.Normalize(written);
        if (!Charsets.IsKnown(charset))
            Report(ParsingDiagnostics.UnknownCharset.At(text.SpanOf(token), written));
        return charset;
    }

    private string? ExpectCollationName()
    {
        var token = Current;
        if (AcceptWordOrString() is not { } written)
        {
            Fail("a collation");
            return null;
        }

        var collation = Charsets.NormalizeCollation(written);
        if (!Charsets.IsKnownCollation(collation))
            Report(ParsingDiagnostics.UnknownCollation.At(text.SpanOf(token), written));
        return collation;
    }
}
