namespace MRS.Site.Tools;

/// <summary>
/// Shares memory among those who open pictures at once. Whoever finds too little left waits; whoever is alone goes on, however much it
/// takes.
/// </summary>
/// <param name="bytes">How much there is.</param>
internal sealed class PictureBudget(long bytes)
{
    private readonly object gate = new();
    private long taken;

    /// <summary>Takes a share, and gives it back when what is returned is disposed of.</summary>
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
