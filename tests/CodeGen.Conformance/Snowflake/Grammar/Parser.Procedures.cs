using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private CreateProcedure CreateProcedure(Existing existing)
    {
        var at = Previous;
        var mode = IfNotExists(existing);
        var name = QualifiedName("a procedure");
        Expect("(");
        var arguments = Is(")") ? [] : Separated(ProcedureArgument);
        Expect(")");
        if (Take("COPY", "GRANTS"))
            Refuse(mode != Existing.Replace, "COPY GRANTS belongs to OR REPLACE");
        Expect("RETURNS");
        if (Take("TABLE"))
            Expect("(", ")");
        else
            Type();
        Take("NOT", "NULL");
        Expect("LANGUAGE", "SQL");
        OptionalComment();
        Expect("EXECUTE", "AS");
        OneOf(["OWNER", "CALLER"]);
        Expect("AS");
        return new CreateProcedure(at, mode, name, [.. arguments], BodyLiteral());
    }

    private Column ProcedureArgument()
    {
        var name = Name("an argument");
        return new Column(name, Type());
    }

    // A single-quoted body is the way out when a literal inside holds two dollar signs.
    private Block BodyLiteral()
    {
        Refuse(!Is(SqlTokenKind.DollarString) && !Is(SqlTokenKind.String), "a body between dollar signs or quotes is expected");
        return Body(Next());
    }

    private ExecuteImmediate ExecuteImmediate()
    {
        var at = Current;
        Expect("EXECUTE", "IMMEDIATE");
        if (Is(SqlTokenKind.DollarString))
            return new ExecuteImmediate(at) { Block = BodyLiteral() };
        var text = Expression();
        var binds = Take("USING") ? Parenthesised(() => Name("a variable")) : [];
        return new ExecuteImmediate(at) { Text = text, Using = [.. binds] };
    }

    private CallProcedure CallProcedure()
    {
        var at = Next();
        var name = QualifiedName("a procedure");
        Expect("(");
        var arguments = Is(")") ? [] : Separated(Expression);
        Expect(")");
        return new CallProcedure(at, name, [.. arguments]) { Into = Take("INTO") ? BindVariable() : null };
    }
}
