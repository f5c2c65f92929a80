namespace MRS.Site.Tools;

/// <summary>
/// Limits the memory of concurrently opened pictures. If too little is left, a caller waits; a lone caller proceeds, however much it takes.
/// </summary>
/// <param name="bytes">The total budget.</param>
internal sealed class PictureBudget(long bytes)
{
    private readonly object gate = new();
    private long taken;

    /// <summary>Takes a share, which is returned when the result is disposed.</summary>
    public IDisposable Take(long share)
    {
        lock (gate)
        {
            while (taken > 0 && taken + share > bytes)
            {
                Monitor.Wait(gate);
            }

            taken += share;
        }

        return new Share(this, share);
    }

    private void Return(long share)
    {
        lock (gate)
        {
            taken -= share;
            Monitor.PulseAll(gate);
        }
    }

    private sealed class Share(PictureBudget budget, long share) : IDisposable
    {
        public void Dispose() => budget.Return(share);
    }
}
