using System.Text.RegularExpressions;
using MRS.Content.Governance;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Engine.Files;

namespace MRS.Site.Tests.InventedSociety;

/// <summary>A hand-over of the presidency, on a copy of the invented society: one end date, one new term, one new text.</summary>
public sealed class HandOverTests
{
    private const string NewWords = "These are the words of a president who is new in office.";

    // The term of whoever is in office.
    private static Term CurrentTerm => Assert.Single(Offices.Running(SocietyTests.Records, SocietyTests.Role));

    [Fact]
    public void VisionPageShowsTheNewWordsAndTheOldMoveToTheArchiveUnchanged()
    {
        using var site = HandedOver();
        var before = SocietyTests.Built.Files().Page(SocietyTests.VisionAddress);

        var after = Built(site);

        Assert.Contains(NewWords, after.Page(SocietyTests.VisionAddress).MainText(), StringComparison.Ordinal);
        var archive = after.Page($"{SocietyTests.ArchiveAddress}{CurrentTerm.Person}/");
        Assert.Equal(before.QuerySelector(".page-text")!.InnerHtml, archive.QuerySelector(".page-text")!.InnerHtml);
        Assert.DoesNotContain(PageText.Folded(before.QuerySelector(".page-text")!.TextContent),
            after.Page(SocietyTests.VisionAddress).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void PastPresidentsPageListsAndLinksTheOldWords()
    {
        using var site = HandedOver();

        var page = Built(site).Page(SocietyTests.ArchiveAddress);

        var holder = SocietyTests.Records.Person(CurrentTerm.Person)!;
        Assert.Contains(holder.Name, page.MainText(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='{SocietyTests.ArchiveAddress}{holder.Id}/']"));
    }

    [Fact]
    public void EveryAddressOfBeforeIsStillThere()
    {
        using var site = HandedOver();

        var after = Built(site);

        Assert.All(SocietyTests.Built.Files().Pages().Select(p => p.Path), path => Assert.True(after.TryGet(path, out _), path));
    }

    [Fact]
    public void ArchivedWordsAreSetOffAsThoseOfAFormerPresident()
    {
        using var site = HandedOver();

        var note = Built(site).Page($"{SocietyTests.ArchiveAddress}{CurrentTerm.Person}/").QuerySelector("main .note");

        Assert.NotNull(note);
        Assert.NotNull(note.QuerySelector($"a[href='{SocietyTests.VisionAddress}']"));
    }

    [Fact]
    public void NewTermEndsTheOldOneByItself()
    {
        using var site = WithSuccessor();

        Assert.Contains(NewWords, Built(site).Page(SocietyTests.VisionAddress).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public void NewTermWithoutWordsIsToldAndThePageStandsWithTheName()
    {
        using var site = HandedOver();
        File.Delete(Path.Join(site.Content, "visions", "person-new.md"));

        var result = site.Build();

        Assert.Contains(result.Notices, p => p.Code == ProblemCodes.NoCurrentVision);
        Assert.Contains("Person New", result.Snapshot!.Page(SocietyTests.VisionAddress).MainText(), StringComparison.Ordinal);
    }

    private static Snapshot Built(TemporarySite site)
    {
        var result = site.Build();
        Assert.Equal([], result.Problems.Select(p => p.ToString()));
        return result.Snapshot!;
    }

    private static TemporarySite HandedOver()
    {
        var site = WithSuccessor();
        site.Replace("data/terms.yml", $"  - id: \"{CurrentTerm.Id}\"\n",
            $"  - id: \"{CurrentTerm.Id}\"\n    until: \"{SocietyTests.Today}\"\n");
        return site;
    }

    private static TemporarySite WithSuccessor()
    {
        var site = new TemporarySite(Repository.Society);
        var terms = Regex.Replace(site.Read("data/terms.yml"), "\\s*$", "\n");
        site.Write("data/terms.yml",
            $"{terms}  - id: \"president-person-new\"\n    person: \"person-new\"\n    role: \"{SocietyTests.Role}\"\n"
                + $"    from: \"{SocietyTests.Today}\"\n");
        site.Write("people/person-new.md", "---\nname: \"Person New\"\n---\n");
        site.Write("visions/person-new.md",
            $"---\ntitle: \"The President’s Vision\"\nperson: \"person-new\"\nexcerpt: \"{NewWords}\"\n---\n\n{NewWords}\n");
        return site;
    }
}
