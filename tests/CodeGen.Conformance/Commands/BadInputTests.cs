using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Conformance.Commands;

/// <summary>Everything wrong at once: every input reports itself in one run, and the output stays as it was.</summary>
public sealed partial class BadInputTests
{
    [Fact]
    public void Bad_input_of_every_kind_is_reported_in_one_run_with_code_place_caret_and_help_and_no_output_file_changes()
    {
        using var tool = Tool.WithOneTable("\"ksqldb\": {}, \"snowflake\": {}");
        Assert.Equal(0, tool.Run("generate").Code);
        var before = tool.Snapshot();

        tool.Write("ddl/broken.sql", "CREATE TABLE broken (\n  id int PRIMARY KEY,\n  name varchar(20\n);\n");
        tool.Write("ddl/price.sql", "CREATE TABLE price (\n  id int PRIMARY KEY,\n  amount decimal(5,2)\n);\n");
        tool.Write("avro/tidb_shop_item-value.avsc", "{\"type\":\"record\",\n\"name\":\"item\" \"fields\":[]}\n");
        tool.Write("avro/tidb_shop_price-value.avsc", """
            {"type":"record","name":"price","namespace":"default.shop","fields":[
            {"name":"id","type":{"type":"int","connect.parameters":{"tidb_type":"INT"}}},
            {"default":null,"name":"amount","type":["null",{"type":"long","connect.parameters":{"tidb_type":"BIGINT"}}]}
            ]}
            """);
        tool.Write("templates/snowflake/tables/10_landing.sql.sbn", "-- a template\n{{ table.objects.lending | sf_id }}\n");
        tool.Write("tidb-codegen.json", """
            {
              "source": { "ddl": ["ddl/*.sql", "gone.sql"], "avro": ["avro/*.avsc"], "defaultDatabase": "shop" },
              "ticdc": { "id": "shop", "version": "8.5.7" },
              "targets": { "ksqldb": {}, "snowflake": { "casts": "strict", "cleanupAfterDay": 3 } },
              "templates": "templates"
            }
            """);

        var outcome = tool.Run("generate");

        var found = Finding().Matches(outcome.Error).Select(match => $"{match.Groups["code"]} {match.Groups["place"]}").ToList();
        Assert.Equal(
        [
            "TCG1101 avro/tidb_shop_item-value.avsc:2:15",
            "TCG1003 ddl/broken.sql:4:1",
            "TCG4104 ddl/price.sql:3:10",
            "TCG7502 templates/snowflake/tables/10_landing.sql.sbn:2:18",
            "TCG7016 tidb-codegen.json:2:36",
            "TCG7011 tidb-codegen.json:4:61",
        ], found);
        Assert.Equal(found.Count, outcome.Error.Split("\nerror[").Length);
        Assert.Matches(@"\n[0-9]+ tables? · nothing written · 6 errors · [0-9]+ warnings? · [0-9.]+ s\n$", outcome.Error);
        Assert.Equal((2, ""), (outcome.Code, outcome.Out));
        Assert.Equal(before, tool.Snapshot());
    }

    // Code and message, place, excerpt, caret, help; other places and notes may stand between.
    [GeneratedRegex("""
        ^error\[(?<code>TCG\d{4})\]: .+\n +--> (?<place>\S+:\d+:\d+)\n +\|\n *\d+ \| .*\n +\| +\^+\n(?:.*\n)*? += help: .+$
        """, RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Finding();
}
