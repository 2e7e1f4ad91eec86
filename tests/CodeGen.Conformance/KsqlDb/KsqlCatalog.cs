using Tidb.CodeGen.Conformance.KsqlDb.Rules;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>The streams and tables that exist, in the order of their creation; one namespace for both.</summary>
internal sealed class KsqlCatalog
{
    private readonly List<Source> _sources;

    public KsqlCatalog() => _sources = [];

    private KsqlCatalog(IEnumerable<Source> sources) => _sources = [.. sources];

    public KsqlCatalog Copy() => new(_sources);

    public void Add(SqlToken at, Source source)
    {
        if (_sources.Any(known => known.Name == source.Name))
            throw new SqlSyntaxException($"there is a stream or table {source.Name} already", at);
        foreach (var earlier in _sources.Where(known => known.Topic == source.Topic))
            TopicRules.Check(at, earlier, source);
        _sources.Add(source);
    }

    public Source Find(SqlToken at, string name)
    {
        return _sources.FirstOrDefault(source => source.Name == name) ?? throw new SqlSyntaxException($"no stream or table {name}", at);
    }

    /// <summary>Removes an object. What reads it, or its topic, was created later and has to go before.</summary>
    public void Remove(SqlToken at, Source source)
    {
        if (_sources.Skip(_sources.IndexOf(source) + 1).FirstOrDefault(later => later.Topic == source.Topic) is { } reader)
            throw new SqlSyntaxException($"{reader.Name} reads the same topic and goes before", at);
        _sources.Remove(source);
    }
}
