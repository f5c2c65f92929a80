using MRS.Content;
using MRS.Content.Model;

namespace MRS.Site.Planning;

/// <summary>Addresses of which nothing can be said, because a file that could not be read may put a page or a redirect there.</summary>
public sealed class UnreadAddresses
{
    private readonly bool any;
    private readonly HashSet<string> pages;

    private UnreadAddresses(bool any, IEnumerable<string> pages) => (this.any, this.pages) = (any, new HashSet<string>(pages, StringComparer.Ordinal));

    /// <summary>None: all files could be read.</summary>
    public static UnreadAddresses None { get; } = new(any: false, []);

    /// <summary>The addresses that the content leaves open.</summary>
    public static UnreadAddresses Of(SiteContent site)
    {
        var pages = UnreadIds<Page>(site, site.Pages).Select(Planner.AddressOf);
        var children = ListChildren.Lists(site).SelectMany(list => ChildrenOf(site, list).Select(id => $"{Planner.AddressOf(list.Id)}{id}/"));
        // Which redirects there are nobody knows then.
        return new UnreadAddresses(!site.HasReadAll(typeof(Redirect)), pages.Concat(children));
    }

    /// <summary>All of them that are known.</summary>
    public IReadOnlyCollection<string> Pages => pages;

    /// <summary>Whether it is one of them. What lies below a page that could not be read is one as well, since the page may be a list.</summary>
    public bool Has(string path)
    {
        if (any || pages.Contains(path))
        {
            return true;
        }

        if (pages.Count > 0)
        {
            for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            {
                if (pages.Contains(path[..(end + 1)]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether these are the same addresses.</summary>
    public bool AreSameAs(UnreadAddresses other) => any == other.any && pages.SetEquals(other.pages);

    // Whether someone has a page depends on the offices held as well.
    private static IEnumerable<string> ChildrenOf(SiteContent site, Page list) => list.Shows switch
    {
        PageListing.Meetings => UnreadIds<Event>(site, site.Events),
        PageListing.News => UnreadIds<NewsItem>(site, site.News),
        _ when !((Type[])[typeof(Person), typeof(Term), typeof(Role), typeof(Vision)]).All(site.HasReadAll) => site.KnownIds(typeof(Person)),
        _ => [],
    };

    private static IEnumerable<string> UnreadIds<TRecord>(SiteContent site, IReadOnlyList<TRecord> read)
        where TRecord : ContentRecord =>
        site.HasReadAll(typeof(TRecord)) ? [] : site.KnownIds(typeof(TRecord)).Except(read.Select(r => r.Id), StringComparer.Ordinal);
}
