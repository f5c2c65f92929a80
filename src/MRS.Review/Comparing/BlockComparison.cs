namespace MRS.Review.Comparing;

/// <summary>Finds the blocks that were added, changed or removed.</summary>
internal static class BlockComparison
{
    // Two blocks with less in common are different ones.
    private const double Alike = 0.4;

    // Beyond this, pairs are made in order: nobody reads so many changes one by one.
    private const int MostPairs = 40_000;

    /// <summary>The changes in the order of the new page.</summary>
    public static IReadOnlyList<BlockChange> Of(IReadOnlyList<Block> old, IReadOnlyList<Block> now)
    {
        var changes = new List<BlockChange>();
        foreach (var difference in SequenceDifference.Of([.. old.Select(b => b.Signature)], [.. now.Select(b => b.Signature)]))
        {
            var gone = old.Skip(difference.DeleteStartA).Take(difference.DeleteCountA).ToList();
            var came = now.Skip(difference.InsertStartB).Take(difference.InsertCountB).ToList();
            changes.AddRange(Pair(gone, came, now.ElementAtOrDefault(difference.InsertStartB + difference.InsertCountB)));
        }

        return changes;
    }

    private static IEnumerable<BlockChange> Pair(List<Block> gone, List<Block> came, Block? after)
    {
        var partners = gone.Count * came.Count > MostPairs ? InOrder(gone, came) : BestPairs(gone, came);
        var next = 0;
        for (var i = 0; i < gone.Count; i++)
        {
            if (partners[i] < 0)
            {
                yield return new BlockChange(gone[i], null, came.ElementAtOrDefault(next) ?? after);
                continue;
            }

            for (; next < partners[i]; next++)
            {
                yield return new BlockChange(null, came[next], null);
            }

            yield return new BlockChange(gone[i], came[next++], null);
        }

        for (; next < came.Count; next++)
        {
            yield return new BlockChange(null, came[next], null);
        }
    }

    private static int[] InOrder(List<Block> gone, List<Block> came) => [.. gone.Select((_, i) => i < came.Count ? i : -1)];

    // The pairs, in order, that have the most in common overall.
    private static int[] BestPairs(List<Block> gone, List<Block> came)
    {
        var alike = gone.Select(g => came.Select(c => Likeness(g, c, gone.Count == 1 && came.Count == 1)).ToArray()).ToArray();
        var best = new double[gone.Count + 1, came.Count + 1];
        for (var i = gone.Count - 1; i >= 0; i--)
        {
            for (var j = came.Count - 1; j >= 0; j--)
            {
                var both = alike[i][j] >= Alike ? alike[i][j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(both, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        var partners = Enumerable.Repeat(-1, gone.Count).ToArray();
        for (int i = 0, j = 0; i < gone.Count && j < came.Count;)
        {
            if (alike[i][j] >= Alike && best[i, j] <= alike[i][j] + best[i + 1, j + 1])
            {
                partners[i++] = j++;
            }
            else if (best[i, j] <= best[i + 1, j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return partners;
    }

    /// <summary>
    /// The similarity of two blocks, from 0 to 1. A single block in place of another of its kind is the same one, reworded.
    /// </summary>
    private static double Likeness(Block one, Block other, bool areAlone)
    {
        if (areAlone && one.Kind == other.Kind)
        {
            return 1;
        }

        if (one.Text == other.Text)
        {
            return one.Kind == other.Kind ? 1 : 0.9;
        }

        var counts = one.Tokens.CountBy(t => t.Text).ToDictionary(StringComparer.Ordinal);
        var common = other.Tokens.CountBy(t => t.Text).Sum(c => Math.Min(c.Value, counts.GetValueOrDefault(c.Key)));
        var total = one.Tokens.Count + other.Tokens.Count;
        return one.Kind != other.Kind || total == 0 ? 0 : 2.0 * common / total;
    }
}
