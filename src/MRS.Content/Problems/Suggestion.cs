namespace MRS.Content.Problems;

/// <summary>Finds what someone probably meant.</summary>
public static class Suggestion
{
    /// <summary>Nobody mistypes a word longer than this and wants to be told how it is spelled; comparing two takes long.</summary>
    public const int LongestWord = 200;

    /// <summary>The candidate nearest to a word, if it is near enough to be a slip; null otherwise. The first of equals wins.</summary>
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
            var distance = Distance(lower, candidate.ToLowerInvariant());
            if (distance < allowed)
            {
                (best, allowed) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>A sentence with the nearest candidate; else one with all of them, if they are few; else nothing.</summary>
    public static string Sentence(string word, IReadOnlyCollection<string> candidates)
    {
        if (Nearest(word, candidates) is string near)
        {
            return $"Did you mean \"{near}\"?";
        }

        return candidates.Count is > 0 and <= 30 ? $"Allowed: {string.Join(", ", candidates)}." : "";
    }

    // Optimal string alignment: a swap of neighbours counts as one slip.
    private static int Distance(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            d[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            d[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
