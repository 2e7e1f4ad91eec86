using System.Text.RegularExpressions;
using Avro.Generic;

namespace Tidb.CodeGen.Conformance.Kafka;

/// <summary>
/// What the JDBC sink does with a record, as far as a connector's properties decide: the table by transform and format,
/// the row by the fields of the key, an upsert for a value, a delete for none.
/// </summary>
internal sealed class JdbcSinkModel(IReadOnlyDictionary<string, string> config)
{
    /// <summary>Rows by table and key.</summary>
    public Dictionary<string, Dictionary<string, GenericRecord>> Tables { get; } = new(StringComparer.Ordinal);

    public void Put(string topic, GenericRecord? key, GenericRecord? value)
    {
        Assert.Equal("record_key", config["pk.mode"]);
        Assert.NotNull(key);
        var table = TableOf(topic);
        if (!Tables.TryGetValue(table, out var rows))
            Tables[table] = rows = new Dictionary<string, GenericRecord>(StringComparer.Ordinal);
        if (value is null)
        {
            Assert.Equal("true", config["delete.enabled"]);
            rows.Remove(IdOf(key));
            return;
        }
        Assert.Equal("upsert", config["insert.mode"], ignoreCase: true);
        // Key and value name the same row.
        Assert.All(key.Schema.Fields, field => Assert.Equal(key[field.Name], value[field.Name]));
        rows[IdOf(key)] = value;
    }

    public static string IdOf(GenericRecord key) => string.Join('/', key.Schema.Fields.Select(field => $"{field.Name}={key[field.Name]}"));

    private string TableOf(string topic)
    {
        var routed = config.TryGetValue("transforms.stripPrefix.regex", out var pattern)
            ? Regex.Replace(topic, pattern, config["transforms.stripPrefix.replacement"])
            : topic;
        return config["table.name.format"].Replace("${topic}", routed, StringComparison.Ordinal);
    }
}
