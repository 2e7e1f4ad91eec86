using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Tidb.CodeGen.Conformance.SqlServer;

/// <summary>The lints themselves: what they are there for, they find.</summary>
public sealed class TableLintTests
{
    private const string Id = "[id] int NOT NULL, CONSTRAINT [PK_t] PRIMARY KEY CLUSTERED ([id])";

    [Theory]
    [InlineData(Id, "")]
    [InlineData("[a] decimal(39,0) NULL, " + Id, "a: decimal(39,0)")]
    [InlineData("[a] decimal(5) NULL, " + Id, "a: decimal(5)")]
    [InlineData("[a] nvarchar(4001) NULL, " + Id, "a: nvarchar(4001)")]
    [InlineData("[a] nvarchar NULL, " + Id, "a: nvarchar without a length has length 1")]
    [InlineData("[a] varbinary(8001) NULL, " + Id, "a: varbinary(8001)")]
    [InlineData("[a] datetime2(8) NULL, " + Id, "a: datetime2(8)")]
    [InlineData("[a] datetime NULL, " + Id, "a: datetime")]
    [InlineData("[a] timestamp NULL, " + Id, "a: timestamp")]
    [InlineData("[a] int, " + Id, "a: NULL or NOT NULL is not said")]
    [InlineData("[a] int NULL, [A] int NULL, " + Id, "column a twice")]
    [InlineData("a int NULL, " + Id, "a is not in brackets")]
    [InlineData("[a] int IDENTITY(1,1) NOT NULL, " + Id, "a: an identity refuses the sink's values")]
    [InlineData("[a] int NULL, " + Id + ", CONSTRAINT [CK] CHECK ([a] > 0)", "a CheckConstraintDefinition")]
    [InlineData("[a] int NULL", "not exactly one key")]
    [InlineData("[a] int NULL, " + Id + ", CONSTRAINT [U] UNIQUE ([a])", "not exactly one key")]
    [InlineData("[id] int NULL, CONSTRAINT [PK_t] PRIMARY KEY CLUSTERED ([id])", "key column id is nullable")]
    [InlineData("[id] nvarchar(450) NOT NULL, CONSTRAINT [PK_t] PRIMARY KEY CLUSTERED ([id])", "key column id is nvarchar, collation ")]
    [InlineData("[id] varchar(40) COLLATE Latin1_General_100_BIN2 NOT NULL, CONSTRAINT [PK_t] PRIMARY KEY CLUSTERED ([id])", "key column id is varchar, collation Latin1_General_100_BIN2")]
    [InlineData("[id] nvarchar(451) COLLATE Latin1_General_100_BIN2 NOT NULL, CONSTRAINT [PK_t] PRIMARY KEY CLUSTERED ([id])", "a key of 902 bytes, clustered: True")]
    [InlineData("[id] binary(900) NOT NULL, CONSTRAINT [PK_t] PRIMARY KEY NONCLUSTERED ([id])", "a key of 900 bytes, clustered: False")]
    public void A_lint_finds(string columns, string expected)
    {
        var script = TsqlScript.Parse($"CREATE TABLE [dbo].[t] ({columns});\n", 2016, columns);
        Assert.Equal(expected, string.Join("; ", TableLints.Check((CreateTableStatement)script.Batches.Single().Statements.Single())));
    }

    [Fact]
    public void Too_many_columns_and_too_long_rows_are_found()
    {
        var many = string.Concat(Enumerable.Range(0, 1024).Select(i => FormattableString.Invariant($"[c{i}] decimal(38,0) NULL, ")));
        var script = TsqlScript.Parse($"CREATE TABLE [dbo].[t] ({many}{Id});\n", 2016, "many");
        Assert.Equal(["more than 1,024 columns", "the fixed part of a row may not fit a page"], TableLints.Check((CreateTableStatement)script.Batches.Single().Statements.Single()));
    }
}
