using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Templating;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.TiCdc;

/// <summary>
/// What TiDB Cloud's form for Kafka changefeeds is filled with (documentation of TiDB Cloud Dedicated, "Sink to Apache
/// Kafka", 2025): one pattern of topics, made of prefix, separator and suffix, for all tables.
/// </summary>
internal sealed partial record TidbCloudForm(Raw? Prefix, Raw? Separator, Raw? Suffix, ImmutableArray<TidbCloudPartition> Partitions, Raw TimeZone)
{
    private const int MaxFilterRules = 100;

    /// <summary>The form's values. The changefeed has passed <see cref="Check"/>.</summary>
    public static TidbCloudForm Of(Changefeed changefeed)
    {
        var parts = Pattern().Match(changefeed.Dispatchers[0].Topic);
        return new TidbCloudForm(
            Part(parts, 1), Part(parts, 2), Part(parts, 3),
            [.. changefeed.Dispatchers.Select(TidbCloudPartition.Of)],
            new Raw(changefeed.TimeZone));
    }

    /// <summary>What the form cannot say.</summary>
    public static IEnumerable<Diagnostic> Check(Changefeed changefeed, ReplicationResult replication, Span flavor)
    {
        Diagnostic Missing(string what, string help) => TiCdcDiagnostics.NotInTidbCloud.At(flavor, what, help);

        var topics = changefeed.Dispatchers.Select(dispatcher => dispatcher.Topic).Distinct(StringComparer.Ordinal).ToList();
        if (topics.Count > 1)
            yield return Missing("second topic expression", $"use one topic expression for all tables, or a changefeed for each: {string.Join(", ", topics)}");
        if (topics.Exists(topic => !Pattern().IsMatch(topic)))
            yield return Missing("topic without {schema} and {table}", "use an expression such as `tidb_{schema}_{table}`");
        if (changefeed.IntegrityCheck != IntegrityCheck.None)
            yield return Missing("row checksums", "leave `integrityCheck` out");
        if (changefeed.Namespace != "default")
            yield return Missing("namespace", "leave `namespace` out, or set it to what the registered schemas show once they exist");
        if (ChangefeedView.FilterRulesOf(changefeed, replication).Length is > MaxFilterRules and var rules)
            yield return Missing(FormattableString.Invariant($"room for {rules} filter rules, only for {MaxFilterRules}"), "select tables by patterns, or split the changefeed");
    }

    private static Raw? Part(Match match, int group) => match.Groups[group].Value is { Length: > 0 } text ? new Raw(text) : null;

    [GeneratedRegex("^(.*)\\{schema\\}(.*)\\{table\\}(.*)$")]
    private static partial Regex Pattern();
}

/// <summary>One partition dispatcher of the form.</summary>
internal sealed record TidbCloudPartition(ImmutableArray<Raw> Matcher, Raw Label, Raw? Index, ImmutableArray<Raw> Columns)
{
    public static TidbCloudPartition Of(Dispatcher dispatcher)
    {
        var label = dispatcher.Partition switch
        {
            PartitionRule.Table => "Distribute changelogs by table to Kafka partition",
            PartitionRule.Columns => "Distribute changelogs by column value to Kafka partition",
            _ => "Distribute changelogs by primary key or index value to Kafka partition",
        };
        return new TidbCloudPartition(
            [.. dispatcher.Matcher.Select(rule => new Raw(rule))], new Raw(label), Raw.Of(dispatcher.Index), [.. dispatcher.Columns.Select(column => new Raw(column))]);
    }
}
