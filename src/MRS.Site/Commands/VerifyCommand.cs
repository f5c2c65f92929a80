using System.CommandLine;
using System.Text.Json;
using MRS.Content.Characters;
using MRS.Engine.Outputs.Publishing;
using MRS.Review.Comparing;
using MRS.Site.Git;
using MRS.Site.Reporting;
using MRS.Site.Verifying;

namespace MRS.Site.Commands;

/// <summary>The command <c>verify</c>: whether a live site is what its commit builds.</summary>
internal sealed class VerifyCommand
{
    private readonly Argument<string> url = new("URL") { Description = "The address of the live site, such as https://www.example.org." };
    private readonly Option<string> content = CommonOptions.Content();
    private readonly Option<string> branch = new("--branch")
    {
        Description = "The branch that the live commit must be part of.",
        HelpName = "REV",
        DefaultValueFactory = _ => "HEAD",
    };
    private readonly Option<string?> folder = new("--folder")
    {
        Description = "The folder from which the host sends the site, to find files in it that the commit does not make.",
        HelpName = "DIR",
    };
    private readonly Option<string?> listing = new("--listing")
    {
        Description = "A list of the files at the host for the same purpose: a path a line, or JSON with a \"path\" for each file.",
        HelpName = "FILE",
    };

    /// <summary>Creates the command.</summary>
    public static Command Create(CommandContext context)
    {
        var options = new VerifyCommand();
        var command = new Command("verify",
            "Build the commit that a live site names in its build.json, and compare every file, "
                + "header and redirect with what the site sends.");
        command.Arguments.Add(options.url);
        foreach (var option in (IEnumerable<Option>)[options.content, options.branch, options.folder, options.listing])
        {
            command.Options.Add(option);
        }

        options.url.Validators.Add(result =>
        {
            // A copy on this computer is served over http.
            if (!Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var address)
                || !(address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback)) || address.PathAndQuery != "/")
            {
                result.AddError("The address should be that of a whole site, such as https://www.example.org, "
                    + $"but is \"{result.GetValueOrDefault<string>()}\".");
            }
        });
        options.folder.Validators.Add(
            result => Need(result.GetValueOrDefault<string?>(), Directory.Exists, "--folder should be a folder", result.AddError));
        options.listing.Validators.Add(
            result => Need(result.GetValueOrDefault<string?>(), File.Exists, "--listing should be a file", result.AddError));
        command.SetAction((parsed, cancel) => options.RunAsync(parsed, context, cancel));
        return command;
    }

    private static void Need(string? path, Func<string?, bool> isThere, string should, Action<string> complain)
    {
        if (path is not null && !isThere(path))
        {
            complain($"{should}, but there is none at \"{path}\".");
        }
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context, CancellationToken cancel)
    {
        using var live = new LiveSite(new Uri(parsed.GetValue(url)!));
        try
        {
            return await RunAsync(live, parsed, context, cancel);
        }
        catch (HttpRequestException e)
        {
            await context.Error.WriteLineAsync($"{live.Address} does not answer: {SafeText.OneLine(e.Message)}\n"
                + "    Look whether the address is right and the network is there, then run the command again.");
            return ExitCode.WrongUse;
        }
        catch (TaskCanceledException) when (!cancel.IsCancellationRequested)
        {
            await context.Error.WriteLineAsync($"{live.Address} takes too long to answer.\n    Run the command again later.");
            return ExitCode.WrongUse;
        }
    }

    private async Task<int> RunAsync(LiveSite live, ParseResult parsed, CommandContext context, CancellationToken cancel)
    {
        var answer = await live.GetAsync($"/{BuildRecord.Path}", cancel);
        if (answer.Status != 200 || LiveBuild.Read(answer.Body.Span) is not LiveBuild build)
        {
            await context.Output.WriteLineAsync(
                $"/{BuildRecord.Path}: does not say which commit the site was built from, so nothing can be compared.");
            return ExitCode.Problems;
        }

        var git = GitRepository.Around(parsed.GetValue(content)!);
        var commit = git.Resolve(build.Commit);
        var site = new ExpectedSite(git, build, commit, context.ToolsFor?.Invoke(parsed.GetValue(content)!));
        if (!site.IsOfThisProgram)
        {
            throw OfOtherCode(live, commit, parsed);
        }

        await context.Error.WriteLineAsync(
            $"The live site says that it is commit {commit[..7]} for {build.Date:yyyy-MM-dd}. Building that …");
        var expected = site.Build();
        var verifier = new SiteVerifier(live, expected);
        IReadOnlyList<string> found =
        [
            .. build.IsDirty == true ? (string[])[$"/{BuildRecord.Path}: the site was built from files that are in no commit."] : [],
            .. git.IsPartOf(commit, git.Resolve(parsed.GetValue(branch)!))
                ? (string[])[]
                : [$"/{BuildRecord.Path}: the commit {commit[..7]} is not part of {parsed.GetValue(branch)}."],
            .. ExpectedSite.Differences(answer.Body, expected),
            .. await verifier.CompareAsync(cancel),
            .. Listed(parsed) is { } paths ? verifier.Extra(paths) : [],
        ];
        foreach (var difference in found)
        {
            await context.Output.WriteLineAsync(SafeText.OneLine(difference));
        }

        await context.Output.WriteLineAsync(
            $"{(found.Count == 0 ? "The live site is its commit" : BuildSummary.Count(found.Count, "difference"))}: "
                + $"compared {verifier.Extent}, at commit {commit} for {build.Date:yyyy-MM-dd}."
            + (Listed(parsed) is null
                ? " Whether there are other files at the host is not checkable from here; --folder and --listing are for that."
                : ""));
        return found.Count == 0 ? ExitCode.Fine : ExitCode.Problems;
    }

    // Only the program that built a site can reproduce it.
    private ReviewRefusedException OfOtherCode(LiveSite live, string commit, ParseResult parsed)
    {
        var part = parsed.GetValue(branch) is "HEAD" ? "main" : parsed.GetValue(branch);
        return new ReviewRefusedException(
            $"The live site is commit {commit[..7]} and was built by other code than this program.",
            $"Let the program of that commit compare it: git worktree add --detach ../live {commit} && cd ../live"
            + $" && dotnet run --project src/MRS.Site -- verify {live.Address} --branch {part}");
    }

    private IReadOnlyList<string>? Listed(ParseResult parsed)
    {
        if (parsed.GetValue(folder) is string root)
        {
            return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))];
        }

        if (parsed.GetValue(listing) is not string file)
        {
            return null;
        }

        var text = File.ReadAllText(file);
        if (!text.TrimStart().StartsWith('['))
        {
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        using var json = JsonDocument.Parse(text);
        return [.. json.RootElement.EnumerateArray().Select(f => f.GetProperty("path").GetString() ?? "")];
    }
}
