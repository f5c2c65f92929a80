using MRS.Content.Problems;

namespace MRS.Site.Incremental;

/// <summary>The objects in which a check found nothing.</summary>
internal sealed class CleanOnes<T>
    where T : class
{
    private readonly HashSet<T> clean = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many were checked the last time.</summary>
    public int Checked { get; private set; }

    /// <summary>Checks all of them but those that are known to be clean.</summary>
    /// <param name="all">What holds them.</param>
    /// <param name="of">The object that is the same one as long as nothing about it changes.</param>
    /// <param name="trust">Whether what is found is worth keeping, and whether what was found before still holds.</param>
    /// <param name="check">Checks one by its number; may be called on several threads.</param>
    /// <param name="log">Takes what is found.</param>
    public void Check<THolder>(IReadOnlyList<THolder> all, Func<THolder, T> of, (bool Keeps, bool Holds) trust, Action<int, ProblemLog> check, ProblemLog log)
    {
        if (!trust.Keeps)
        {
            Parallel.For(0, all.Count, i => check(i, log));
            Checked = all.Count;
            return;
        }

        // What is there no more does no harm, but there must not be more and more of it.
        if (!trust.Holds || clean.Count > (2 * all.Count) + 100)
        {
            clean.Clear();
        }

        int[] open = [.. Enumerable.Range(0, all.Count).Where(i => !clean.Contains(of(all[i])))];
        var isFaulty = new bool[open.Length];
        Parallel.For(0, open.Length, i =>
        {
            var found = new ProblemLog();
            check(open[i], found);
            var problems = found.Sorted();
            isFaulty[i] = problems.Count > 0;
            log.AddAll(problems);
        });
        clean.UnionWith(open.Where((_, i) => !isFaulty[i]).Select(i => of(all[i])));
        Checked = open.Length;
    }
}
