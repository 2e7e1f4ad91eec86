using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Json;

/// <summary>What a JSON text may hold.</summary>
public enum JsonDialect
{
    /// <summary>JSON as in RFC 8259.</summary>
    Strict,

    /// <summary>JSON with comments and trailing commas.</summary>
    Configuration,
}

/// <summary>Reads JSON into values that know their places.</summary>
public static class JsonReader
{
    private const int MaxDepth = 64;

    /// <summary>Larger files are refused: a schema of a table with 4,096 columns has about 1 MB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Reads a file. The root is null when the text is not JSON; the finding says where it stops being it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static (JsonValue? Root, ImmutableArray<Diagnostic> Findings) Read(SourceFile file, JsonDialect dialect)
    {
        using (var stream = file.Open())
        {
            if (stream.Length > MaxBytes)
                return (null, [JsonDiagnostics.JsonTooLarge.At(Span.StartOf(file), stream.Length, MaxBytes)]);
        }
        var bytes = file.ReadAll();
        var start = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        return new Reading(file, start, bytes[start..]).Run(dialect);
    }

    private sealed class Reading(SourceFile file, int start, ReadOnlyMemory<byte> bytes)
    {
        private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

        public (JsonValue? Root, ImmutableArray<Diagnostic> Findings) Run(JsonDialect dialect)
        {
            var tolerant = dialect == JsonDialect.Configuration;
            var json = new Utf8JsonReader(bytes.Span, new JsonReaderOptions
            {
                AllowTrailingCommas = tolerant,
                CommentHandling = tolerant ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
                MaxDepth = MaxDepth,
            });
            try
            {
                json.Read();
                var root = ReadValue(ref json);
                while (json.Read())
                {
                }
                return (root, _findings.ToImmutable());
            }
            catch (JsonException e)
            {
                return (null, [.. _findings, Malformed(e, json.CurrentDepth)]);
            }
            catch (InvalidOperationException)
            {
                // GetString on a string that is not valid UTF-8.
                return (null, [.. _findings, JsonDiagnostics.MalformedJson.At(At(json.TokenStartIndex, 1), "the text is not valid UTF-8")]);
            }
        }

        private JsonValue ReadValue(ref Utf8JsonReader json)
        {
            return json.TokenType switch
            {
                JsonTokenType.StartObject => ReadObject(ref json),
                JsonTokenType.StartArray => ReadArray(ref json),
                JsonTokenType.String => new JsonString(Token(ref json), json.GetString()!),
                JsonTokenType.Number => new JsonNumber(Token(ref json), Encoding.UTF8.GetString(json.ValueSpan)),
                JsonTokenType.True or JsonTokenType.False => new JsonBool(Token(ref json), json.GetBoolean()),
                _ => new JsonNull(Token(ref json)),
            };
        }

        private JsonObject ReadObject(ref Utf8JsonReader json)
        {
            var first = json.TokenStartIndex;
            var members = ImmutableArray.CreateBuilder<JsonMember>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            while (json.Read() && json.TokenType != JsonTokenType.EndObject)
            {
                var nameSpan = Token(ref json);
                var name = json.GetString()!;
                json.Read();
                var value = ReadValue(ref json);
                if (names.Add(name))
                    members.Add(new JsonMember(name, nameSpan, value));
                else
                    _findings.Add(JsonDiagnostics.DuplicateJsonKey.At(nameSpan, name));
            }
            return new JsonObject(From(first, ref json), members.ToImmutable());
        }

        private JsonArray ReadArray(ref Utf8JsonReader json)
        {
            var first = json.TokenStartIndex;
            var items = ImmutableArray.CreateBuilder<JsonValue>();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
                items.Add(ReadValue(ref json));
            return new JsonArray(From(first, ref json), items.ToImmutable());
        }

        private Diagnostic Malformed(JsonException e, int depth)
        {
            var place = PlaceOf(e);
            // Behind an opening bracket the reader does not count it yet.
            return depth >= MaxDepth - 1
                ? JsonDiagnostics.JsonTooDeep.At(place, MaxDepth)
                : JsonDiagnostics.MalformedJson.At(place, Describe(e));
        }

        // The exception counts lines from 0 and bytes within the line.
        private Span PlaceOf(JsonException e)
        {
            var text = bytes.Span;
            var offset = 0;
            for (var line = e.LineNumber ?? 0; line > 0; line--)
                offset += text[offset..].IndexOf((byte)'\n') + 1;
            offset = Math.Min(offset + (int)(e.BytePositionInLine ?? 0), text.Length);
            return At(offset, offset < text.Length ? 1 : 0);
        }

        // System.Text.Json appends its own position, which counts from 0.
        private static string Describe(JsonException e)
        {
            var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            return (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.');
        }

        private Span Token(ref Utf8JsonReader json) => From(json.TokenStartIndex, ref json);

        private Span From(long first, ref Utf8JsonReader json) => At(first, (int)(json.BytesConsumed - first));

        private Span At(long offset, int length) => new(file, start + offset, length);
    }
}
