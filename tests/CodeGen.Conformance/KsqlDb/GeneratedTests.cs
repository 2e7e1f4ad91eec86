using Tidb.CodeGen.Cli;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>Names and options no committed case has: what is generated from them is accepted as well.</summary>
public sealed class GeneratedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tidb-codegen-generated-").FullName;

    public static TheoryData<string, string> Tables
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var identifiers in new[] { "fold", "exact" })
            {
                // words of the grammar, names of key columns, system columns
                rows.Add(identifiers, "CREATE TABLE x (`select` int, `rowkey` int, `RowTime` int, `partition` int, `key` int, `Emit` int, PRIMARY KEY (`select`));");
                rows.Add(identifiers, "CREATE TABLE `table` (`primary` int, `with` bigint unsigned, `as` varchar(9), PRIMARY KEY (`with`, `as`));");

                // what a name can hold
                rows.Add(identifiers, @"CREATE TABLE `q'""\` (`a.b` int PRIMARY KEY, `-- c` varchar(3) COMMENT 'x\r\n;--@ */ ''\' `', `2` int, `unit-price` decimal(9,3));");
                rows.Add(identifiers, "CREATE TABLE `" + new string('n', 64) + "` (`" + new string('c', 64) + "` int PRIMARY KEY, v int) COMMENT '\u2028';");

                // keys of every kind of type
                rows.Add(identifiers, "CREATE TABLE k (a bigint unsigned, b varbinary(16), c datetime(6), d decimal(40,10), e date, f timestamp(3), g bit(64), h char(3), v time, PRIMARY KEY (a, b, c, d, e, f, g, h));");
            }
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Output_is_accepted(string identifiers, string ddl)
    {
        Write("tidb-codegen.json", $$"""
            {
              "source": { "ddl": ["a.sql"], "defaultDatabase": "shop" },
              "ticdc": { "id": "shop-x", "version": "8.5.7" },
              "targets": { "ksqldb": { "tables": true, "deployment": "rest", "identifiers": "{{identifiers}}" } }
            }
            """);
        Write("a.sql", ddl);
        using var talk = new StringWriter();
        Assert.True(CommandLine.Run(["generate"], new Terminal(TextWriter.Null, talk, _folder)) == 0, talk.ToString());
        var files = Outputs.Read(Path.Combine(_folder, "output", "ksqldb"), ".ksql");
        foreach (var (path, text) in Outputs.Read(Path.Combine(_folder, "output", "ksqldb"), ".json"))
            files.Add(path, text);
        Assert.Contains(files.Keys, path => path.StartsWith("rest/", StringComparison.Ordinal));
        var errors = KsqlJudge.Deployment(files, isGuarded: true);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
