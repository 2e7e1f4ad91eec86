namespace Tidb.CodeGen.Templating.Escaping;

/// <summary>Escaping for SQL that TiDB runs.</summary>
public static class TidbText
{
    /// <summary>An identifier of one or two parts, in backquotes.</summary>
    /// <exception cref="ArgumentException">The value is not a name.</exception>
    public static Rendered Identifier(object name)
    {
        return name switch
        {
            Raw raw => new Rendered(Identifier(raw.Text)),
            QualifiedName qualified => new Rendered(Identifier(qualified.Schema) + "." + Identifier(qualified.Name)),
            _ => throw new ArgumentException($"expects a raw name, was given a {name.GetType().Name}"),
        };
    }

    /// <summary>An identifier of one part, in backquotes.</summary>
    public static string Identifier(string name) => "`" + name.Replace("`", "``", StringComparison.Ordinal) + "`";
}
