using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Json;

/// <summary>A JSON value and where it stands.</summary>
/// <param name="Span">Its place.</param>
public abstract record JsonValue(Span Span);

/// <summary>An object; members in the order of the text.</summary>
/// <param name="Span">From <c>{</c> to <c>}</c>.</param>
/// <param name="Members">The members, duplicates left out.</param>
public sealed record JsonObject(Span Span, ImmutableArray<JsonMember> Members) : JsonValue(Span)
{
    /// <summary>The value of a member, or null when there is none.</summary>
    public JsonValue? Find(string name) => Members.FirstOrDefault(member => member.Name == name)?.Value;
}

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name, unescaped.</param>
/// <param name="NameSpan">The place of the name, with its quotes.</param>
/// <param name="Value">Its value.</param>
public sealed record JsonMember(string Name, Span NameSpan, JsonValue Value);

/// <summary>An array.</summary>
/// <param name="Span">From <c>[</c> to <c>]</c>.</param>
/// <param name="Items">The items.</param>
public sealed record JsonArray(Span Span, ImmutableArray<JsonValue> Items) : JsonValue(Span);

/// <summary>A string.</summary>
/// <param name="Span">Its place, with the quotes.</param>
/// <param name="Value">The text, unescaped.</param>
public sealed record JsonString(Span Span, string Value) : JsonValue(Span);

/// <summary>A number, kept as text so that no digit is lost.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Text">The digits as written.</param>
public sealed record JsonNumber(Span Span, string Text) : JsonValue(Span);

/// <summary>True or false.</summary>
/// <param name="Span">Its place.</param>
/// <param name="Value">Which of them.</param>
public sealed record JsonBool(Span Span, bool Value) : JsonValue(Span);

/// <summary>Null.</summary>
/// <param name="Span">Its place.</param>
public sealed record JsonNull(Span Span) : JsonValue(Span);
