using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;
using Tidb.CodeGen.Options;

namespace Tidb.CodeGen.Configuration;

/// <summary>Makes option records of JSON. Everything that does not fit is a finding at its place; all are found in one run.</summary>
internal sealed class OptionBinder
{
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly Dictionary<string, Span> _places = new(StringComparer.Ordinal);

    public ImmutableArray<Diagnostic> Findings => _findings.ToImmutable();

    /// <summary>Where each value stands, by path such as <c>source.ddl[0]</c>.</summary>
    public IReadOnlyDictionary<string, Span> Places => _places;

    public object BindRecord(JsonObject json, Type type, string path)
    {
        var record = Activator.CreateInstance(type)!;
        var members = OptionNames.Of(type).ToDictionary(member => OptionNames.Camel(member.Property.Name), StringComparer.Ordinal);
        foreach (var member in json.Members)
        {
            if (members.TryGetValue(member.Name, out var target))
                SetMember(record, target.Property, target.Option, member, Join(path, member.Name));
            else if (path.Length > 0 || member.Name != "$schema")
                ReportUnknown(member, members.Keys);
        }
        foreach (var (name, (_, option)) in members)
        {
            if (option.Required && json.Members.All(member => member.Name != name))
                _findings.Add(ConfigurationDiagnostics.MissingOption.At(json.Span with { Length = 1 }, Join(path, name)));
        }
        return record;
    }

    private void SetMember(object record, PropertyInfo property, OptionAttribute option, JsonMember member, string path)
    {
        if ((option.OneOrMany && member.Value is JsonObject one ? BindOne(one, property.PropertyType, path) : Bind(member.Value, property.PropertyType, path)) is not { } value)
            return;
        if (value is int number && (number < option.Minimum || number > option.Maximum))
            _findings.Add(ConfigurationDiagnostics.OptionOutOfRange.At(member.Value.Span, path, number, option.Minimum, option.Maximum));
        else
            property.SetValue(record, value);
    }

    // Null means that a finding was reported; the default stays.
    private object? Bind(JsonValue json, Type type, string path)
    {
        _places[path] = json.Span;
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return (json, bare) switch
        {
            (JsonString text, _) when bare == typeof(string) => text.Value,
            (JsonBool flag, _) when bare == typeof(bool) => flag.Value,
            (JsonNumber number, _) when bare == typeof(int) => BindInteger(number, path),
            (JsonString text, { IsEnum: true }) => BindEnum(text, bare, path),
            (JsonArray array, _) when OptionTypes.ElementOf(bare, typeof(ImmutableArray<>)) is { } element => BindArray(array, element, path),
            (JsonObject map, _) when OptionTypes.ElementOf(bare, typeof(ImmutableSortedDictionary<,>)) is { } value => BindMap(map, value, path),
            (JsonObject record, _) when OptionNames.IsOptionRecord(bare) => BindRecord(record, bare, path),
            _ => Mismatch(json, bare, path),
        };
    }

    // One record where an array may stand; its path has no index.
    private object BindOne(JsonObject json, Type arrayType, string path)
    {
        _places[path] = json.Span;
        var element = OptionTypes.ElementOf(arrayType, typeof(ImmutableArray<>))!;
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        list.Add(BindRecord(json, element, path));
        return FreezeList(list, element);
    }

    private object? BindInteger(JsonNumber number, string path)
    {
        return int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : Mismatch(number, typeof(int), path);
    }

    private object? BindEnum(JsonString text, Type type, string path)
    {
        var names = type.GetFields(BindingFlags.Public | BindingFlags.Static);
        if (names.FirstOrDefault(name => OptionNames.Kebab(name.Name) == text.Value) is { } field)
            return field.GetValue(null);
        var allowed = names.Select(name => OptionNames.Kebab(name.Name)).ToList();
        _findings.Add(ConfigurationDiagnostics.UnknownOptionValue.At(text.Span, path, text.Value, string.Join(", ", allowed.Select(name => $"`{name}`"))));
        return null;
    }

    private object BindArray(JsonArray array, Type element, string path)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        for (var i = 0; i < array.Items.Length; i++)
        {
            if (Bind(array.Items[i], element, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]")) is { } item)
                list.Add(item);
        }
        return FreezeList(list, element);
    }

    private static object FreezeList(IList list, Type element)
    {
        return typeof(OptionBinder).GetMethod(nameof(Freeze), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(element).Invoke(null, [list])!;
    }

    private object BindMap(JsonObject map, Type value, string path)
    {
        var entries = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), value))!;
        foreach (var member in map.Members)
        {
            if (Bind(member.Value, value, Join(path, member.Name)) is { } item)
                entries[member.Name] = item;
            _places[Join(path, member.Name)] = member.NameSpan;
        }
        return typeof(OptionBinder).GetMethod(nameof(FreezeMap), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(value).Invoke(null, [entries])!;
    }

    private static ImmutableArray<T> Freeze<T>(List<T> items) => [.. items];

    private static ImmutableSortedDictionary<string, T> FreezeMap<T>(Dictionary<string, T> items)
    {
        return items.ToImmutableSortedDictionary(StringComparer.Ordinal);
    }

    private object? Mismatch(JsonValue json, Type type, string path)
    {
        _findings.Add(ConfigurationDiagnostics.OptionOfWrongType.At(json.Span, path, Describe(type)));
        return null;
    }

    private static string Describe(Type type)
    {
        return type switch
        {
            _ when type == typeof(string) || type.IsEnum => "a string",
            _ when type == typeof(bool) => "true or false",
            _ when type == typeof(int) => "a whole number",
            _ when OptionTypes.ElementOf(type, typeof(ImmutableArray<>)) is not null => "an array",
            _ => "an object",
        };
    }

    private void ReportUnknown(JsonMember member, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var help = OptionNames.Nearest(member.Name, names) is { } near
            ? $"did you mean `{near}`?"
            : "known here: " + string.Join(", ", names.Select(name => $"`{name}`"));
        _findings.Add(ConfigurationDiagnostics.UnknownOption.At(member.NameSpan, member.Name, help));
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "." + name;
}
