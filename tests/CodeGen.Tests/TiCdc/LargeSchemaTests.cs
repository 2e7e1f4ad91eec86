using Tidb.CodeGen.Tests.Pull;

namespace Tidb.CodeGen.Tests.TiCdc;

public sealed class LargeSchemaTests
{
    [Fact]
    public void A_schema_of_20_MB_has_a_code_and_a_place_and_nothing_is_written()
    {
        using var folder = PullFolder.ForRegistry("http://127.0.0.1:1");
        folder.Write("avro/tidb_shop_orders-value.avsc", PullFolder.OrdersKey + new string(' ', 20 << 20));
        Assert.Equal(1, folder.Run("generate"));
        Assert.Contains("error[TCG1104]: the file has 20971", folder.Error);
        Assert.Contains("--> avro/tidb_shop_orders-value.avsc:1:1", folder.Error);
        Assert.Contains("nothing written", folder.Error);
        Assert.DoesNotContain(folder.Files.Keys, path => path.StartsWith("output/", StringComparison.Ordinal));
    }
}
