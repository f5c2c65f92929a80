using MRS.Engine.Context;
using MRS.Review.Comparing;

namespace MRS.Review.Pages;

/// <summary>A page as it is published now and as it is proposed, each in its own frame, so that each keeps its own layout.</summary>
internal static class BesidePage
{
    /// <summary>The page's HTML.</summary>
    public static string Html(PageChange change, ReviewAssets assets) => ReviewDocument.Html(
        $"Side by side: {change.Heading}",
        "review-beside",
        $"""
        <header class="review-head">
        <h1>{ReviewDocument.Encode(change.Heading)}</h1>
        <p><a href="{ReviewPaths.List}">All changes</a>
        <a href="{ReviewDocument.Encode(ReviewPaths.Marked(change.Address))}">Changes marked on the page</a></p>
        </header>
        <main class="review-pair">
        <section aria-label="As published now"><h2>As published now</h2><iframe title="The page as published now"
        src="{ReviewDocument.Encode(ReviewPaths.Before(change.Address))}#change-1"></iframe></section>
        <section aria-label="As proposed"><h2>As proposed</h2><iframe title="The page as proposed"
        src="{ReviewDocument.Encode(ReviewPaths.Marked(change.Address))}#change-1"></iframe></section>
        </main>

        """,
        assets);
}
