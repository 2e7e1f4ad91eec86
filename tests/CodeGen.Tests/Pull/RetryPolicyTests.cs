using Tidb.CodeGen.Cli.Live.Registry;

namespace Tidb.CodeGen.Tests.Pull;

public sealed class RetryPolicyTests
{
    [Theory]
    [InlineData(0, 0.0, 250)]
    [InlineData(0, 1.0, 500)]
    [InlineData(1, 0.5, 750)]
    [InlineData(3, 1.0, 4000)]
    [InlineData(9, 1.0, 30000)]
    [InlineData(9, 0.0, 15000)]
    public void Pauses_double_up_to_a_limit_and_half_of_them_is_chance(int retry, double chance, int milliseconds)
    {
        Assert.Equal(milliseconds, new RetryPolicy(10) { Random = () => chance }.PauseBefore(retry, null).TotalMilliseconds);
    }

    [Theory]
    [InlineData(0, 0.0, 0)]
    [InlineData(7, 0.5, 7250)]
    [InlineData(3600, 0.0, 30000)]
    public void What_the_server_asks_for_is_kept(int seconds, double chance, int milliseconds)
    {
        Assert.Equal(milliseconds, new RetryPolicy(10) { Random = () => chance }.PauseBefore(0, TimeSpan.FromSeconds(seconds)).TotalMilliseconds);
    }
}
