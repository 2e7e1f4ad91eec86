using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Grammar;
using Tidb.CodeGen.Conformance.Snowflake.Rules;
using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake;

/// <summary>Judges Snowflake SQL. Every answer is the list of what is wrong; empty means accepted.</summary>
internal static class SnowflakeJudge
{
    /// <summary>A text on its own, which may use objects it does not create.</summary>
    public static IReadOnlyList<string> Text(string text) => new Script(text, new SqlCatalog(), isComplete: false).Errors;

    /// <summary>A text that creates all it uses.</summary>
    public static IReadOnlyList<string> CompleteText(string text) => new Script(text, new SqlCatalog(), isComplete: true).Errors;

    /// <summary>
    /// All files of one output, by path below <c>snowflake/</c>. Files outside <c>ops/</c> are applied in order, again and
    /// again, so each of their statements is repeatable; each file below <c>ops/</c> is run by hand after them.
    /// </summary>
    public static IReadOnlyList<string> Deployment(IReadOnlyDictionary<string, string> files)
    {
        var errors = new List<string>();
        var catalog = new SqlCatalog();
        var consumers = new List<(string Path, Statement Statement, ObjectName Stream)>();
        foreach (var path in files.Keys.Where(path => !IsOperators(path)).OrderBy(Rank).ThenBy(path => path, StringComparer.Ordinal))
        {
            var script = new Script(files[path], catalog, isComplete: true);
            errors.AddRange(script.Errors.Concat(script.Statements.Select(WhyNotRepeatable).OfType<string>()).Select(error => $"{path}: {error}"));
            consumers.AddRange(script.Statements.SelectMany(statement => StreamsOf(statement, catalog).Select(stream => (path, statement, stream))));
        }
        foreach (var path in files.Keys.Where(IsOperators).Order(StringComparer.Ordinal))
            errors.AddRange(new Script(files[path], catalog.Copy(), isComplete: true).Errors.Select(error => $"{path}: {error}"));
        errors.AddRange(SharedStreams(consumers));
        return errors;
    }

    private static bool IsOperators(string path) => path.StartsWith("ops/", StringComparison.Ordinal);

    // Grants and status are about what the tables' files create.
    private static int Rank(string path) => path.Split('_')[0] switch { "00" => 0, "60" => 2, "90" => 3, _ => 1 };

    private static string? WhyNotRepeatable(Statement statement)
    {
        return statement.WhyNotRepeatable is { } why ? $"line {statement.At.Line}: not repeatable, it {why}" : null;
    }

    private static IEnumerable<ObjectName> StreamsOf(Statement statement, SqlCatalog catalog)
    {
        return All(statement).OfType<Change>().SelectMany(change => change.Sources).OfType<NamedSource>()
            .Select(source => source.Name with { At = default })
            .Where(name => name.IsQualified && catalog.Find(ObjectKind.Stream, name) is not null)
            .Distinct();
    }

    private static IEnumerable<Statement> All(Statement statement) => statement.Inner.SelectMany(All).Prepend(statement);

    // A second consumer of a stream gets the changes the first one did not.
    private static IEnumerable<string> SharedStreams(IEnumerable<(string Path, Statement Statement, ObjectName Stream)> consumers)
    {
        return consumers.GroupBy(consumer => consumer.Stream).Where(group => group.Count() > 1)
            .Select(group => $"{group.Last().Path}: the stream {group.Key} has {group.Count()} consumers");
    }

    /// <summary>The statements of one text, each judged on its own.</summary>
    private sealed class Script
    {
        private readonly SqlCatalog _catalog;
        private readonly Binder _binder;
        private readonly List<string> _errors = [];
        private readonly List<Statement> _statements = [];

        public Script(string text, SqlCatalog catalog, bool isComplete)
        {
            _catalog = catalog;
            _binder = new Binder(catalog, isComplete);
            Guard(() =>
            {
                foreach (var tokens in Split(SqlLexer.Read(text)))
                    Guard(() => Judge(Parser.Statement(tokens)));
            });
        }

        public IReadOnlyList<string> Errors => _errors;

        public IReadOnlyList<Statement> Statements => _statements;

        private void Judge(Statement statement)
        {
            _statements.Add(statement);
            _binder.Statement(statement);
            foreach (var merge in All(statement).OfType<Merge>())
            {
                if (TransactionRules.ReadsStream(merge, name => _catalog.Find(ObjectKind.Stream, name) is not null))
                    ApplyRules.Check(merge, _catalog.Find(ObjectKind.Table, merge.Table)?.Columns);
            }
        }

        private void Guard(Action action)
        {
            try
            {
                action();
            }
            catch (SqlSyntaxException error)
            {
                _errors.Add(error.Message);
            }
        }

        // Where clients split a script: at every semicolon that is not inside quotes or dollar signs.
        private static IEnumerable<ImmutableArray<SqlToken>> Split(ImmutableArray<SqlToken> tokens)
        {
            var start = 0;
            for (var i = 0; i < tokens.Length; i++)
            {
                if (!tokens[i].Is(";"))
                    continue;
                yield return [.. tokens[start..i], tokens[i] with { Kind = SqlTokenKind.End }];
                start = i + 1;
            }
            if (start < tokens.Length - 1)
                throw new SqlSyntaxException("the last statement has no semicolon", tokens[^1]);
        }
    }
}
