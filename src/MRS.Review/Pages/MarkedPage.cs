using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>A page of the proposal with every change marked, and a bar to go from change to change.</summary>
internal static class MarkedPage
{
    /// <summary>The page's HTML. Modifies the page's DOM tree.</summary>
    public static string After(PageChange change, ReviewAssets assets)
    {
        var document = change.Now!.Document;
        var marker = new BlockMarker(document);
        var main = document.QuerySelector("main") ?? document.Body!;
        for (var i = 0; i < change.Blocks.Count; i++)
        {
            var block = change.Blocks[i];
            var (id, note) = ($"change-{i + 1}", $"Change {i + 1} of {change.Blocks.Count}: {Words(block)}. ");
            if (block is { Old: not null, Now: not null })
            {
                marker.Change(block.Old, block.Now, id, note);
            }
            else if (block.Now is not null)
            {
                marker.Whole(block.Now, "ins", id, note);
            }
            else
            {
                marker.Insert(block.Old!, block.Before, main, id, note);
            }
        }

        Prepare(document, assets);
        ChangeBar.AddTo(document, change);
        return Html(document);
    }

    /// <summary>The page as it is published now, with removals marked, for the side-by-side view.</summary>
    public static string Before(PageChange change, ReviewAssets assets)
    {
        var document = change.Old!.Document;
        var marker = new BlockMarker(document);
        for (var i = 0; i < change.Blocks.Count; i++)
        {
            var block = change.Blocks[i];
            if (block is { Old: not null, Now: not null })
            {
                marker.Gone(block.Old, block.Now, $"change-{i + 1}", "Reworded: ");
            }
            else if (block.Old is not null)
            {
                marker.Whole(block.Old, "del", $"change-{i + 1}", "Taken out: ");
            }
        }

        Prepare(document, assets);
        return Html(document);
    }

    private static string Words(BlockChange block) => block.Kind switch
    {
        ChangeKind.Added => "new",
        ChangeKind.Removed => "taken out",
        _ when block.IsOnlyLink => "a link leads elsewhere",
        _ => "reworded",
    };

    // No program may mistake it for the page itself.
    private static void Prepare(IHtmlDocument document, ReviewAssets assets)
    {
        foreach (var element in document.QuerySelectorAll("link[rel=canonical], link[rel=alternate], meta[name=robots], "
            + "meta[property='og:url'], script[type='application/ld+json']").ToList())
        {
            element.Remove();
        }

        assets.AddTo(document);
    }

    private static string Html(IHtmlDocument document) => document.ToHtml() + "\n";
}
