using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.Targets.Resolved;

namespace Tidb.CodeGen.Targets.SqlServer;

/// <summary>Turns replicated tables into tables of SQL Server.</summary>
internal sealed partial class SqlServerResolver(SqlServerOptions options, TargetOverrides<SqlServerOverrideOptions> overrides)
{
    /// <summary>One table.</summary>
    public SqlServerTable Resolve(ReplicatedTable source)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        findings.AddRange(SqlServerLimits.Origin(source, options));
        var resolver = new SqlServerColumnResolver(source, options, overrides, findings);
        ImmutableArray<SqlServerColumn> columns = [.. source.Columns.Select(resolver.Resolve)];
        var sink = SqlServerSinkColumns.Of(source, resolver);
        findings.AddRange(sink.Where(column => column.AlwaysNullAt is not null).Select(column => SqlServerTypeDiagnostics.AlwaysNull.At(column.AlwaysNullAt!.Value, column.Name, source.FullName)));
        var table = new SqlServerTable(
            source,
            SqlServerNames.Replica(source, overrides.For(source.Table, entry => entry.Schema) ?? options.Schema, overrides.For(source.Table, entry => entry.Table) ?? options.Table),
            columns, sink,
            [.. source.Key.Select(key => columns.Single(column => ReferenceEquals(column.Source, key)))],
            []);
        return table with { Findings = [.. findings, .. SqlServerLimits.Check(table)] };
    }

    /// <summary>What is wrong with the options themselves; <paramref name="placeOf"/> finds an option in the configuration.</summary>
    public IEnumerable<Diagnostic> CheckOptions(Func<string, Span> placeOf)
    {
        if (!CollationName().IsMatch(options.StringCollation))
            yield return SqlServerDiagnostics.UnknownCollation.At(placeOf("stringCollation"), options.StringCollation);
        if (options.JsonCheck && options.Version < 2022)
            yield return SqlServerDiagnostics.VersionTooOld.At(placeOf("jsonCheck"), "`sqlserver.jsonCheck`", 2022, options.Version);
        foreach (var (option, name) in new[] { ("roles.connector", options.Roles.Connector), ("roles.reader", options.Roles.Reader) })
        {
            if (name is not null && SqlServerNames.Objection(name) is { } objection)
                yield return SqlServerDiagnostics.NameUnusable.At(placeOf(option), name, objection);
        }
    }

    /// <summary>Strict dates that nobody decided on, reported once.</summary>
    public static IEnumerable<Diagnostic> CheckDates(IEnumerable<SqlServerTable> tables, Func<string, Span> placeOf)
    {
        var undecided = tables.Count(table => table.SqlServerColumns.Any(column => column.DatesNotDecided));
        if (undecided > 0)
            yield return SqlServerTypeDiagnostics.DatesNotDecided.At(placeOf("dates")).WithNote(FormattableString.Invariant($"{undecided} {(undecided == 1 ? "table has" : "tables have")} such columns"));
    }

    // It stands in the script as a bare word.
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,127}$")]
    private static partial Regex CollationName();
}
