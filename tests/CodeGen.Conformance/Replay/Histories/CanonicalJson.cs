using System.Text.Json.Nodes;

namespace Tidb.CodeGen.Conformance.Replay.Histories;

/// <summary>JSON without blanks and with sorted keys: a VARIANT keeps neither.</summary>
internal static class CanonicalJson
{
    public static string Of(string json) => Sort(JsonNode.Parse(json))?.ToJsonString() ?? "null";

    private static JsonNode? Sort(JsonNode? node)
    {
        return node switch
        {
            JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sort(member.Value)))),
            JsonArray items => new JsonArray([.. items.Select(Sort)]),
            _ => node?.DeepClone(),
        };
    }
}
