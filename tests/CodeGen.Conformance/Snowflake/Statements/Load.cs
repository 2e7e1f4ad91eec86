using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Binding;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Statements;

/// <summary>CREATE FILE FORMAT.</summary>
internal sealed record CreateFileFormat(SqlToken At, Existing Existing, ObjectName Name) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing == Existing.Fail ? "fails when the file format is there" : null;

    public override void Bind(Binder binder) => binder.Create(Name, Existing, new SqlObject(ObjectKind.FileFormat, []));
}

/// <summary>CREATE STAGE.</summary>
internal sealed record CreateStage(SqlToken At, Existing Existing, ObjectName Name) : Statement(At)
{
    public override bool IsDdl => true;

    public override string? WhyNotRepeatable => Existing == Existing.Keep ? null : "a stage that is replaced loses its files";

    public override void Bind(Binder binder) => binder.Create(Name, Existing, new SqlObject(ObjectKind.Stage, []));
}

/// <summary>COPY INTO a table.</summary>
internal sealed record Copy(SqlToken At, ObjectName Table, ImmutableArray<string> Columns, ObjectName Stage) : Statement(At)
{
    public ObjectName? Format { get; init; }

    public override string? WhyNotRepeatable => "loads rows";

    public override void Bind(Binder binder)
    {
        var table = binder.Require(ObjectKind.Table, Table);
        Binder.RequireColumns(At, Columns, table?.Columns, "COPY");
        Binder.Refuse(table is { LogsErrors: true }, "COPY INTO refuses a table with ERROR_LOGGING", At);
        binder.Require(ObjectKind.Stage, Stage);
        binder.Require(ObjectKind.FileFormat, Format!);
    }
}
