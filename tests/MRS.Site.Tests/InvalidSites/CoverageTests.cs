using MRS.Content.Problems;

namespace MRS.Site.Tests.InvalidSites;

/// <summary>Every kind of problem is shown by an invalid site.</summary>
public sealed class CoverageTests
{
    private const string PreviousBuildFiles = "It comes of a comparison with an earlier build: the tests in Publishing/ fire it.";

    /// <summary>What no content can cause, with the reason.</summary>
    private static readonly Dictionary<ProblemCode, string> WithoutSite = new()
    {
        [ProblemCodes.MainHeading] = "The theme writes the main heading, and texts cannot: only a mistake in the theme fires it.",
        [ProblemCodes.AddressVanished] = PreviousBuildFiles,
        [ProblemCodes.IdVanished] = PreviousBuildFiles,
        [ProblemCodes.AddressHidden] = PreviousBuildFiles,
        [ProblemCodes.RevisionNotRaised] = PreviousBuildFiles,
        [ProblemCodes.PublishedUrlsUnreadable] = PreviousBuildFiles,
        [ProblemCodes.PreviousUnreadable] = PreviousBuildFiles,
        [ProblemCodes.ContextNotHeld] = "It comes of the options and not of the content: Hosting/DeploymentTests fires it.",
        [ProblemCodes.Stumbled] = "Only a mistake in this program fires it: Preview/PreviewSessionTests lets a build make one.",
        [ProblemCodes.ToolMissing] = "A build without tools misses none: Tools/BuildTests fires it.",
        [ProblemCodes.ToolFailed] = "A build without tools runs none: Tools/NodeToolTests lets one fail.",
        [ProblemCodes.PictureTooLarge] = "A build without tools reads no picture: Images/PictureTests fires it.",
        [ProblemCodes.CharacterNotDrawn] = "A build without tools draws nothing: Sharing/ShareImageTests fires it.",
    };

    [Fact]
    public void EveryKindOfProblemHasAnInvalidSite()
    {
        var shown = InvalidSite.Names.Concat(MadeSite.All.Select(s => s.Name)).Select(n => n[..6]).ToHashSet();

        Assert.Equal([], ProblemCodes.All.Except(WithoutSite.Keys).Select(c => c.Id).Where(id => !shown.Contains(id)));
        Assert.DoesNotContain(WithoutSite.Keys, c => shown.Contains(c.Id));
    }

    [Fact]
    public void EveryInvalidSiteIsAboutAKnownKindOfProblem()
    {
        var known = ProblemCodes.All.Select(c => c.Id).ToHashSet();

        Assert.All(InvalidSite.Names.Concat(MadeSite.All.Select(s => s.Name)), n => Assert.Contains(n[..6], known));
    }

    [Fact]
    public void CodesAreDifferentAndSayWhatToDo()
    {
        Assert.Equal(ProblemCodes.All.Count, ProblemCodes.All.Select(c => c.Id).Distinct().Count());
        Assert.All(ProblemCodes.All, c => Assert.All([c.Title, c.Explanation, c.Remedy], t => Assert.NotEqual("", t)));
    }

    [Fact]
    public void AllHoldsEveryCode() =>
        Assert.Equal(
            typeof(ProblemCodes).GetFields().Where(f => f.FieldType == typeof(ProblemCode)).Select(f => ((ProblemCode)f.GetValue(null)!).Id)
                .Order(),
            ProblemCodes.All.Select(c => c.Id).Order());
}
