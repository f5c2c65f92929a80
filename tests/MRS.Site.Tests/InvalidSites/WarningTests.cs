namespace MRS.Site.Tests.InvalidSites;

/// <summary>A warning lets a build pass, unless it is strict.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("MRS054-http")]
    [InlineData("MRS110-too-short")]
    [InlineData("MRS110-too-long")]
    [InlineData("MRS070-two-titles")]
    [InlineData("MRS115-changed-before")]
    [InlineData("MRS116-changed-later")]
    public async Task WarningIsAnErrorOnlyWhenStrict(string name)
    {
        using var site = TemporarySite.Small();
        site.Overlay(new InvalidSite(name).Bad);

        var (strict, said) = await site.RunAsync("check", "--strict");
        var (lenient, _) = await site.RunAsync("check");

        Assert.Equal((1, 0), (strict, lenient));
        Assert.Contains(name[..6], said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AcknowledgedWarningPassesAStrictBuild()
    {
        using var site = TemporarySite.Small();
        site.Overlay(new InvalidSite("MRS090-unused").Good);

        var (code, said) = await site.RunAsync("check", "--strict");

        Assert.True(code == 0, said);
        Assert.DoesNotContain("MRS054", said, StringComparison.Ordinal);
    }
}
