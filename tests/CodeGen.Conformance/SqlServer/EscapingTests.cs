using System.Globalization;
using System.Text;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Conformance.SqlServer;

/// <summary>Hostile texts, escaped by us and read back by Microsoft's parser.</summary>
public sealed class EscapingTests
{
    public static TheoryData<string> Texts =>
    [
        "", "plain", "it's", "''", "]", "]]", "[", "\"", "\\", "a\\\nb", "--", "/*", "*/", "\nGO\n", "\r\nGO\r\n", "GO", "\n:r x.sql\n", "\n!!calc\n",
        "$", "$(", "$(x)", "$$(x)", "a$(b)c$(d)", "%", "\t", "\0", "a\0b", "\u0001", "\u0085", "\u2028", "\u202E", "\uFEFF", "表", "𠮷", "👨‍👩‍👧", "'; DROP TABLE x; --",
        new string('\n', 500), string.Concat(Enumerable.Repeat("a\n", 2000)), new string('x', 9000), new string('\'', 5000),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_string_expression_has_the_text_as_its_value(string text)
    {
        var sql = TsqlText.String(text).Text;
        var script = TsqlScript.Parse($"SELECT {sql};\n", 2016, text);
        var select = Assert.IsType<SelectStatement>(Assert.Single(Assert.Single(script.Batches).Statements));
        var element = Assert.IsType<SelectScalarExpression>(Assert.Single(((QuerySpecification)select.QueryExpression).SelectElements));
        Assert.Equal(text, Evaluate(element.Expression));
        Assert.DoesNotContain(sql, char.IsControl);
        Assert.DoesNotContain("$(", sql, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a]b")]
    [InlineData("]]")]
    [InlineData("[x]")]
    [InlineData("it's \"quoted\" -- /* */")]
    [InlineData("表 名")]
    [InlineData("select")]
    public void An_identifier_is_the_name(string name)
    {
        var script = TsqlScript.Parse($"SELECT {TsqlText.Identifier(new QualifiedName(name, name)).Text} FROM [t];\n", 2016, name);
        var select = (QuerySpecification)((SelectStatement)script.Batches.Single().Statements.Single()).QueryExpression;
        var column = (ColumnReferenceExpression)((SelectScalarExpression)select.SelectElements.Single()).Expression;
        Assert.Equal([name, name], column.MultiPartIdentifier.Identifiers.Select(part => part.Value));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_comment_holds_no_statement(string text)
    {
        var script = TsqlScript.Parse($"-- {TsqlText.Comment(text).Text}\nSELECT 1;\n", 2016, text);
        Assert.Single(Assert.Single(script.Batches).Statements);
        Assert.DoesNotContain("$(", TsqlText.Comment(text).Text, StringComparison.Ordinal);
    }

    private static string Evaluate(ScalarExpression expression)
    {
        return expression switch
        {
            StringLiteral literal => literal.Value,
            BinaryExpression { BinaryExpressionType: BinaryExpressionType.Add } sum => Evaluate(sum.FirstExpression) + Evaluate(sum.SecondExpression),
            FunctionCall { FunctionName.Value: "NCHAR" } call => ((char)int.Parse(((IntegerLiteral)call.Parameters.Single()).Value, CultureInfo.InvariantCulture)).ToString(),
            ConvertCall { Parameter: BinaryLiteral bytes } => Encoding.Unicode.GetString(Convert.FromHexString(bytes.Value[2..])),
            _ => throw new InvalidOperationException(expression.GetType().Name),
        };
    }
}
