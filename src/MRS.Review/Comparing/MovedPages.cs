namespace MRS.Review.Comparing;

/// <summary>Tells pages that moved from pages that were given up and others that are new.</summary>
internal sealed class MovedPages
{
    // With less in common it is another page.
    private const double Alike = 0.6;

    // What more pages have than these says nothing of any of them.
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

    /// <summary>The new page of each that moved: where the old address leads now, or else the most similar page that is new.</summary>
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

    // Only pages that have something in common with it are compared, those with most of it first.
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
