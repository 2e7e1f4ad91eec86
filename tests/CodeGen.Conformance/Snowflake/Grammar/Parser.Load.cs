using System.Text.RegularExpressions;
using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

/// <summary>Stages, file formats, COPY INTO a table.</summary>
internal sealed partial class Parser
{
    private static readonly Dictionary<string, Action<Parser>> CsvProperties = new(StringComparer.Ordinal)
    {
        ["TYPE"] = AWord("CSV"),
        ["FIELD_DELIMITER"] = AText,
        ["RECORD_DELIMITER"] = AText,
        ["FIELD_OPTIONALLY_ENCLOSED_BY"] = AText,
        ["ESCAPE"] = ACharacter,
        ["ESCAPE_UNENCLOSED_FIELD"] = ACharacter,
        ["NULL_IF"] = parser => parser.Parenthesised(() => parser.Text("a text")),
        ["EMPTY_FIELD_AS_NULL"] = AFlag,
        ["SKIP_HEADER"] = ANumber(0, 100),
        ["BINARY_FORMAT"] = AWord("HEX", "BASE64", "UTF8"),
        ["COMPRESSION"] = AWord("AUTO", "GZIP", "ZSTD", "NONE"),
        ["ENCODING"] = AText,
        ["ERROR_ON_COLUMN_COUNT_MISMATCH"] = AFlag,
        ["TRIM_SPACE"] = AFlag,
        ["COMMENT"] = AText,
    };

    private static readonly Dictionary<string, Action<Parser>> StageProperties = new(StringComparer.Ordinal)
    {
        ["URL"] = AText,
        ["STORAGE_INTEGRATION"] = parser => parser.Name("an integration"),
        ["FILE_FORMAT"] = parser => parser.FormatReference(),
        ["COMMENT"] = AText,
    };

    private static Action<Parser> ACharacter => parser =>
    {
        var at = parser.Current;
        if (parser.Text("a character").Length != 1)
            throw new SqlSyntaxException("one character is expected", at);
    };

    private CreateFileFormat CreateFileFormat(Existing existing)
    {
        var at = Previous;
        var mode = IfNotExists(existing);
        var name = QualifiedName("a file format");
        Refuse(!Is("TYPE", "="), "TYPE comes first");
        Properties(CsvProperties);
        return new CreateFileFormat(at, mode, name);
    }

    private CreateStage CreateStage(Existing existing)
    {
        var at = Previous;
        var mode = IfNotExists(existing);
        var name = QualifiedName("a stage");
        Properties(StageProperties);
        return new CreateStage(at, mode, name);
    }

    private ObjectName FormatReference()
    {
        Expect("(", "FORMAT_NAME", "=");
        var literal = Expect(SqlTokenKind.String, "the name of a file format");
        Expect(")");
        return NameIn(literal, literal.Value);
    }

    private Copy Copy()
    {
        var at = Next();
        Expect("INTO");
        var table = QualifiedName("a table");
        var columns = Is("(") ? ColumnNames() : [];
        Expect("FROM");
        var copy = new Copy(at, table, [.. columns], StagePath());
        if (Take("PATTERN"))
            CopyPattern();
        Expect("FILE_FORMAT", "=");
        copy = copy with { Format = FormatReference() };
        if (Take("ON_ERROR", "="))
            OneOf(["ABORT_STATEMENT", "CONTINUE", "SKIP_FILE"]);
        return copy;
    }

    private void CopyPattern()
    {
        Expect("=");
        var literal = Expect(SqlTokenKind.String, "a pattern");
        try
        {
            _ = new Regex(literal.Value, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            throw new SqlSyntaxException("a pattern that is no regular expression", literal);
        }
    }
}
