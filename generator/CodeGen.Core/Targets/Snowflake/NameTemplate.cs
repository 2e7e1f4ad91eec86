using System.Security.Cryptography;
using System.Text;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.Snowflake;

/// <summary>Names made of a template with <c>{landing}</c>, <c>{schema}</c> and <c>{table}</c>.</summary>
internal static class NameTemplate
{
    /// <summary>The name, folded; one that is too long is cut and gets a hash of itself, so that two of them stay two.</summary>
    public static string Fill(string template, string landing, string schema, string table)
    {
        var name = SnowflakeText.Fold(Replace(template, landing, schema, table));
        if (name.Length <= SnowflakeObjects.MaxIdentifierLength)
            return name;
        // What stands behind the last placeholder tells the objects of a table apart and is kept.
        var suffix = SnowflakeText.Fold(template[(template.LastIndexOf('}') + 1)..]);
        var hash = "_" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..8];
        return name[..(SnowflakeObjects.MaxIdentifierLength - suffix.Length - hash.Length)] + hash + suffix;
    }

    // In one pass: a source name may itself read like a placeholder.
    private static string Replace(string template, string landing, string schema, string table)
    {
        var name = new StringBuilder();
        for (var i = 0; i < template.Length;)
        {
            var (length, value) = template.AsSpan(i) switch
            {
                var rest when rest.StartsWith("{landing}") => ("{landing}".Length, landing),
                var rest when rest.StartsWith("{schema}") => ("{schema}".Length, schema),
                var rest when rest.StartsWith("{table}") => ("{table}".Length, table),
                _ => (1, template[i].ToString()),
            };
            name.Append(value);
            i += length;
        }
        return name.ToString();
    }
}
