using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>Everything below <c>/_review/</c>: the list of changes and each changed page, marked.</summary>
public static class ReviewFiles
{
    // Beyond this nobody looks at every page, and marking each would make the preview slow.
    private const int MostPages = 300;

    /// <summary>Makes the files. Modifies the pages' DOM trees.</summary>
    public static IReadOnlyList<Artifact> Make(SiteChanges changes, Snapshot? old, Snapshot now)
    {
        var assets = new ReviewAssets(now);
        var earlier = new OldFiles(old ?? new Snapshot([]), now);
        var shown = changes.Pages.Where(p => p.Now is not null).Take(MostPages).ToList();
        // The list names the pictures, so it is made before the pages are marked.
        var list = ListPage.Html(changes, shown, assets, earlier);
        var pages = shown.SelectMany(p => Pages(p, assets, earlier)).ToList();
        return [.. assets.Files, Artifact.Text(ReviewPaths.Folder + "index.html", list), .. pages, .. earlier.Files];
    }

    private static IEnumerable<Artifact> Pages(PageChange change, ReviewAssets assets, OldFiles earlier)
    {
        if (change.Old is not null)
        {
            earlier.Keep(change.Old.Document);
            yield return Page(ReviewPaths.Before(change.Address), MarkedPage.Before(change, assets));
            yield return Page(ReviewPaths.Beside(change.Address), BesidePage.Html(change, assets));
        }

        yield return Page(ReviewPaths.Marked(change.Address), MarkedPage.After(change, assets));
    }

    private static Artifact Page(string address, string html) => Artifact.Text(address[1..] + "index.html", html);
}
