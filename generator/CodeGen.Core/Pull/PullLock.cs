using System.Buffers;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tidb.CodeGen.Pull;

/// <summary>Where a pulled file comes from.</summary>
public enum PullSource
{
    /// <summary>The schema registry.</summary>
    Registry,

    /// <summary>TiDB.</summary>
    Tidb,
}

/// <summary>What the lock file says about one file.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Name">Subject or table.</param>
/// <param name="Hash">SHA-256 of the file as written, lower-case hex.</param>
public sealed record LockedFile(PullSource Source, string Name, string Hash)
{
    /// <summary>The subject's version; 0 for a table.</summary>
    public int Version { get; init; }

    /// <summary>The schema's id; 0 for a table.</summary>
    public long Id { get; init; }
}

/// <summary>
/// The lock file: what <c>pull</c> wrote, with the ids and versions that are in no file, because they change when the schema
/// does not. No host, no date: two people who pull the same schemas get the same lock.
/// </summary>
/// <param name="Files">The files by path relative to the configuration.</param>
public sealed record PullLock(ImmutableSortedDictionary<string, LockedFile> Files)
{
    /// <summary>Its name, beside the configuration.</summary>
    public const string FileName = "tidb-codegen.lock.json";

    /// <summary>A lock without files.</summary>
    public static PullLock Empty { get; } = new(ImmutableSortedDictionary.Create<string, LockedFile>(StringComparer.Ordinal));

    /// <summary>The files of one source.</summary>
    public IEnumerable<KeyValuePair<string, LockedFile>> Of(PullSource source) => Files.Where(file => file.Value.Source == source);

    /// <summary>The text: one file per line.</summary>
    public ReadOnlyMemory<byte> Format()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            foreach (var source in Enum.GetValues<PullSource>().Where(source => Of(source).Any()))
            {
                json.WriteStartObject(PullLockReader.MemberOf(source));
                foreach (var (path, file) in Of(source))
                    Write(json, path, file);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter json, string path, LockedFile file)
    {
        json.WriteStartObject(path);
        json.WriteString(file.Source == PullSource.Registry ? "subject" : "table", file.Name);
        if (file.Source == PullSource.Registry)
        {
            json.WriteNumber("version", file.Version);
            json.WriteNumber("id", file.Id);
        }
        json.WriteString("sha256", file.Hash);
        json.WriteEndObject();
    }
}
