namespace MRS.Site.Tests.Work;

/// <summary>Counts what work allocates. The same work allocates the same on every machine, however fast it is.</summary>
internal static class Allocation
{
    private const int Rounds = 3;

    /// <summary>The bytes, on all threads. The least of some rounds, because the first pays for what is prepared once.</summary>
    public static double Of(Action work) => Enumerable.Range(0, Rounds).Min(_ => Once(work));

    private static double Once(Action work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
