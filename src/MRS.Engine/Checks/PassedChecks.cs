using System.Collections.Concurrent;
using MRS.Content;
using MRS.Content.Problems;

namespace MRS.Engine.Checks;

/// <summary>The objects in which a check found nothing.</summary>
internal sealed class PassedChecks
{
    private HashSet<object> clean = [];

    /// <summary>How many were checked last time.</summary>
    public int Checked { get; private set; }

    /// <summary>Invalidates all of them, so that everything is checked again.</summary>
    public void Invalidate() => clean = [];

    /// <summary>Checks all but those that are known to be clean.</summary>
    /// <param name="all">What is to be checked.</param>
    /// <param name="key">An object that stays the same as long as nothing changes in what is checked.</param>
    /// <param name="check">Checks one; may be called on several threads.</param>
    /// <param name="log">Receives what is found.</param>
    public void Check<T>(IReadOnlyList<T> all, Func<T, object> key, Action<T, ProblemLog> check, ProblemLog log)
    {
        T[] open = [.. all.Where(one => !clean.Contains(key(one)))];
        var faulty = new ConcurrentBag<object>();
        ParallelWork.Each(open.Length, i =>
        {
            var one = open[i];
            var found = new ProblemLog();
            check(one, found);
            if (found.Sorted() is { Count: > 0 } problems)
            {
                faulty.Add(key(one));
                log.AddAll(problems);
            }
        });
        clean = all.Select(key).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        clean.ExceptWith(faulty);
        Checked = open.Length;
    }
}
