using System.Runtime.ExceptionServices;

namespace MRS.Site.Output;

/// <summary>Does one thing many times on all processors.</summary>
internal static class ParallelWork
{
    /// <summary>Runs the work for 0 … count-1; the first failure comes out as it is, not wrapped.</summary>
    public static void Each(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
