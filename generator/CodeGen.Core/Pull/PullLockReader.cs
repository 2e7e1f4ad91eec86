using System.Collections.Immutable;
using System.Globalization;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Json;
using Tidb.CodeGen.Output;

namespace Tidb.CodeGen.Pull;

/// <summary>Reads the lock file. What does not fit is an error: a wrong entry could remove somebody's file.</summary>
public static class PullLockReader
{
    private const int HashLength = 64;

    /// <summary>Reads the file; with a finding the lock is empty.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (PullLock Lock, ImmutableArray<Diagnostic> Findings) Read(SourceFile file)
    {
        var (json, findings) = JsonReader.Read(file, JsonDialect.Strict);
        if (json is null || findings.Length > 0)
            return (PullLock.Empty, findings);
        if (json is not JsonObject root)
            return (PullLock.Empty, [PullDiagnostics.CorruptLock.At(json.Span with { Length = 1 }, file.Path)]);
        var files = ImmutableSortedDictionary.CreateBuilder<string, LockedFile>(StringComparer.Ordinal);
        foreach (var source in Enum.GetValues<PullSource>())
        {
            var entries = root.Find(MemberOf(source));
            if (entries is not null and not JsonObject)
                return (PullLock.Empty, [PullDiagnostics.CorruptLock.At(entries.Span with { Length = 1 }, MemberOf(source))]);
            foreach (var member in (entries as JsonObject)?.Members ?? [])
            {
                if (EntryOf(source, member) is not { } entry)
                    return (PullLock.Empty, [PullDiagnostics.CorruptLock.At(member.NameSpan, member.Name)]);
                files[member.Name] = entry;
            }
        }
        return (new PullLock(files.ToImmutable()), []);
    }

    internal static string MemberOf(PullSource source) => source == PullSource.Registry ? "registry" : "tidb";

    private static LockedFile? EntryOf(PullSource source, JsonMember member)
    {
        return FilePlan.IsInside(member.Name) && member.Value is JsonObject json
            && json.Find(source == PullSource.Registry ? "subject" : "table") is JsonString name
            && json.Find("sha256") is JsonString { Value.Length: HashLength } hash
                ? new LockedFile(source, name.Value, hash.Value) { Version = (int)Number(json, "version"), Id = Number(json, "id") }
                : null;
    }

    private static long Number(JsonObject json, string name)
    {
        return json.Find(name) is JsonNumber number && long.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
