namespace MRS.Site.Checking;

/// <summary>What the tags of a page say. The same lists serve one page after the other.</summary>
internal sealed class PageNotes
{
    private readonly List<string> ids = [];
    private readonly List<string> repeatedIds = [];
    private readonly List<PooledText> links = [];
    private readonly List<int> headingLevels = [];
    private readonly List<string> imagesWithoutAlt = [];
    private readonly List<string> forbidden = [];
    private int page;
    private (int Times, PooledText? Last) named;
    private (int Times, PooledText? Last) linked;

    /// <summary>How much was said so far.</summary>
    public Extent Now => new(named.Times, linked.Times, headingLevels.Count, imagesWithoutAlt.Count + forbidden.Count);

    /// <summary>Begins a page.</summary>
    public void Begin()
    {
        page++;
        ids.Clear();
        repeatedIds.Clear();
        links.Clear();
        headingLevels.Clear();
        imagesWithoutAlt.Clear();
        forbidden.Clear();
    }

    /// <summary>All that was said.</summary>
    public PageScan All() => new([.. ids], [.. repeatedIds], [.. links], [.. headingLevels], [.. imagesWithoutAlt], [.. forbidden]);

    /// <summary>What was said since then, by a tag; null if that is more than what a known tag can say.</summary>
    public KnownTag? Since(Extent then, ReadOnlySpan<byte> tag)
    {
        var (newIds, newLinks, newHeadings, others) = (named.Times - then.Ids, linked.Times - then.Links, headingLevels.Count - then.Headings, Now.Others - then.Others);
        return newIds > 1 || newLinks > 1 || others > 0 ? null
            : new KnownTag(tag.ToArray(), newLinks > 0 ? linked.Last : null, newIds > 0 ? named.Last : null, newHeadings > 0 ? headingLevels[^1] : 0);
    }

    /// <summary>Adds what a tag says.</summary>
    public void Add(KnownTag tag)
    {
        if (tag.Link is PooledText link)
        {
            AddLink(link);
        }

        if (tag.Id is PooledText id)
        {
            AddId(id);
        }

        if (tag.HeadingLevel > 0)
        {
            AddHeading(tag.HeadingLevel);
        }
    }

    /// <summary>Adds the address of a link, a picture or another file.</summary>
    public void AddLink(PooledText link)
    {
        linked = (linked.Times + 1, link);
        if (link.IsNewLinkOn(page))
        {
            links.Add(link);
        }
    }

    /// <summary>Adds an id.</summary>
    public void AddId(PooledText id)
    {
        named = (named.Times + 1, id);
        (id.IsNewIdOn(page) ? ids : repeatedIds).Add(id.Text);
    }

    /// <summary>Adds a heading.</summary>
    public void AddHeading(int level) => headingLevels.Add(level);

    /// <summary>Adds the address of a picture that is not described.</summary>
    public void AddImageWithoutAlt(string address) => imagesWithoutAlt.Add(address);

    /// <summary>Adds something that could run.</summary>
    public void AddForbidden(string what) => forbidden.Add(what);

    /// <summary>How much was said.</summary>
    public readonly record struct Extent(int Ids, int Links, int Headings, int Others);
}
