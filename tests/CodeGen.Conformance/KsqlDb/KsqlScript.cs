using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.KsqlDb.Grammar;
using Tidb.CodeGen.Conformance.KsqlDb.Rules;
using Tidb.CodeGen.Conformance.KsqlDb.Syntax;

namespace Tidb.CodeGen.Conformance.KsqlDb;

/// <summary>The statements of one text, which is one session: each judged on its own.</summary>
internal sealed class KsqlScript
{
    private readonly KsqlCatalog _catalog;
    private readonly bool _isGuarded;
    private readonly HashSet<string> _subjects = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];
    private readonly List<Statement> _statements = [];
    private bool _fromEarliest;

    /// <param name="catalog">What exists before; what is created is added.</param>
    /// <param name="isGuarded">Whether every source on a topic of TiCDC waits for its schemas.</param>
    /// <param name="fromEarliest">Whether the session reads topics from their start without being told.</param>
    public KsqlScript(KsqlCatalog catalog, bool isGuarded = false, bool fromEarliest = false)
    {
        _catalog = catalog;
        _isGuarded = isGuarded;
        _fromEarliest = fromEarliest;
    }

    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>What is wrong; nothing when it is accepted.</summary>
    public IReadOnlyList<string> Judge(string text)
    {
        Guard(() =>
        {
            foreach (var tokens in Split(KsqlLexer.Read(text)))
                Guard(() => Judge(Parser.Statement(tokens)));
        });
        return _errors;
    }

    private void Judge(Statement statement)
    {
        _statements.Add(statement);
        switch (statement)
        {
            case AssertSchema assert:
                if (!_subjects.Add(assert.Subject))
                    throw new SqlSyntaxException("the subject is waited for twice", assert.At);
                break;
            case FromEarliest:
                _fromEarliest = true;
                break;
            case CreateSource create:
                Judge(create);
                break;
            case CreateStreamAs create:
                Judge(create);
                break;
            case Drop drop:
                Judge(drop);
                break;
            case Describe describe:
                _catalog.Find(describe.At, describe.Name);
                break;
            default:
                break;
        }
    }

    private void Judge(CreateSource create)
    {
        SourceRules.Complete(create.At, create.Properties);
        SourceRules.Timestamp(create);
        var source = Source.Of(create);
        SourceRules.Check(create.At, source);
        // A source table is a persistent query: it fills itself from where the session starts to read.
        if (create.IsTable && !_fromEarliest)
            throw new SqlSyntaxException("the query would start at the end of the topic", create.At);
        if (_isGuarded && source.KeyFormat is ("AVRO" or "NONE"))
            WaitsFor(create.At, source);
        _catalog.Add(create.At, source);
    }

    // Before TiCDC has registered its schemas, the statement would register ksqlDB's and stop the changefeed.
    private void WaitsFor(SqlToken at, Source source)
    {
        var subjects = source.KeyFormat == "AVRO" ? new[] { "-key", "-value" } : ["-value"];
        if (subjects.FirstOrDefault(subject => !_subjects.Contains(source.Topic + subject)) is { } missing)
            throw new SqlSyntaxException($"nothing waits for {source.Topic}{missing}", at);
    }

    private void Judge(CreateStreamAs create)
    {
        SourceRules.Complete(create.At, create.Properties);
        if (!_fromEarliest)
            throw new SqlSyntaxException("the query would start at the end of the topic", create.At);
        var source = Source.Of(create, QueryRules.Columns(create, _catalog.Find(create.At, create.From)));
        SourceRules.Check(create.At, source);
        _catalog.Add(create.At, source);
    }

    // DELETE TOPIC is for topics that ksqlDB itself writes; one of TiCDC's would be gone with its subjects.
    private void Judge(Drop drop)
    {
        var source = _catalog.Find(drop.At, drop.Name);
        if (source.IsTable != drop.IsTable)
            throw new SqlSyntaxException("the other kind of object", drop.At);
        if (source.IsDerived != drop.WithTopic)
            throw new SqlSyntaxException(drop.WithTopic ? "DELETE TOPIC for a topic of TiCDC" : "the derived topic stays", drop.At);
        _catalog.Remove(drop.At, source);
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
