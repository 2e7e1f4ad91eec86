using Tidb.CodeGen.Ddl.Lexing;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    private void ReadPartitionDefinitions(PartitionMethod method)
    {
        method.HasDefinitions = true;
        var first = Current;
        Expect('(');
        var (history, lastIsCurrent, count) = (0, false, 0);
        do
        {
            count++;
            if (!Current.Is(Keyword.PARTITION))
            {
                AbandonPartitions("PARTITION");
                return;
            }

            _index++;
            var name = Current;
            ExpectName("a partition name", warn: false);
            var clause = ReadPartitionValues(method, name);
            history += clause == Keyword.HISTORY ? 1 : 0;
            lastIsCurrent = clause == Keyword.CURRENT;
            ReadPartitionOptions();
            if (Current.Is('('))
                ReadSubpartitions(method);
            if (!Failed && !Current.Is(',') && !Current.Is(')'))
            {
                AbandonPartitions("`,` or `)`");
                return;
            }
        }
        while (Accept(','));
        Expect(')');
        if (method.Partitions != 0 && method.Partitions != count)
            BadPartition(first, $"there are {count} partitions, and PARTITIONS says {method.Partitions}");
        if (method.Method == "SYSTEM_TIME" && !(history > 0 && lastIsCurrent))
            BadPartition(first, "SYSTEM_TIME needs HISTORY partitions and CURRENT as the last one");
    }

    /// <summary>VALUES LESS THAN, VALUES IN, DEFAULT, HISTORY or CURRENT; tells whether it suits the method.</summary>
    private Keyword ReadPartitionValues(PartitionMethod method, Token name)
    {
        var (clause, suits) = (Keyword.None, method.Method);
        if (Accept(Keyword.VALUES))
        {
            clause = Current.Keyword;
            suits = clause == Keyword.LESS ? "RANGE" : "LIST";
            if (Accept(Keyword.LESS))
                ReadLessThan(method);
            else
                ReadValuesIn(method);
        }
        else if (Current.Keyword is Keyword.DEFAULT or Keyword.HISTORY or Keyword.CURRENT)
        {
            clause = Take().Keyword;
            suits = clause == Keyword.DEFAULT ? "LIST" : "SYSTEM_TIME";
        }
        else if (method.Method is "RANGE" or "LIST" or "SYSTEM_TIME")
        {
            BadPartition(name, $"{method.Method} partitions need their values");
        }

        if (method.Method is not null && suits != method.Method)
            BadPartition(name, $"{method.Method} partitions do not take the values of {suits} partitions");
        return clause;
    }

    private void ReadLessThan(PartitionMethod method)
    {
        Expect(Keyword.THAN);
        var place = Current;
        if (Accept(Keyword.MAXVALUE))
        {
            if (method.Method == "RANGE" && method.Width > 1)
                BadPartition(place, $"the bound needs {method.Width} values");
            return;
        }

        var start = _index;
        if (!place.Is('('))
        {
            Fail("`(` or MAXVALUE");
            return;
        }

        SkipParentheses();
        var count = CountItems(start + 1, _index - 1);
        CheckBitExpression(start + 1, _index - 1);
        if (count == 0 || (method.Method == "RANGE" && count != method.Width))
            BadPartition(place, $"the bound needs {method.Width} values, not {count}");
        if (!Failed && text.At(start + 1).Is(Keyword.DEFAULT))
            BadPartition(place, "a bound of RANGE partitions cannot be DEFAULT");
    }

    private void ReadValuesIn(PartitionMethod method)
    {
        Expect(Keyword.IN);
        var place = Current;
        var start = _index;
        if (!place.Is('('))
        {
            Fail("`(`");
            return;
        }

        SkipParentheses();
        if (Failed)
            return;
        if (CountItems(start + 1, _index - 1) == 0)
            BadPartition(place, "VALUES IN needs at least one value");
        CheckListItems(method, start + 1, _index - 1);
    }

    // Rows of a list of several columns are tuples; DEFAULT stands alone, MAXVALUE not at all.
    private void CheckListItems(PartitionMethod method, int from, int to)
    {
        for (var i = from; i < to;)
        {
            var item = text.At(i);
            var end = EndOfItem(i, to);
            var isTuple = item.Is('(') && Closes(i) == end - 1;
            var width = isTuple ? CountItems(i + 1, end - 1) : 1;
            var isDefault = item.Is(Keyword.DEFAULT) && end == i + 1;
            if (method.Method == "LIST" && width != method.Width && !isDefault)
                BadPartition(item, $"the value needs {method.Width} columns, not {width}");
            if (item.Is(Keyword.MAXVALUE) || (isTuple && Enumerable.Range(i, end - i).Any(index => text.At(index).Is(Keyword.DEFAULT))))
                BadPartition(item, "MAXVALUE, or DEFAULT inside a tuple, is no value of a LIST partition");
            i = end + 1;
        }
    }

    private int EndOfItem(int from, int to)
    {
        var depth = 0;
        for (var i = from; i < to; i++)
        {
            depth += text.At(i).Is('(') ? 1 : text.At(i).Is(')') ? -1 : 0;
            if (depth == 0 && text.At(i).Is(','))
                return i;
        }

        return to;
    }

    private int CountItems(int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i = EndOfItem(i, to) + 1)
            count++;
        return count;
    }

    private void ReadSubpartitions(PartitionMethod method)
    {
        var first = Current;
        Expect('(');
        var count = 0;
        do
        {
            Expect(Keyword.SUBPARTITION);
            ExpectName("a subpartition name", warn: false);
            ReadPartitionOptions();
            count++;
        }
        while (Accept(','));
        Expect(')');
        if (method.Subpartitions != 0 && count != method.Subpartitions)
            BadPartition(first, $"this partition has {count} subpartitions, others have {method.Subpartitions}");
        method.Subpartitions = count;
    }

    private void ReadPartitionOptions()
    {
        while (!Failed && (Current.Kind == TokenKind.Word) && !Current.Is(Keyword.PARTITION))
        {
            switch (Current.Keyword)
            {
                case Keyword.PLACEMENT:
                    ReadPlacement();
                    break;
                case Keyword.STORAGE or Keyword.ENGINE:
                    Accept(Keyword.STORAGE);
                    Expect(Keyword.ENGINE);
                    ReadPartitionOptionValue();
                    break;
                case Keyword.DATA or Keyword.INDEX:
                    _index++;
                    Expect(Keyword.DIRECTORY);
                    ReadPartitionOptionValue();
                    break;
                case Keyword.COMMENT or Keyword.ENGINE_ATTRIBUTE or Keyword.SECONDARY_ENGINE_ATTRIBUTE or Keyword.INSERT_METHOD
                        or Keyword.MAX_ROWS or Keyword.MIN_ROWS or Keyword.TABLESPACE or Keyword.NODEGROUP:
                    _index++;
                    ReadPartitionOptionValue();
                    break;
                default:
                    AbandonPartitions("a partition option");
                    return;
            }
        }
    }

    private void ReadPartitionOptionValue()
    {
        Accept('=');
        if (!IsName(Current) && !IsString(Current) && Current.Kind != TokenKind.Integer)
            Fail("a value");
        else
            _index++;
    }
}
