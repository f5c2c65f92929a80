using System.CommandLine;
using System.Diagnostics;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Context;
using MRS.Review.Pages;
using MRS.Site.Output;
using MRS.Site.Proposals;
using MRS.Site.Reporting;

namespace MRS.Site.Commands;

/// <summary>The commands <c>build</c> and <c>check</c>: the same work, with and without writing.</summary>
internal static class BuildCommand
{
    /// <summary><c>build</c></summary>
    public static Command Build(CommandContext context)
    {
        var command = new Command(
            "build", "Build the site into a folder. Nothing is written if there is a problem; the folder then stays as it was.");
        var output = new Option<string>("--output")
        {
            Description = "The folder to write. It is replaced as a whole, in one step.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "output",
        };
        var precompress = new Option<bool>("--precompress")
        {
            Description = "Lay a compressed twin beside each text file, for hosts that send such files: .br (brotli) and .gz (gzip).",
        };
        command.Options.Add(output);
        command.Options.Add(precompress);
        Complete(command, context, (parsed, request) => new SiteWriting(parsed.GetValue(output)!, new OutputSettings
        {
            ContentDirectory = request.ContentFolderOf(parsed),
            LockWait = TimeSpan.FromMinutes(1),
            Say = context.Error.WriteLine,
        })
        {
            Packs = parsed.GetValue(precompress),
            Written = () => request.ClearUp(parsed, context),
        });
        return command;
    }

    /// <summary><c>check</c></summary>
    public static Command Check(CommandContext context)
    {
        var command = new Command("check", "Do all that build does, but write nothing.");
        var earlier = new Option<string?>("--base")
        {
            Description = "Speak only of problems that this commit or branch does not have, and of errors that let no site be built. "
                + "Old warnings then stop nobody.",
            HelpName = "REV",
        };
        var fix = new FixOption();
        command.Options.Add(earlier);
        fix.AddTo(command);
        Complete(command, context, null, (earlier, fix));
        return command;
    }

    private static void Complete(Command command, CommandContext context, Func<ParseResult, BuildRequest, SiteWriting>? write,
        (Option<string?> Earlier, FixOption Fix)? check = null)
    {
        var request = new BuildRequest(command);
        var strict = CommonOptions.Strict();
        var format = CommonOptions.Format();
        var timings = CommonOptions.Timings();
        command.Options.Add(strict);
        command.Options.Add(format);
        command.Options.Add(timings);
        command.SetAction(parsed =>
        {
            var start = Stopwatch.GetTimestamp();
            var folder = request.ContentFolderOf(parsed);
            using var progress = new BuildProgress(context.Error, context.StyleFor(folder));
            progress.Show("building");
            using var writing = write?.Invoke(parsed, request);
            var (result, isWritten) = check is { Fix: var fix } && fix.IsIn(parsed)
                ? fix.Run(parsed, request, context)
                : (request.Build(parsed, context, writing?.Pages), true);
            if (check is { Earlier: var earlier } && parsed.GetValue(earlier) is string commit)
            {
                result = NewProblems.Only(
                    result, commit, folder, request.Options(parsed, context, ContentFolder.Read(folder, new ProblemLog())));
            }

            var isGood = !result.Problems.Any(p => Stops(p, parsed.GetValue(strict), request.DeploymentOf(parsed)));
            var outcome = new BuildOutcome(isGood, isGood && result.Snapshot is not null ? writing?.Write(result.Snapshot) : null);
            if (result.Snapshot is null && request.DeploymentOf(parsed) is { Context: DeploymentContext.DeployPreview } preview)
            {
                // The author of the proposal looks at the preview, not at this report.
                var page = ProblemsPage.Make(BuiltProblems.Of(result.Problems), preview, request.AddressOf(parsed));
                outcome = outcome with { Written = writing?.Write(page) };
            }

            progress.Dispose();
            var report = new BuildReport(context, CommonOptions.FormatOf(parsed.GetValue(format)!), folder)
            {
                HasTimings = parsed.GetValue(timings),
            };
            report.Write(result, outcome, Stopwatch.GetElapsedTime(start));
            if (request.IsPlain(parsed))
            {
                context.Error.WriteLine("Left out because of --plain: the site's own fonts, smaller pictures, share images, "
                    + "the search index and the editing form.");
            }

            return isGood && isWritten ? ExitCode.Fine : ExitCode.Problems;
        });
    }

    // Warnings stop a proposal, not what was published before. But a site without its search would not be the one that was proposed.
    private static bool Stops(Problem problem, bool isStrict, Deployment? deployment) =>
        problem.Severity == Severity.Error
        || (isStrict && problem.Severity == Severity.Warning)
        || (deployment is { Context: not DeploymentContext.DeployPreview }
            && (problem.Code == ProblemCodes.ToolMissing || problem.Code == ProblemCodes.ToolFailed));
}
