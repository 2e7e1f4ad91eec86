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
    private TypeSyntax? ExpectType(TypeSyntax type)
    {
        var first = Current;
        if (Accept(Keyword.SERIAL))
        {
            type.Kind = TypeKind.BigInt;
            type.Unsigned = true;
            type.IsSerial = true;
        }
        else if (ReadTypeName() is { } name)
        {
            type.Kind = name.Kind;
            ReadArguments(type, name.Shape, first);
            if (Failed)
                return null;
            ReadTypeOptions(type, name.Shape);
        }
        else
        {
            SkipUnknownType(first);
            return null;
        }

        type.Span = SpanFrom(first);
        return type;
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

    private void ReadArguments(TypeSyntax type, TypeShape shape, Token first)
    {
        switch (shape)
        {
            case TypeShape.Integer:
                type.Length = AcceptLength();
                break;
            case TypeShape.Bool:
                type.Length = 1;
                break;
            case TypeShape.Decimal:
                ReadDecimal(type);
                break;
            case TypeShape.Float or TypeShape.Double:
                ReadFloat(type, shape);
                break;
            case TypeShape.Bit:
                type.Length = AcceptLength() ?? 1;
                CheckLength(type, first, 64, "bit");
                break;
            case TypeShape.Character or TypeShape.Binary:
                type.Length = AcceptLength() ?? 1;
                CheckLength(type, first, 255, shape == TypeShape.Binary ? "binary" : "char");
                break;
            case TypeShape.Varying or TypeShape.VarBinary:
                ReadVarying(type, first);
                break;
            case TypeShape.SizedText or TypeShape.SizedBlob:
                type.Length = AcceptLength();
                type.LengthPicksSize = type.Length is not null;
                break;
            case TypeShape.Members:
                ReadMembers(type);
                break;
            case TypeShape.Fraction:
                ReadFraction(type, first);
                break;
            case TypeShape.Year:
                ReadYear(first);
                break;
            case TypeShape.Vector:
                ReadVector(type, first);
                break;
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

    // The name is the type's own word where none is given.
    private void CheckLength(TypeSyntax type, Token first, int limit, string? name = null)
    {
        if (type.Length > limit)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`{name ?? RawOf(first)}` has a length of at most {limit}"));
    }

    private void ReadVarying(TypeSyntax type, Token first)
    {
        if (!Current.Is('('))
        {
            FailWith(ParsingDiagnostics.TypeArgument.At(text.SpanOf(first), $"`{RawOf(first)}` has no length"));
            return;
        }

        type.Length = AcceptLength();
        CheckLength(type, first, 65535);
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

    private void ReadDecimal(TypeSyntax type)
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
        type.Length = precision;
        type.Scale = scale ?? 0;
    }

    // FLOAT(25) to FLOAT(53) is DOUBLE; a scale of 0 is not kept; DOUBLE(10) is an error in TiDB unless it is told to be lax.
    private void ReadFloat(TypeSyntax type, TypeShape shape)
    {
        var first = Previous;
        if (AcceptPrecision() is not { } precision)
            return;
        if (precision.Scale is not null)
            SetDigits(type, first, precision.Precision, precision.Scale.Value);
        else if (shape == TypeShape.Double)
            Tolerate(first, $"a length of `{RawOf(first)}` without a scale");
        else if (precision.Precision > 53)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`float` has a precision of at most 53, not {precision.Precision}"));
        if (precision is { Scale: null, Precision: > 24 } && shape == TypeShape.Float)
            type.Kind = TypeKind.Double;
    }

    private void SetDigits(TypeSyntax type, Token first, int precision, int scale)
    {
        if (scale > 30 || precision > 255 || scale > precision)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`{RawOf(first)}({precision},{scale})` is out of range"));
        if (scale == 0)
            return;
        type.Length = precision;
        type.Scale = scale;
    }

    private void ReadFraction(TypeSyntax type, Token first)
    {
        var fraction = AcceptLength();
        if (fraction > 6)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"fractional seconds have at most 6 digits, not {fraction}"));
        type.Scale = fraction ?? 0;
    }

    private void ReadYear(Token first)
    {
        if (AcceptLength() is { } length and not 4)
            Tolerate(first, $"`year({length})`");
    }

    private void ReadVector(TypeSyntax type, Token first)
    {
        if (Accept('<'))
        {
            if (!Accept(Keyword.FLOAT))
                Fail("FLOAT");
            Expect('>');
        }

        type.Length = AcceptLength();
        CheckLength(type, first, 16383, "vector");
    }

    private void ReadMembers(TypeSyntax type)
    {
        var first = Previous;
        Expect('(');
        do
        {
            type.Members.Add(ExpectMember());
        }
        while (Accept(','));
        Expect(')');
        if (type.Kind == TypeKind.Set && type.Members.Count > 64)
            Report(ParsingDiagnostics.TypeArgument.At(SpanFrom(first), $"`set` has at most 64 members, not {type.Members.Count}"));
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

    private void ReadTypeOptions(TypeSyntax type, TypeShape shape)
    {
        switch (shape)
        {
            case TypeShape.Integer or TypeShape.Bool or TypeShape.Decimal or TypeShape.Float or TypeShape.Double or TypeShape.Year:
                ReadNumericOptions(type);
                break;
            case TypeShape.Character or TypeShape.Varying:
                ReadCharset(type, longForms: false);
                break;
            case TypeShape.SizedText or TypeShape.PlainText or TypeShape.Members:
                ReadCharset(type, longForms: true);
                break;
        }
    }

    // A year takes the words, but is no number.
    private void ReadNumericOptions(TypeSyntax type)
    {
        while (Current.Keyword is Keyword.UNSIGNED or Keyword.ZEROFILL or Keyword.SIGNED)
        {
            var keyword = Take().Keyword;
            var isNumber = type.Kind != TypeKind.Year;
            type.Unsigned |= isNumber && keyword != Keyword.SIGNED;
            type.Zerofill |= isNumber && keyword == Keyword.ZEROFILL;
        }
    }

    // BINARY [charset] or charset [BINARY]. BINARY alone picks a collation; the column stays text.
    private void ReadCharset(TypeSyntax type, bool longForms)
    {
        Accept(Keyword.BINARY);
        var charset = AcceptCharset();
        if (charset is null && Current.Keyword is Keyword.ASCII or Keyword.BYTE or Keyword.UNICODE)
            charset = ReadShortCharset(longForms);
        Accept(Keyword.BINARY);
        type.Charset = charset;
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
