using System.Diagnostics;
using MRS.Site.Artifacts;
using MRS.Site.Reporting;

namespace MRS.Site.Preview;

/// <summary>A preview from start to Ctrl+C: builds, serves, watches, and builds again at every change.</summary>
/// <param name="build">Builds the site from what is on the disk now.</param>
/// <param name="contentDirectory">The folder to watch.</param>
/// <param name="options">How to serve.</param>
public sealed class PreviewSession(Func<BuildResult> build, string contentDirectory, PreviewOptions options)
{
    private Snapshot? last;
    private bool isAnnounced;

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="PreviewRefusedException">There is no port to serve on.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var server = await PreviewServer.StartAsync(options, cancellation);
        await using var watcher = new ContentWatcher(contentDirectory, () => Rebuild(server));
        watcher.Trigger();
        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Rebuild(PreviewServer server)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            var result = build();
            server.Update(result);
            Tell(result, Stopwatch.GetElapsedTime(start));
        }
        catch (Exception e)
        {
            // A bug in a build must not end the preview: the next change may not meet it.
            options.Say($"The build failed because of a mistake in this program: {SafeText.OneLine(e.Message)}");
        }

        if (!isAnnounced)
        {
            options.Say($"The site is at {server.Address} (Ctrl+C stops it).");
            isAnnounced = true;
        }
    }

    private void Tell(BuildResult result, TimeSpan elapsed)
    {
        foreach (var problem in result.Problems)
        {
            options.Say(TextReport.Lines(problem, options.Style));
        }

        int? changed = last is not null && result.Snapshot is not null ? ChangesBetween(last, result.Snapshot) : null;
        last = result.Snapshot ?? last;
        options.Say(BuildSummary.Of(result, changed, elapsed).Line);
    }

    private static int ChangesBetween(Snapshot before, Snapshot after) =>
        after.Artifacts.Count(a => !before.TryGet(a.Path, out var old) || !old.Content.Span.SequenceEqual(a.Content.Span))
        + before.Artifacts.Count(a => !after.TryGet(a.Path, out _));
}
