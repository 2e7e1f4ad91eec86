using Tidb.CodeGen.Ddl;

namespace Tidb.CodeGen.Tests.Ddl;

public sealed class DdlFileNameTests
{
    [Fact]
    public void Migrations_are_ordered_by_version()
    {
        string[] ordered =
        [
            "db/1_init.up.sql", "db/V1.2__b.sql", "db/V1_10__c.sql", "db/V2__d.sql", "db/V10__e.sql", "db/20240101120000_f.sql",
            "db/a.sql", "db/b.sql", "db/views.sql", "db/R__z.sql",
        ];
        Assert.Equal(ordered, ordered.Reverse().Order(DdlFileOrder.Instance));
        Assert.Equal(ordered, ordered.Order(StringComparer.Ordinal).Order(DdlFileOrder.Instance));
    }

    [Theory]
    [InlineData("x/a.b-schema.sql", DdlSourceKind.DumplingTable)]
    [InlineData("a.b-schema-view.sql", DdlSourceKind.DumplingView)]
    [InlineData("a.b-schema-sequence.sql", DdlSourceKind.DumplingOther)]
    [InlineData("a-schema-create.sql", DdlSourceKind.Script)]
    [InlineData("shop-schema.sql", DdlSourceKind.Script)]
    [InlineData("V1__x.sql", DdlSourceKind.Script)]
    [InlineData("U1.2__x.sql", DdlSourceKind.NotApplied)]
    [InlineData("Users__x.sql", DdlSourceKind.Script)]
    [InlineData("1_x.down.sql", DdlSourceKind.NotApplied)]
    [InlineData("1_x.up.sql", DdlSourceKind.Script)]
    public void A_name_tells_the_kind(string path, DdlSourceKind kind)
    {
        Assert.Equal(kind, DdlFileNames.KindOf(path));
    }

    [Theory]
    [InlineData("x/a.b-schema.sql", "a", "b")]
    [InlineData("a%2Eb.c%2Ed%2Dschema-schema.sql", "a.b", "c.d-schema")]
    [InlineData("%E9%A1%A7.客-schema-view.sql", "顧", "客")]
    [InlineData("a.50%-schema.sql", "a", "50%")]
    public void Dumpling_names_are_decoded(string path, string database, string table)
    {
        Assert.Equal((database, table), DdlFileNames.DumplingTableOf(path));
    }

    [Fact]
    public void Other_names_name_no_table()
    {
        Assert.Null(DdlFileNames.DumplingTableOf("V1__x.sql"));
    }
}
