using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Publishing;
using MRS.Review.Comparing;
using MRS.Review.Reporting;
using MRS.Site.Git;
using MRS.Site.Output;
using MRS.Site.Proposals;

namespace MRS.Site.Commands;

/// <summary>The command <c>review</c>: what a proposal changes, page by page, for someone who is not a developer.</summary>
internal sealed class ReviewCommand
{
    private const string WorkingTree = "working tree";

    private readonly Argument<string?> old = Folder("OLD", "The folder of a built site to compare with, instead of --base.");
    private readonly Argument<string?> now = Folder("NEW", "The folder of the built site that is proposed.");
    private readonly Option<string> content = CommonOptions.Content();
    private readonly Option<DateOnly?> date = CommonOptions.Date();
    private readonly Option<string?> baseUrl = CommonOptions.BaseUrl();
    private readonly DeploymentOptions deployment = new();
    private readonly Option<string?> earlier = new("--base")
    {
        Description = "The commit or branch to compare with: what is published now.",
        HelpName = "REV",
    };

    private readonly Option<string> head = new("--head")
    {
        Description = $"The commit or branch that is proposed, or \"{WorkingTree}\".",
        HelpName = "REV",
        DefaultValueFactory = _ => WorkingTree,
    };

    private readonly Option<string?> oldReport = Report("--old-report", "OLD");
    private readonly Option<string?> newReport = Report("--new-report", "NEW");
    private readonly Option<string?> output = new("--output")
    {
        Description = "A folder to write a preview of the proposal into, with every change marked below /_review/.",
        HelpName = "DIR",
    };

    private readonly Option<string?> markdown = new("--markdown")
    {
        Description = "A file to write the list of changes into, as a comment. [default: the output of the command]",
        HelpName = "FILE",
    };

    private readonly Option<string?> previewUrl = new("--preview-url")
    {
        Description = "The address of the preview, for the links in the comment.",
        HelpName = "URL",
    };

    /// <summary>Creates the command.</summary>
    public static Command Create(CommandContext context)
    {
        var options = new ReviewCommand();
        var command = new Command(
            "review",
            "Say what a proposal changes on the site since a commit, or between two built sites. The working tree stays as it is.");
        command.Arguments.Add(options.old);
        command.Arguments.Add(options.now);
        command.Options.Add(options.earlier);
        command.Options.Add(options.head);
        command.Options.Add(options.oldReport);
        command.Options.Add(options.newReport);
        command.Options.Add(options.output);
        command.Options.Add(options.markdown);
        command.Options.Add(options.content);
        command.Options.Add(options.date);
        command.Options.Add(options.baseUrl);
        command.Options.Add(options.previewUrl);
        options.deployment.AddTo(command);
        command.Validators.Add(options.CheckSides);
        options.previewUrl.Validators.Add(CheckPreviewUrl);
        command.SetAction(parsed => options.Run(parsed, context));
        return command;
    }

    private static Argument<string?> Folder(string name, string description) =>
        new(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };

    private static Option<string?> Report(string name, string folder) => new(name)
    {
        Description = $"The output of the build of {folder} with --format json, so that problems are compared as well.",
        HelpName = "FILE",
    };

    private static void CheckPreviewUrl(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is string url && !(WebAddress.TryParse(url, out _) && ReviewLinks.IsPlain(url)))
        {
            result.AddError($"--preview-url should be an address such as https://preview.example.org, but is \"{url}\".");
        }
    }

    // Either two commits or two folders.
    private void CheckSides(CommandResult result)
    {
        var isOfFolders = result.GetValue(old) is not null;
        if (isOfFolders ? result.GetValue(now) is null : result.GetValue(earlier) is null)
        {
            result.AddError("Name the commit to compare with (--base REV), or two folders of built sites (OLD NEW).");
        }

        if (isOfFolders && (result.GetValue(earlier) is not null || result.GetResult(head) is { Implicit: false }))
        {
            result.AddError("--base and --head are for commits; two folders are compared as they are.");
        }

        if (!isOfFolders && (result.GetValue(oldReport) ?? result.GetValue(newReport)) is not null)
        {
            result.AddError("--old-report and --new-report are for two folders of built sites (OLD NEW).");
        }
    }

    private int Run(ParseResult parsed, CommandContext context)
    {
        var review = parsed.GetValue(old) is string folder ? CompareFolders(folder, parsed) : CompareCommits(parsed, context);
        var links = new ReviewLinks(review.Production, parsed.GetValue(previewUrl)?.TrimEnd('/'));
        var text = ChangesMarkdown.Write(review.Changes, links, Origin(review, parsed));
        if (parsed.GetValue(markdown) is string file)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
        else
        {
            context.Output.Write(text);
        }

        if (parsed.GetValue(output) is string preview)
        {
            Write(preview, review.Site, parsed, context);
        }

        return review.Head.Problems.Any(p => p.Severity == ReviewProblem.Error) ? ExitCode.Problems : ExitCode.Fine;
    }

    // The build may be of a merge commit: the commit that people know is reported.
    private ReviewOrigin Origin(SiteReview review, ParseResult parsed) => new(deployment.Of(parsed)?.Commit)
    {
        IsOfOtherCode = parsed.GetValue(old) is null
            && CodeHash.Of(GitRepository.Around(parsed.GetValue(content)!).Root) is string code && code != BuiltFrom.Code,
        HidesCode = review.HidesCode,
    };

    // What is written is viewed as a preview, whatever was given.
    private Deployment? Preview(ParseResult parsed) => parsed.GetValue(output) is null ? null
        : (deployment.Of(parsed) ?? new Deployment(DeploymentContext.DeployPreview)) with { HasReview = true };

    private SiteReview CompareFolders(string folder, ParseResult parsed) => SiteReview.Of(
        BuiltFolder.Read(folder, parsed.GetValue(oldReport)),
        BuiltFolder.Read(parsed.GetValue(now)!, parsed.GetValue(newReport)),
        Preview(parsed));

    private SiteReview CompareCommits(ParseResult parsed, CommandContext context)
    {
        var folder = parsed.GetValue(content)!;
        var path = Path.Join(Path.GetDirectoryName(Path.GetFullPath(folder)), PublishedUrlsFile.FileName);
        var tools = context.ToolsFor?.Invoke(folder);
        var day = parsed.GetValue(date) ?? SocietyDay.At(ContentFolder.Read(folder, new ProblemLog()), context.Clock());
        var options = new BuildOptions(day)
        {
            BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/'),
            PublishedUrls = File.Exists(path) ? new PreviousFile("../" + PublishedUrlsFile.FileName, File.ReadAllText(path)) : null,
            ContentPath = RepositoryPath.Of(folder),
            Tools = tools is null ? null : tools with { MakesSearchIndex = parsed.GetValue(output) is not null },
            Deployment = Preview(parsed),
        };
        using var held = tools?.Cache.Hold();
        var proposed = parsed.GetValue(head) is WorkingTree ? null : parsed.GetValue(head);
        return SiteReview.OfCommits(folder, parsed.GetValue(earlier)!, proposed, options);
    }

    private void Write(string folder, Snapshot? site, ParseResult parsed, CommandContext context)
    {
        if (site is null)
        {
            context.Error.WriteLine("No preview was written: the site cannot be built from this proposal.");
            return;
        }

        OutputFolder.Write(folder, site, new OutputSettings { ContentDirectory = parsed.GetValue(content), Say = context.Error.WriteLine });
    }
}
