using System.Collections.Immutable;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.Templating;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>A table as ksqlDB will have it.</summary>
/// <param name="Source">The replicated table.</param>
/// <param name="Settings">What is made of it.</param>
/// <param name="Names">Its objects.</param>
/// <param name="Shape">Its key form.</param>
/// <param name="KsqlDbColumns">Its columns, one for each of the source.</param>
/// <param name="StreamFields">Columns of the stream on TiCDC's topic but the STRUCT key, as declared.</param>
/// <param name="TypedFields">Columns of the typed stream; empty where there is none.</param>
/// <param name="Findings">What resolving found.</param>
internal sealed record KsqlDbTable(
    ReplicatedTable Source,
    KsqlDbSettings Settings,
    KsqlDbObjects Names,
    KsqlDbShape Shape,
    ImmutableArray<KsqlDbColumn> KsqlDbColumns,
    ImmutableArray<KsqlDbField> StreamFields,
    ImmutableArray<KsqlDbField> TypedFields,
    ImmutableArray<Diagnostic> Findings)
    : TargetTable(
        Source, KsqlDbTarget.Name, Names.ByRole(), [.. KsqlDbColumns.Cast<TargetColumn>()],
        [.. Source.Key.Select(key => KsqlDbColumns.Single(column => ReferenceEquals(column.Source, key)))], Findings)
{
    /// <summary>Persistent queries its objects run.</summary>
    public int PersistentQueries => Settings.PersistentQueries;

    /// <summary>Topic of the typed stream; null where there is none.</summary>
    public string? DerivedTopic => Settings.HasTypedStream ? Settings.DerivedTopicOf(Source) : null;

    /// <summary>Key format of the typed stream's topic, such that whoever writes or looks up a key makes the same bytes of it.</summary>
    public string DerivedKeyFormat => TypedFields.Where(one => one.InKey).ToList() switch
    {
        [] => "NONE",
        [{ Type: "INT" or "BIGINT" or "DOUBLE" or "VARCHAR" }] => "KAFKA",
        _ => "JSON",
    };
}

/// <summary>A column as ksqlDB will have it in the last object that is generated: the typed stream, else the one on TiCDC's topic.</summary>
internal sealed record KsqlDbColumn(ReplicatedColumn Source, string Name, string Type, string ReadExpression, Loss Loss, KsqlDbTypeRule Rule)
    : TargetColumn(Source, Name, Type, ReadExpression, Loss, Rule.Id, Rule.CompatibleTypes)
{
    /// <summary>True when the typed stream converts its values.</summary>
    public bool IsConverted { get; init; }

    /// <summary>The codes that explain the loss; null where there is none.</summary>
    public string? LossNote => Loss == Loss.None ? null : string.Join(" · ", Findings.Select(finding => $"{finding.Code} {finding.Slug}"));

    private IEnumerable<DiagnosticDescriptor> Findings => IsConverted ? Rule.TypedFindings : new[] { Rule.Finding }.OfType<DiagnosticDescriptor>();
}

/// <summary>A column of a generated stream or table.</summary>
/// <param name="Name">Its name, as ksqlDB stores it.</param>
/// <param name="Type">Its type.</param>
internal sealed record KsqlDbField(string Name, string Type)
{
    /// <summary>What a query selects for it; null for the column of its name.</summary>
    public string? Expression { get; init; }

    /// <summary>True for a part of the key.</summary>
    public bool InKey { get; init; }

    /// <summary>What readers of the statement should know: the comment, the loss.</summary>
    public string? Note { get; init; }
}

/// <summary>Names of a table's objects, as ksqlDB stores them.</summary>
/// <param name="Stream">The stream on TiCDC's topic.</param>
/// <param name="TypedStream">The typed stream, or null.</param>
/// <param name="Table">The table, or null.</param>
internal sealed record KsqlDbObjects(string Stream, string? TypedStream, string? Table)
{
    public static KsqlDbObjects Of(ReplicatedTable source, KsqlDbSettings settings, KsqlDbIdentifiers identifiers)
    {
        var name = settings.NameOf(source);
        return new KsqlDbObjects(
            KsqlDbNames.Source(name, "_cdc", identifiers),
            settings.HasTypedStream ? KsqlDbNames.Source(name, "_keyed", identifiers) : null,
            settings.HasTable ? KsqlDbNames.Source(name, "", identifiers) : null);
    }

    /// <summary>All names.</summary>
    public IEnumerable<string> All() => new[] { Stream, TypedStream, Table }.OfType<string>();

    public ImmutableSortedDictionary<string, QualifiedName> ByRole()
    {
        var names = ImmutableSortedDictionary.CreateBuilder<string, QualifiedName>(StringComparer.Ordinal);
        names.Add("stream", new QualifiedName("", Stream));
        if (TypedStream is not null)
            names.Add("typed-stream", new QualifiedName("", TypedStream));
        if (Table is not null)
            names.Add("table", new QualifiedName("", Table));
        return names.ToImmutable();
    }
}
