using System.Collections.Concurrent;
using MRS.Content.Model;
using MRS.Site.Artifacts;
using MRS.Site.Rendering;
using MRS.Site.StructuredData;
using MRS.Theme.Views;

namespace MRS.Site.Incremental;

/// <summary>
/// The pages of the last builds, each with the view it was rendered from. A page whose view is equal to the one before is not rendered again, and where
/// even what the view is made from is equal, the view is not made.
/// </summary>
public sealed class PageMemory
{
    private readonly ConcurrentDictionary<string, KeptPage> kept = new(StringComparer.Ordinal);
    private DescribedSite? site;
    private EveryPage? around;
    private ViewList<ContentRecord>? shared;
    private int rendered;
    private int viewed;

    /// <summary>One that keeps what every other keeps.</summary>
    public PageMemory()
    {
    }

    private PageMemory(IPageStore store) => (Keeps, Store) = (false, store);

    /// <summary>One that keeps nothing itself, for a build that no other follows: the views of a large site are much to keep.</summary>
    /// <param name="store">Takes the rendered pages.</param>
    public static PageMemory OfNothing(IPageStore store) => new(store);

    /// <summary>Whether anything is kept: if not, nothing is asked for either.</summary>
    internal bool Keeps { get; } = true;

    /// <summary>Where rendered pages are kept.</summary>
    public IPageStore Store { get; } = new PagesInMemory();

    /// <summary>How many pages the last build rendered.</summary>
    public int Rendered => rendered;

    /// <summary>How many views the last build made.</summary>
    public int Viewed => viewed;

    /// <summary>Begins a build. What is said of the site on all pages belongs to each view.</summary>
    internal void Begin(DescribedSite described, EveryPage everyPage, int pages)
    {
        // Pages that are gone do no harm, but there must not be more and more of them.
        if (described != site || kept.Count > (2 * pages) + 100)
        {
            kept.Clear();
        }

        (site, around, rendered, viewed) = (described, everyPage == around ? around : everyPage, 0, 0);
    }

    /// <summary>Records that are shown on many pages: the very list of before if it is equal, so that each page sees at once that it is the same.</summary>
    internal ViewList<ContentRecord> Same(ViewList<ContentRecord> records) => shared = records.Equals(shared) ? shared : records;

    /// <summary>A page as it was before, where all that its view is made from is equal; null otherwise, and where that is not known. May be asked from several threads.</summary>
    internal RenderedPage? Recall(string address, PageSource? source) =>
        source is not null && kept.GetValueOrDefault(address) is { } before && ReferenceEquals(before.Around, around) && source == before.Source ? before.Page : null;

    /// <summary>The page of a view: the one of before where the view is equal, or else what is rendered now. May be asked from several threads.</summary>
    internal RenderedPage Of(PageSource? source, PageView view, Func<PageView, RenderedPage> render)
    {
        Interlocked.Increment(ref viewed);
        var before = kept.GetValueOrDefault(view.Address);
        var page = before?.Page;
        if (page is null || !view.Equals(before!.View))
        {
            Interlocked.Increment(ref rendered);
            page = render(view);
        }

        if (Keeps)
        {
            kept[view.Address] = new KeptPage(around, source, view, page);
        }

        return page;
    }

    private sealed record KeptPage(EveryPage? Around, PageSource? Source, PageView View, RenderedPage Page);
}
