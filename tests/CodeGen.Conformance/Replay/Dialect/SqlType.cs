using System.Globalization;

namespace Tidb.CodeGen.Conformance.Replay.Dialect;

/// <summary>Families of Snowflake types that behave alike.</summary>
internal enum TypeFamily
{
    /// <summary>The type of a bare NULL.</summary>
    Null,
    Variant,
    Array,
    Object,
    Number,
    Float,
    Text,
    Binary,
    Boolean,
    Date,
    TimestampNtz,
    TimestampTz,
}

/// <summary>A Snowflake type. Length 0 means that none is written.</summary>
internal sealed record SqlType(TypeFamily Family, int Length = 0, int Scale = 0)
{
    public static SqlType Variant { get; } = new(TypeFamily.Variant);

    public static SqlType Text { get; } = new(TypeFamily.Text);

    public static SqlType Boolean { get; } = new(TypeFamily.Boolean);

    public static SqlType Null { get; } = new(TypeFamily.Null);

    public static SqlType Number(int precision = 38, int scale = 0) => new(TypeFamily.Number, precision, scale);

    /// <summary>True for types whose values are stored as JSON.</summary>
    public bool IsJson => Family is TypeFamily.Variant or TypeFamily.Array or TypeFamily.Object;

    /// <summary>The DuckDB type that holds the values; lengths are checked by <see cref="Check"/>.</summary>
    public string Duck => Family switch
    {
        TypeFamily.Variant or TypeFamily.Array or TypeFamily.Object => "JSON",
        TypeFamily.Number => string.Create(CultureInfo.InvariantCulture, $"DECIMAL({Length},{Scale})"),
        TypeFamily.Float => "DOUBLE",
        TypeFamily.Text => "VARCHAR",
        TypeFamily.Binary => "BLOB",
        TypeFamily.Boolean => "BOOLEAN",
        TypeFamily.Date => "DATE",
        TypeFamily.TimestampNtz => "TIMESTAMP",
        TypeFamily.TimestampTz => "TIMESTAMPTZ",
        _ => throw new InvalidOperationException($"{Family} holds no values"),
    };

    /// <summary>DuckDB ignores the lengths of VARCHAR and BINARY; this condition does not.</summary>
    public string? Check(string column)
    {
        var measure = Family switch { TypeFamily.Text => "length", TypeFamily.Binary => "octet_length", _ => null };
        return measure is null || Length == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"CHECK ({measure}({column}) <= {Length})");
    }

    /// <summary>Reads a type as the generated files write it.</summary>
    public static SqlType Read(SqlCursor cursor)
    {
        var word = cursor.Expect(SqlTokenKind.Word);
        return word switch
        {
            "VARIANT" => Variant,
            "ARRAY" => new(TypeFamily.Array),
            "OBJECT" => new(TypeFamily.Object),
            "NUMBER" or "DECIMAL" => ReadNumber(cursor),
            "INTEGER" or "INT" => Number(),
            "FLOAT" => new(TypeFamily.Float),
            "VARCHAR" => new(TypeFamily.Text, ReadArgument(cursor, 0, 134217728)),
            "BINARY" => new(TypeFamily.Binary, ReadArgument(cursor, 0, 67108864)),
            "BOOLEAN" => Boolean,
            "DATE" => new(TypeFamily.Date),
            "TIMESTAMP_NTZ" => new(TypeFamily.TimestampNtz, ReadArgument(cursor, 9, 9)),
            "TIMESTAMP_TZ" => new(TypeFamily.TimestampTz, ReadArgument(cursor, 9, 9)),
            _ => throw cursor.Error($"{word} is no type that is emitted"),
        };
    }

    private static SqlType ReadNumber(SqlCursor cursor)
    {
        if (!cursor.TryTake("("))
            return Number();
        var precision = cursor.Integer();
        var scale = cursor.TryTake(",") ? cursor.Integer() : 0;
        cursor.Expect(")");
        return precision is >= 1 and <= 38 && scale <= Math.Min(precision, 37) ? Number(precision, scale) : throw cursor.Error("NUMBER takes at most 38 digits");
    }

    private static int ReadArgument(SqlCursor cursor, int absent, int most)
    {
        if (!cursor.TryTake("("))
            return absent;
        var length = cursor.Integer();
        cursor.Expect(")");
        return length <= most ? length : throw cursor.Error($"at most {most}");
    }
}
