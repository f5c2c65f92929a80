using System.CommandLine;
using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Site.Git;
using MRS.Site.Tools;

namespace MRS.Site.Commands;

/// <summary>The options that <c>build</c>, <c>check</c> and <c>preview</c> share, and the build they describe.</summary>
internal sealed class BuildRequest
{
    private readonly Option<string> content = CommonOptions.Content();
    private readonly Option<DateOnly?> date = CommonOptions.Date();
    private readonly Option<string?> baseUrl = CommonOptions.BaseUrl();
    private readonly PreviousFileOptions earlier = new();
    private readonly Option<bool> noIndex = CommonOptions.NoIndex();
    private readonly DeploymentOptions deployment = new();
    private readonly Option<bool> plain = CommonOptions.Plain();
    private readonly Option<bool> noApi = CommonOptions.NoApi();
    private readonly Option<bool> redirectPages = new("--redirect-pages")
    {
        Description = "Write a page at each address that has moved, for hosts that know no rules for redirects. "
            + "It leads on, but with status 200, and what is gone answers as what never was.",
    };

    /// <summary>Adds the options to a command.</summary>
    public BuildRequest(Command command)
    {
        command.Options.Add(content);
        command.Options.Add(date);
        command.Options.Add(baseUrl);
        earlier.AddTo(command);
        command.Options.Add(noIndex);
        deployment.AddTo(command);
        command.Options.Add(plain);
        command.Options.Add(noApi);
        command.Options.Add(redirectPages);
    }

    /// <summary>The given content folder.</summary>
    public string ContentFolderOf(ParseResult parsed) => parsed.GetValue(content)!;

    /// <summary>The given published-URLs file, or the one beside the content folder.</summary>
    public string PublishedUrlsOf(ParseResult parsed) => earlier.PublishedUrlsPath(parsed, ContentFolderOf(parsed));

    /// <summary>The files beside the content on which a build depends, whether or not they exist.</summary>
    public IReadOnlyList<string> FilesBeside(ParseResult parsed) => earlier.Paths(parsed, ContentFolderOf(parsed));

    /// <summary>What the build is published as; null if not given.</summary>
    public Deployment? DeploymentOf(ParseResult parsed) => deployment.Of(parsed);

    /// <summary>The address of the published site; null if it cannot be read.</summary>
    public string? AddressOf(ParseResult parsed) =>
        parsed.GetValue(baseUrl)?.TrimEnd('/')
        ?? ContentLoader.Load(ContentFolder.Read(ContentFolderOf(parsed), new ProblemLog()), new ProblemLog())?.Settings.Address.Value
            .TrimEnd('/');

    /// <summary>Whether the site is to be made from the content alone.</summary>
    public bool IsPlain(ParseResult parsed) => parsed.GetValue(plain);

    /// <summary>The tools for fonts, pictures, share images and the search index; null if none of them is to be made.</summary>
    public SiteTools? ToolsOf(ParseResult parsed, CommandContext context) =>
        IsPlain(parsed) ? null : context.ToolsFor?.Invoke(ContentFolderOf(parsed));

    /// <summary>Reads the content folder and builds the site.</summary>
    /// <param name="parsed">The parsed options.</param>
    /// <param name="context">The command context.</param>
    /// <param name="pages">Stores the pages; in memory if none is given.</param>
    public BuildResult Build(ParseResult parsed, CommandContext context, IPageStore? pages = null)
    {
        var log = new ProblemLog();
        var sources = ContentFolder.Read(ContentFolderOf(parsed), log);
        return SiteBuilder.Build(sources, Options(parsed, context, sources), log, BuildCache.OfOneBuildInto(pages ?? new PagesInMemory()));
    }

    /// <summary>The options of a preview's builds, which include the pages for those who work on the site.</summary>
    public BuildOptions PreviewOptions(ParseResult parsed, CommandContext context, IReadOnlyList<SourceFile> sources) =>
        Options(parsed, context, sources) with { IsPreview = true };

    /// <summary>Prunes cache entries that no build has used for long.</summary>
    public void ClearUp(ParseResult parsed, CommandContext context) => context.ToolsFor?.Invoke(ContentFolderOf(parsed)).Cache.Prune();

    /// <summary>The options of the build: what it depends on besides the content.</summary>
    public BuildOptions Options(ParseResult parsed, CommandContext context, IReadOnlyList<SourceFile> sources) =>
        new(parsed.GetValue(date) ?? SocietyDay.At(sources, context.Clock()))
        {
            BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/'),
            PublishedUrls = earlier.PublishedUrls(parsed, ContentFolderOf(parsed)),
            Previous = earlier.Previous(parsed, ContentFolderOf(parsed)),
            ContentPath = RepositoryPath.Of(ContentFolderOf(parsed)),
            Deployment = DeploymentOf(parsed) is Deployment { Commit: string id } told
                ? told with { IsDirty = CommittedFiles.AreChanged(ContentFolderOf(parsed), id) }
                : DeploymentOf(parsed),
            Indexable = !parsed.GetValue(noIndex),
            HasRedirectPages = parsed.GetValue(redirectPages),
            HasApi = !parsed.GetValue(noApi),
            HasForm = !IsPlain(parsed),
            Tools = ToolsOf(parsed, context),
        };
}
