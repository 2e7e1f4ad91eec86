using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Deep nesting is an error with a place, never a crash.</summary>
public sealed class NestingTests
{
    private const int Depth = 10_000;

    [Theory]
    [InlineData("create table t (a int default (#1@))")]
    [InlineData("create table t (a int, b int as (#1@))")]
    [InlineData("create table t (a int check (#1@))")]
    [InlineData("create table t (a int, check (#1@))")]
    [InlineData("create table t (a int, key k ((#a@)))")]
    [InlineData("create table t (a int, key k (a) where (#a@))")]
    [InlineData("create table t (a int, foreign key (a) references p (#a@))")]
    [InlineData("create table t (a int) union = (#t@)")]
    [InlineData("create table t (a int) future_option = (#t@)")]
    [InlineData("create table t (a int) partition by hash (#a@)")]
    [InlineData("create table t (a int) partition by range (a) (partition p values less than (#1@))")]
    [InlineData("create table t (a int) partition by list (a) (partition p values in (#1@))")]
    [InlineData("create table t (a int) split between (#1@) and (2) regions 2")]
    [InlineData("alter table t add column b int default (#1@)")]
    [InlineData("alter table t alter column a set default (#1@)")]
    [InlineData("alter table t add check (#1@)")]
    [InlineData("alter table t add partition (partition p values less than (#1@))")]
    [InlineData("create index k on t ((#a@))")]
    public void Parentheses_beyond_the_limit_are_an_error(string form)
    {
        var text = Nested(form, "(", ")");
        var finding = Assert.Single(Sql.Read(text).Diagnostics, d => d.Descriptor != ParsingDiagnostics.TableUnknown);
        Assert.Equal(ParsingDiagnostics.NestingTooDeep, finding.Descriptor);
        Assert.Equal('(', text[(int)finding.Place!.Value.Start]);
    }

    [Theory]
    [InlineData("create table t (#a int@)")]
    [InlineData("create table t (a decimal(#1@))")]
    [InlineData("create table t (a enum(#'x'@))")]
    [InlineData("create table t (a int, primary key (a(#1@)))")]
    [InlineData("create table t like (#s@)")]
    [InlineData("alter table t add column (#a int@)")]
    [InlineData("drop table (#t@)")]
    public void Parentheses_where_none_may_nest_are_a_syntax_error(string form)
    {
        var finding = Assert.Single(Sql.Read(Nested(form, "(", ")")).Diagnostics);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains(finding.Descriptor.Slug, (string[])["syntax-error", "nesting-too-deep"]);
    }

    [Theory]
    [InlineData("create view v as select #1@")]
    [InlineData("create table t (a int) as select #1@")]
    [InlineData("insert into t values (#1@)")]
    public void What_is_skipped_may_nest_as_it_likes(string form)
    {
        var result = Sql.Read(Nested(form, "(", ")"));
        Assert.True(Assert.Single(result.Statements).Accepted);
    }

    [Theory]
    [InlineData("create table t (a int # NOT NULL @)", "/*! ", "*/")]
    [InlineData("create table t (a int # NOT NULL @)", "/*T![ttl] ", "*/")]
    [InlineData("create table t (a int # NOT NULL @)", "/* ", "*/")]
    public void Comments_do_not_nest(string form, string open, string close)
    {
        var result = Sql.Read(Nested(form, open, close));
        Assert.Equal("a", Assert.Single(Assert.Single(result.Catalog.Tables).Columns).Name);
        Assert.DoesNotContain(result.Diagnostics, d => d.Severity == Severity.Error);
    }

    private static string Nested(string form, string open, string close)
    {
        return form.Replace("#", Repeat(open), StringComparison.Ordinal).Replace("@", Repeat(close), StringComparison.Ordinal);
    }

    private static string Repeat(string text) => string.Concat(Enumerable.Repeat(text, Depth));
}
