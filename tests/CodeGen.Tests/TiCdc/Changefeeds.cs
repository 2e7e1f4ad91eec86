using Tidb.CodeGen.TiCdc;

namespace Tidb.CodeGen.Tests.TiCdc;

/// <summary>Changefeeds with TiCDC's default options.</summary>
internal static class Changefeeds
{
    public static Changefeed Of(string version, Architecture architecture = Architecture.Classic)
    {
        return new Changefeed
        {
            Id = "test",
            Release = TiCdcRelease.Parse(version, architecture)!,
            TimeZone = "+00:00",
            DecimalHandling = DecimalHandling.Precise,
            BigintUnsignedHandling = BigintUnsignedHandling.Long,
            TidbExtension = false,
            Dispatchers = [],
        };
    }
}
