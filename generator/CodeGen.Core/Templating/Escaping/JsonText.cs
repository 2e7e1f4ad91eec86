using System.Text.Encodings.Web;
using System.Text.Json;

namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for JSON.</summary>
public static class JsonText
{
    /// <summary>A JSON string with its quotes; letters of all scripts stay readable. Not for JSON inside HTML.</summary>
    public static Rendered String(string text)
    {
        return new Rendered("\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"");
    }
}
