using System.Collections.Immutable;
using System.Globalization;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>The names inside one type: hands out each once.</summary>
internal sealed class MemberNames
{
    /// <summary>What a record has anyway, or must not have (C# 14: CS8859, CS8874, CS0102, CS0108).</summary>
    private static readonly ImmutableArray<string> OfEveryRecord =
    [
        "Clone", "EqualityContract", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString",
        "op_Equality", "op_Inequality",
    ];

    private readonly HashSet<string> _reserved;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The names of a type, none handed out yet; what the type is called cannot be a member.</summary>
    public MemberNames(string typeName, params ReadOnlySpan<string> ours) => _reserved = [.. OfEveryRecord, typeName, .. ours];

    /// <summary>True for a name no column can have.</summary>
    public bool IsReserved(string name) => _reserved.Contains(name);

    /// <summary>
    /// Takes a name for a property. A reserved one gets <c>_</c> behind it, one that is taken a number. A property also
    /// reserves the names of its accessors (CS0082).
    /// </summary>
    public string Take(string wanted)
    {
        var name = IsReserved(wanted) ? wanted + "_" : wanted;
        var free = name;
        for (var i = 2; !IsFree(free); i++)
            free = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        _taken.UnionWith([free, "get_" + free, "set_" + free]);
        return free;
    }

    private bool IsFree(string name)
    {
        return !_taken.Contains(name) && !_taken.Contains("get_" + name) && !_taken.Contains("set_" + name);
    }
}
