using Tidb.CodeGen.Cli;

namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>Names and options no committed case has: what is generated from them is accepted as well.</summary>
public sealed class GeneratedTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tidb-codegen-generated-").FullName;

    public static TheoryData<string> Tables =>
    [
        // columns that are called like those of the landing table, the log and the stream
        "CREATE TABLE t (record_content int PRIMARY KEY, record_metadata varchar(10), target int, kafka_partition int, `METADATA$ACTION` int);",

        // columns that are called like the aliases of the MERGE, and reserved words
        "CREATE TABLE x (r int, s int, t int, x int, `order` int, `Values` int, `in` int, PRIMARY KEY (s, r, `order`));",

        // what a name can hold
        @"CREATE TABLE `q'""\` (`a.b` int, `a\\b` varchar(3) COMMENT '\0\'\\%_', `[0]` int, `'` int, `1` int, PRIMARY KEY (`a.b`));",
        "CREATE TABLE `emo😀` (`😀` int PRIMARY KEY, `ß1` int, `İstanbul` varchar(9)) COMMENT '\u2028';",
        "CREATE TABLE `" + new string('n', 64) + "` (`" + new string('c', 64) + "` int PRIMARY KEY);",

        // keys of every kind of type
        "CREATE TABLE k (a bigint unsigned, b varbinary(16), c datetime(6), d decimal(40,10), e date, f timestamp(3), g bit(64), h char(3), PRIMARY KEY (a, b, c, d, e, f, g, h));",
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Output_is_accepted(string ddl)
    {
        Write("tidb-codegen.json", """
            {
              "source": { "ddl": ["a.sql"], "defaultDatabase": "shop" },
              "ticdc": { "id": "shop-x", "version": "8.5.7" },
              "targets": { "snowflake": { "roles": { "deploy": "D", "connector": "select", "apply": "A", "reader": "r'\"" } } }
            }
            """);
        Write("a.sql", ddl);
        using var talk = new StringWriter();
        Assert.True(CommandLine.Run(["generate"], new Terminal(TextWriter.Null, talk, _folder)) == 0, talk.ToString());
        var files = Outputs.Read(Path.Combine(_folder, "output", "snowflake"), ".sql");
        var errors = SnowflakeJudge.Deployment(files.Where(file => !OutputTests.IsForTidb(file.Key)).ToDictionary());
        Assert.True(errors.Count == 0, string.Join('\n', errors));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
