namespace MRS.Site.Review.Comparing;

/// <summary>Tells pages that moved from pages that were given up and others that are new.</summary>
internal static class MovedPages
{
    // With less in common it is another page.
    private const double Alike = 0.6;

    /// <summary>The new page of each that moved: where the old address leads now, or else the most similar page that is new.</summary>
    public static IReadOnlyDictionary<PageState, PageState> Match(IReadOnlyList<PageState> gone, IReadOnlyList<PageState> came, IReadOnlyDictionary<string, string> redirects)
    {
        var moves = new Dictionary<PageState, PageState>(ReferenceEqualityComparer.Instance);
        foreach (var page in gone)
        {
            var free = came.Except(moves.Values).ToList();
            var target = redirects.GetValueOrDefault(page.Address)?.Split('#')[0];
            var found = free.FirstOrDefault(p => p.Address == target)
                ?? (target is null ? free.Where(p => Likeness(page, p) >= Alike).MaxBy(p => Likeness(page, p)) : null);
            if (found is not null)
            {
                moves[page] = found;
            }
        }

        return moves;
    }

    private static double Likeness(PageState one, PageState other)
    {
        var counts = one.Main.CountBy(b => b.Text).ToDictionary(StringComparer.Ordinal);
        var common = other.Main.CountBy(b => b.Text).Sum(c => Math.Min(c.Value, counts.GetValueOrDefault(c.Key)));
        return 2.0 * common / Math.Max(1, one.Main.Count + other.Main.Count);
    }
}
