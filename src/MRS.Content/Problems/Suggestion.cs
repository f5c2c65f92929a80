namespace MRS.Content.Problems;

/// <summary>Finds what someone probably meant.</summary>
public static class Suggestion
{
    /// <summary>For a longer word nobody needs a spelling suggestion, and comparing two takes long.</summary>
    public const int LongestWord = 200;

    /// <summary>The candidate nearest to a word, if near enough to be a typo; null otherwise. The first of equals wins.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        if (word.Length > LongestWord)
        {
            return null;
        }

        var lower = word.ToLowerInvariant();
        var allowed = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates.Where(c => Math.Abs(c.Length - word.Length) < allowed))
        {
            var distance = Distance(lower, candidate.ToLowerInvariant(), allowed);
            if (distance < allowed)
            {
                (best, allowed) = (candidate, distance);
            }
        }

        return best;
    }

    // Optimal string alignment: a transposition counts as one edit. Only the last three rows of the table are needed, and of each row only
    // the cells near enough to the diagonal to stay within the limit; it stops once a whole row exceeds the limit.
    private static int Distance(string a, string b, int allowed)
    {
        var width = b.Length + 1;
        var (before, last, row) = (new int[width], new int[width], new int[width]);
        for (var j = 0; j < width; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            (before, last, row) = (last, row, before);
            var (from, to) = (Math.Max(1, i - allowed + 1), Math.Min(b.Length, i + allowed - 1));
            row[from - 1] = from == 1 ? i : allowed;
            var least = row[from - 1];
            for (var j = from; j <= to; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > allowed)
            {
                return allowed + 1;
            }

            if (to < b.Length)
            {
                row[to + 1] = allowed;
            }
        }

        return row[b.Length];
    }
}
