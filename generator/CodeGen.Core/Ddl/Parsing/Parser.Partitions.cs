using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    /// <summary>What a PARTITION BY clause says about the definitions behind it.</summary>
    /// <param name="Method">HASH, KEY, RANGE, LIST or SYSTEM_TIME; null when only definitions are there (ADD PARTITION).</param>
    private sealed record PartitionMethod(string? Method)
    {
        /// <summary>Number of columns of RANGE COLUMNS and LIST COLUMNS, 1 for an expression.</summary>
        public int Width { get; init; } = 1;

        public bool HasInterval { get; set; }

        /// <summary>PARTITIONS n; 0 when it is not written.</summary>
        public int Partitions { get; set; }

        public int Subpartitions { get; set; }

        public bool HasDefinitions { get; set; }
    }

    // Partitions change nothing here: what is wrong with them is a warning, and the rest of the clause is skipped.
    private string? ReadPartitionBy()
    {
        _index += 2;
        var first = Previous;
        if (ReadPartitionMethod() is not { } method)
            return null;
        ReadPartitionInterval(method);
        ReadPartitionCounts(method);
        if (Current.Is('(') && Ahead(1).Is(Keyword.PARTITION))
            ReadPartitionDefinitions(method);
        if (!Failed)
            CheckPartitions(method, first);
        return method.Method;
    }

    private void BadPartition(Token place, string message)
    {
        Report(ParsingDiagnostics.PartitionClause.At(text.SpanOf(place), message));
    }

    // Reports and moves to the end of the statement or to a query.
    private void AbandonPartitions(string expected)
    {
        if (Failed)
            return;
        if (AtEnd || Current.Kind == TokenKind.Unterminated)
        {
            Fail(expected);
            return;
        }

        BadPartition(Current, $"expected {expected} in the partition clause, found {Describe(Current)}");
        var depth = 0;
        while (!AtEnd && !(depth <= 0 && Current.Keyword is Keyword.AS or Keyword.SELECT))
        {
            depth += Current.Is('(') ? 1 : Current.Is(')') ? -1 : 0;
            _index++;
        }
    }

    private PartitionMethod? ReadPartitionMethod()
    {
        Accept(Keyword.LINEAR);
        var token = Take();
        switch (token.Keyword)
        {
            case Keyword.HASH:
                ReadPartitionExpression();
                return new PartitionMethod("HASH");
            case Keyword.KEY:
                ReadKeyAlgorithm();
                ReadPartitionColumns(mayBeEmpty: true);
                return new PartitionMethod("KEY");
            case Keyword.RANGE or Keyword.LIST:
                var columns = Accept(Keyword.COLUMNS) || Accept(Keyword.FIELDS);
                var width = columns ? ReadPartitionColumns(mayBeEmpty: false) : ReadPartitionExpression();
                return new PartitionMethod(KeywordTable.NameOf(token.Keyword)) { Width = width };
            case Keyword.SYSTEM_TIME:
                if (Accept(Keyword.INTERVAL))
                {
                    _index++;
                    ExpectName("a unit", warn: false);
                }
                else if (Accept(Keyword.LIMIT))
                {
                    ExpectInteger("a number");
                }

                return new PartitionMethod("SYSTEM_TIME");
            default:
                _index--;
                AbandonPartitions("HASH, KEY, RANGE, LIST or SYSTEM_TIME");
                return null;
        }
    }

    private void ReadKeyAlgorithm()
    {
        if (!Accept(Keyword.ALGORITHM))
            return;
        Accept('=');
        var value = Current;
        if (value.Kind != TokenKind.Integer || ParseInteger(value) is not (1 or 2))
            BadPartition(value, "the ALGORITHM of KEY partitions is 1 or 2");
        while (!AtEnd && !Current.Is('('))
            _index++;
    }

    private int ReadPartitionExpression()
    {
        var start = _index;
        if (!Current.Is('('))
        {
            AbandonPartitions("`(`");
            return 1;
        }

        SkipParentheses();
        CheckBitExpression(start + 1, _index - 1);
        return 1;
    }

    // Partition expressions and bounds know no NOT, IS, AND and OR outside inner parentheses.
    private void CheckBitExpression(int from, int to)
    {
        var depth = 0;
        for (var i = from; i < to && !Failed; i++)
        {
            var token = text.At(i);
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (depth == 0 && token.Keyword is Keyword.NOT or Keyword.IS or Keyword.AND or Keyword.OR)
            {
                BadPartition(token, $"`{RawOf(token)}` cannot stand in a partition expression");
                return;
            }
        }
    }

    private int ReadPartitionColumns(bool mayBeEmpty)
    {
        if (!Current.Is('(') || (Ahead(1).Is(')') && !mayBeEmpty))
        {
            AbandonPartitions("a list of columns");
            return 1;
        }

        Expect('(');
        var count = 0;
        while (!Failed && !Current.Is(')'))
        {
            ExpectColumnName();
            count++;
            if (!Accept(','))
                break;
        }

        Expect(')');
        return Math.Max(count, 1);
    }

    // INTERVAL (1 MONTH) FIRST PARTITION LESS THAN (…) LAST PARTITION LESS THAN (…) [NULL PARTITION] [MAXVALUE PARTITION]
    private void ReadPartitionInterval(PartitionMethod method)
    {
        if (!Accept(Keyword.INTERVAL))
            return;
        method.HasInterval = true;
        SkipParentheses();
        var hasFirst = AcceptBound(Keyword.FIRST);
        var hasLast = AcceptBound(Keyword.LAST);
        if (hasFirst != hasLast)
        {
            AbandonPartitions("FIRST PARTITION and LAST PARTITION");
            return;
        }

        Accept(Keyword.NULL, Keyword.PARTITION);
        Accept(Keyword.MAXVALUE, Keyword.PARTITION);
    }

    private bool AcceptBound(Keyword which)
    {
        if (!Accept(which, Keyword.PARTITION))
            return false;
        Expect(Keyword.LESS);
        Expect(Keyword.THAN);
        SkipParentheses();
        return true;
    }

    private void ReadPartitionCounts(PartitionMethod method)
    {
        while (!Failed)
        {
            if (Current.Is(Keyword.PARTITIONS))
            {
                _index++;
                method.Partitions = ExpectPartitionCount("partitions");
            }
            else if (Accept(Keyword.SUBPARTITION, Keyword.BY))
            {
                ReadPartitionMethod();
            }
            else if (Accept(Keyword.SUBPARTITIONS))
            {
                method.Subpartitions = ExpectPartitionCount("subpartitions");
            }
            else
            {
                return;
            }
        }
    }

    private int ExpectPartitionCount(string what)
    {
        var token = Current;
        var count = ExpectInteger("a number");
        if (count == 0 && !Failed)
            BadPartition(token, $"a table cannot have 0 {what}");
        return count;
    }

    private void CheckPartitions(PartitionMethod method, Token place)
    {
        if (!method.HasDefinitions && !method.HasInterval && method.Method is "RANGE" or "LIST" or "SYSTEM_TIME")
            BadPartition(place, $"{method.Method} partitions have to be defined one by one");
    }
}
