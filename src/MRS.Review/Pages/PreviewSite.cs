using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>The site of a proposal with every change marked, to be published as its preview.</summary>
public static class PreviewSite
{
    /// <summary>Makes it; a single page that lists the problems if there is no site; null if that page is not for this
    /// deployment.</summary>
    public static Snapshot? Make(SiteChanges changes, ReviewSide old, ReviewSide now, Deployment deployment)
    {
        if (now.Snapshot is not Snapshot site)
        {
            return deployment.Context == DeploymentContext.DeployPreview ? ProblemsPage.Make(now.Problems, deployment, old.Address) : null;
        }

        var review = ReviewFiles.Make(changes, old.Snapshot, site);
        return new Snapshot(Headers.Add([.. site.Artifacts.Where(a => !Headers.IsOneOfThem(a)), .. review], deployment));
    }
}
