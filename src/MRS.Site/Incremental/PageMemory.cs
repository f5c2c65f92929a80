using System.Collections.Concurrent;
using MRS.Site.Rendering;
using MRS.Site.StructuredData;
using MRS.Theme.Views;

namespace MRS.Site.Incremental;

/// <summary>The pages of the last build, each with the view it was rendered from. A page whose view is equal to the one before is not rendered again.</summary>
public sealed class PageMemory
{
    private ConcurrentDictionary<string, KeptPage> last = new(StringComparer.Ordinal);
    private ConcurrentDictionary<string, KeptPage> now = new(StringComparer.Ordinal);
    private bool keeps = true;
    private DescribedSite? site;
    private int rendered;

    /// <summary>One that keeps nothing, for a build that no other follows: the views of a large site are much to keep.</summary>
    public static PageMemory OfNothing => new() { keeps = false };

    /// <summary>How many pages the last build rendered.</summary>
    public int Rendered => rendered;

    /// <summary>Begins a build. What is said of the site on all pages belongs to each view.</summary>
    internal void Begin(DescribedSite described)
    {
        last = described == site ? now : new(StringComparer.Ordinal);
        now = new(Environment.ProcessorCount, last.Count, StringComparer.Ordinal);
        (site, rendered) = (described, 0);
    }

    /// <summary>The page of a view: the one of before, or else what is rendered now. May be asked from several threads.</summary>
    internal RenderedPage Of(PageView view, Func<PageView, RenderedPage> render)
    {
        if (!keeps)
        {
            return render(view);
        }

        if (!last.TryGetValue(view.Address, out var kept) || !kept.View.Equals(view))
        {
            Interlocked.Increment(ref rendered);
            kept = new KeptPage(view, render(view));
        }

        now[view.Address] = kept;
        return kept.Page;
    }

    private sealed record KeptPage(PageView View, RenderedPage Page);
}
