using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Review.Comparing;
using MRS.Review.Pages;
using MRS.Site.Git;

namespace MRS.Site.Proposals;

/// <summary>Two states of the site, compared.</summary>
/// <param name="Changes">What differs.</param>
/// <param name="Head">What is proposed.</param>
/// <param name="Production">The address of the published site, without a trailing slash.</param>
/// <param name="Site">What to publish as the preview, with changes marked or problems listed; null if nothing can be shown.</param>
public sealed record SiteReview(SiteChanges Changes, ReviewSide Head, string Production, Snapshot? Site)
{
    /// <summary>Whether the two commits also differ in code, whose effect does not show because one program built both.</summary>
    public bool HidesCode { get; private init; }

    /// <summary>Compares two states, whoever built them.</summary>
    /// <param name="old">What is published.</param>
    /// <param name="now">What is proposed.</param>
    /// <param name="deployment">What the preview is published as; null if none is to be made.</param>
    public static SiteReview Of(ReviewSide old, ReviewSide now, Deployment? deployment)
    {
        var changes = SiteComparison.Of(old, now);
        var preview = deployment is null ? null : PreviewSite.Make(changes, old, now, deployment);
        return new SiteReview(changes, now, now.Address ?? old.Address ?? "", preview);
    }

    /// <summary>Builds a proposal and its base commit with this program, and compares them.</summary>
    /// <param name="content">The content folder of the working tree.</param>
    /// <param name="earlier">The commit or branch that is published.</param>
    /// <param name="proposed">The commit or branch that is proposed; null for the working tree.</param>
    /// <param name="options">What the builds depend on besides the content; a deployment if the preview is to be made as well.</param>
    /// <exception cref="ReviewRefusedException">The two cannot be compared.</exception>
    public static SiteReview OfCommits(string content, string earlier, string? proposed, BuildOptions options)
    {
        var git = GitRepository.Around(content);
        var head = proposed is null ? null : git.Resolve(proposed);
        var parted = git.MergeBase(git.Resolve(earlier), head ?? git.Resolve("HEAD"));
        var builder = new SideBuilder(git, options, content);
        var old = builder.Base(parted);
        var isSameCode = head is null ? git.IsAsIn(parted, CodePaths.All) : git.IsSame(parted, head, CodePaths.All);
        return Of(old, builder.Head(head, old), options.Deployment) with { HidesCode = !isSameCode };
    }
}
