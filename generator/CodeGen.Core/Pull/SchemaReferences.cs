using Tidb.CodeGen.Json;

namespace Tidb.CodeGen.Pull;

/// <summary>
/// Puts the definitions of referenced schemas into a schema, each where its name is used first: a file is then a whole schema.
/// TiCDC registers no references; other producers do.
/// </summary>
public static class SchemaReferences
{
    /// <summary>The schema with the definitions in it. <paramref name="definitions"/> are the referenced schemas, transitively.</summary>
    public static JsonValue Inline(JsonValue schema, IEnumerable<JsonObject> definitions)
    {
        var byName = definitions.GroupBy(definition => FullName(definition, ""), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return byName.Count == 0 ? schema : new Inliner(byName).Type(schema, "");
    }

    // "a.b.C" names its own namespace; an own namespace goes before the enclosing one.
    private static string FullName(JsonObject definition, string enclosing)
    {
        var name = (definition.Find("name") as JsonString)?.Value ?? "";
        return Qualify(name, (definition.Find("namespace") as JsonString)?.Value ?? enclosing);
    }

    private static string Qualify(string name, string space) => name.Contains('.', StringComparison.Ordinal) || space.Length == 0 ? name : space + "." + name;

    private static string SpaceOf(string fullName) => fullName.LastIndexOf('.') is > 0 and var dot ? fullName[..dot] : "";

    private sealed class Inliner(IReadOnlyDictionary<string, JsonObject> definitions)
    {
        private readonly HashSet<string> _defined = new(StringComparer.Ordinal);

        public JsonValue Type(JsonValue type, string space)
        {
            return type switch
            {
                JsonString name => Named(name, space),
                JsonArray union => union with { Items = [.. union.Items.Select(branch => Type(branch, space))] },
                JsonObject item => Defined(item, space),
                _ => type,
            };
        }

        private JsonValue Named(JsonString name, string space)
        {
            var full = definitions.ContainsKey(Qualify(name.Value, space)) ? Qualify(name.Value, space) : name.Value;
            return definitions.TryGetValue(full, out var definition) && !_defined.Contains(full)
                ? Defined(SpaceOf(full).Length == 0 ? WithoutNamespace(definition) : definition, SpaceOf(full))
                : name;
        }

        private JsonObject Defined(JsonObject item, string space)
        {
            if (item.Find("type") is JsonString { Value: "record" or "error" or "enum" or "fixed" })
            {
                var full = FullName(item, space);
                _defined.Add(full);
                space = SpaceOf(full);
            }
            return item with { Members = [.. item.Members.Select(member => member with { Value = Member(member, space) })] };
        }

        private JsonValue Member(JsonMember member, string space)
        {
            return member switch
            {
                { Name: "fields", Value: JsonArray fields } => fields with { Items = [.. fields.Items.Select(field => Field(field, space))] },
                { Name: "type" or "items" or "values" } => Type(member.Value, space),
                _ => member.Value,
            };
        }

        private JsonValue Field(JsonValue field, string space)
        {
            return field is JsonObject item
                ? item with { Members = [.. item.Members.Select(member => member.Name == "type" ? member with { Value = Type(member.Value, space) } : member)] }
                : field;
        }

        // A schema without a namespace would take that of the record it is put into.
        private static JsonObject WithoutNamespace(JsonObject definition)
        {
            if (definition.Find("namespace") is not null)
                return definition;
            var empty = new JsonMember("namespace", definition.Span, new JsonString(definition.Span, ""));
            return definition with { Members = [.. definition.Members, empty] };
        }
    }
}
