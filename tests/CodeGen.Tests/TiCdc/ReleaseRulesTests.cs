using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.TiCdc;

/// <summary>
/// The nine releases that are told apart, row by row as upstream's source has them at each tag. What registers and runs the
/// same everywhere (force-replicate is never written, case-sensitive always) has no row.
/// </summary>
public sealed class ReleaseRulesTests
{
    private const string Columns = "6.1.0 6.5.0 6.5.12 7.1.0 7.5.0 7.5.7 8.1.2 8.5.7 8.5.7-new";

    [Theory]
    [InlineData("FLOAT", "double double float float float float float float float")]
    [InlineData("defaults on extension fields", "no no no yes yes yes yes yes yes")]
    [InlineData("checksum fields possible", "no no no yes yes yes yes yes yes")]
    [InlineData("default source", "original original declared original original declared original declared declared")]
    [InlineData("nullable text DEFAULT 'null'", "Refused Refused NullFirst Refused Refused NullFirst Refused NullFirst TypeFirst")]
    [InlineData("key columns", "handle handle handle handle handle handle handle handle primary")]
    [InlineData("virtual columns in the value", "no no no no no no no no yes")]
    [InlineData("key-changing update", "whole whole split whole split split split split split")]
    [InlineData("hard-coded topic", "no no yes no yes yes yes yes yes")]
    [InlineData("columns and index of dispatchers", "no no no no yes yes yes yes yes")]
    [InlineData("VECTOR", "no no no no no no no yes yes")]
    [InlineData("options in the file", "no no no yes yes yes yes yes yes")]
    [InlineData("command reaches", "pd server server server server server server server server")]
    public void A_row_of_the_releases(string row, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Columns.Split(' ').Select(column => ValueOf(row, RulesOf(column)))));
    }

    [Theory]
    [InlineData("6.1.5", "double")]
    [InlineData("6.1.6", "float")]
    [InlineData("6.3.0", "double")]
    [InlineData("6.5.1", "double")]
    [InlineData("6.5.2", "float")]
    [InlineData("6.6.0", "double")]
    [InlineData("7.0.0", "float")]
    public void A_patch_counts_within_its_line(string version, string expected) => Assert.Equal(expected, ValueOf("FLOAT", RulesOf(version)));

    private static ReleaseRules RulesOf(string column)
    {
        return TiCdcRelease.Parse(column.Split('-')[0], column.EndsWith("-new", StringComparison.Ordinal) ? Architecture.New : Architecture.Classic)!.Rules;
    }

    private static string ValueOf(string row, ReleaseRules rules)
    {
        return row switch
        {
            "FLOAT" => rules.FloatIsDouble ? "double" : "float",
            "defaults on extension fields" => YesNo(rules.ExtensionDefaults),
            "checksum fields possible" => YesNo(rules.Checksums),
            "default source" => rules.UsesOriginalDefault ? "original" : "declared",
            "nullable text DEFAULT 'null'" => rules.TextNull.ToString(),
            "key columns" => rules.KeyIsPrimaryKeyOnly ? "primary" : "handle",
            "virtual columns in the value" => YesNo(rules.SendsVirtualColumns),
            "key-changing update" => rules.NeedsOldValueOff ? "whole" : "split",
            "hard-coded topic" => YesNo(rules.FixedTopics),
            "columns and index of dispatchers" => YesNo(rules.ColumnRules),
            "VECTOR" => YesNo(rules.Vectors),
            "options in the file" => YesNo(rules.OptionsInFile),
            "command reaches" => rules.CommandTalksToPd ? "pd" : "server",
            _ => throw new ArgumentOutOfRangeException(nameof(row), row, null),
        };
    }

    private static string YesNo(bool holds) => holds ? "yes" : "no";
}
