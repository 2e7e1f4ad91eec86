using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>What resolving the tables of a run has in common.</summary>
internal sealed record CSharpSettings(CSharpOptions Options, TargetOverrides<CSharpOverrideOptions> Overrides)
{
    private const string Placeholder = "{schema}";

    private string? _sharedGlobal;

    public TypeTable<CSharpTypeRule> Types { get; } = CSharpTypes.Of(Options.Style, Options.Temporal);

    /// <summary>The namespace of a database's types, with dots.</summary>
    public string NamespaceOf(string schema) => Options.Namespace.Replace(Placeholder, CSharpNames.Pascal(schema, "Database"), StringComparison.Ordinal);

    /// <summary>
    /// The namespace of the types all tables share: below the parts of the option that come before the database, so that it
    /// does not depend on which databases there are.
    /// </summary>
    public string SharedNamespace => string.Join('.', [.. Options.Namespace.Split('.').TakeWhile(part => !part.Contains(Placeholder, StringComparison.Ordinal)), "TiCdc"]);

    /// <summary>The same as records write it.</summary>
    public string SharedGlobal => _sharedGlobal ??= "global::" + CSharpRecordView.NamespaceText(SharedNamespace).Text;

    /// <summary>True when the option yields a namespace for every database.</summary>
    public bool HasValidNamespace => NamespaceOf("a").Split('.').All(CSharpText.IsIdentifier);

    /// <summary>The words a record's own members take.</summary>
    public string[] OwnMembers => Options.HasCodec ? ["Codec", "RowCodec"] : [];
}
