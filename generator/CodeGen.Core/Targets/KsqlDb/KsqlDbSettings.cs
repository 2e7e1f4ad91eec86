using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.KsqlDb;

/// <summary>What is to be made of one table: the options with the overrides applied.</summary>
/// <param name="NamePattern">Pattern of the objects' name.</param>
/// <param name="HasTable">Whether there is a table.</param>
/// <param name="HasTypedStream">Whether there is a typed stream.</param>
/// <param name="TableReadsTopic">Whether the table reads TiCDC's topic.</param>
/// <param name="DerivedTopicPattern">Pattern of the typed stream's topic.</param>
/// <param name="DerivedPartitions">Its partitions, or null for as many as TiCDC's topic has.</param>
/// <param name="RowtimeFromCommit">Whether ROWTIME is the time of the commit.</param>
internal sealed record KsqlDbSettings(
    string NamePattern, bool HasTable, bool HasTypedStream, bool TableReadsTopic, string DerivedTopicPattern, int? DerivedPartitions, bool RowtimeFromCommit)
{
    /// <summary>Persistent queries: a derived stream is one, and so is a table that is materialized.</summary>
    public int PersistentQueries => (HasTypedStream ? 1 : 0) + (HasTable ? 1 : 0);

    public static KsqlDbSettings Of(ReplicatedTable source, KsqlDbOptions options, TargetOverrides<KsqlDbOverrideOptions> overrides)
    {
        var hasTable = overrides.For(source.Table, one => one.Tables) ?? options.Tables;
        var isRaw = (overrides.For(source.Table, one => one.TableForm) ?? options.TableForm) == KsqlDbTableForm.Raw;
        return new KsqlDbSettings(
            overrides.For(source.Table, one => one.Name) ?? options.Name,
            hasTable,
            (overrides.For(source.Table, one => one.TypedStreams) ?? options.TypedStreams) || (hasTable && !isRaw),
            hasTable && isRaw,
            overrides.For(source.Table, one => one.DerivedTopic) ?? options.DerivedTopic,
            overrides.For(source.Table, one => one.DerivedPartitions) ?? options.DerivedPartitions,
            (overrides.For(source.Table, one => one.Rowtime) ?? options.Rowtime) == KsqlDbRowtime.Commit);
    }

    /// <summary>The objects' common name.</summary>
    public string NameOf(ReplicatedTable source)
    {
        return NamePattern.Replace("{schema}", source.Schema, StringComparison.Ordinal).Replace("{table}", source.Name, StringComparison.Ordinal);
    }

    /// <summary>The typed stream's topic, without dots, so that its subject is the one every client looks for.</summary>
    public string DerivedTopicOf(ReplicatedTable source) => TopicName.SubjectOf(TopicName.Of(DerivedTopicPattern, source.Schema, source.Name));
}
