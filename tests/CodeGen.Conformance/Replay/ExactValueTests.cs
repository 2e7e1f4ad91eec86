using Tidb.CodeGen.Conformance.Replay.Accounts;
using Tidb.CodeGen.Conformance.Replay.Dialect;
using Tidb.CodeGen.Conformance.Replay.Engine;
using Tidb.CodeGen.Conformance.Replay.Histories;
using Tidb.CodeGen.Conformance.Replay.Runs;

namespace Tidb.CodeGen.Conformance.Replay;

/// <summary>Values at the edges of their types, from the connector's JSON to what the replica holds, digit by digit and byte by byte.</summary>
public sealed class ExactValueTests
{
    /// <summary>Column, what the connector writes, how the replica's value is shown, and what it must be.</summary>
    private static readonly (string Column, string Json, string Show, string? Value)[] Cases =
    [
        ("c_bigint_u", "-1", "CAST({0} AS VARCHAR)", "18446744073709551615"),
        ("c_bigint_u", "-9223372036854775808", "CAST({0} AS VARCHAR)", "9223372036854775808"),
        ("c_bigint_u", "\"18446744073709551615\"", "CAST({0} AS VARCHAR)", "18446744073709551615"),
        ("c_bigint", "-9223372036854775808", "CAST({0} AS VARCHAR)", "-9223372036854775808"),
        ("c_decimal_long", "9999999999999999999999999999.9999999999", "CAST({0} AS VARCHAR)", "9999999999999999999999999999.9999999999"),
        ("c_decimal_long", "\"-9999999999999999999999999999.9999999999\"", "CAST({0} AS VARCHAR)", "-9999999999999999999999999999.9999999999"),
        ("c_decimal_long", "1E-10", "CAST({0} AS VARCHAR)", "0.0000000001"),
        ("c_decimal_long", "0E-10", "CAST({0} AS VARCHAR)", "0.0000000000"),
        ("c_bit_long", "\"//////////8=\"", "CAST({0} AS VARCHAR)", "18446744073709551615"),
        ("c_bit_long", "\"gAAAAAAAAAA=\"", "CAST({0} AS VARCHAR)", "9223372036854775808"),
        ("c_bit_long", "\"AQ==\"", "CAST({0} AS VARCHAR)", "1"),
        ("c_varbinary", "\"AAEAAA==\"", "hex({0})", "00010000"),
        ("c_varbinary", "\"\"", "hex({0})", ""),
        ("c_varbinary", "null", "hex({0})", null),
        ("c_binary", "\"AAAAAA==\"", "hex({0})", "00000000"),
        ("c_longblob", "\"/wB/gA==\"", "hex({0})", "FF007F80"),
        ("c_datetime_6", "\"9999-12-31 23:59:59.999999\"", "strftime({0}, '%Y-%m-%d %H:%M:%S.%f')", "9999-12-31 23:59:59.999999"),
        ("c_datetime_6", "\"1969-12-31 23:59:59.000001\"", "strftime({0}, '%Y-%m-%d %H:%M:%S.%f')", "1969-12-31 23:59:59.000001"),
        ("c_timestamp_1", "\"2038-01-19 03:14:07.9\"", "strftime({0}, '%Y-%m-%d %H:%M:%S.%f')", "2038-01-19 03:14:07.900000"),
        ("c_time", "\"-838:59:58.999\"", "{0}", "-838:59:58.999"),
        ("c_json", "\"{\\\"名\\\": [\\\"\\\\u00e9\\\", \\\"💾\\\", null, 1.5]}\"", "json_extract_string({0}, '/名/0') || json_extract_string({0}, '/名/1') || json_array_length({0}, '/名')", "é💾4"),
        ("c_json", "\"null\"", "json_type({0})", "NULL"),
        ("c_json", "null", "json_type({0})", null),
        ("c_text", "\"\"", "'<' || {0} || '>'", "<>"),
        ("c_text", "null", "'<' || {0} || '>'", null),
        ("c_text", "\"null\"", "{0}", "null"),
        ("c_text", "\"a\\u0027\\\\\\n💾\"", "hex(encode({0}))", "61275C0AF09F92BE"),
        ("c_enum", "\"back\\\\slash\"", "{0}", "back\\slash"),
        ("c_set", "\"\"", "'<' || {0} || '>'", "<>"),
        ("c_float", "0.1", "CAST({0} AS VARCHAR)", "0.1"),
        ("c_double", "1.7976931348623157E308", "CAST({0} AS VARCHAR)", "1.7976931348623157e+308"),
    ];

    public static TheoryData<string> Cells => [.. ReplayTable.OfAllCells.Where(name => name.StartsWith("shop.every_type: offset, hard", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Value_arrives_as_it_was(string name)
    {
        Engines.RequireDuckDb();
        var table = ReplayTable.Of(name);
        using var engine = new DuckEngine();
        var account = new Account(engine);
        foreach (var script in table.Files.Deployment)
            account.Execute(script);
        account.Execute(table.Files["ops/resume.sql"]);
        account.Land(table.Landing, [.. Cases.Select((value, i) => Row(i, value.Column, value.Json))]);
        var run = account.RunTask(table.ApplyTask);
        Assert.True(run.Outcome == TaskOutcome.Succeeded, run.Error);
        Assert.Equal(Cases.Select(value => $"{value.Column} {value.Json} → {value.Value ?? "NULL"}"), Cases.Select((value, i) => $"{value.Column} {value.Json} → {Stored(account, table, i) ?? "NULL"}"));
    }

    private static LandingRow Row(int i, string column, string json)
    {
        var key = System.FormattableString.Invariant($"\"select\":\"{i}\"");
        return new LandingRow(System.FormattableString.Invariant($"{{\"partition\":0,\"offset\":{i},\"CreateTime\":1767225600000,\"key\":{{{key}}}}}"), $"{{{SourceValues.Quote(column)}:{json},{key}}}");
    }

    private static string? Stored(Account account, ReplayTable table, int i)
    {
        var shown = Cases[i].Show.Replace("{0}", DuckName.Of(Cases[i].Column.ToUpperInvariant()), StringComparison.Ordinal);
        return Assert.Single(account.Rows(table.Replica, [shown], System.FormattableString.Invariant($"\"SELECT\" = '{i}'")))[0];
    }
}
