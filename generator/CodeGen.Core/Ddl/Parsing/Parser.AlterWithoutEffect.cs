using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Diagnostics;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    /// <summary>Reads a change that leaves the model as it is; false when the words start none.</summary>
    private bool ReadSpecWithoutEffect()
    {
        var next = Ahead(1).Keyword;
        switch (Current.Keyword)
        {
            case Keyword.FORCE when next is not (Keyword.AUTO_INCREMENT or Keyword.AUTO_RANDOM_BASE):
            case Keyword.SECONDARY_LOAD or Keyword.SECONDARY_UNLOAD or Keyword.CACHE or Keyword.NOCACHE:
                _index++;
                return true;
            case Keyword.ALGORITHM or Keyword.LOCK:
                ReadAlgorithmOrLock();
                return true;
            case Keyword.ENABLE or Keyword.DISABLE when next == Keyword.KEYS:
            case Keyword.WITH or Keyword.WITHOUT when next == Keyword.VALIDATION:
            case Keyword.READ when next is Keyword.ONLY or Keyword.WRITE:
            case Keyword.REMOVE when next == Keyword.TTL:
            case Keyword.DISCARD or Keyword.IMPORT when next == Keyword.TABLESPACE:
                _index += 2;
                return true;
            case Keyword.ENABLE or Keyword.DISABLE or Keyword.MODIFY when next == Keyword.MASKING:
                SkipSpec();
                return true;
            case Keyword.SET when next is Keyword.TIFLASH or Keyword.HYPO:
                _index++;
                ReadTiFlashReplica();
                return true;
            case Keyword.ATTRIBUTES or Keyword.STATS_OPTIONS:
                ReadAttributes();
                return true;
            case Keyword.ORDER when next == Keyword.BY:
                ReadOrderBy();
                return true;
            case Keyword.COMPACT:
                ReadCompact();
                return true;
            default:
                return ReadPartitionSpec(next);
        }
    }

    // Up to a comma outside parentheses or the end.
    private void SkipSpec()
    {
        while (!AtEnd && !Current.Is(','))
        {
            if (Current.Is('('))
                SkipParentheses();
            else
                _index++;
        }
    }

    private void ReadAlgorithmOrLock()
    {
        var name = Take();
        Accept('=');
        var value = Current;
        if (value.Kind != TokenKind.Word)
            Fail("a value");
        else
            _index++;
        var isKnown = name.Is(Keyword.LOCK)
            ? RawOf(value).ToUpperInvariant() is "DEFAULT" or "NONE" or "SHARED" or "EXCLUSIVE"
            : RawOf(value).ToUpperInvariant() is "DEFAULT" or "COPY" or "INPLACE" or "INSTANT";
        if (!Failed && !isKnown)
            Report(ParsingDiagnostics.OptionValue.At(text.SpanOf(value), $"`{RawOf(name)}` does not take the value {Describe(value)}"));
    }

    // [HYPO] TIFLASH REPLICA n [LOCATION LABELS 'a', 'b'], behind SET.
    private void ReadTiFlashReplica()
    {
        Accept(Keyword.HYPO);
        Expect(Keyword.TIFLASH);
        Expect(Keyword.REPLICA);
        ExpectInteger("a number");
        if (!Accept(Keyword.LOCATION))
            return;
        Expect(Keyword.LABELS);
        do
        {
            ExpectString("a label");
        }
        while (Accept(','));
    }

    private void ReadAttributes()
    {
        _index++;
        Accept('=');
        if (!Accept(Keyword.DEFAULT))
            ExpectString("a string or DEFAULT");
    }

    private void ReadOrderBy()
    {
        _index += 2;
        do
        {
            ExpectColumnName();
            if (!Accept(Keyword.ASC))
                Accept(Keyword.DESC);
        }
        while (Current.Is(',') && IsOrderItem() && Accept(','));
    }

    // A comma may also start the next change: an item is a name with ASC, DESC, a dot, a comma or the end behind it.
    private bool IsOrderItem()
    {
        var behind = Ahead(2);
        return IsName(Ahead(1)) && (behind.Kind == TokenKind.End || behind.Is(',') || behind.Is('.')
            || behind.Keyword is Keyword.ASC or Keyword.DESC);
    }

    // COMPACT [PARTITION p, …] [TIFLASH REPLICA]
    private void ReadCompact()
    {
        _index++;
        if (Accept(Keyword.PARTITION))
            ReadNames();
        if (Accept(Keyword.TIFLASH))
            Expect(Keyword.REPLICA);
    }

    private bool ReadPartitionSpec(Keyword next)
    {
        var first = Current.Keyword;
        if (first is Keyword.FIRST or Keyword.LAST && next == Keyword.PARTITION)
        {
            AcceptBound(first);
            return true;
        }

        if (first is Keyword.MERGE or Keyword.SPLIT)
        {
            ReadMergeOrSplit(first, next);
            return true;
        }

        if (first == Keyword.PARTITION && next != Keyword.BY)
        {
            ReadPartitionProperty();
            return true;
        }

        if (next != Keyword.PARTITION)
            return false;
        return ReadPartitionOperation(first);
    }

    private void ReadMergeOrSplit(Keyword first, Keyword next)
    {
        _index++;
        if (first == Keyword.MERGE || next == Keyword.MAXVALUE)
        {
            if (!AcceptBound(first == Keyword.MERGE ? Keyword.FIRST : Keyword.MAXVALUE))
                Fail("PARTITION LESS THAN");
        }
        else
        {
            SkipSpec();
        }
    }

    // PARTITION p ATTRIBUTES … | PLACEMENT POLICY …
    private void ReadPartitionProperty()
    {
        _index++;
        ExpectName("a partition name", warn: false);
        if (Current.Is(Keyword.ATTRIBUTES))
            ReadAttributes();
        else if (Current.Is(Keyword.PLACEMENT))
            ReadPlacement();
        else
            AbandonPartitions("ATTRIBUTES or PLACEMENT POLICY");
    }

    private bool ReadPartitionOperation(Keyword operation)
    {
        switch (operation)
        {
            case Keyword.TRUNCATE or Keyword.CHECK or Keyword.REPAIR or Keyword.OPTIMIZE or Keyword.REBUILD or Keyword.ANALYZE:
                _index += 2;
                AcceptBinlogOption();
                ReadPartitionNames();
                return true;
            case Keyword.IMPORT or Keyword.DISCARD:
                _index += 2;
                ReadPartitionNames();
                Expect(Keyword.TABLESPACE);
                return true;
            case Keyword.COALESCE:
                _index += 2;
                AcceptBinlogOption();
                ExpectInteger("a number");
                return true;
            case Keyword.REORGANIZE:
                _index += 2;
                AcceptBinlogOption();
                ReadReorganize();
                return true;
            case Keyword.EXCHANGE:
                _index += 2;
                ReadExchange();
                return true;
            default:
                return false;
        }
    }

    private void AcceptBinlogOption()
    {
        if (!Accept(Keyword.NO_WRITE_TO_BINLOG))
            Accept(Keyword.LOCAL);
    }

    private void ReadPartitionNames()
    {
        if (!Accept(Keyword.ALL))
            ReadNames();
    }

    private void ReadNames()
    {
        do
        {
            if (KeywordTable.IsReserved(Current.Keyword))
                Fail("a partition name");
            ExpectName("a partition name", warn: false);
        }
        while (Accept(','));
    }

    private void ReadReorganize()
    {
        if (AtEnd || Current.Is(','))
            return;
        ReadNames();
        Expect(Keyword.INTO);
        ReadPartitionDefinitions(new PartitionMethod((string?)null));
    }

    private void ReadExchange()
    {
        ExpectName("a partition name", warn: false);
        Expect(Keyword.WITH);
        Expect(Keyword.TABLE);
        ExpectTableName();
        if (!Accept(Keyword.WITH, Keyword.VALIDATION))
            Accept(Keyword.WITHOUT, Keyword.VALIDATION);
    }

    // Behind ADD PARTITION: [IF NOT EXISTS] [LOCAL] (definitions) or PARTITIONS n.
    private void ReadAddPartition()
    {
        AcceptIfNotExists();
        AcceptBinlogOption();
        if (Current.Is('('))
        {
            ReadPartitionDefinitions(new PartitionMethod((string?)null));
        }
        else if (Current.Is(Keyword.PARTITIONS))
        {
            _index++;
            ExpectInteger("a number");
        }
    }
}
