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

    /// <summary>True when no schema is registered at all: the expected ones are used.</summary>
    public bool IsEmpty => _bySubject.IsEmpty;

    /// <summary>The schema registered under a subject, or null.</summary>
    public AvroRecord? Find(string subject) => _bySubject.TryGetValue(subject, out var entry) ? entry.Record : null;

    /// <summary>Every value schema with its key schema, by subject.</summary>
    public IEnumerable<AvroOnlySource> Values()
    {
        return _bySubject.Where(entry => entry.Key.EndsWith(TopicName.ValueSuffix, StringComparison.Ordinal))
            .Select(entry => entry.Key[..^TopicName.ValueSuffix.Length])
            .Select(subject => new AvroOnlySource(subject, Find(subject + TopicName.ValueSuffix)!, Find(subject + TopicName.KeySuffix)));
    }

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
        var (key, value) = (Find(subject + TopicName.KeySuffix), Find(subject + TopicName.ValueSuffix));
        if (!IsEmpty && value is null)
            yield return AvroDiagnostics.NotRegistered.At(table.Table.Span, table.FullName, subject + TopicName.ValueSuffix, key is null ? "the table had no row since the changefeed began, or the files are incomplete" : "only deletes were sent so far");
        foreach (var finding in key is null ? [] : KeyComparison.Compare(table, key))
            yield return finding;
        foreach (var finding in value is null ? [] : SchemaComparison.Compare(table, value))
            yield return finding;
    }

    /// <summary>Schemas that belong to none of the topics.</summary>
    public IEnumerable<Diagnostic> Unclaimed(IEnumerable<string> topics)
    {
        var claimed = topics.Select(TopicName.SubjectOf).SelectMany(subject => new[] { subject + TopicName.KeySuffix, subject + TopicName.ValueSuffix }).ToHashSet(StringComparer.Ordinal);
        return _bySubject.Where(entry => !claimed.Contains(entry.Key))
            .Select(entry => AvroDiagnostics.ForeignSubject.At(Span.StartOf(entry.Value.File), entry.Key));
    }

    private static string SubjectOf(SourceFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        return name.EndsWith(".avsc", StringComparison.Ordinal) ? name[..^".avsc".Length] : name;
    }
}
