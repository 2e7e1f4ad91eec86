using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tidb.CodeGen.Conformance.Connectors;

/// <summary>What the documentation of a connector class says, from <c>known-keys.json</c>, and what it says about one configuration.</summary>
internal sealed record KnownConnector
{
    public required string Flavor { get; init; }

    public required Dictionary<string, KnownKey> Keys { get; init; }

    public required string[] Patterns { get; init; }

    public required string[] Required { get; init; }

    public required string[] Forbidden { get; init; }

    public required string[] Secret { get; init; }

    /// <summary>By key: by value of it, the keys that only this value makes dispensable.</summary>
    public required Dictionary<string, Dictionary<string, string[]>> RequiredUnless { get; init; }

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static IReadOnlyDictionary<string, KnownConnector> ByClass { get; } =
        JsonSerializer.Deserialize<Dictionary<string, KnownConnector>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Connectors", "known-keys.json")), Json)!;

    /// <summary>Everything that is wrong with a configuration; <paramref name="secrets"/> are the keys that are added when it is applied.</summary>
    public static List<string> Problems(JsonElement config, IReadOnlyCollection<string> secrets)
    {
        var members = config.EnumerateObject().ToList();
        if (members.Where(member => member.Value.ValueKind != JsonValueKind.String).Select(member => $"{member.Name} is no string").ToList() is { Count: > 0 } problems)
            return problems;
        var values = members.ToDictionary(member => member.Name, member => member.Value.GetString()!, StringComparer.Ordinal);
        return !values.TryGetValue("connector.class", out var name) || !ByClass.TryGetValue(name, out var known)
            ? ["connector.class is unknown"]
            : [.. known.ProblemsOf(values, secrets)];
    }

    private IEnumerable<string> ProblemsOf(Dictionary<string, string> values, IReadOnlyCollection<string> secrets)
    {
        bool IsThere(string key) => values.ContainsKey(key) || secrets.Contains(key);
        foreach (var key in Required.Where(key => !IsThere(key)))
            yield return $"{key} is missing";
        foreach (var (decider, byValue) in RequiredUnless)
        {
            foreach (var key in byValue.Where(pair => values.GetValueOrDefault(decider) != pair.Key).SelectMany(pair => pair.Value).Where(key => !IsThere(key)))
                yield return $"{key} is missing";
        }
        foreach (var key in Forbidden.Where(IsThere))
            yield return $"{key} is of another connector";
        foreach (var key in values.Keys.Concat(secrets).Where(key => !Keys.ContainsKey(key) && !Patterns.Any(pattern => Fits(pattern, key))))
            yield return $"{key} is unknown";
        foreach (var (key, value) in values)
        {
            if (Keys.TryGetValue(key, out var known) && !known.Takes(value))
                yield return $"{key} cannot be {value}";
            if (Secret.Contains(key) && (Flavor == "confluent-cloud" || !Fits(@"\$\{[A-Za-z0-9_-]+:[^{}]+\}", value)))
                yield return $"{key} is a secret";
        }
        if (values["name"] is var name && !Fits("[-_a-zA-Z][-_$a-zA-Z0-9]+", name))
            yield return $"name cannot be {name}";
    }

    internal static bool Fits(string pattern, string text) => Regex.IsMatch(text, $@"^(?:{pattern})\z", RegexOptions.CultureInvariant);
}

/// <summary>What a key takes; no member set means any text.</summary>
internal sealed record KnownKey(string[]? Allowed, string? Type, string? Exactly, string? Pattern)
{
    public bool Takes(string value)
    {
        return (Allowed is null || Allowed.Contains(value, StringComparer.Ordinal))
            && (Exactly is null || Exactly == value)
            && (Pattern is null || KnownConnector.Fits(Pattern, value))
            && Type switch
            {
                "int" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _),
                "list" => value.Length > 0 && value.Split(',').All(item => item.Length > 0 && item.Trim() == item),
                _ => value.Length > 0,
            };
    }
}
