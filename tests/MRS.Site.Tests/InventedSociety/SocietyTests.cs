using System.Globalization;
using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine;

namespace MRS.Site.Tests.InventedSociety;

/// <summary>A society's content as its editors write it is built and checked as a whole.</summary>
public sealed class SocietyTests
{
    internal const string Role = "president";
    internal const string VisionAddress = "/about/presidents-vision/";
    internal const string ArchiveAddress = "/about/past-presidents/";

    internal static readonly string Today = MemorySite.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static readonly SiteContent Records =
        ContentOnDay.Of(ContentLoader.Load(MemorySite.Society().Sources, new ProblemLog())!, MemorySite.Day);

    internal static readonly BuildResult Built = MemorySite.Society().Build();

    [Fact]
    public void ItHasNoProblemAtAll() =>
        Assert.Equal([], Built.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}"));

    [Fact]
    public async Task StrictCheckSaysZero()
    {
        using var site = new TemporarySite(Repository.Society);

        var (code, said) = await site.RunAsync("check", "--strict", "--date", Today);

        Assert.True(code == 0, said);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about/mission/")]
    [InlineData(VisionAddress)]
    [InlineData("/about/partners/")]
    [InlineData("/meetings/")]
    [InlineData("/awards/")]
    [InlineData("/membership/")]
    public void PagesThatASocietyWantsAreThere(string address) =>
        Assert.True(Built.Files().Page(address).MainText().Length > 100);

    [Fact]
    public void WordsOfThePresidentStandWordForWordAndInTheirOrder()
    {
        var written = Offices.CurrentVision(Records, Role)!.Body.Text.Split('\n').Select(PageText.Folded).Where(p => p.Length > 0).ToList();

        Assert.True(written.Count > 10);
        Assert.Contains(
            string.Join(' ', written), Built.Files().Page(VisionAddress).MainText(), StringComparison.Ordinal);
    }
}
