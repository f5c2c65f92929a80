using System.Collections.Concurrent;
using MRS.Content.Model;
using MRS.Content.Schema;
using MRS.Engine.Files;
using MRS.Engine.Outputs.StructuredData;
using MRS.Theme.Views;

namespace MRS.Engine.Pages;

/// <summary>
/// The pages of the last build by address, each with the view it was rendered from. A page whose view equals the previous one is not
/// rendered again, and if even the source of the view is equal, the view is not created.
/// </summary>
public sealed class PageCache
{
    private readonly bool keeps = true;
    private ConcurrentDictionary<string, CachedPage> before = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, CachedPage> now = new(StringComparer.Ordinal);
    private DescribedSite? site;
    private EveryPage? around;
    private ViewList<ContentRecord>? shared;
    private bool isSameAround;
    private bool areSameRecords;
    private int rendered;
    private int viewed;

    /// <summary>A cache that keeps everything.</summary>
    public PageCache()
    {
    }

    private PageCache(IPageStore store) => (keeps, Store) = (false, store);

    /// <summary>A cache that keeps nothing itself, for a build that no other follows: the views of a large site take much memory.</summary>
    /// <param name="store">Receives the rendered pages.</param>
    public static PageCache OfNothing(IPageStore store) => new(store);

    /// <summary>Where rendered pages are stored.</summary>
    public IPageStore Store { get; } = new PagesInMemory();

    /// <summary>How many pages the last build rendered.</summary>
    public int Rendered => rendered;

    /// <summary>How many views the last build created.</summary>
    public int Viewed => viewed;

    /// <summary>Begins a build.</summary>
    /// <param name="described">The site data described on all pages: it is part of each view.</param>
    /// <param name="everyPage">What else is on every page.</param>
    /// <param name="records">The records that are shown on more than one page.</param>
    internal void Begin(DescribedSite described, EveryPage everyPage, ViewList<ContentRecord> records)
    {
        before = described == site ? now : new(StringComparer.Ordinal);
        now = new(StringComparer.Ordinal);
        (isSameAround, areSameRecords) = (everyPage == around, records.Equals(shared));
        (site, around, shared, rendered, viewed) = (described, everyPage, records, 0, 0);
    }

    /// <summary>
    /// The page at an address: the cached one if its source or view is equal, otherwise newly rendered. May be called on several threads.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="source">What the view is made from; null if not known.</param>
    /// <param name="makeView">Makes the view.</param>
    /// <param name="render">Renders a view.</param>
    internal RenderedPage Of(string address, PageSource? source, Func<PageView> makeView, Func<PageView, RenderedPage> render)
    {
        var cached = before.GetValueOrDefault(address);
        if (cached is null || source is null || !HasSource(cached, source))
        {
            Interlocked.Increment(ref viewed);
            var view = makeView();
            var page = view.Equals(cached?.View) ? cached!.Page : null;
            if (page is null)
            {
                Interlocked.Increment(ref rendered);
                page = render(view);
            }

            cached = new CachedPage(source, view, page);
        }

        if (keeps)
        {
            now[address] = cached;
        }

        return cached.Page;
    }

    private bool HasSource(CachedPage cached, PageSource source) =>
        isSameAround && (areSameRecords || !source.ShowsOthers) && source == cached.Source;

    private sealed record CachedPage(PageSource? Source, PageView View, RenderedPage Page);
}
