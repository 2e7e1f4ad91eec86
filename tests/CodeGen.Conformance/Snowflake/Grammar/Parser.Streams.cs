using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

internal sealed partial class Parser
{
    private CreateStream CreateStream(Existing existing)
    {
        var at = Previous;
        Refuse(existing == Existing.Alter, "CREATE OR ALTER STREAM changes the comment only");
        var mode = IfNotExists(existing);
        var name = QualifiedName("a stream");
        Take("COPY", "GRANTS");
        Expect("ON", "TABLE");
        var stream = new CreateStream(at, mode, name, QualifiedName("a table"));
        if (Take("AT"))
            stream = stream with { From = StreamPosition() };

        // A standard stream joins deletes with inserts: the cleanup would cancel changes that are not applied yet.
        Expect("APPEND_ONLY", "=", "TRUE");
        if (Take("SHOW_INITIAL_ROWS", "="))
            Flag();
        OptionalComment();
        return stream;
    }

    private ObjectName StreamPosition()
    {
        Expect("(", "STREAM", "=>");
        var literal = Expect(SqlTokenKind.String, "a stream");
        Expect(")");
        return NameIn(literal, literal.Value);
    }

    private AlterStream AlterStream()
    {
        var at = Previous;
        var ifExists = Take("IF", "EXISTS");
        var name = QualifiedName("a stream");
        Expect("SET");
        OptionalComment();
        return new AlterStream(at, name, ifExists);
    }
}
