using Tidb.CodeGen.Ddl;
using Tidb.CodeGen.Diagnostics;
using Tidb.CodeGen.Pull;
using Tidb.CodeGen.Replication;

namespace Tidb.CodeGen.Tests.Pull;

public sealed class InputFolderTests
{
    [Theory]
    [InlineData("ddl/*.sql", "ddl/x.sql", true)]
    [InlineData("./ddl/*.sql", "ddl/x.sql", true)]
    [InlineData("*.sql", "x.sql", true)]
    [InlineData("db/**/*.sql", "db/x.sql", true)]
    [InlineData("db/schema.sql", "db/x.sql", false)]
    [InlineData("db/V*.sql", "db/x.sql", false)]
    [InlineData("../db/*.sql", "../db/x.sql", false)]
    [InlineData("/etc/*.sql", "/etc/x.sql", false)]
    public void Files_go_to_the_folder_of_the_pattern_if_it_finds_them(string pattern, string path, bool taken)
    {
        var folder = new InputFolder(pattern);
        Assert.Equal(path, folder.PathOf("x.sql"));
        Assert.Equal(taken, folder.Takes(path));
    }

    [Theory]
    [InlineData("orders", "shop.orders.sql")]
    [InlineData("a.b/c", "shop.a%2Eb%2Fc.sql")]
    [InlineData("在庫", "shop.在庫.sql")]
    [InlineData("down", "shop.%64own.sql")]
    [InlineData("x-schema", "shop.x%2Dschema.sql")]
    [InlineData("x-schema-post", "shop.x%2Dschema%2Dpost.sql")]
    [InlineData("..", "shop.%2E%2E.sql")]
    public void A_tables_file_is_a_script_whatever_the_table_is_called(string table, string file)
    {
        var name = Assert.Single(InputFolder.NamesOf([("shop", table)]));
        Assert.Equal(file, name);
        Assert.Equal(DdlSourceKind.Script, DdlFileNames.KindOf("ddl/" + name));
    }

    [Fact]
    public void Names_that_look_like_an_undo_migration_are_escaped_too()
    {
        var name = Assert.Single(InputFolder.NamesOf([("U1__x", "t")]));
        Assert.Equal("%551__x.t.sql", name);
        Assert.Equal(DdlSourceKind.Script, DdlFileNames.KindOf(name));
    }

    [Theory]
    [InlineData("tidb_shop_orders-value")]
    [InlineData("../../etc/passwd")]
    [InlineData("a.b:c*d?e\"f<g>h|i\\j%k\n")]
    [InlineData("CON")]
    [InlineData("名前 ")]
    [InlineData(":.ctx:x")]
    public void A_subject_is_read_back_from_its_files_name(string subject)
    {
        var path = "avro/" + InputFolder.NameOf(new Subject(null, subject), null);
        Assert.Equal(2, path.Split('/').Length);
        var file = SourceFile.FromText(path, """{"type":"record","name":"r","fields":[]}""");
        Assert.NotNull(RegisteredSchemas.Read([file]).Schemas.Find(subject));
    }

    [Theory]
    [InlineData(null, null, "s", "s.avsc")]
    [InlineData(".x", ".x", "s", "s.avsc")]
    [InlineData(".x", null, "s", "%3A%2Ex%3As.avsc")]
    [InlineData(null, ".x", "s", "%3A%2E%3As.avsc")]
    public void The_configured_context_is_not_in_the_name(string? context, string? configured, string name, string file)
    {
        Assert.Equal(file, InputFolder.NameOf(new Subject(context, name), configured));
    }
}
