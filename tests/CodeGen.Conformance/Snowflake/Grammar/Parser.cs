using System.Collections.Immutable;
using Tidb.CodeGen.Conformance.Snowflake.Statements;
using Tidb.CodeGen.Conformance.Snowflake.Syntax;

namespace Tidb.CodeGen.Conformance.Snowflake.Grammar;

/// <summary>
/// Reads the Snowflake SQL we emit, and nothing else. Written from Snowflake's documentation, not from our templates:
/// what is not on a list is an error. One file per family of statements.
/// </summary>
internal sealed partial class Parser : TokenReader
{
    private Parser(ImmutableArray<SqlToken> tokens) : base(tokens)
    {
    }

    /// <summary>One statement, without the semicolon behind it.</summary>
    public static Statement Statement(ImmutableArray<SqlToken> tokens)
    {
        var parser = new Parser(tokens);
        var statement = parser.TopStatement();
        return parser.AtEnd ? statement : throw parser.Error("the statement ends here");
    }

    /// <summary>The block of a procedure or of EXECUTE IMMEDIATE.</summary>
    private static Block Body(SqlToken body)
    {
        var parser = new Parser(SqlLexer.Read(body.Value, body.Line));
        var block = parser.Block();
        parser.Take(";");
        return parser.AtEnd ? block : throw parser.Error("the body ends here");
    }

    private Statement TopStatement()
    {
        foreach (var (words, read) in Forms)
        {
            if (Is(words))
                return read(this);
        }
        throw Error("no statement we emit starts like this");
    }

    // More words first where one form's are the beginning of another's.
    private static readonly (string[] Words, Func<Parser, Statement> Read)[] Forms =
    [
        (["CREATE"], parser => parser.Create()),
        (["ALTER"], parser => parser.Alter()),
        (["DROP"], parser => parser.Drop()),
        (["GRANT"], parser => parser.Grant()),
        (["MERGE"], parser => parser.Merge()),
        (["INSERT"], parser => parser.Insert()),
        (["UPDATE"], parser => parser.Update()),
        (["DELETE"], parser => parser.Delete()),
        (["TRUNCATE"], parser => parser.Truncate()),
        (["COPY"], parser => parser.Copy()),
        (["SELECT"], parser => parser.QueryStatement()),
        (["WITH"], parser => parser.QueryStatement()),
        (["SHOW"], parser => parser.Show()),
        (["USE"], parser => parser.Use()),
        (["SET"], parser => parser.SetVariable()),
        (["UNSET"], parser => parser.UnsetVariable()),
        (["CALL"], parser => parser.CallProcedure()),
        (["EXECUTE", "TASK"], parser => parser.ExecuteTask()),
        (["EXECUTE", "IMMEDIATE"], parser => parser.ExecuteImmediate()),
    ];

    private static readonly (string[] Words, Func<Parser, Existing, Statement> Read)[] CreateForms =
    [
        (["TABLE"], (parser, existing) => parser.CreateTable(existing, TableKind.Permanent)),
        (["TEMPORARY", "TABLE"], (parser, existing) => parser.CreateTable(existing, TableKind.Temporary)),
        (["TRANSIENT", "TABLE"], (parser, existing) => parser.CreateTable(existing, TableKind.Transient)),
        (["VIEW"], (parser, existing) => parser.CreateView(existing)),
        (["STREAM"], (parser, existing) => parser.CreateStream(existing)),
        (["TASK"], (parser, existing) => parser.CreateTask(existing)),
        (["ALERT"], (parser, existing) => parser.CreateAlert(existing)),
        (["PROCEDURE"], (parser, existing) => parser.CreateProcedure(existing)),
        (["SCHEMA"], (parser, existing) => parser.CreateSchema(existing)),
        (["ROLE"], (parser, existing) => parser.CreateRole(existing)),
        (["FILE", "FORMAT"], (parser, existing) => parser.CreateFileFormat(existing)),
        (["STAGE"], (parser, existing) => parser.CreateStage(existing)),
    ];

    private static readonly (string[] Words, Func<Parser, Statement> Read)[] AlterForms =
    [
        (["TABLE"], parser => parser.AlterTable()),
        (["TASK"], parser => parser.AlterTask()),
        (["ALERT"], parser => parser.AlterAlert()),
        (["STREAM"], parser => parser.AlterStream()),
        (["SESSION"], parser => parser.AlterSession()),
    ];

    private Statement Create()
    {
        Expect("CREATE");
        var existing = Take("OR", "REPLACE") ? Existing.Replace : Take("OR", "ALTER") ? Existing.Alter : Existing.Fail;
        foreach (var (words, read) in CreateForms)
        {
            if (Take(words))
                return read(this, existing);
        }
        throw Error("no kind of object we create");
    }

    private Statement Alter()
    {
        Expect("ALTER");
        foreach (var (words, read) in AlterForms)
        {
            if (Take(words))
                return read(this);
        }
        throw Error("no kind of object we alter");
    }

    /// <summary>IF NOT EXISTS behind the kind; Snowflake rejects it together with OR REPLACE and OR ALTER.</summary>
    private Existing IfNotExists(Existing existing)
    {
        if (!Take("IF", "NOT", "EXISTS"))
            return existing;
        return existing == Existing.Fail ? Existing.Keep : throw Error("IF NOT EXISTS together with OR REPLACE or OR ALTER");
    }

    private void Refuse(bool condition, string message)
    {
        if (condition)
            throw Error(message);
    }
}
