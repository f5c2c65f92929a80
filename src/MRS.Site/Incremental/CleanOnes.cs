using MRS.Content.Problems;

namespace MRS.Site.Incremental;

/// <summary>The objects in which a check found nothing.</summary>
internal sealed class CleanOnes<T>
    where T : class
{
    private readonly KeptInOrder<T, bool> clean = new();

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

        T[] now = [.. all.Select(of)];
        var isClean = trust.Holds ? clean.Recall(now) : new bool[now.Length];
        int[] open = [.. Enumerable.Range(0, now.Length).Where(i => !isClean[i])];
        Parallel.ForEach(open, i =>
        {
            var found = new ProblemLog();
            check(i, found);
            var problems = found.Sorted();
            isClean[i] = problems.Count == 0;
            log.AddAll(problems);
        });
        clean.Keep(now, isClean);
        Checked = open.Length;
    }
}
