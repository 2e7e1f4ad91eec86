using System.Text;
using System.Text.Json;

namespace Tidb.CodeGen.Tests.Ddl;

/// <summary>Texts to damage: a few that hold every construct, the inputs of the cases and, where it is there, the corpus.</summary>
internal static class MutationSeeds
{
    // A longer text only makes a mutation slower.
    private const int LongestSeed = 4 * 1024;

    private static readonly string[] BuiltIn =
    [
        "create table `a`.`t` (id bigint unsigned auto_random(5, 54) key, a decimal(10,2) default -1.5e3 comment 'x''y', e enum('a',0x41) charset gbk, v int as ((a + 1)) stored, unique u ((lower(e)), a(3)) where a > 0, constraint f foreign key (a) references p (b) on delete set null) engine=innodb ttl = a + interval 1 day partition by range columns (a) (partition p0 values less than (1), partition p1 values less than maxvalue);",
        "alter table t add column (b int, key (b)), modify a varchar(9) collate binary first, change b c text(70) after d, rename index x to y, alter e set default (uuid()), convert to charset utf8, drop primary key remove partitioning; rename table a to b, b to c;",
        "/*!40101 SET SQL_MODE='ANSI_QUOTES' */; insert into t values (1,'a\\'b;','--',\"x\"),(2,'it''s',x'41'); -- +goose Down\ndrop table t; -- +goose Up\nDELIMITER ;;\ncreate trigger g after insert on t for each row begin select 1; end;;\nDELIMITER ;\ncreate table u like t;",
        "create global temporary table g (a set('x','y'), b vector<float>(3), c datetime(6) default now(6) on update now(6)) on commit delete rows; create unique index i using btree on g (a desc) comment 'c' algorithm=inplace; /*T![future] x */ drop table if exists g, h; use x; create view v as select 1; -- tidb-codegen: ignore[a, b]\ncreate database d charset binary collate binary;",
        "create table a (x int, y varchar(3) default 'p', key (y)); create table b (x int, y varchar(3) default 'p', key (y)); create table if not exists `c`.`d` (x int, y varchar(3) default 'p', key (y)); alter table b drop y;",
    ];

    /// <summary>The seeds, always in the same order.</summary>
    public static IReadOnlyList<byte[]> All { get; } =
    [
        .. BuiltIn.Concat(Cases()).Concat(Corpus()).Where(text => text.Length is > 0 and <= LongestSeed).Select(Encoding.UTF8.GetBytes),
    ];

    private static IEnumerable<string> Cases()
    {
        return Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "cases"), "*.sql", SearchOption.AllDirectories)
            .Where(path => !path.Contains("expected", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllText);
    }

    private static IEnumerable<string> Corpus()
    {
        var folder = Environment.GetEnvironmentVariable("TIDB_CODEGEN_CORPUS")
            ?? Path.Combine(RepositoryRoot.Path, "..", "shared", "corpus", "tidb-ddl");
        if (!Directory.Exists(folder))
            return [];
        return Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllText(path).Split('\n'))
            .Where(line => line.Length > 0)
            .Select(TextOf);
    }

    private static string TextOf(string line)
    {
        using var row = JsonDocument.Parse(line);
        return row.RootElement.TryGetProperty("sql", out var sql) ? sql.GetString()!
            : row.RootElement.TryGetProperty("text", out var text) ? text.GetString()!
            : row.RootElement.TryGetProperty("statements", out var statements) ? string.Join(";\n", statements.EnumerateArray().Select(one => one.GetString()))
            : "";
    }
}
