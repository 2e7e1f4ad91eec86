using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

public sealed class LexicalTests
{
    [Theory]
    [InlineData("a int /*!80016 NOT NULL */", "a int !")]
    [InlineData("a int /*! NOT NULL */", "a int !")]
    [InlineData("a int /*!100616 NOT NULL */", "a int !")]
    [InlineData("a bigint /*T![auto_rand] AUTO_RANDOM(5) */ primary key", "a bigint !")]
    [InlineData("a int /*T! NOT NULL */", "a int !")]
    [InlineData("a int /*t![auto_rand] NOT NULL */", "a int")]
    [InlineData("a int /*T![auto_rand,future] NOT NULL */", "a int")]
    [InlineData("a int /*M! NOT NULL */", "a int")]
    [InlineData("a int /*M!100616 NOT NULL */", "a int")]
    [InlineData("a int /** NOT NULL */", "a int")]
    [InlineData("a int /***/ NOT NULL", "a int !")]
    [InlineData("a int /*+ NOT NULL */", "a int")]
    [InlineData("a int # NOT NULL\n", "a int")]
    [InlineData("a int -- NOT NULL\n", "a int")]
    [InlineData("a int --\n NOT NULL", "a int !")]
    [InlineData("a int /* NOT /* NULL */", "a int")]
    [InlineData("a int /*! comment '*/' NOT NULL */", "a int !")]
    [InlineData("a int /*! /* x */ NOT NULL */", "a int !")]
    public void A_comment_counts_exactly_when_TiDB_executes_it(string element, string columns)
    {
        var result = Sql.Read($"create table t ({element})");
        Assert.Equal(columns, Sql.Describe(Assert.Single(result.Catalog.Tables)));
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
    }

    [Fact]
    public void An_unknown_feature_is_an_info()
    {
        Assert.Equal(["unknown-feature"], Sql.Slugs(Sql.Read("create table t (a int /*T![future] SPARSE */)")));
        Assert.Equal(["unknown-feature"], Sql.Slugs(Sql.Read("create table t (a int) /*T![resource_group] X */")));
    }

    [Fact]
    public void A_nested_executed_comment_is_read_with_a_warning_about_the_stray_end()
    {
        var result = Sql.Read("create table t (a int) /*!50100 PARTITION BY HASH (a) PARTITIONS 4 /*T![placement] PLACEMENT POLICY=p */ */");
        Assert.Equal(["tolerated-syntax", "tolerated-syntax"], Sql.Slugs(result));
        Assert.Contains("`*/`", result.Diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal("HASH", result.Catalog.Tables[0].PartitionBy);
    }

    [Theory]
    [InlineData("create table 1a (b int)", "1a")]
    [InlineData("create table 1e (b int)", "1e")]
    [InlineData("create table 0xg (b int)", "0xg")]
    [InlineData("create table 0b2 (b int)", "0b2")]
    [InlineData("create table $x (b int)", "$x")]
    [InlineData("create table 名前 (b int)", "名前")]
    [InlineData("create table `a``b` (b int)", "a`b")]
    [InlineData("create table `a b` (b int)", "a b")]
    [InlineData("create table `a)b;` (b int)", "a)b;")]
    [InlineData("create table d.1t (b int)", "1t")]
    [InlineData("create table d.select (b int)", "select")]
    [InlineData("create table d . 1e5 (b int)", "1e5")]
    [InlineData("create table `7%.x` (b int)", "7%.x")]
    [InlineData("create table count (b int)", "count")]
    public void A_name_keeps_its_spelling(string sql, string name)
    {
        Assert.Equal(name, Sql.Table(sql).Name);
    }

    [Theory]
    [InlineData("create table 7 (b int)")]
    [InlineData("create table 1e5 (b int)")]
    [InlineData("create table 0x1f (b int)")]
    [InlineData("create table a.b.c (b int)")]
    [InlineData("create table *.t (b int)")]
    [InlineData("create table 't' (b int)")]
    [InlineData("create table t (b int,)")]
    [InlineData("create table t ()")]
    [InlineData("create table t (b int) // note")]
    public void What_is_no_name_or_list_is_a_syntax_error(string sql)
    {
        var result = Sql.Read(sql);
        Assert.Equal(["syntax-error"], Sql.Slugs(result));
        Assert.Equal(DdlStatementKind.CreateTable, Assert.Single(result.Statements).Kind);
        Assert.False(result.Statements[0].Accepted);
    }

    [Fact]
    public void Double_quotes_are_names_or_strings_by_their_place()
    {
        const string Text = "create table \"t\"\"x\" (\"a\" varchar(9) default \"x\" comment \"c\", primary key (\"a\"))";
        foreach (var modes in (SqlModes[])[SqlModes.None, SqlModes.AnsiQuotes])
        {
            var table = Sql.Table(Text, modes);
            Assert.Equal("t\"x", table.Name);
            Assert.Equal("'x'", table.Columns[0].Default?.Text);
            Assert.Equal("a", Sql.Handle(table));
        }
    }

    [Fact]
    public void Quotes_inside_expressions_follow_the_mode()
    {
        const string Text = "create table t (a int, b int as (\"a\" + 1))";
        Assert.Equal("'a'+1", Sql.Table(Text).Columns[1].GenerationExpression);
        Assert.Equal("`a`+1", Sql.Table("set @@session.sql_mode = concat(@@sql_mode, ',ANSI_QUOTES');" + Text).Columns[1].GenerationExpression);
        Assert.Equal("'a'+1", Sql.Table("set sql_mode='ANSI_QUOTES'; set sql_mode=default;" + Text).Columns[1].GenerationExpression);
    }

    [Fact]
    public void Backslashes_follow_the_mode()
    {
        Assert.Equal("a\tb%\\_\u001Ac", Sql.Table(@"create table t (a int comment 'a\tb\x%\_\Zc')".Replace("\\x", "", StringComparison.Ordinal)).Columns[0].Comment);
        Assert.Equal(@"C:\", Sql.Table(@"/*!40101 SET sql_mode='NO_BACKSLASH_ESCAPES' */; create table t (a int comment 'C:\')").Columns[0].Comment);
    }

    [Fact]
    public void A_unicode_blank_in_a_name_is_a_warning()
    {
        Assert.Equal(["unicode-blank", "unknown-statement"], Sql.Slugs(Sql.Read("create table\u3000t(a int)")));
        Assert.Equal(["unicode-blank", "syntax-error"], Sql.Slugs(Sql.Read("create table t (a\u3000int)")));
        Assert.Equal(["unicode-blank"], Sql.Slugs(Sql.Read("create table \u3000t (a int)")));
        Assert.Equal(["unicode-blank"], Sql.Slugs(Sql.Read("create table t (\u00A0a int)")));
        Assert.Empty(Sql.Slugs(Sql.Read("create table `\u3000t` (a int)")));
    }

    [Fact]
    public void A_reserved_word_as_a_name_is_a_warning()
    {
        var result = Sql.Read("create table t (until int, array int)");
        Assert.Equal(["reserved-word", "reserved-word"], Sql.Slugs(result));
        Assert.Equal("until int, array int", Sql.Describe(result.Catalog.Tables[0]));
    }

    [Fact]
    public void A_function_token_before_a_parenthesis_is_a_name_with_a_warning()
    {
        Assert.Equal(["tolerated-syntax"], Sql.Slugs(Sql.Read("create table count(a int)")));
    }

    [Theory]
    [InlineData("create table t (`` int)")]
    [InlineData("create table `t ` (a int)")]
    [InlineData("create table aaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbaaaaaaaaaabbbbbbbbbbccccc (a int)")]
    public void A_name_TiDB_refuses_is_an_error(string sql)
    {
        Assert.Equal(["name-not-allowed"], Sql.Slugs(Sql.Read(sql)));
    }

    [Theory]
    [InlineData("create table t (a int); create table u (b int comment 'x); create table v (c int)")]
    [InlineData("create table t (a int); create table `u (b int)")]
    [InlineData("create table t (a int); /* create table u (b int)")]
    [InlineData("create table t (a int); insert into t values ('x); create table u (b int)")]
    public void A_quote_or_comment_without_an_end_is_an_error(string sql)
    {
        var result = Sql.Read(sql);
        Assert.Equal(["unterminated"], Sql.Slugs(result));
        Assert.Equal(["t"], result.Catalog.Tables.Select(table => table.Name));
    }

    [Fact]
    public void Deep_nesting_is_a_clear_error()
    {
        var deep = new string('(', 10_000) + "1" + new string(')', 10_000);
        var result = Sql.Read($"create table t (a int as {deep}); create table u (a int default {deep}); create table v (a int)");
        Assert.Equal(["nesting-too-deep", "nesting-too-deep"], Sql.Slugs(result));
        Assert.Equal(["v"], result.Catalog.Tables.Select(table => table.Name));
    }

    [Fact]
    public void A_finding_points_at_the_token()
    {
        var result = Sql.Read("create table t (a int);\ncreate table u (\n  b int nul);\ncreate table v (c int);");
        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal(new Position(3, 9, 9), finding.Place?.StartPosition);
        Assert.Equal("expected `,` or `)`, found `nul`", finding.Message);
        Assert.Equal(["t", "v"], result.Catalog.Tables.Select(table => table.Name));
        Assert.Equal(2, result.Statements[1].Span.StartPosition.Line);
    }
}
