using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Syntax;

namespace Tidb.CodeGen.Ddl.Parsing;

internal sealed partial class Parser
{
    /// <summary>True at a word that starts a constraint; VECTOR and COLUMNAR only with INDEX behind them.</summary>
    private bool AtConstraint()
    {
        return Current.Keyword switch
        {
            Keyword.CONSTRAINT or Keyword.PRIMARY or Keyword.UNIQUE or Keyword.KEY or Keyword.INDEX or Keyword.FULLTEXT
                or Keyword.FOREIGN or Keyword.CHECK or Keyword.SPATIAL => !Ahead(1).Is('.'),
            Keyword.VECTOR or Keyword.COLUMNAR => Ahead(1).Is(Keyword.INDEX),
            Keyword.PERIOD => Ahead(1).Is(Keyword.FOR),
            _ => false,
        };
    }

    private IndexSyntax? ExpectConstraint()
    {
        var first = Current;
        Name? name = null;
        if (Accept(Keyword.CONSTRAINT) && !AtConstraint())
            name = ExpectName("a constraint name");
        var constraint = ReadConstraint(first, name);
        if (Failed || constraint is null)
            return null;
        constraint.Span = SpanFrom(first);
        return constraint;
    }

    private IndexSyntax? ReadConstraint(Token first, Name? name)
    {
        var token = Take();
        switch (token.Keyword)
        {
            case Keyword.PRIMARY:
                Expect(Keyword.KEY);
                return ReadIndex(ConstraintForm.Primary, null, ifNotExists: false);
            case Keyword.UNIQUE:
                if (!Accept(Keyword.KEY))
                    Accept(Keyword.INDEX);
                return ReadIndex(ConstraintForm.Unique, name, ifNotExists: false);
            case Keyword.KEY or Keyword.INDEX:
                return ReadIndex(ConstraintForm.Index, name, AcceptIfNotExists());
            case Keyword.FULLTEXT or Keyword.SPATIAL:
                if (token.Is(Keyword.SPATIAL))
                    Tolerate(token, "SPATIAL indexes");
                if (!Accept(Keyword.KEY))
                    Accept(Keyword.INDEX);
                return ReadSpecialIndex(ConstraintForm.Index, name, ifNotExists: false);
            case Keyword.VECTOR or Keyword.COLUMNAR:
                Expect(Keyword.INDEX);
                return ReadSpecialIndex(token.Is(Keyword.VECTOR) ? ConstraintForm.Vector : ConstraintForm.Index, name, AcceptIfNotExists());
            case Keyword.FOREIGN:
                return ReadForeignKey(name);
            case Keyword.CHECK:
                ReadCheckBody();
                return NewIndex(ConstraintForm.Check, name);
            case Keyword.PERIOD:
                return ReadPeriod(token);
            default:
                _index--;
                Fail("PRIMARY KEY, UNIQUE, KEY, FOREIGN KEY or CHECK");
                return null;
        }
    }

    private IndexSyntax ReadSpecialIndex(ConstraintForm form, Name? name, bool ifNotExists)
    {
        var index = ReadIndex(form, name, ifNotExists);
        index.IsSpecial = true;
        return index;
    }

    // MariaDB's PERIOD FOR SYSTEM_TIME (a, b).
    private IndexSyntax ReadPeriod(Token first)
    {
        Tolerate(first, "`PERIOD FOR`");
        Expect(Keyword.FOR);
        ExpectName("a period name");
        SkipParentheses();
        return NewIndex(ConstraintForm.Check, null);
    }

    private IndexSyntax NewIndex(ConstraintForm form, Name? name, bool ifNotExists = false)
    {
        var index = _indexes.Lend();
        index.Form = form;
        index.Name = name;
        index.IfNotExists = ifNotExists;
        return index;
    }

    private IndexSyntax ReadIndex(ConstraintForm form, Name? constraintName, bool ifNotExists)
    {
        Name? written = null;
        var atKind = Current.Is(Keyword.USING) || (Current.Is(Keyword.TYPE) && IsIndexKind(Ahead(1)) && Ahead(2).Is('('));
        if (!Current.Is('(') && !atKind)
            written = ExpectName("an index name");
        ReadIndexKind(hasName: written is not null);
        var name = form == ConstraintForm.Primary ? null : constraintName ?? written;
        var index = NewIndex(form, name is { Text.Length: > 0 } ? name : null, ifNotExists);
        ReadParts(index.Parts);
        ReadIndexOptions(index);
        return index;
    }

    private static bool IsIndexKind(Token token)
    {
        return token.Keyword is Keyword.BTREE or Keyword.HASH or Keyword.RTREE or Keyword.HYPO or Keyword.HNSW or Keyword.INVERTED;
    }

    // USING kind, or TYPE kind behind a name.
    private void ReadIndexKind(bool hasName)
    {
        var token = Current;
        if (!Accept(Keyword.USING) && !(token.Is(Keyword.TYPE) && IsIndexKind(Ahead(1)) && Accept(Keyword.TYPE)))
            return;
        if (token.Is(Keyword.TYPE) && !hasName)
            Tolerate(token, "TYPE without an index name");
        _isHypothetical |= Current.Is(Keyword.HYPO);
        if (!IsIndexKind(Current))
            Fail("BTREE, HASH, RTREE, HNSW or INVERTED");
        else
            _index++;
    }

    private void ReadParts(List<PartSyntax> parts)
    {
        Expect('(');
        do
        {
            parts.Add(ExpectPart());
        }
        while (Accept(','));
        Expect(')');
    }

    private PartSyntax ExpectPart()
    {
        var first = Current;
        string? column = null;
        string? expression = null;
        int? prefix = null;
        if (first.Is('('))
        {
            var start = _index;
            SkipParentheses();
            expression = Failed ? "" : Restore(start, _index);
        }
        else
        {
            column = ExpectColumnName().Text;
            prefix = AcceptLength() is > 0 and var length ? length : null;
        }

        if (!Accept(Keyword.ASC))
            Accept(Keyword.DESC);
        return new PartSyntax(column, prefix, expression, SpanFrom(first));
    }

    private void ReadIndexOptions(IndexSyntax index)
    {
        while (!Failed)
        {
            var token = Current;
            switch (token.Keyword)
            {
                case Keyword.CLUSTERED:
                    _index++;
                    index.Clustered = true;
                    break;
                case Keyword.NONCLUSTERED:
                    _index++;
                    index.Clustered = false;
                    break;
                case Keyword.INVISIBLE:
                    _index++;
                    index.IsInvisible = true;
                    break;
                case Keyword.WHERE:
                    _index++;
                    SkipExpression();
                    index.IsPartial = true;
                    break;
                default:
                    if (!ReadIgnoredIndexOption())
                        return;
                    break;
            }
        }
    }

    private bool ReadIgnoredIndexOption()
    {
        switch (Current.Keyword)
        {
            case Keyword.KEY_BLOCK_SIZE:
                _index++;
                Accept('=');
                ExpectInteger("a number");
                return true;
            case Keyword.USING or Keyword.TYPE:
                var before = _index;
                ReadIndexKind(hasName: true);
                return _index > before;
            case Keyword.WITH:
                _index++;
                Expect(Keyword.PARSER);
                ExpectName("a parser name");
                return true;
            case Keyword.COMMENT:
                ReadIndexComment();
                return true;
            case Keyword.VISIBLE or Keyword.GLOBAL or Keyword.LOCAL or Keyword.ADD_COLUMNAR_REPLICA_ON_DEMAND:
                _index++;
                return true;
            case Keyword.PRE_SPLIT_REGIONS:
                _index++;
                Accept('=');
                if (Current.Is('('))
                    SkipParentheses();
                else
                    ExpectInteger("a number");
                return true;
            case Keyword.SECONDARY_ENGINE_ATTRIBUTE or Keyword.ENGINE_ATTRIBUTE:
                _index++;
                Accept('=');
                ExpectString("a string");
                return true;
            default:
                return false;
        }
    }

    private void ReadIndexComment()
    {
        var token = Take();
        if (Accept('='))
            Tolerate(token, "`COMMENT =` on an index");
        ExpectString("a string");
    }

    // The condition of a partial index ends at a comma, a closing parenthesis, an index option or the end.
    private void SkipExpression()
    {
        var start = _index;
        while (!AtEnd && !Current.Is(',') && !Current.Is(')') && !AtIndexOption())
        {
            if (Current.Is('('))
                SkipParentheses();
            else
                _index++;
        }

        if (_index == start)
            Fail("an expression");
    }

    private bool AtIndexOption()
    {
        return Current.Keyword is Keyword.COMMENT or Keyword.VISIBLE or Keyword.INVISIBLE or Keyword.GLOBAL or Keyword.LOCAL
            or Keyword.KEY_BLOCK_SIZE or Keyword.PRE_SPLIT_REGIONS or Keyword.CLUSTERED or Keyword.NONCLUSTERED or Keyword.LOCK
            or Keyword.ALGORITHM;
    }

    private IndexSyntax ReadForeignKey(Name? name)
    {
        Expect(Keyword.KEY);
        var ifNotExists = AcceptIfNotExists();
        Name? written = Current.Is('(') ? null : ExpectName("a foreign key name");
        var index = NewIndex(ConstraintForm.ForeignKey, name ?? written, ifNotExists);
        ReadParts(index.Parts);
        if (!Failed)
            ReadReferences();
        return index;
    }
}
