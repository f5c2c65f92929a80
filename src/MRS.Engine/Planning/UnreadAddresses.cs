using MRS.Content;
using MRS.Content.Model;

namespace MRS.Engine.Planning;

/// <summary>Addresses about which nothing can be said, because a file that could not be read may put a page or a redirect there.</summary>
public sealed class UnreadAddresses
{
    private readonly bool any;
    private readonly HashSet<string> pages;

    private UnreadAddresses(bool any, IEnumerable<string> pages) =>
        (this.any, this.pages) = (any, new HashSet<string>(pages, StringComparer.Ordinal));

    /// <summary>None: all files could be read.</summary>
    public static UnreadAddresses None { get; } = new(any: false, []);

    /// <summary>The addresses that the content leaves open.</summary>
    public static UnreadAddresses Of(SiteContent site)
    {
        var pages = UnreadIds(site, typeof(Page)).Select(Planner.AddressOf);
        var children = RecordLists.Parents(site)
            .SelectMany(list => ChildrenOf(site, RecordLists.Of(list).Pages!).Select(id => $"{Planner.AddressOf(list.Id)}{id}/"));
        // In that case the redirects are unknown.
        return new UnreadAddresses(!site.HasReadAll(typeof(Redirect)), pages.Concat(children));
    }

    /// <summary>All of them that are known.</summary>
    public IReadOnlyCollection<string> Pages => pages;

    /// <summary>
    /// Whether a path is one of them. So is anything below a page that could not be read, since the page may be a list.
    /// </summary>
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

    private static IEnumerable<string> ChildrenOf(SiteContent site, RecordPages pages) =>
        pages.DependsOn is [] ? UnreadIds(site, pages.Type.RecordType)
        : pages.DependsOn.All(site.HasReadAll) ? []
        : site.KnownIds(typeof(Person));

    private static IEnumerable<string> UnreadIds(SiteContent site, Type type) =>
        site.HasReadAll(type) ? [] : site.KnownIds(type).Except(site.All(type).Select(r => r.Id), StringComparer.Ordinal);
}
