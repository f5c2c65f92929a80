using System.Diagnostics;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Editing;
using MRS.Engine.Files;
using MRS.Site.Reporting;

namespace MRS.Site.Preview;

/// <summary>A preview from start to Ctrl+C: builds, serves, watches, and builds again at every change.</summary>
/// <param name="build">Builds the site from what is on the disk now, given what has changed; null if nothing did.</param>
/// <param name="contentDirectory">The folder to watch.</param>
/// <param name="options">How to serve.</param>
public sealed class PreviewSession(Func<ContentChanges, BuildResult?> build, string contentDirectory, PreviewOptions options)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private Snapshot? last;
    private bool isAnnounced;

    /// <summary>Runs until cancelled.</summary>
    /// <exception cref="PreviewRefusedException">There is no port to serve on.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await using var server = await PreviewServer.StartAsync(options, cancellation);
        await using var watcher = new ContentWatcher(contentDirectory, changes => Rebuild(server, changes),
            new WatchSettings { Again = LookAgain, Files = options.AlsoWatched, Say = options.Say });
        watcher.Trigger();
        await Task.Delay(Timeout.Infinite, cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private void Rebuild(PreviewServer server, ContentChanges changes)
    {
        try
        {
            var start = Stopwatch.GetTimestamp();
            if (build(changes) is { } result)
            {
                server.Update(result);
                Tell(result, Stopwatch.GetElapsedTime(start));
            }
        }
        catch (Exception e)
        {
            // A bug in a build must not end the preview: the next change may not trigger it.
            var problem = new Problem(
                ProblemCodes.Stumbled,
                new SourcePosition("", 0, 0),
                $"The build failed because of a mistake in this program: {e.Message}",
                "Take back the latest change, and tell whoever keeps the program.");
            server.Update(new BuildResult(null, [problem], 0, []));
            options.Say(TextReport.Lines(problem, options.Style));
        }

        if (!isAnnounced)
        {
            options.Say($"The site is at {server.Address} (Ctrl+C stops it).");
            isAnnounced = true;
        }
    }

    private void Tell(BuildResult result, TimeSpan elapsed)
    {
        foreach (var problem in result.Problems.Concat(Notices.Shown(result.Notices)))
        {
            options.Say(TextReport.Lines(problem, options.Style));
        }

        foreach (var rest in Notices.Rest(result.Notices))
        {
            options.Say(rest);
        }

        int? changed = last is not null ? result.Snapshot?.ChangesSince(last) : null;
        last = result.Snapshot ?? last;
        options.Say(BuildSummary.Of(result, changed, elapsed).Line);
    }
}
