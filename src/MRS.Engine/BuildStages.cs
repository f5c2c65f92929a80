using MRS.Content;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Content.Validation;
using MRS.Engine.Assets;
using MRS.Engine.Checks;
using MRS.Engine.Context;
using MRS.Engine.Files;
using MRS.Engine.Outputs;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Outputs.Hosting;
using MRS.Engine.Outputs.Publishing;
using MRS.Engine.Outputs.Search;
using MRS.Engine.Pages;
using MRS.Engine.Planning;
using MRS.Engine.Text;

namespace MRS.Engine;

/// <summary>The stages of one build. Each is timed, and takes from the cache what was made from the same inputs.</summary>
internal sealed class BuildStages : IDisposable
{
    private readonly StageClock clock = new();
    private readonly BuildOptions options;
    private readonly ProblemLog log;
    private readonly BuildCache cache;
    private readonly IDisposable? heldCache;
    private bool isRead;

    /// <summary>Begins a build.</summary>
    public BuildStages(BuildOptions options, ProblemLog log, BuildCache cache)
    {
        (this.options, this.log, this.cache) = (options, log, cache);
        cache.Begin(options);
        heldCache = options.Tools?.HoldCache();
    }

    /// <summary>Reads the content; null if no site can be made from it.</summary>
    public SiteContent? Load(IReadOnlyList<SourceFile> sources)
    {
        var content = clock.Run("load", () => ContentLoader.Load(sources, log, cache.Loading));
        isRead = !log.HasErrors;
        return content;
    }

    /// <summary>Encodes the pictures.</summary>
    public PictureLibrary Pictures(SiteContent site) => clock.Run(
        "pictures",
        () => cache.Pictures.Of(site.Media, log, found => PictureLibrary.Make(site.Media, options.Tools, found)));

    /// <summary>Plans which address shows what.</summary>
    public SitePlan Plan(SiteContent site) => clock.Run("plan", () => Planner.Plan(site, log));

    /// <summary>Renders every text, including those hidden today: their problems would appear tomorrow.</summary>
    public RenderedTexts RenderTexts(SiteContent content, PictureLibrary pictures) =>
        clock.Run("markdown", () => cache.Texts.Render(content, pictures, log));

    /// <summary>Checks what must hold between records.</summary>
    public void CheckRules(SiteContent content) => clock.Run("validate", () => ContentRules.Check(content, options.Date, log));

    /// <summary>Makes fonts, icons, the theme's files and the editing form.</summary>
    public BuildAssets Assets(PictureLibrary pictures)
    {
        var fonts = clock.Run("fonts", () => cache.Fonts.Of([], log, _ => FontFiles.Make(options.Tools)));
        var icons = clock.Run("icons", () => cache.Icons.Of([], log, _ => SiteIcons.Make(options.Tools)));
        var form = clock.Run("form", () => cache.Form.Of([], log, _ => CmsBundle.Make(options.Tools)));
        var theme = cache.Theme.Of([fonts, icons], log, _ => ThemeFiles.Make(FontFiles.Of(fonts), icons));
        return new BuildAssets(pictures, fonts, icons, theme, form);
    }

    /// <summary>Makes all files that are not pages. Pages link to some of them, so they come first.</summary>
    public IReadOnlyList<Artifact> Outputs(BuildContext context, BuildAssets assets, IReadOnlyList<SourceFile> sources) => clock.Run(
        "files",
        () => (IReadOnlyList<Artifact>)
        [
            .. SiteFiles.Make(context, assets),
            .. MachineReadableFiles.Make(context),
            .. CmsFiles.Make(context, assets.Form, assets.Theme.Assets.Stylesheet),
            BuildRecord.File(sources, options),
        ]);

    /// <summary>Checks whether anything that was published has vanished.</summary>
    public void CompareWithThePast(BuildContext context) => clock.Run("compare", () => PublishedCheck.Check(context, isRead, log));

    /// <summary>Checks the links of the texts, and returns the valid link targets.</summary>
    public LinkTargets CheckTexts(BuildContext context, IReadOnlyList<Artifact> outputs)
    {
        var targets = new LinkTargets(context.Plan, outputs, OwnDomain.Of(context.Site.Settings.Address));
        clock.Run("check texts", () => SiteChecks.CheckTexts(context.Site, context.Texts, targets, cache.Checks, log));
        return targets;
    }

    /// <summary>Renders and checks the pages, and makes what is made from them.</summary>
    public BuildResult Complete(BuildContext context, BuildAssets assets, IReadOnlyList<Artifact> outputs, LinkTargets targets)
    {
        var shares = clock.Run("share images", () => ShareImages.Draw(context.Site, context.Plan, options.Tools, log));
        var renderer = new DocumentRenderer(context, assets.Theme.Assets, new Illustrations(assets.Pictures, shares), cache.Pages);
        var documents = clock.Run("render", renderer.Render);
        var all = targets.With(ReviewPaths.Promised(options.Deployment));
        clock.Run("check pages", () => SiteChecks.Check(documents, all, cache.Checks, log));
        Artifact[] pages = [.. documents.Select(d => d.File)];
        var search = clock.Run("search", () => SearchIndex.Make(pages, options.Tools));
        ToolProblems.Report(
            [
                new ToolPart(FontFiles.Part, assets.Fonts),
                new ToolPart(SiteIcons.Part, assets.Icons.Outcome),
                new ToolPart(ShareImages.Part, shares.Outcome),
                new ToolPart(SearchIndex.Part, search.Outcome),
                new ToolPart(CmsBundle.Part, assets.Form.Outcome),
            ],
            context.Site,
            log);
        var engine = FormEngine.Make(context, new FormParts(assets.Pictures, assets.Fonts, assets.Icons, assets.Form, shares));
        return Finish(
            context, [.. outputs, .. shares.Files, .. search.Files, .. renderer.PreviewPages(), .. engine], documents, shares.WereDrawn);
    }

    /// <summary>The result where an error stopped the build.</summary>
    public BuildResult Stopped(SiteContent? site = null) =>
        BuildResult.Of(null, site is null ? log.Sorted() : Acknowledgements.Drop(site, log), 0, clock.Timings);

    /// <summary>Releases the cache.</summary>
    public void Dispose() => heldCache?.Dispose();

    private BuildResult Finish(
        BuildContext context, IReadOnlyList<Artifact> files, IReadOnlyList<PageDocument> documents, bool sharesWereDrawn)
    {
        // The search page is the only page with its own headers.
        var paths = files.Select(f => f.Path).Append(DocumentRenderer.FileOf(SitePages.SearchAddress));
        var rules = Headers.Rules(paths, options.Deployment);
        var all = Headers.Add([.. files, .. documents.Select(d => d.File)], rules);
        DeploymentCheck.Check(documents, all, context, log);
        var problems = Acknowledgements.Apply(context.Site, options.Date, log, sharesWereDrawn ? [] : [ProblemCodes.CharacterNotDrawn]);
        var snapshot = log.HasErrors ? null : clock.Run("snapshot", () => cache.Finish(SiteManifest.Complete(context, all)));
        return BuildResult.Of(snapshot, problems, documents.Count, clock.Timings) with { BuildContext = context, Headers = rules };
    }
}
