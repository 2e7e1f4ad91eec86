using System.Collections.Immutable;
using Tidb.CodeGen.Catalog;
using Tidb.CodeGen.Configuration;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Pipeline;

/// <summary>The tables that the configuration selects: those of the catalog, and those known from registered schemas only.</summary>
internal static class TableSelection
{
    public static (ImmutableArray<SelectedTable> Tables, ImmutableArray<Diagnostic> Findings) Of(Project project, TableCatalog catalog, RegisteredSchemas registered)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        if (FilterOf(project, "source.tables", project.Options.Source.Tables, findings) is not { } filter)
            return ([], findings.ToImmutable());
        var permanent = catalog.Tables.Where(table => table.Lifetime == TableLifetime.Permanent).ToList();
        findings.AddRange(permanent.Where(table => table.Schema.Length == 0).Select(table => ConfigurationDiagnostics.NoDatabase.At(table.Span, table.Name)));
        var fromDdl = permanent.Where(table => filter.Matches(table.Schema, table.Name)).Select(table => new SelectedTable(table, [])).ToList();
        var fromAvro = AvroOnly(project, registered, findings).Where(table => filter.Matches(table.Table.Schema, table.Table.Name) && !Knows(fromDdl, table)).ToList();
        if (fromDdl.Count + fromAvro.Count + findings.Count == 0)
            findings.Add(ConfigurationDiagnostics.NoTables.At(project.PlaceOf("source.tables")));
        if (fromDdl.Count > 0 && !project.Places.ContainsKey("ticdc"))
            findings.Add(ConfigurationDiagnostics.MissingOption.At(Span.StartOf(project.File) with { Length = 1 }, "ticdc"));
        return ([.. fromDdl, .. fromAvro], findings.ToImmutable());
    }

    private static ImmutableArray<SelectedTable> AvroOnly(Project project, RegisteredSchemas registered, ImmutableArray<Diagnostic>.Builder findings)
    {
        var source = project.Options.Source;
        if (source.AvroOnly.IsEmpty && !source.Ddl.IsEmpty)
            return [];
        if (FilterOf(project, "source.avroOnly", source.AvroOnly.IsEmpty ? ["*.*"] : source.AvroOnly, findings) is not { } filter)
            return [];
        var (tables, more) = AvroOnlyTables.Of(registered, filter);
        findings.AddRange(more);
        return tables;
    }

    // DDL decides where there is some: names in schemas have lost what Avro does not allow.
    private static bool Knows(List<SelectedTable> fromDdl, SelectedTable table)
    {
        return fromDdl.Any(known => TopicName.Sanitize(known.Table.Schema) == table.Table.Schema && TopicName.Sanitize(known.Table.Name) == table.Table.Name);
    }

    private static TableFilter? FilterOf(Project project, string option, ImmutableArray<string> rules, ImmutableArray<Diagnostic>.Builder findings)
    {
        var (filter, badRule) = TableFilter.Parse(rules);
        if (badRule is not { } i)
            return filter;
        findings.Add(TiCdcDiagnostics.InvalidFilterRule.At(project.PlaceOf(FormattableString.Invariant($"{option}[{i}]")), rules[i]));
        return null;
    }
}
