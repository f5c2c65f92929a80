using MRS.Content.Problems;

namespace MRS.Site.Tests.Publishing;

/// <summary>For an address that vanished the page is named that most likely took its place.</summary>
public sealed class LikelySuccessorTests
{
    private const string Item = "---\ntitle: \"{0}\"\ndescription: "
        + "\"An item with a description that is long enough to be shown in a search.\"\npublished: \"2026-02-01\"\n---\n\nWords.\n";

    [Fact]
    public void APageThatSpeaksOfTheSameComesBeforeTheNewestOne()
    {
        var site = MemorySite.Full().With("news/quite-another-matter.md", Text("Quite another matter")).With("pages/travel-grants.md",
            "---\ntitle: \"Grants for travel\"\ndescription: \"A page with a description that is long enough to be shown in a search.\"\n"
                + "---\n\nWords.\n");

        Assert.Contains("to: \"/travel-grants/\"", Vanished(site, "/news/travel-grants-2019/").Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void ANewItemThatHasNothingToDoWithItIsNotNamed()
    {
        var hint =
            Vanished(MemorySite.Full().With("news/quite-another-matter.md", Text("Quite another matter")), "/news/gala-dinner/").Hint;

        Assert.Contains("to: \"/news/\"", hint, StringComparison.Ordinal);
        Assert.DoesNotContain("quite-another-matter", hint, StringComparison.Ordinal);
    }

    [Fact]
    public void OfRenamedNewsTheFirstAdviceIsToRenameItBack()
    {
        var before = MemorySite.Full();
        var after = MemorySite.Full().Rename("news/new-members-2025.md", "news/new-membres-2025.md");
        var problem = Assert.Single(after.Build(PreviousBuildFiles.WithPublishedUrlsOf(before.Build())).Problems,
            p => p.Code == ProblemCodes.AddressVanished && p.Message.Contains("/news/new-members-2025/", StringComparison.Ordinal));

        Assert.StartsWith(
            "If news/new-membres-2025.md is the same under another name, rename it back to news/new-members-2025.md. Otherwise: ",
            problem.Hint,
            StringComparison.Ordinal);
    }

    private static string Text(string title) => Item.Replace("{0}", title, StringComparison.Ordinal);

    private static Problem Vanished(MemorySite site, string address) => Assert.Single(
        site.Build(PreviousBuildFiles.WithPublishedUrls(PreviousBuildFiles.PublishedUrlsOf(MemorySite.Full().Build())
            + $"address {address}\n")).Problems,
        p => p.Code == ProblemCodes.AddressVanished);
}
