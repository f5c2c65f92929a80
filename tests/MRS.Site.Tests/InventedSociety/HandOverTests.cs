using System.Text.RegularExpressions;
using MRS.Content.Problems;
using MRS.Engine.Files;

namespace MRS.Site.Tests.InventedSociety;

/// <summary>A hand-over of the presidency, on a copy of the invented society: one end date, one new term, one new text.</summary>
public sealed class HandOverTests
{
    private const string NewWords = "These are the words of a president who is new in office.";

    [Fact]
    public void VisionPageShowsTheNewWordsAndTheOldMoveToTheArchiveUnchanged()
    {
        using var site = HandedOver();
        var before = SocietySite.Snapshot.Page(SocietySite.VisionAddress);

        var after = Built(site);

        Assert.Contains(NewWords, after.Page(SocietySite.VisionAddress).MainText(), StringComparison.Ordinal);
        var archive = after.Page($"{SocietySite.ArchiveAddress}{SocietySite.CurrentTerm.Person}/");
        Assert.Equal(before.QuerySelector(".page-text")!.InnerHtml, archive.QuerySelector(".page-text")!.InnerHtml);
        Assert.DoesNotContain(PageText.Folded(before.QuerySelector(".page-text")!.TextContent),
            after.Page(SocietySite.VisionAddress).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void PastPresidentsPageListsAndLinksTheOldWords()
    {
        using var site = HandedOver();

        var page = Built(site).Page(SocietySite.ArchiveAddress);

        var holder = SocietySite.Content.Person(SocietySite.CurrentTerm.Person)!;
        Assert.Contains(holder.Name, page.MainText(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='{SocietySite.ArchiveAddress}{holder.Id}/']"));
    }

    [Fact]
    public void EveryAddressOfBeforeIsStillThere()
    {
        using var site = HandedOver();

        var after = Built(site);

        Assert.All(SocietySite.Snapshot.Pages().Select(p => p.Path), path => Assert.True(after.TryGet(path, out _), path));
    }

    [Fact]
    public void ArchivedWordsAreSetOffAsThoseOfAFormerPresident()
    {
        using var site = HandedOver();

        var note = Built(site).Page($"{SocietySite.ArchiveAddress}{SocietySite.CurrentTerm.Person}/").QuerySelector("main .note");

        Assert.NotNull(note);
        Assert.NotNull(note.QuerySelector($"a[href='{SocietySite.VisionAddress}']"));
    }

    [Fact]
    public void NewTermEndsTheOldOneByItself()
    {
        using var site = WithSuccessor();

        Assert.Contains(NewWords, Built(site).Page(SocietySite.VisionAddress).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void NewTermWithoutWordsIsToldAndThePageStandsWithTheName()
    {
        using var site = HandedOver();
        File.Delete(Path.Join(site.Content, "visions", "person-new.md"));

        var result = site.Build(SocietySite.Today);

        Assert.Contains(result.Notices, p => p.Code == ProblemCodes.NoCurrentVision);
        Assert.Contains("Person New", result.Snapshot!.Page(SocietySite.VisionAddress).MainText(), StringComparison.Ordinal);
    }

    private static Snapshot Built(TemporarySite site)
    {
        var result = site.Build(SocietySite.Today);
        Assert.Equal([], result.Problems.Select(p => p.ToString()));
        return result.Snapshot!;
    }

    private static TemporarySite HandedOver()
    {
        var site = WithSuccessor();
        site.Replace("data/terms.yml", $"  - id: \"{SocietySite.CurrentTerm.Id}\"\n",
            $"  - id: \"{SocietySite.CurrentTerm.Id}\"\n    until: \"{SocietySite.TodayText}\"\n");
        return site;
    }

    private static TemporarySite WithSuccessor()
    {
        var site = new TemporarySite(Repository.Society);
        var terms = Regex.Replace(site.Read("data/terms.yml"), "\\s*$", "\n");
        site.Write("data/terms.yml",
            $"{terms}  - id: \"president-person-new\"\n    person: \"person-new\"\n    role: \"{SocietySite.Role}\"\n"
                + $"    from: \"{SocietySite.TodayText}\"\n");
        site.Write("people/person-new.md", "---\nname: \"Person New\"\n---\n");
        site.Write("visions/person-new.md",
            $"---\ntitle: \"The President’s Vision\"\nperson: \"person-new\"\nexcerpt: \"{NewWords}\"\n---\n\n{NewWords}\n");
        return site;
    }
}
