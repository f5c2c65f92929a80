using MRS.Site.Commands;

namespace MRS.Site.Tests.Verifying;

/// <summary><c>verify</c> takes the address of a whole site, and no other.</summary>
public sealed class VerifyAddressTests
{
    [Theory]
    [InlineData("http://www.example.org/")]
    [InlineData("https://www.example.org/about/")]
    [InlineData("example.org")]
    public async Task AddressThatIsNoWholeSiteIsRefused(string url)
    {
        using var site = TemporarySite.Small();

        var (code, said) = await TemporarySite.CommandAsync("verify", url, "--content", site.Content);

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("The address should be that of a whole site", said, StringComparison.Ordinal);
    }
}
