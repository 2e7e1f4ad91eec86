using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.Templating.Escaping;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>Turns replicated tables into records.</summary>
internal static class CSharpResolver
{
    public static CSharpTable Resolve(ReplicatedTable source, CSharpSettings settings)
    {
        var name = settings.Overrides.For(source.Table, entry => entry.TypeName) ?? CSharpNames.Pascal(source.Name, "Table");
        var (value, findings) = RecordBuilder.Build(source, settings, name, isKey: false);
        var (key, keyFindings) = source.Key.IsEmpty ? (null, []) : RecordBuilder.Build(source, settings, name + "Key", isKey: true);
        return new CSharpTable(
            source, value, key, [.. source.Columns.Select(column => Column(column, value))],
            [.. findings, .. keyFindings.Where(finding => findings.All(known => known.Message != finding.Message)), .. Check(source, value, key), .. CSharpEvolution.Compare(source, value, settings.Options)]);
    }

    private static TargetColumn Column(ReplicatedColumn source, CSharpRecord record)
    {
        var property = record.Properties.Single(property => ReferenceEquals(property.Column, source));
        var type = property.Rule!.Type.Replace("{?}", "", StringComparison.Ordinal).TrimEnd('?');
        var isNullable = property.Nullable || property.Rule.Type.EndsWith('?');
        return new TargetColumn(source, property.Name, isNullable ? type + "?" : type, property.Rule.Read, Loss.None, property.Rule.Id, []);
    }

    private static IEnumerable<Diagnostic> Check(ReplicatedTable source, CSharpRecord value, CSharpRecord? key)
    {
        if (value.Name == value.Namespace.Split('.')[^1])
            yield return CSharpDiagnostics.TypeCalledAsNamespace.At(source.Table.Span, source.FullName, value.Name);
        if (key is null)
            yield return CSharpDiagnostics.NoKeyType.At(source.Table.Span, source.FullName, source.Topic);
    }

    /// <summary>What is wrong with the configuration, whatever the tables are.</summary>
    public static IEnumerable<Diagnostic> CheckSettings(CSharpSettings settings, Func<string, Span> placeOf)
    {
        var options = settings.Options;
        if (!settings.HasValidNamespace)
            yield return CSharpDiagnostics.InvalidName.At(placeOf("namespace"), options.Namespace, "namespace");
        if (options is { Required: true, LanguageVersion: < 11 })
            yield return CSharpDiagnostics.RequiredNeedsNewerLanguage.At(placeOf("required"), options.LanguageVersion);
        foreach (var entry in settings.Overrides.Entries)
        {
            if (entry.Options.TypeName is { } type && !CSharpText.IsIdentifier(type))
                yield return CSharpDiagnostics.InvalidName.At(entry.Place, type, "type");
            if (entry.Options.PropertyName is { } property && !CSharpText.IsIdentifier(property))
                yield return CSharpDiagnostics.InvalidName.At(entry.Place, property, "property");
        }
    }

    /// <summary>Types that would be one type, or a namespace.</summary>
    public static IEnumerable<Diagnostic> CheckTogether(IReadOnlyList<CSharpTable> tables, CSharpSettings settings)
    {
        var owners = new Dictionary<QualifiedName, CSharpTable?>();
        foreach (var shared in CSharpSupport.TypeNames(settings.Options))
            owners[new QualifiedName(settings.SharedNamespace, shared)] = null;
        var namespaces = tables.Select(table => table.Value.Namespace).Append(settings.SharedNamespace).SelectMany(WithParents).ToHashSet(StringComparer.Ordinal);
        foreach (var (table, record) in tables.SelectMany(table => table.Records, (table, record) => (table, record)))
        {
            if (!owners.TryAdd(record.FullName, table))
                yield return Collision(table, owners[record.FullName], record);
            else if (namespaces.Contains(record.FullName.ToString()))
                yield return Collision(table, null, record);
        }
    }

    private static Diagnostic Collision(CSharpTable table, CSharpTable? other, CSharpRecord record)
    {
        var owner = other is null ? "the shared code" : $"`{other.Source.FullName}`";
        var finding = CSharpDiagnostics.TypeCollision.At(table.Source.Table.Span, record.IsKey ? "the key of " : "", table.Source.FullName, owner, record.FullName);
        return other is null ? finding : finding.WithRelated(other.Source.Table.Span, "the other table");
    }

    private static IEnumerable<string> WithParents(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf('.', end - 1))
            yield return name[..end];
    }
}
