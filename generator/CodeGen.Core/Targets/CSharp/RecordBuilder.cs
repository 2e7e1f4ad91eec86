using System.Collections.Immutable;
using Tidb.CodeGen.Avro;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Replication;
using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Targets.CSharp;

/// <summary>Makes one record of a table: which fields it has, and the names of everything in it.</summary>
internal sealed class RecordBuilder
{
    private readonly ReplicatedTable _source;
    private readonly CSharpSettings _settings;
    private readonly bool _isKey;
    private readonly MemberNames _names;
    private readonly List<ReplicatedColumn> _unclaimed;
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    private RecordBuilder(ReplicatedTable source, CSharpSettings settings, string name, bool isKey)
    {
        _source = source;
        _settings = settings;
        _isKey = isKey;
        _names = new MemberNames(name, settings.OwnMembers);
        _unclaimed = [.. source.Columns.Where(column => !isKey || column.InKey)];
    }

    public static (CSharpRecord Record, ImmutableArray<Diagnostic> Findings) Build(ReplicatedTable source, CSharpSettings settings, string name, bool isKey)
    {
        var builder = new RecordBuilder(source, settings, name, isKey);
        var record = builder.Record(name);
        return (record, builder._findings.ToImmutable());
    }

    private CSharpRecord Record(string name)
    {
        var schema = _isKey ? _source.KeySchema : WrittenSchema.Of(_source);
        // The new architecture also sends virtual columns, always null; a reader skips what it has no field for.
        var claimed = schema.Fields.Select(field => (Field: field, Column: Claim(field))).Where(pair => pair.Column is not null || !Reconstruction.IsColumn(pair.Field)).ToList();
        var known = schema with { Fields = [.. claimed.Select(pair => pair.Field)] };
        var properties = Named(claimed.Select((pair, position) => Property(pair.Field, pair.Column, position)));
        return new CSharpRecord(_settings.NamespaceOf(_source.Schema), name, _isKey, known, Reader(known, properties), properties)
        {
            SchemaField = _names.Take("s_schema"),
        };
    }

    private AvroRecord Reader(AvroRecord schema, ImmutableArray<CSharpProperty> properties)
    {
        return _isKey || !_settings.Options.ReaderDefaults
            ? schema
            : schema with { Fields = [.. properties.OrderBy(property => property.Position).Select(property => ReaderSchema.Field(property.Avro, property.Default))] };
    }

    // Two columns can have one field name. That is an error, but all findings belong into one run.
    private ReplicatedColumn? Claim(AvroField field)
    {
        var column = _unclaimed.Find(column => column.Field == field.Name);
        if (column is not null)
            _unclaimed.Remove(column);
        return column;
    }

    private CSharpProperty Property(AvroField field, ReplicatedColumn? column, int position)
    {
        if (column is null)
            return ExtensionFields.Property(field, position, _settings.Options.ReaderDefaults);
        var rule = _settings.Types.Match(column.Type, column.Wire);
        return new CSharpProperty
        {
            Name = WantedName(column),
            Field = "",
            Position = position,
            Avro = field,
            Column = column,
            Rule = rule,
            Storage = rule.Storage,
            Default = DefaultOf(field, column, rule),
        };
    }

    private ReaderDefault? DefaultOf(AvroField field, ReplicatedColumn column, CSharpTypeRule rule)
    {
        if (field.NullBranch == 0)
            return ReaderDefault.Null;
        if (ReaderDefault.Declared(field, column.Column, rule, _source.Changefeed) is { } declared)
            return declared;
        // A union that begins with the type cannot have the default null; its own may be the words of an expression.
        return field.Nullable || (_settings.Options.ReaderDefaults && !column.InKey) ? ReaderDefault.Zero(column.Type, rule) : null;
    }

    private string WantedName(ReplicatedColumn column)
    {
        return _settings.Overrides.For(_source.Table, column.Column, entry => entry.PropertyName) ?? Styled(column.Name);
    }

    private string Styled(string name)
    {
        return _settings.Options.Naming == CSharpNaming.Pascal ? CSharpNames.Pascal(name, "Column") : CSharpNames.Preserve(name, "Column");
    }

    // Names that were asked for come first. Then the oldest columns, so that no later one takes the name of an earlier one.
    private ImmutableArray<CSharpProperty> Named(IEnumerable<CSharpProperty> wanted)
    {
        var properties = wanted.ToList();
        var names = new Dictionary<int, string>();
        foreach (var property in properties.OrderBy(HasNoOverride).ThenBy(property => property.Column?.Column.CreationOrder ?? int.MaxValue).ThenBy(property => property.Position))
        {
            var name = property.Column is null ? Styled(property.Avro.Name) : property.Name;
            names[property.Position] = _names.Take(name);
            Report(property, name, names, properties);
        }
        var named = properties.Select(property => property with { Name = names[property.Position] }).ToList();
        ReportCase(named);
        return [.. named.OrderBy(TableOrder).Select(WithDerivedNames)];
    }

    private bool HasNoOverride(CSharpProperty property)
    {
        return property.Column is null || _settings.Overrides.For(_source.Table, property.Column.Column, entry => entry.PropertyName) is null;
    }

    private int TableOrder(CSharpProperty property)
    {
        return property.Column is null ? _source.Columns.Length + property.Position : _source.Columns.IndexOf(property.Column);
    }

    private CSharpProperty WithDerivedNames(CSharpProperty property)
    {
        var pascal = _settings.Options.Naming == CSharpNaming.Pascal;
        string Derived(string word) => _names.Take(pascal ? property.Name + word : property.Name + "_" + word.ToLowerInvariant());
        var rule = property.Rule;
        var accessor = rule?.Accessor ?? ExtensionFields.AccessorOf(property.Avro.Name);
        return property with
        {
            Beside = rule?.View is { } view ? Derived(view.Beside) : null,
            Method = accessor is null ? null : (_names.Take(pascal ? "Get" + property.Name : "Get_" + property.Name), accessor),
            Members = rule is { HasMembers: true } && property.Column!.Type.Members is { IsEmpty: false } members ? MemberConstants.Of(Derived("Values"), members) : null,
            Field = _names.Take("_" + CSharpNames.Camel(property.Name)),
        };
    }

    private void Report(CSharpProperty property, string wanted, Dictionary<int, string> names, List<CSharpProperty> properties)
    {
        var name = names[property.Position];
        if (name == wanted || property.Column is not { } column)
            return;
        var possible = _names.IsReserved(wanted) ? wanted + "_" : wanted;
        if (name == possible)
        {
            _findings.Add(CSharpDiagnostics.MemberRenamed.At(column.Column.Span, column.Name, wanted, name));
            return;
        }
        var finding = CSharpDiagnostics.MemberCollision.At(column.Column.Span, column.Name, possible, name);
        var other = properties.Find(one => one.Column is not null && names.GetValueOrDefault(one.Position) == possible)?.Column;
        _findings.Add(other is null ? finding : finding.WithRelated(other.Column.Span, "the column of that name"));
    }

    private void ReportCase(List<CSharpProperty> properties)
    {
        foreach (var twins in properties.Where(property => property.Column is not null).GroupBy(property => property.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            var (first, last) = (twins.First(), twins.Last());
            _findings.Add(CSharpDiagnostics.MembersDifferInCase.At(last.Column!.Column.Span, first.Name, last.Name).WithRelated(first.Column!.Column.Span, "the other column"));
        }
    }
}
