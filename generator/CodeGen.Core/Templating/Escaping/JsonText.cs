using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for JSON.</summary>
public static class JsonText
{
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>A JSON string with its quotes; letters of all scripts stay readable.</summary>
    public static Rendered String(string text)
    {
        return new Rendered("\"" + JsonEncodedText.Encode(text, Readable) + "\"");
    }
}
