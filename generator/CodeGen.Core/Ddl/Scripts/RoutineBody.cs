using Tidb.CodeGen.Ddl.Lexing;
using Tidb.CodeGen.Ddl.Parsing;

namespace Tidb.CodeGen.Ddl.Scripts;

/// <summary>Follows BEGIN … END of procedures, functions, triggers and events, whose bodies hold semicolons.</summary>
internal struct RoutineBody
{
    private int _depth;
    private int _followed;
    private bool? _isRoutine;
    private Token _previous;

    /// <summary>True when the semicolon behind the tokens so far does not end the statement.</summary>
    /// <param name="text">The tokens.</param>
    /// <param name="hasDelimiter">True under DELIMITER: a routine then ends at that delimiter only.</param>
    public bool Continues(StatementText text, bool hasDelimiter)
    {
        _isRoutine ??= StatementHead.IsRoutine(StatementHead.KindOf(text.Tokens));
        if (!_isRoutine.Value)
            return false;
        foreach (var token in text.Tokens[_followed..])
            Follow(token);
        _followed = text.Count;
        return hasDelimiter || _depth > 0;
    }

    private void Follow(Token token)
    {
        if (token.Is(Keyword.END))
            _depth = Math.Max(0, _depth - 1);
        else if (!_previous.Is(Keyword.END) && Opens(token))
            _depth++;
        _previous = token;
    }

    // IF is a statement only where one can start; elsewhere it is the function or IF EXISTS.
    private readonly bool Opens(Token token)
    {
        return token.Keyword switch
        {
            Keyword.BEGIN or Keyword.CASE or Keyword.LOOP or Keyword.WHILE or Keyword.REPEAT => true,
            Keyword.IF => _previous.Is(';') || _previous.Is(':')
                || _previous.Keyword is Keyword.BEGIN or Keyword.THEN or Keyword.ELSE or Keyword.DO or Keyword.LOOP or Keyword.REPEAT,
            _ => false,
        };
    }
}
