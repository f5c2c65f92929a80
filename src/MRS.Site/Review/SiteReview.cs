using MRS.Site.Artifacts;
using MRS.Site.Hosting;
using MRS.Site.Review.Building;
using MRS.Site.Review.Comparing;
using MRS.Site.Review.Git;
using MRS.Site.Review.Pages;

namespace MRS.Site.Review;

/// <summary>Two states of the site, built and compared.</summary>
/// <param name="Changes">What differs.</param>
/// <param name="Head">What is proposed.</param>
/// <param name="Production">The address of the published site, without a slash at its end.</param>
/// <param name="Site">What to publish as the preview, changes marked or problems told; null if nothing can be shown.</param>
public sealed record SiteReview(SiteChanges Changes, ReviewSide Head, string Production, Snapshot? Site)
{
    /// <summary>Compares a proposal with the commit from which it came.</summary>
    /// <param name="content">The content folder of the working tree.</param>
    /// <param name="earlier">The commit or branch that is published.</param>
    /// <param name="proposed">The commit or branch that is proposed; null for the working tree.</param>
    /// <param name="options">What the builds depend on besides the content; a deployment if the preview is to be made as well.</param>
    /// <exception cref="ReviewRefusedException">The two cannot be compared.</exception>
    public static SiteReview Make(string content, string earlier, string? proposed, BuildOptions options)
    {
        var git = GitRepository.Around(content);
        var head = proposed is null ? null : git.Resolve(proposed);
        var parted = git.MergeBase(git.Resolve(earlier), head ?? git.Resolve("HEAD"));
        var builder = new SideBuilder(git, options, content);
        var old = builder.Base(parted);
        var now = builder.Head(head, old);
        var changes = SiteComparison.Of(old, now);
        return new SiteReview(changes, now, now.Address ?? old.Address ?? options.BaseUrl ?? "", options.Deployment is Deployment deployment ? Preview(changes, old, now, deployment) : null);
    }

    private static Snapshot? Preview(SiteChanges changes, ReviewSide old, ReviewSide now, Deployment deployment)
    {
        if (now.Snapshot is not Snapshot site)
        {
            return deployment.Context == DeploymentContext.DeployPreview ? ProblemsPage.Make(now.Problems, deployment, old.Address) : null;
        }

        var review = ReviewFiles.Make(changes, old.Snapshot, site);
        return new Snapshot(Headers.Add([.. site.Artifacts.Where(a => !Headers.IsOneOfThem(a)), .. review], deployment));
    }
}
