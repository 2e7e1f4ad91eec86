using System.Buffers;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Configuration;

/// <summary>The JSON schema (draft-07) of an option record, derived from its members.</summary>
public static class OptionSchema
{
    /// <summary>The schema of <see cref="ProjectOptions"/> as UTF-8 text with a final newline.</summary>
    public static ReadOnlyMemory<byte> OfProject()
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            json.WriteString("title", "tidb-codegen.json");
            WriteMembers(json, typeof(ProjectOptions), isRoot: true);
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void WriteMembers(Utf8JsonWriter json, Type record, bool isRoot = false)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        var members = OptionNames.Of(record).ToList();
        if (members.Any(member => member.Option.Required))
        {
            json.WriteStartArray("required");
            foreach (var (property, _) in members.Where(member => member.Option.Required))
                json.WriteStringValue(OptionNames.Camel(property.Name));
            json.WriteEndArray();
        }
        json.WriteStartObject("properties");
        if (isRoot)
            WriteSchemaReference(json);
        var defaults = Activator.CreateInstance(record);
        foreach (var (property, option) in members)
        {
            json.WriteStartObject(OptionNames.Camel(property.Name));
            json.WriteString("description", option.Description);
            if (option.OneOrMany)
                WriteOneOrMany(json, OptionTypes.ElementOf(property.PropertyType, typeof(ImmutableArray<>))!);
            else
                WriteType(json, property.PropertyType, option);
            WriteDefault(json, property.GetValue(defaults));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteOneOrMany(Utf8JsonWriter json, Type element)
    {
        json.WriteStartArray("oneOf");
        json.WriteStartObject();
        WriteType(json, element, null);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteNested(json, "array", "items", element);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteSchemaReference(Utf8JsonWriter json)
    {
        json.WriteStartObject("$schema");
        json.WriteString("type", "string");
        json.WriteEndObject();
    }

    private static void WriteType(Utf8JsonWriter json, Type type, OptionAttribute? option)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        if (bare == typeof(string))
            json.WriteString("type", "string");
        else if (bare == typeof(bool))
            json.WriteString("type", "boolean");
        else if (bare == typeof(int))
            WriteInteger(json, option);
        else if (bare.IsEnum)
            WriteEnum(json, bare);
        else if (OptionTypes.ElementOf(bare, typeof(ImmutableArray<>)) is { } element)
            WriteNested(json, "array", "items", element);
        else if (OptionTypes.ElementOf(bare, typeof(ImmutableSortedDictionary<,>)) is { } value)
            WriteNested(json, "object", "additionalProperties", value);
        else
            WriteMembers(json, bare);
    }

    private static void WriteInteger(Utf8JsonWriter json, OptionAttribute? option)
    {
        json.WriteString("type", "integer");
        if (option is { Minimum: > int.MinValue })
            json.WriteNumber("minimum", option.Minimum);
        if (option is { Maximum: < int.MaxValue })
            json.WriteNumber("maximum", option.Maximum);
    }

    private static void WriteEnum(Utf8JsonWriter json, Type type)
    {
        json.WriteStartArray("enum");
        foreach (var name in type.GetFields(BindingFlags.Public | BindingFlags.Static))
            json.WriteStringValue(OptionNames.Kebab(name.Name));
        json.WriteEndArray();
    }

    private static void WriteNested(Utf8JsonWriter json, string type, string member, Type element)
    {
        json.WriteString("type", type);
        json.WriteStartObject(member);
        WriteType(json, element, null);
        json.WriteEndObject();
    }

    private static void WriteDefault(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case string text:
                json.WriteString("default", text);
                break;
            case int number:
                json.WriteNumber("default", number);
                break;
            case bool flag:
                json.WriteBoolean("default", flag);
                break;
            case Enum member:
                json.WriteString("default", OptionNames.Kebab(member.ToString()));
                break;
            default:
                break;
        }
    }
}

/// <summary>The shapes members of option records can have.</summary>
internal static class OptionTypes
{
    /// <summary>The element (last type argument) of a constructed generic type, or null when it is of another shape.</summary>
    public static Type? ElementOf(Type type, Type generic)
    {
        return type.IsGenericType && type.GetGenericTypeDefinition() == generic ? type.GetGenericArguments()[^1] : null;
    }
}
