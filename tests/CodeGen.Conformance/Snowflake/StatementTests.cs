using Tidb.CodeGen.Conformance.Snowflake.Samples;

namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>The judge itself: it must not refuse what is right, and must refuse the rest for the right reason.</summary>
public sealed class StatementTests
{
    public static TheoryData<string> Valid => [.. ValidStatements.All];

    public static TheoryData<string, string> Broken => Rows(BrokenStatements.All);

    public static TheoryData<string, string> BrokenInContext => Rows(BrokenScripts.All);

    public static TheoryData<string, string, string> BrokenMerges
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (from, to, reason) in BrokenScripts.Merges)
                rows.Add(from, to, reason);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_statement_is_accepted(string sql) => Assert.Equal([], SnowflakeJudge.Text(sql));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_statement_is_refused(string sql, string reason) => Refused(SnowflakeJudge.Text(sql), reason);

    [Fact]
    public void Right_merge_is_accepted() => Assert.Equal([], SnowflakeJudge.CompleteText(BrokenScripts.Objects + BrokenScripts.Merge));

    [Theory]
    [MemberData(nameof(BrokenMerges))]
    public void Merge_with_one_fault_is_refused(string from, string to, string reason)
    {
        Assert.Contains(from, BrokenScripts.Merge, StringComparison.Ordinal);
        Refused(SnowflakeJudge.CompleteText(BrokenScripts.Objects + BrokenScripts.Merge.Replace(from, to, StringComparison.Ordinal)), reason);
    }

    [Theory]
    [MemberData(nameof(BrokenInContext))]
    public void Script_that_is_wrong_about_its_objects_is_refused(string sql, string reason)
    {
        Refused(SnowflakeJudge.CompleteText(BrokenScripts.Objects + sql), reason);
    }

    private static void Refused(IReadOnlyList<string> errors, string reason)
    {
        Assert.NotEmpty(errors);
        Assert.Contains(reason, errors[0], StringComparison.Ordinal);
    }

    private static TheoryData<string, string> Rows((string Sql, string Reason)[] samples)
    {
        var rows = new TheoryData<string, string>();
        foreach (var (sql, reason) in samples)
            rows.Add(sql, reason);
        return rows;
    }
}
