using System.Collections.Immutable;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>
/// Constants for the members of ENUM and SET. No C# enum: members need not be identifiers, can fall together as such, and one
/// that is added later must not make older code fail.
/// </summary>
internal static class MemberConstants
{
    public static CSharpConstants Of(string name, ImmutableArray<string> members)
    {
        var names = new MemberNames(name);
        return new CSharpConstants(name, [.. members.Select(member => (names.Take(member.Length == 0 ? "Empty" : CSharpNames.Pascal(member, "Value")), member))]);
    }
}
