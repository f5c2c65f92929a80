using System.Runtime.ExceptionServices;

namespace MRS.Content;

/// <summary>
/// Runs one action many times on all processors; the only place with parallel code. Each free thread takes the next item, since some are
/// much larger than others. In a browser, which has one thread, the items are done in turn.
/// </summary>
public static class ParallelWork
{
    /// <summary>Runs the work for 0 … count-1; the first exception is rethrown as it is, not wrapped.</summary>
    public static void Each(int count, Action<int> work) => Each(count, count, () => work, (same, i) => same(i));

    /// <summary>The same, with a value of its own for each thread.</summary>
    /// <param name="count">How often the work is done.</param>
    /// <param name="most">The maximum number of threads worth starting.</param>
    /// <param name="start">Creates a thread's value.</param>
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
