using MRS.Content.Model;
using MRS.Content.Sources;
using MRS.Site.Planning;

namespace MRS.Site.Tests.Planning;

/// <summary>A plan that follows another one: it knows its own records and those of before no more.</summary>
public sealed class SitePlanTests
{
    [Fact]
    public void ARecordOfBeforeHasNoPage()
    {
        var (home, old, now) = (Of("/", "Home"), Of("/a/", "Old"), Of("/a/", "New"));
        var before = Plan([home, old]);
        var after = Plan([home, now], before);

        Assert.Null(after.Of(old.Record));
        Assert.Same(now, after.Of(now.Record));
        Assert.Same(home, after.Of(home.Record));
        Assert.Same(old, before.Of(old.Record));
    }

    [Theory]
    [InlineData("/a/", false)]
    [InlineData("/a/b/", true)]
    public void TheWayToAPageChangesWithTheTitlesAboveIt(string changed, bool isSame)
    {
        PlannedPage[] pages = [Of("/", "Home"), Of("/a/", "A"), Of("/a/b/", "B")];
        PlannedPage[] edited = [.. pages.Select(p => p.Address == changed ? Of(changed, "Changed") : p)];
        var before = Plan(pages);

        Assert.Equal(isSame, Plan(edited, before).HasWaysOf(before));
    }

    private static PlannedPage Of(string address, string title) => new(address, new Page { Id = address, Title = title }, title, new SourcePosition("pages/a.md", 1, 1));

    private static SitePlan Plan(PlannedPage[] pages, SitePlan? before = null) => new(pages, UnreadAddresses.None, before);
}
