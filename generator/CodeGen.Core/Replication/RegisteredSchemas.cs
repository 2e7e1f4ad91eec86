using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Replication;

/// <summary>The registered schemas of a run, by subject.</summary>
public sealed class RegisteredSchemas
{
    private readonly ImmutableSortedDictionary<string, (AvroRecord Record, SourceFile File)> _bySubject;

    private RegisteredSchemas(ImmutableSortedDictionary<string, (AvroRecord, SourceFile)> bySubject) => _bySubject = bySubject;

    /// <summary>All value schemas, for inferring settings.</summary>
    public IEnumerable<AvroRecord> All => _bySubject.Values.Select(entry => entry.Record);

    /// <summary>Reads the files; the subject is the file name without <c>.avsc</c>.</summary>
    public static (RegisteredSchemas Schemas, ImmutableArray<Diagnostic> Findings) Read(IEnumerable<SourceFile> files)
    {
        var bySubject = ImmutableSortedDictionary.CreateBuilder<string, (AvroRecord, SourceFile)>(StringComparer.Ordinal);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var file in files)
        {
            var (record, fileFindings) = AvroSchemaReader.Read(file);
            findings.AddRange(fileFindings);
            if (record is not null)
                bySubject[SubjectOf(file)] = (record, file);
        }
        return (new RegisteredSchemas(bySubject.ToImmutable()), findings.ToImmutable());
    }

    /// <summary>How the registered schemas of a table differ from those it would register.</summary>
    public IEnumerable<Diagnostic> Compare(ReplicatedTable table)
    {
        var subject = TopicName.SubjectOf(table.Topic);
        return [
            .. _bySubject.TryGetValue(subject + "-key", out var key) ? SchemaComparison.Compare(table.Table, table.KeySchema, key.Record) : [],
            .. _bySubject.TryGetValue(subject + "-value", out var value) ? SchemaComparison.Compare(table.Table, table.ValueSchema, value.Record) : [],
        ];
    }

    /// <summary>Schemas that belong to none of the topics.</summary>
    public IEnumerable<Diagnostic> Unclaimed(IEnumerable<string> topics)
    {
        var claimed = topics.Select(TopicName.SubjectOf).SelectMany(subject => new[] { subject + "-key", subject + "-value" }).ToHashSet(StringComparer.Ordinal);
        return _bySubject.Where(entry => !claimed.Contains(entry.Key))
            .Select(entry => AvroDiagnostics.ForeignSubject.At(Span.StartOf(entry.Value.File), entry.Key));
    }

    private static string SubjectOf(SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".avsc", StringComparison.Ordinal) ? name[..^".avsc".Length] : name;
    }
}
