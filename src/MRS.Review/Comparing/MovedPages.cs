namespace MRS.Review.Comparing;

/// <summary>Distinguishes pages that moved from removed and new ones.</summary>
internal sealed class MovedPages
{
    // With less in common it is a different page.
    private const double Alike = 0.6;

    // A block on more pages than this does not distinguish any of them.
    private const int MostWithABlock = 50;
    private const int MostCompared = 10;

    private readonly IReadOnlyList<PageState> came;
    private readonly Dictionary<string, List<int>> byBlock = new(StringComparer.Ordinal);
    private readonly HashSet<PageState> taken = new(ReferenceEqualityComparer.Instance);

    private MovedPages(IReadOnlyList<PageState> came)
    {
        this.came = came;
        for (var i = 0; i < came.Count; i++)
        {
            foreach (var text in came[i].Main.Select(b => b.Text).Distinct(StringComparer.Ordinal))
            {
                if (!byBlock.TryGetValue(text, out var pages))
                {
                    byBlock[text] = pages = [];
                }

                pages.Add(i);
            }
        }
    }

    /// <summary>The new page of each moved page: where the old address redirects now, otherwise the most similar new page.</summary>
    public static IReadOnlyDictionary<PageState, PageState> Match(
        IReadOnlyList<PageState> gone, IReadOnlyList<PageState> came, IReadOnlyDictionary<string, string> redirects)
    {
        var moves = new Dictionary<PageState, PageState>(ReferenceEqualityComparer.Instance);
        var byAddress = came.ToLookup(p => p.Address, StringComparer.Ordinal);
        var pages = new MovedPages(gone.Count > 0 ? came : []);
        foreach (var page in gone)
        {
            var target = redirects.GetValueOrDefault(page.Address)?.Split('#')[0];
            var found = target is null ? pages.MostAlike(page) : byAddress[target].FirstOrDefault(p => !pages.taken.Contains(p));
            if (found is not null)
            {
                moves[page] = found;
                pages.taken.Add(found);
            }
        }

        return moves;
    }

    // Only pages that have something in common with it are compared, those with most first.
    private PageState? MostAlike(PageState page)
    {
        var shared = new Dictionary<int, int>();
        var blocks =
            page.Main.Select(b => b.Text).Distinct(StringComparer.Ordinal).Select(t => byBlock.GetValueOrDefault(t)).OfType<List<int>>();
        foreach (var place in blocks.Where(p => p.Count <= MostWithABlock).SelectMany(p => p).Where(p => !taken.Contains(came[p])))
        {
            shared[place] = shared.GetValueOrDefault(place) + 1;
        }

        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Take(MostCompared).OrderBy(s => s.Key)
            .Select(s => (Page: came[s.Key], Likeness: Likeness(page, came[s.Key]))).Where(p => p.Likeness >= Alike).OrderByDescending(
            p => p.Likeness).FirstOrDefault().Page;
    }

    private static double Likeness(PageState one, PageState other)
    {
        var counts = one.Main.CountBy(b => b.Text).ToDictionary(StringComparer.Ordinal);
        var common = other.Main.CountBy(b => b.Text).Sum(c => Math.Min(c.Value, counts.GetValueOrDefault(c.Key)));
        return 2.0 * common / Math.Max(1, one.Main.Count + other.Main.Count);
    }
}
