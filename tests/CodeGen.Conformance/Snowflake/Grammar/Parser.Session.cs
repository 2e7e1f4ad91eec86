using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Statements;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

/// <summary>USE, SET, SHOW.</summary>
internal sealed partial class Parser
{
    private static readonly Dictionary<string, Action<Parser>> SessionParameters = new(StringComparer.Ordinal)
    {
        ["TIMEZONE"] = AText,
        ["QUOTED_IDENTIFIERS_IGNORE_CASE"] = AFlag,
        ["ERROR_ON_NONDETERMINISTIC_MERGE"] = AFlag,
    };

    private Use Use()
    {
        var at = Next();
        Refuse(Is("DATABASE"), "USE DATABASE breaks tools that set the context themselves");
        var kind = OneOf(["ROLE", "WAREHOUSE"]);
        return new Use(at, kind, SimpleName("a name"));
    }

    private SetVariable SetVariable()
    {
        var at = Next();
        var name = Name("a session variable");
        Expect("=");
        return new SetVariable(at, name, Expression());
    }

    private UnsetVariable UnsetVariable()
    {
        var at = Next();
        return new UnsetVariable(at, Name("a session variable"));
    }

    private AlterSession AlterSession()
    {
        var at = Previous;
        Expect("SET");
        Refuse(Properties(SessionParameters).Count == 0, "a parameter is expected");
        return new AlterSession(at);
    }

    private Show Show()
    {
        var at = Next();
        var kind = OneOf(ShowColumns.ByKind.Keys);
        if (Take("LIKE"))
            Text("a pattern");
        if (Take("IN", "SCHEMA"))
            return WithPipe(new Show(at, kind) { Schema = SimpleName("a schema") });
        if (Take("IN", "TABLE"))
            return WithPipe(new Show(at, kind) { Table = QualifiedName("a table") });
        if (!Take("IN", "ACCOUNT"))
            throw Error("a SHOW without IN depends on the session");
        return WithPipe(new Show(at, kind));
    }

    // SHOW … ->> SELECT … FROM $1
    private Show WithPipe(Show show)
    {
        return Take("->>") ? show with { Then = QueryStatement() } : show;
    }
}
