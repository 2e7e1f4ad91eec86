using System.Text.Json;

namespace Tidb.CodeGen.Conformance.Corpus;

/// <summary>Collects the rows that differ and prints them readably.</summary>
internal sealed class CorpusReport(int rows)
{
    private const int Shown = 20;

    private readonly List<(string Id, string Text)> _failures = [];

    public void Add(JsonElement row, IEnumerable<string> differences)
    {
        var list = differences.ToList();
        if (list.Count == 0)
            return;
        var id = row.Text("id")!;
        var sql = row.Text("sql") ?? row.Text("text") ?? string.Join("; ", row.Texts("statements"));
        _failures.Add((id, $"{id} {row.Text("source")}\n    {sql.ReplaceLineEndings("\n    ")}\n  " + string.Join("\n  ", list.Take(8))));
    }

    public void Check(ITestOutputHelper? output, string file, IReadOnlyDictionary<string, string> exceptions)
    {
        var excepted = _failures.Where(failure => exceptions.ContainsKey(failure.Id)).ToList();
        var failures = _failures.Where(failure => !exceptions.ContainsKey(failure.Id)).ToList();
        output?.WriteLine($"{file}: {rows - _failures.Count} of {rows} agree, {excepted.Count} exceptions");
        foreach (var (id, _) in excepted)
            output?.WriteLine($"  exception {id}: {exceptions[id]}");
        Assert.True(failures.Count == 0,
            $"{file}: {failures.Count} of {rows} rows differ\n{string.Join("\n", failures.Take(Shown).Select(failure => failure.Text))}");
    }
}
