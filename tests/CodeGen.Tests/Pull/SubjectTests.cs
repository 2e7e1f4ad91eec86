using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Tests.Pull;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("orders-value", null, "orders-value")]
    [InlineData(":.staging:orders-value", ".staging", "orders-value")]
    [InlineData(":.:orders-value", null, "orders-value")]
    [InlineData(":.a.b:x:y", ".a.b", "x:y")]
    [InlineData("group:artifact", null, "group:artifact")]
    [InlineData(":x", null, ":x")]
    public void A_context_stands_between_colons(string text, string? context, string name) => Assert.Equal(new Subject(context, name), Subject.Parse(text));

    [Theory]
    [InlineData(null, null)]
    [InlineData(".", null)]
    [InlineData("staging", ".staging")]
    [InlineData(".staging", ".staging")]
    public void The_dot_of_a_context_may_be_left_out(string? written, string? context) => Assert.Equal(context, Subject.Normalize(written));

    [Theory]
    [InlineData("t-key t-value", "", "", "t-key t-value", "")]
    [InlineData("t-key t-value", "!*-key", "", "t-value", "")]
    [InlineData("t-key", "!*-key|t-key", "", "t-key", "")]
    [InlineData("", "a|b*", "", "a", "(default)")]
    [InlineData("", "b*|:.x:c?", "", "", "(default) .x")]
    [InlineData("t-key", "!*", "t-key", "t-key", "")]
    public void Named_subjects_need_no_list(string ofTables, string patterns, string pinned, string named, string listed)
    {
        var selection = SubjectSelection.Of(Split(ofTables, ' '), [.. Split(patterns, '|')], Split(pinned, ' '), null);
        Assert.Equal(named, string.Join(' ', selection.Named));
        Assert.Equal(listed, string.Join(' ', selection.Listed.Select(context => context ?? "(default)")));
    }

    [Theory]
    [InlineData("a*", "abc", true)]
    [InlineData("a?", "ab", true)]
    [InlineData("a?", "abc", false)]
    [InlineData("A*", "abc", false)]
    [InlineData(@"a\*", @"a\b", true)]
    [InlineData(":.x:a*", "abc", false)]
    public void Patterns_know_two_wildcards_and_letter_case(string pattern, string subject, bool wanted)
    {
        Assert.Equal(wanted, SubjectSelection.Of([], [pattern], [], null).IsWanted(Subject.Parse(subject)));
    }

    private static string[] Split(string text, char separator) => text.Split(separator, StringSplitOptions.RemoveEmptyEntries);
}
