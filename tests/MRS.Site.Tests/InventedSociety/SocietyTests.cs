using MRS.Content.Governance;
using MRS.Content.Model;

namespace MRS.Site.Tests.InventedSociety;

/// <summary>A society's content as its editors write it is built and checked as a whole.</summary>
public sealed class SocietyTests
{
    [Fact]
    public void ItHasNoProblemAtAll() =>
        Assert.Equal([], SocietySite.Built.Problems.Select(p => $"{p.At} {p.Code.Id} {p.Message}"));

    [Fact]
    public async Task StrictCheckSaysZero()
    {
        using var site = new TemporarySite(Repository.Society);

        var (code, said) = await site.RunAsync("check", "--strict", "--date", SocietySite.TodayText);

        Assert.True(code == 0, said);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about/mission/")]
    [InlineData(SocietySite.VisionAddress)]
    [InlineData("/about/partners/")]
    [InlineData("/meetings/")]
    [InlineData("/awards/")]
    [InlineData("/membership/")]
    public void PagesThatASocietyWantsAreThere(string address) =>
        Assert.True(SocietySite.Snapshot.Page(address).MainText().Length > 100);

    [Fact]
    public void WordsOfThePresidentStandWordForWordAndInTheirOrder()
    {
        var written = SocietySite.CurrentVision.Body.Text.Split('\n').Select(PageText.Folded).Where(p => p.Length > 0).ToList();

        Assert.True(written.Count > 10);
        Assert.Contains(
            string.Join(' ', written), SocietySite.Snapshot.Page(SocietySite.VisionAddress).MainText(), StringComparison.Ordinal);
    }
}
