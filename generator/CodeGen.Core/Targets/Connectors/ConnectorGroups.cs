using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;
using static System.FormattableString;

namespace Tidb.CodeGen.Targets.Connectors;

/// <summary>Which tables each group has. Groups are the configuration's: none is made, split or renamed here, so connectors keep their names.</summary>
internal sealed partial record ConnectorGroups(ImmutableArray<ConnectorGroup> Groups, ImmutableArray<Diagnostic> Findings)
{
    public static ConnectorGroups Of(ImmutableArray<ConnectorGroupOptions> options, IReadOnlyList<ReplicatedTable> tables, ConnectorSettings settings)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var groups = options.Select((one, i) => Resolve(one, Invariant($"groups[{i}]"), tables, settings, findings)).ToImmutableArray();
        findings.AddRange(SameName(groups));
        findings.AddRange(tables.SelectMany(table => Owners(table, groups)));
        return new ConnectorGroups(groups, findings.ToImmutable());
    }

    private static ConnectorGroup Resolve(
        ConnectorGroupOptions options, string path, IReadOnlyList<ReplicatedTable> tables, ConnectorSettings settings, ImmutableArray<Diagnostic>.Builder findings)
    {
        var place = settings.PlaceOf(path + ".name");
        // A name that is missing altogether is reported as such.
        if (options.Name.Length > 0 && !GroupName().IsMatch(options.Name))
            findings.Add(ConnectorDiagnostics.InvalidGroupName.At(place, options.Name));
        var (filter, badRule) = TableFilter.Parse(options.Tables);
        if (badRule is { } i)
            findings.Add(TiCdcDiagnostics.InvalidFilterRule.At(settings.PlaceOf(Invariant($"{path}.tables[{i}]")), options.Tables[i]));
        var group = new ConnectorGroup(options, place, tables.Where(table => filter.Matches(table.Schema, table.Name)).ToHashSet<ReplicatedTable>(ReferenceEqualityComparer.Instance));
        if (group.Tables.Count == 0 && badRule is null)
            findings.Add(ConnectorDiagnostics.EmptyGroup.At(place, options.Name));
        return group;
    }

    private static IEnumerable<Diagnostic> SameName(ImmutableArray<ConnectorGroup> groups)
    {
        return groups.GroupBy(group => group.Options.Name, StringComparer.OrdinalIgnoreCase).Where(twins => twins.Count() > 1)
            .Select(twins => ConnectorDiagnostics.SameGroupTwice.At(twins.Last().Place, twins.Last().Options.Name).WithRelated(twins.First().Place, "the first"));
    }

    private static IEnumerable<Diagnostic> Owners(ReplicatedTable table, ImmutableArray<ConnectorGroup> groups)
    {
        var owners = groups.Where(group => group.Tables.Contains(table)).ToList();
        if (owners.Count == 0)
            yield return ConnectorDiagnostics.TableWithoutGroup.At(table.Table.Span, table.FullName);
        if (owners.Count > 1)
            yield return ConnectorDiagnostics.TableInTwoGroups.At(table.Table.Span, table.FullName, owners[0].Options.Name, owners[1].Options.Name);
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex GroupName();
}

/// <summary>A group and its tables.</summary>
/// <param name="Options">What the configuration says.</param>
/// <param name="Place">Where its name stands.</param>
/// <param name="Tables">Its tables.</param>
internal sealed record ConnectorGroup(ConnectorGroupOptions Options, Span Place, IReadOnlySet<ReplicatedTable> Tables);
