using System.CommandLine;
using System.Diagnostics;
using System.Text;
using MRS.Content.Problems;
using MRS.Engine.Context;
using MRS.Engine.Outputs.Publishing;
using MRS.Site.Reporting;

namespace MRS.Site.Commands;

/// <summary>The command <c>published</c>: records what is published now and was not before. For a scheduled job; no editor needs
/// it.</summary>
internal static class PublishedCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create(CommandContext context)
    {
        var command =
            new Command("published", "Add to published.txt what is published now and was not before. Nothing is ever taken out of it.");
        var request = new BuildRequest(command);
        command.SetAction(parsed =>
        {
            var start = Stopwatch.GetTimestamp();
            var result = request.Build(parsed, context);
            if (result.Snapshot is null || !result.Snapshot.TryGet(SiteManifest.Path, out var manifest))
            {
                new BuildReport(context, ReportFormat.Text, request.ContentFolderOf(parsed)).Write(
                    result, new BuildOutcome(false, null), Stopwatch.GetElapsedTime(start));
                return ExitCode.Problems;
            }

            var path = request.PublishedUrlsOf(parsed);
            var added = Append(path, SiteManifest.Read(Encoding.UTF8.GetString(manifest.Content.Span))!);
            context.Output.WriteLine(added == 0 ? $"Nothing new for {path}." : $"{added} new in {path}.");
            return ExitCode.Fine;
        });
        return command;
    }

    private static int Append(string path, PreviousBuild site)
    {
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        // The build just made would have refused a published-URLs file that it could not read.
        var added = PublishedUrlsFile.New(PublishedUrlsFile.Read(new PreviousFile(path, text), new ProblemLog()), site.Names);
        if (added.Count > 0)
        {
            var aside = path + ".new";
            // Left there by a killed run, or a link to another place.
            File.Delete(aside);
            File.WriteAllText(aside, PublishedUrlsFile.Append(text, added));
            File.Move(aside, path, overwrite: true);
        }

        return added.Count;
    }
}
