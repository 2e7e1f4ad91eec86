using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;
using Tidb.CodeGen.Conformance.Snowflake.Types;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>CREATE PROCEDURE.</summary>
internal sealed record CreateProcedure(SqlToken At, Existing Existing, ObjectName Name, ImmutableArray<Column> Arguments, Block Body) : Statement(At)
{
    public override bool IsDdl => true;

    public override IEnumerable<Statement> Inner => [Body];

    public override string? WhyNotRepeatable => Existing == Existing.Fail ? "fails when the procedure is there" : null;

    public override void Bind(Binder binder)
    {
        Binder.RequireColumns(At, Arguments.Select(argument => argument.Name), null, "the procedure");
        binder.WithVariables(Arguments.Select(argument => (argument.Name, argument.Type)), () => Body.Bind(binder));
        binder.Create(Name, Existing, new SqlObject(ObjectKind.Procedure, Arguments));
    }
}

/// <summary>CALL.</summary>
internal sealed record CallProcedure(SqlToken At, ObjectName Name, ImmutableArray<Expression> Arguments) : Statement(At)
{
    public Bind? Into { get; init; }

    public override string? WhyNotRepeatable => "runs the procedure";

    public override void Bind(Binder binder)
    {
        var expected = binder.Require(ObjectKind.Procedure, Name)?.Columns.Length ?? Arguments.Length;
        Binder.Refuse(expected != Arguments.Length, $"{Name} takes {expected} arguments", At);
        foreach (var argument in Arguments)
            binder.Type(argument, new Scope(null, []));
        if (Into is { } into)
            binder.Variable(into.At, into.Name);
    }
}

/// <summary>EXECUTE IMMEDIATE of a block, or of a text a block has made.</summary>
internal sealed record ExecuteImmediate(SqlToken At) : Statement(At)
{
    public Block? Block { get; init; }

    public Expression? Text { get; init; }

    public ImmutableArray<string> Using { get; init; } = [];

    public override string? WhyNotRepeatable => "runs a block";

    // What a text does is not known before it runs.
    public override bool IsDdl => Text is not null;

    public override IEnumerable<Statement> Inner => Block is null ? [] : [Block];

    public override void Bind(Binder binder)
    {
        Block?.Bind(binder);
        if (Text is { } text)
            Binder.Refuse(binder.Type(text, null) is { IsOpen: false, Family: not TypeFamily.Text }, "EXECUTE IMMEDIATE takes a text", At);
        foreach (var name in Using)
            binder.Variable(At, name);
    }
}
