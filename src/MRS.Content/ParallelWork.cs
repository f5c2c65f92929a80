using System.Runtime.ExceptionServices;

namespace MRS.Content;

/// <summary>
/// Does one thing many times on all processors; the one place where work is shared. Whoever is ready takes the next piece, since some are
/// much larger than others. In a browser, which has one thread, the pieces are done in turn.
/// </summary>
public static class ParallelWork
{
    /// <summary>Runs the work for 0 … count-1; the first failure comes out as it is, not wrapped.</summary>
    public static void Each(int count, Action<int> work) => Each(count, count, () => work, (same, i) => same(i));

    /// <summary>The same, with something that each thread has for itself.</summary>
    /// <param name="count">How often the work is done.</param>
    /// <param name="most">How many threads are worth their start at most.</param>
    /// <param name="start">What a thread begins with.</param>
    /// <param name="work">The work.</param>
    public static void Each<T>(int count, int most, Func<T> start, Action<T, int> work)
    {
        var threads = OperatingSystem.IsBrowser() ? 1 : Math.Min(Environment.ProcessorCount, Math.Max(most, 1));
        var next = -1;
        if (threads == 1)
        {
            Take(0);
            return;
        }

        try
        {
            Parallel.For(0, threads, Take);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        void Take(int thread)
        {
            var own = start();
            for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
            {
                work(own, i);
            }
        }
    }
}
