using System.CommandLine;
using System.Text;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Artifacts;
using MRS.Site.Hosting;
using MRS.Site.Output;
using MRS.Site.Review;
using MRS.Site.Review.Building;
using MRS.Site.Review.Git;
using MRS.Site.Review.Reporting;

namespace MRS.Site.Commands;

/// <summary>The command <c>review</c>: what a proposal changes, page by page, for someone who is no developer.</summary>
internal sealed class ReviewCommand
{
    private const string WorkingTree = "working tree";

    private readonly Option<string> content = CommonOptions.Content();
    private readonly Option<DateOnly?> date = CommonOptions.Date();
    private readonly Option<string?> baseUrl = CommonOptions.BaseUrl();
    private readonly DeploymentOptions deployment = new();
    private readonly Option<string> earlier = new("--base") { Description = "The commit or branch to compare with: what is published now.", HelpName = "REV", Required = true };
    private readonly Option<string> head = new("--head") { Description = $"The commit or branch that is proposed, or \"{WorkingTree}\".", HelpName = "REV", DefaultValueFactory = _ => WorkingTree };
    private readonly Option<string?> output = new("--output") { Description = "A folder to write a preview of the proposal into, with every change marked below /_review/.", HelpName = "DIR" };
    private readonly Option<string?> markdown = new("--markdown") { Description = "A file to write the list of changes into, as a comment. [default: the output of the command]", HelpName = "FILE" };
    private readonly Option<string?> previewUrl = new("--preview-url") { Description = "The address of the preview, for the links in the comment.", HelpName = "URL" };

    /// <summary>Makes the command.</summary>
    public static Command Create(CommandSurroundings surroundings)
    {
        var options = new ReviewCommand();
        var command = new Command("review", "Say what a proposal changes on the site, compared with a commit. The working tree stays as it is.");
        foreach (var option in (IEnumerable<Option>)[options.earlier, options.head, options.output, options.markdown, options.content, options.date, options.baseUrl, options.previewUrl])
        {
            command.Options.Add(option);
        }

        options.deployment.AddTo(command);
        options.previewUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is string url && !(WebAddress.TryParse(url, out _) && ReviewLinks.IsPlain(url)))
            {
                result.AddError($"--preview-url should be an address such as https://preview.example.org, but is \"{url}\".");
            }
        });
        command.SetAction(parsed => options.Run(parsed, surroundings));
        return command;
    }

    private int Run(ParseResult parsed, CommandSurroundings surroundings)
    {
        var review = Compare(parsed, surroundings);
        var text = ChangesMarkdown.Write(review.Changes, new ReviewLinks(review.Production, parsed.GetValue(previewUrl)?.TrimEnd('/')), Origin(parsed));
        if (parsed.GetValue(markdown) is string file)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
        else
        {
            surroundings.Output.Write(text);
        }

        if (parsed.GetValue(output) is string folder)
        {
            Write(folder, review.Site, parsed, surroundings);
        }

        return review.Head.Problems.Any(p => p.Severity == ReviewProblem.Error) ? ExitCode.Problems : ExitCode.Fine;
    }

    // What is built may be the merge of what is proposed: the commit that people know is told.
    private ReviewOrigin Origin(ParseResult parsed) =>
        new(deployment.Of(parsed)?.Commit, CodeHash.Of(GitRepository.Around(parsed.GetValue(content)!).Root) is string code && code != BuiltFrom.Code);

    private SiteReview Compare(ParseResult parsed, CommandSurroundings surroundings)
    {
        var folder = parsed.GetValue(content)!;
        var path = Path.Join(Path.GetDirectoryName(Path.GetFullPath(folder)), EarlierFiles.LedgerName);
        var isWritten = parsed.GetValue(output) is not null;
        var tools = surroundings.ToolsFor?.Invoke(folder);
        var options = new BuildOptions(parsed.GetValue(date) ?? SocietyDay.At(ContentFolder.Read(folder, new ProblemLog()), surroundings.Clock()))
        {
            BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/'),
            Ledger = File.Exists(path) ? new EarlierFile("../" + EarlierFiles.LedgerName, File.ReadAllText(path)) : null,
            ContentPath = RepositoryPath.Of(folder),
            Tools = tools is null ? null : tools with { MakesSearchIndex = isWritten },
            // What is written is looked at as a preview, whatever was said.
            Deployment = isWritten ? (deployment.Of(parsed) ?? new Deployment(DeploymentContext.DeployPreview)) with { HasReview = true } : null,
        };
        using var held = tools?.Cache.Hold();
        var proposed = parsed.GetValue(head) is WorkingTree ? null : parsed.GetValue(head);
        return SiteReview.Make(folder, parsed.GetValue(earlier)!, proposed, options);
    }

    private void Write(string folder, Snapshot? site, ParseResult parsed, CommandSurroundings surroundings)
    {
        if (site is null)
        {
            surroundings.Error.WriteLine("No preview was written: the site cannot be built from this proposal.");
            return;
        }

        OutputFolder.Write(folder, site, new OutputSettings { ContentDirectory = parsed.GetValue(content), Say = surroundings.Error.WriteLine });
    }
}
