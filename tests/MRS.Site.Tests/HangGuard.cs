namespace MRS.Site.Tests;

/// <summary>Ends a test that waits for what never comes. How long it takes to come is nowhere asserted.</summary>
internal static class HangGuard
{
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    /// <summary>Waits for work to end, however long it takes.</summary>
    public static Task WaitAsync(Task work) => work.WaitAsync(Limit, TestContext.Current.CancellationToken);

    /// <summary>Runs work that may never end by itself.</summary>
    public static Task<T> RunAsync<T>(Func<T> work) =>
        Task.Run(work, TestContext.Current.CancellationToken).WaitAsync(Limit, TestContext.Current.CancellationToken);
}
