using Tidb.CodeGen.Conformance.KsqlDb.Samples;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>The judge itself: it must not refuse what is right, and must refuse the rest for the right reason.</summary>
public sealed class StatementTests
{
    public static TheoryData<string> Valid => [.. ValidStatements.All];

    public static TheoryData<string, string> Broken
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (sql, reason) in BrokenStatements.All)
                rows.Add(sql, reason);
            return rows;
        }
    }

    public static TheoryData<string, string, string> Faults
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (from, to, reason) in BrokenScripts.Faults)
                rows.Add(from, to, reason);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void Valid_statement_is_accepted(string sql) => Assert.Equal([], KsqlJudge.Text(sql));

    [Theory]
    [MemberData(nameof(Broken))]
    public void Broken_statement_is_refused(string sql, string reason) => Refused(sql, reason);

    [Fact]
    public void Every_reserved_word_is_refused_as_a_bare_name_and_accepted_in_backquotes()
    {
        foreach (var word in Words.Reserved)
        {
            Refused($"CREATE SOURCE STREAM IF NOT EXISTS a ({word} INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');", "a reserved word");
            Assert.Equal([], KsqlJudge.Text($"CREATE SOURCE STREAM IF NOT EXISTS a (`{word}` INT) WITH (KAFKA_TOPIC = 't', KEY_FORMAT = 'NONE', VALUE_FORMAT = 'AVRO');"));
        }
    }

    [Fact]
    public void Right_script_is_accepted() => Assert.Equal([], KsqlJudge.Text(BrokenScripts.Right));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Script_with_one_fault_is_refused(string from, string to, string reason)
    {
        Assert.Contains(from, BrokenScripts.Right, StringComparison.Ordinal);
        Refused(BrokenScripts.Right.Replace(from, to, StringComparison.Ordinal), reason);
    }

    private static void Refused(string sql, string reason)
    {
        var errors = KsqlJudge.Text(sql);
        Assert.NotEmpty(errors);
        Assert.Contains(reason, errors[0], StringComparison.Ordinal);
    }
}
