using System.Collections.Concurrent;

namespace MRS.Review.Comparing;

/// <summary>Finds the pages that are new, changed, moved or removed.</summary>
/// <param name="old">The site as it was.</param>
/// <param name="now">The site as it is proposed.</param>
internal sealed class PageComparison(SiteInventory old, SiteInventory now)
{
    private readonly HashSet<string> replaced = ReplacedPictures(old, now);
    private readonly ConcurrentBag<string> unseen = [];
    private readonly ConcurrentBag<string> around = [];
    private readonly ConcurrentBag<string> shared = [];

    /// <summary>Pages that differ only in what readers do not see.</summary>
    public int Unseen => unseen.Count;

    /// <summary>Pages on which menus, header or footer differ.</summary>
    public int Around => around.Count;

    /// <summary>Pages whose share image differs.</summary>
    public IReadOnlyList<string> Shared => [.. shared.Order(StringComparer.Ordinal)];

    /// <summary>The changes by kind and address.</summary>
    public IReadOnlyList<PageChange> Run()
    {
        var gone = old.Pages.Except(now.Pages).Order(StringComparer.Ordinal).Select(a => PageState.Read(old, a)).ToList();
        var came = now.Pages.Except(old.Pages).Order(StringComparer.Ordinal).Select(a => PageState.Read(now, a)).ToList();
        var moves = MovedPages.Match(gone, came, now.Redirects);
        var changed = new ConcurrentBag<PageChange>();
        Parallel.ForEach(old.Pages.Intersect(now.Pages), address =>
        {
            if (Compare(address) is PageChange change)
            {
                changed.Add(change);
            }
        });
        IEnumerable<PageChange> all =
        [
            .. came.Except(moves.Values).Select(p => new PageChange(ChangeKind.Added, p.Address, p.Heading) { Now = p }),
            .. changed,
            .. moves.Select(m => Moved(m.Key, m.Value)),
            .. gone.Except(moves.Keys).Select(p =>
                new PageChange(ChangeKind.Removed, p.Address, p.Heading) { Old = p, LeadsTo = now.Redirects.GetValueOrDefault(p.Address) }),
        ];
        return [.. all.OrderBy(c => c.Kind).ThenBy(c => c.Address, StringComparer.Ordinal)];
    }

    private PageChange? Compare(string address)
    {
        var (before, after) = (old.Html(address), now.Html(address));
        if (!replaced.Any(p => after.Contains(p, StringComparison.Ordinal))
            && (before == after || PageState.WithoutAssets(before) == PageState.WithoutAssets(after)))
        {
            return null;
        }

        var (was, isNow) = (PageState.Read(old, address), PageState.Read(now, address));
        var blocks = BlockComparison.Of(was.Main, isNow.Main);
        var notes = Notes(was, isNow);
        Note(was, isNow, blocks.Count > 0 || notes.Count > 0, before != after);
        return blocks.Count + notes.Count == 0
            ? null
            : new PageChange(ChangeKind.Changed, address, isNow.Heading) { Blocks = blocks, Notes = notes, Old = was, Now = isNow };
    }

    private void Note(PageState was, PageState isNow, bool isChanged, bool differs)
    {
        var differsAround = !was.Around(old).SequenceEqual(isNow.Around(now));
        if (differsAround)
        {
            around.Add(isNow.Address);
        }

        if (was.ShareImage != isNow.ShareImage)
        {
            shared.Add(isNow.Address);
        }

        if (!isChanged && !differsAround && differs)
        {
            unseen.Add(isNow.Address);
        }
    }

    private PageChange Moved(PageState was, PageState isNow) => new(ChangeKind.Moved, isNow.Address, isNow.Heading)
    {
        From = was.Address,
        LeadsTo = now.Redirects.GetValueOrDefault(was.Address),
        Blocks = BlockComparison.Of(was.Main, isNow.Main),
        Notes = Notes(was, isNow),
        Old = was,
        Now = isNow,
    };

    // A changed heading changes the title too, and is reported as a heading.
    private static IReadOnlyList<string> Notes(PageState was, PageState isNow) =>
    [
        .. was.Title != isNow.Title && was.Heading == isNow.Heading ? ["title for search engines"] : Array.Empty<string>(),
        .. was.Description != isNow.Description ? ["description for search engines"] : Array.Empty<string>(),
    ];

    private static HashSet<string> ReplacedPictures(SiteInventory old, SiteInventory now) =>
        [.. old.Files.Artifacts
            .Where(a => a.Path.StartsWith("media/", StringComparison.Ordinal) && now.Files.TryGet(a.Path, out var other)
                && !a.Content.Span.SequenceEqual(other.Content.Span))
            .Select(a => "/" + a.Path)];
}
