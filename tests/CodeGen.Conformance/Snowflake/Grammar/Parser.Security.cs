using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

/// <summary>Schemas, roles, grants, DROP.</summary>
internal sealed partial class Parser
{
    private CreateSchema CreateSchema(Existing existing)
    {
        var at = Previous;
        var mode = IfNotExists(existing);
        var name = SimpleName("a schema");
        OptionalComment();
        return new CreateSchema(at, mode, name);
    }

    private CreateRole CreateRole(Existing existing)
    {
        var at = Previous;
        var mode = IfNotExists(existing);
        var name = SimpleName("a role");
        OptionalComment();
        return new CreateRole(at, mode, name);
    }

    private Statement Grant()
    {
        var at = Next();
        if (Take("ROLE"))
        {
            var role = SimpleName("a role");
            Expect("TO", "ROLE");
            return new GrantRole(at, role, SimpleName("a role"));
        }
        var privileges = Separated(Privilege);
        Expect("ON");
        var kind = SecurableKinds.All.FirstOrDefault(kind => Take(kind.Words)) ?? throw Error("no kind of object we grant on");
        if (privileges.FirstOrDefault(privilege => !kind.Privileges.Contains(privilege)) is { } unknown)
            throw Error($"{unknown} is no privilege on a {kind}");
        var on = Securable(kind);
        Expect("TO", "ROLE");
        var grant = new Grant(at, kind, on, SimpleName("a role"));
        if (privileges.Contains("OWNERSHIP"))
        {
            OneOf(["COPY", "REVOKE"]);
            Expect("CURRENT", "GRANTS");
        }
        return grant;
    }

    private string Privilege()
    {
        var words = new List<string>();
        while (Is(SqlTokenKind.Word) && !Is("ON"))
            words.Add(Next().Value);
        return words.Count > 0 ? string.Join(' ', words) : throw Error("a privilege is expected");
    }

    private ObjectName? Securable(SecurableKind kind)
    {
        if (kind.Naming == Naming.None)
            return null;
        if (Take("IDENTIFIER", "("))
        {
            Expect("$");
            var variable = SimpleName("a session variable");
            Expect(")");
            return variable with { Schema = "$" };
        }
        var name = kind.Naming == Naming.Simple ? SimpleName($"a {kind}") : QualifiedName($"a {kind}");
        if (kind.Naming == Naming.WithSignature)
            ArgumentTypes();
        return name;
    }

    private void ArgumentTypes()
    {
        Expect("(");
        if (!Is(")"))
            Separated(Type);
        Expect(")");
    }

    private Drop Drop()
    {
        var at = Next();
        var kind = SecurableKinds.All.FirstOrDefault(kind => kind.Naming != Naming.None && Take(kind.Words)) ?? throw Error("no kind of object we drop");
        var ifExists = Take("IF", "EXISTS");
        return new Drop(at, kind, Securable(kind)!, ifExists);
    }
}
