using MRS.Content.Model;
using MRS.Site.Artifacts;
using MRS.Site.Planning;
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
    // What was kept of the pages of a plan, in its order, and at the end of the page “not found”.
    private (SitePlan? Plan, KeptPage?[] Pages) before = (null, [null]);
    private (SitePlan? Plan, KeptPage?[] Pages) now = (null, [null]);
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

    /// <summary>Begins a build.</summary>
    /// <param name="described">What is said of the site on all pages: it belongs to each view.</param>
    /// <param name="everyPage">What else stands on every page.</param>
    /// <param name="records">The records that are shown on many pages.</param>
    /// <param name="plan">The pages.</param>
    /// <returns>The records: the very list of before if it is equal, so that each page sees at once that it is the same.</returns>
    internal ViewList<ContentRecord> Begin(DescribedSite described, EveryPage everyPage, ViewList<ContentRecord> records, SitePlan plan)
    {
        before = described == site ? now : (null, [null]);
        now = (plan, new KeptPage?[plan.Pages.Count + 1]);
        (site, around, shared, rendered, viewed) = (described, everyPage == around ? around : everyPage, records.Equals(shared) ? shared : records, 0, 0);
        return shared;
    }

    /// <summary>A page as it was before, where all that its view is made from is equal; null otherwise, and where that is not known. May be asked from several threads.</summary>
    internal RenderedPage? Recall(int place, string address, PageSource? source) =>
        source is not null && Before(place, address) is { } kept && ReferenceEquals(kept.Around, around) && source == kept.Source ? Keep(place, kept) : null;

    /// <summary>The page of a view: the one of before where the view is equal, or else what is rendered now. May be asked from several threads.</summary>
    internal RenderedPage Of(int place, PageSource? source, PageView view, Func<PageView, RenderedPage> render)
    {
        Interlocked.Increment(ref viewed);
        var kept = Before(place, view.Address);
        var page = kept?.Page;
        if (page is null || !view.Equals(kept!.View))
        {
            Interlocked.Increment(ref rendered);
            page = render(view);
        }

        return Keeps ? Keep(place, new KeptPage(around, source, view, page)) : page;
    }

    private KeptPage? Before(int place, string address) =>
        place == now.Pages.Length - 1 ? before.Pages[^1] : before.Plan?.NumberOf(address) is int number ? before.Pages[number] : null;

    private RenderedPage Keep(int place, KeptPage page)
    {
        now.Pages[place] = page;
        return page.Page;
    }

    private sealed record KeptPage(EveryPage? Around, PageSource? Source, PageView View, RenderedPage Page);
}
