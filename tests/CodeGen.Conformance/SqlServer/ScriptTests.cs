using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Tidb.CodeGen.Conformance.SqlServer;

/// <summary>Every generated T-SQL script, judged by Microsoft's parser of the version it is for.</summary>
public sealed partial class ScriptTests
{
    public static TheoryData<string> Names => [.. TsqlScript.All().Select(script => script.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parses_and_breaks_no_limit(string name)
    {
        var tables = new Collector<CreateTableStatement>();
        TsqlScript.Find(name).Parse().Accept(tables);
        Assert.Equal([], tables.Found.SelectMany(TableLints.Check));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Batches_end_where_the_tools_end_them(string name)
    {
        var script = TsqlScript.Find(name);
        var tree = script.Parse();
        Assert.Equal(tree.Batches.Count, Separator().Count(script.Text));
        Assert.DoesNotContain("$(", script.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch(ToolCommand(), script.Text);
        Assert.Equal(
            [("ANSI_NULLS, ANSI_PADDING, QUOTED_IDENTIFIER, XACT_ABORT", true)],
            tree.Batches[0].Statements.Cast<PredicateSetStatement>().GroupBy(set => set.IsOn).Select(group => (string.Join(", ", group.Select(set => NameOf(set.Options))), group.Key)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Outside_ops_nothing_that_exists_is_changed(string name)
    {
        var script = TsqlScript.Find(name);
        var statements = new Collector<TSqlStatement>();
        script.Parse().Accept(statements);
        var suspicious = statements.Found.Where(statement => !IsHarmless(statement, script)).Select(statement => statement.GetType().Name);
        Assert.Equal(script.IsOperation ? [name.EndsWith("/drop.sql", StringComparison.Ordinal) ? "DropTableStatement" : "TruncateTableStatement"] : [], suspicious);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_is_created_only_when_its_own_name_finds_none(string name)
    {
        var script = TsqlScript.Find(name);
        var (tables, conditions) = (new Collector<CreateTableStatement>(), new Collector<IfStatement>());
        var tree = script.Parse();
        tree.Accept(tables);
        tree.Accept(conditions);
        foreach (var table in tables.Found)
        {
            var guard = conditions.Found.Single(condition => condition.ThenStatement is BeginEndBlockStatement block && block.StatementList.Statements.Contains(table));
            var isNull = Assert.IsType<BooleanIsNullExpression>(guard.Predicate);
            var call = Assert.IsType<FunctionCall>(isNull.Expression);
            Assert.False(isNull.IsNot);
            Assert.Equal("OBJECT_ID", call.FunctionName.Value);
            Assert.Equal(NameOf(table.SchemaObjectName), Assert.IsType<StringLiteral>(call.Parameters[0]).Value);
            Assert.Equal("U", Assert.IsType<StringLiteral>(call.Parameters[1]).Value);
        }
    }

    [Fact]
    public void There_are_scripts_for_every_version_with_a_form_of_its_own()
    {
        var scripts = TsqlScript.All().ToList();
        Assert.Equal([2016, 2022, 2025], scripts.Select(script => script.Version).Distinct().Order());
        Assert.True(scripts.Count > 100);
    }

    private static bool IsHarmless(TSqlStatement statement, TsqlScript script)
    {
        return statement switch
        {
            PredicateSetStatement or IfStatement or BeginEndBlockStatement or ThrowStatement or DeclareVariableStatement or SetVariableStatement => true,
            DeclareTableVariableStatement or SelectStatement => script.IsStatus,
            InsertStatement insert => script.IsStatus && insert.InsertSpecification.Target is VariableTableReference,
            CreateTableStatement or GrantStatement or CreateRoleStatement => !script.IsStatus,
            ExecuteStatement execute => !script.IsStatus && IsHarmless(execute.ExecuteSpecification.ExecutableEntity),
            _ => false,
        };
    }

    private static bool IsHarmless(ExecutableEntity executed)
    {
        return executed switch
        {
            ExecutableStringList strings => TsqlScript.Parse(string.Concat(strings.Strings.Cast<StringLiteral>().Select(literal => literal.Value)), 2016, "EXEC")
                .Batches.Single().Statements.Single() is CreateSchemaStatement,
            ExecutableProcedureReference procedure => NameOf(procedure.ProcedureReference.ProcedureReference.Name) == "[sys].[sp_addextendedproperty]",
            _ => false,
        };
    }

    private static string NameOf(SchemaObjectName name) => string.Join('.', name.Identifiers.Select(part => Identifier.EncodeIdentifier(part.Value)));

    private static string NameOf(SetOptions option) => option switch
    {
        SetOptions.AnsiNulls => "ANSI_NULLS",
        SetOptions.AnsiPadding => "ANSI_PADDING",
        SetOptions.QuotedIdentifier => "QUOTED_IDENTIFIER",
        SetOptions.XactAbort => "XACT_ABORT",
        _ => option.ToString(),
    };

    // What sqlcmd and SSMS take for the end of a batch, wherever it stands.
    [GeneratedRegex(@"^[ \t]*GO([ \t]+[0-9]+)?[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Separator();

    [GeneratedRegex(@"^[ \t]*(:|!!)", RegexOptions.Multiline)]
    private static partial Regex ToolCommand();

    private sealed class Collector<T> : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        public List<T> Found { get; } = [];

        public override void Visit(TSqlFragment node)
        {
            if (node is T found)
                Found.Add(found);
        }
    }
}
