using CsCheck;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;
using Tidb.CodeGen.Pull;

namespace Tidb.CodeGen.Tests.Pull;

public sealed class CanonicalSchemaTests
{
    [Theory]
    [InlineData("""{"type":"record","name":"r","fields":[]}""", "{\"type\":\"record\",\"name\":\"r\",\"fields\":[\n]}\n")]
    [InlineData(""" { "fields" : [ {"name":"a","type":"int","default":1.50e3}, {"type":["null","bytes"],"name":"b"} ], "name":"r","type":"record","doc":"<x>\u00e9\ud83d\ude00\n" } """,
        "{\"fields\":[\n{\"name\":\"a\",\"type\":\"int\",\"default\":1.50e3},\n{\"type\":[\"null\",\"bytes\"],\"name\":\"b\"}\n],\"name\":\"r\",\"type\":\"record\",\"doc\":\"\\u003cx\\u003eé😀\\n\"}\n")]
    [InlineData("\"string\"", "\"string\"\n")]
    [InlineData("[true, null, {}]", "[true,null,{}]\n")]
    public void The_order_registered_stays_and_fields_get_lines(string schema, string expected) => Assert.Equal(expected, CanonicalSchema.Of(Read(schema)));

    [Fact]
    public void The_sample_is_in_its_canonical_form()
    {
        foreach (var (path, bytes) in Cli.Commands.Sample.Files("tpcc").Where(file => file.Key.EndsWith(".avsc", StringComparison.Ordinal)))
        {
            var text = System.Text.Encoding.UTF8.GetString(bytes.Span);
            Assert.True(CanonicalSchema.Of(Read(text)) == text, path);
        }
    }

    [Fact]
    public void The_canonical_form_of_any_JSON_is_that_JSON()
    {
        Gen.Char.Array.Select(chars => System.Text.Json.JsonSerializer.Serialize(new { type = "record", fields = new object[] { new string(chars), 1, true } })).Sample(json =>
        {
            var text = CanonicalSchema.Of(Read(json));
            Assert.True(System.Text.Json.Nodes.JsonNode.DeepEquals(System.Text.Json.Nodes.JsonNode.Parse(json), System.Text.Json.Nodes.JsonNode.Parse(text)));
            Assert.Equal(text, CanonicalSchema.Of(Read(text)));
        });
    }

    [Theory]
    // By simple name in the namespace; the second use stays a name.
    [InlineData("""{"type":"record","name":"r","namespace":"n","fields":[{"name":"a","type":"M"},{"name":"b","type":"n.M"}]}""",
        """{"type":"record","name":"r","namespace":"n","fields":[{"name":"a","type":{"type":"enum","name":"M","namespace":"n","symbols":["A"]}},{"name":"b","type":"n.M"}]}""",
        """{"type":"enum","name":"M","namespace":"n","symbols":["A"]}""")]
    // A definition without a namespace must not take the record's.
    [InlineData("""{"type":"record","name":"r","namespace":"n","fields":[{"name":"a","type":{"type":"array","items":"M"}}]}""",
        """{"type":"record","name":"r","namespace":"n","fields":[{"name":"a","type":{"type":"array","items":{"type":"fixed","name":"M","size":4,"namespace":""}}}]}""",
        """{"type":"fixed","name":"M","size":4}""")]
    // A schema that defines the name itself; a default that looks like one.
    [InlineData("""{"type":"record","name":"M","namespace":"n","fields":[{"name":"a","type":["null","M"],"default":"n.M"}]}""",
        """{"type":"record","name":"M","namespace":"n","fields":[{"name":"a","type":["null","M"],"default":"n.M"}]}""",
        """{"type":"enum","name":"M","namespace":"n","symbols":["A"]}""")]
    // In maps and under a full name.
    [InlineData("""{"type":"record","name":"r","fields":[{"name":"a","type":{"type":"map","values":"x.y.M"}}]}""",
        """{"type":"record","name":"r","fields":[{"name":"a","type":{"type":"map","values":{"type":"enum","name":"x.y.M","symbols":["A"]}}}]}""",
        """{"type":"enum","name":"x.y.M","symbols":["A"]}""")]
    public void Referenced_definitions_stand_where_they_are_used_first(string schema, string expected, string definition)
    {
        var inlined = SchemaReferences.Inline(Read(schema), [(JsonObject)Read(definition)]);
        Assert.Equal(CanonicalSchema.Of(Read(expected)), CanonicalSchema.Of(inlined));
        global::Avro.Schema.Parse(CanonicalSchema.Of(inlined));
    }

    private static JsonValue Read(string json)
    {
        var (root, findings) = JsonReader.Read(SourceFile.FromText("schema", json), JsonDialect.Strict);
        Assert.Empty(findings);
        return root!;
    }
}
