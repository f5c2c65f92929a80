using System.Globalization;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Tests.Api;
using MRS.Site.Tests.VsCode;
using MRS.Site.Tests.WholeSite;

namespace MRS.Site.Tests.LiveContent;

/// <summary>What the society wants of its content, and what the programs beside the build make of it.</summary>
[Trait(LiveFolder.Trait, LiveFolder.Live)]
public sealed class ContentTests
{
    [Fact(Explicit = true)]
    public async Task StrictCheckSaysZero()
    {
        using var site = new TemporarySite(LiveFolder.Content);

        var (code, said) =
            await site.RunAsync("check", "--strict", "--date", LiveFolder.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        Assert.True(code == 0, said);
    }

    [Theory(Explicit = true)]
    [InlineData("/")]
    [InlineData("/about/mission/")]
    [InlineData("/about/presidents-vision/")]
    [InlineData("/about/partners/")]
    [InlineData("/meetings/")]
    [InlineData("/awards/")]
    [InlineData("/membership/")]
    public void PagesTheSocietyWantsAreThere(string address) =>
        Assert.True(WholeSiteTests.Published.Result.Files().Page(address).MainText().Length > 100);

    [Fact(Explicit = true)]
    public void EveryFileFitsTheSchemaOfItsType() =>
        ContentFileSchemaTests.AssertFit(ContentFolder.Read(LiveFolder.Content, new ProblemLog()));

    [Fact(Explicit = true)]
    public void EveryDocumentOfTheApiFitsItsSchema() => ApiDocuments.AssertFits(WholeSiteTests.Published.Result);

    [Fact(Explicit = true)]
    public Task NoFileIsMarkedWhereEditorsWrite() => LanguageServerTests.AssertNotMarkedAsync(LiveFolder.Content);
}
