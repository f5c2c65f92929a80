using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Loading;
using MRS.Content.Model;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Content.Validation;
using MRS.Site.Artifacts;
using MRS.Site.Checking;
using MRS.Site.Cms;
using MRS.Site.Hosting;
using MRS.Site.Icons;
using MRS.Site.Images;
using MRS.Site.Incremental;
using MRS.Site.Planning;
using MRS.Site.Publishing;
using MRS.Site.Rendering;
using MRS.Site.Review.Pages;
using MRS.Site.Search;
using MRS.Site.Sharing;
using MRS.Site.Tools;

namespace MRS.Site;

/// <summary>The whole way from the files of the content folder to the files of the site. No clock, and no disk but through <see cref="BuildOptions.Tools" /> and the place where the memory keeps pages: equal input gives equal bytes.</summary>
public static class SiteBuilder
{
    /// <summary>Builds the site, or says everything that is wrong with it.</summary>
    public static BuildResult Build(IReadOnlyList<SourceFile> sources, BuildOptions options, ProblemLog log) => Build(sources, options, log, BuildMemory.OfOneBuild);

    /// <summary>The same result, of which only that is made that was not made in the build before.</summary>
    public static BuildResult Build(IReadOnlyList<SourceFile> sources, BuildOptions options, ProblemLog log, BuildMemory memory)
    {
        memory.Begin(options);
        using var held = options.Tools?.HoldCache();
        var clock = new StageClock();
        var all = clock.Run("load", () => ContentLoader.Load(sources, log, memory.Loading));
        if (all is null)
        {
            return BuildResult.Of(null, log.Sorted(), 0, clock.Timings);
        }

        var isRead = !log.HasErrors;
        var site = ContentOnDay.Of(all, options.Date);
        var pictures = clock.Run("pictures", () => memory.Pictures.Of(site.Media, log, found => PictureLibrary.Make(site.Media, options.Tools, found)));
        // None of these depends on another one.
        SitePlan? planned = null;
        RenderedTexts? rendered = null;
        clock.RunTogether(
            ("validate", () => ContentRules.Check(all, options.Date, log)),
            ("plan", () => planned = Planner.Plan(site, log)),
            ("markdown", () => rendered = memory.Texts.Render(all, pictures, log)));
        var publication = new Publication(site, planned!, rendered!, options);
        var (_, plan, texts, _) = publication;
        var fonts = clock.Run("fonts", () => memory.Fonts.Of([], log, _ => FontFiles.Make(options.Tools)));
        var icons = clock.Run("icons", () => memory.Icons.Of([], log, _ => SiteIcons.Make(options.Tools)));
        var form = clock.Run("form", () => memory.Form.Of([], log, _ => CmsBundle.Make(options.Tools)));
        var materials = new Materials(pictures, fonts, icons, memory.Theme.Of([fonts, icons], log, _ => ThemeFiles.Make(FontFiles.Of(fonts), icons)), form);
        var files = clock.Run("files", () => (IReadOnlyList<Artifact>)
        [
            .. SiteFiles.Make(publication, materials),
            .. MachineFiles.Make(publication),
            .. CmsFiles.Make(publication, form, materials.Theme.Assets.Stylesheet),
            BuildRecord.File(sources, options),
        ]);
        clock.Run("compare", () => EarlierCheck.Check(publication, isRead, log));
        var targets = new LinkTargets(plan, files, OwnDomain.Of(site.Settings.Address));
        clock.Run("check texts", () => SiteChecks.CheckTexts(site, texts, targets, memory.Checks, log));
        return log.HasErrors
            ? BuildResult.Of(null, Acknowledgements.Drop(site, log), 0, clock.Timings)
            : Complete(publication, materials with { Files = files }, targets, (clock, memory), log);
    }

    // The second half is only worth doing where everything that was written is right.
    private static BuildResult Complete(Publication publication, Materials materials, LinkTargets targets, (StageClock Clock, BuildMemory Memory) way, ProblemLog log)
    {
        var (clock, memory) = way;
        var (site, plan, _, options) = publication;
        var shares = clock.Run("share images", () => ShareImages.Draw(site, plan, options.Tools, log));
        var renderer = new DocumentRenderer(publication, materials.Theme.Assets, new Illustrations(materials.Pictures, shares), memory.Pages);
        var documents = clock.Run("render", renderer.Render);
        clock.Run("check pages", () => SiteChecks.Check(documents, targets.With(ReviewPaths.Promised(options.Deployment)), memory.Checks, log));
        Artifact[] pages = [.. documents.Select(d => d.File)];
        var search = clock.Run("search", () => SearchIndex.Make(pages, options.Tools));
        ToolProblems.Report([(FontFiles.Part, materials.Fonts), (SiteIcons.Part, materials.Icons.Outcome), (ShareImages.Part, shares.Outcome), (SearchIndex.Part, search.Outcome), (CmsBundle.Part, materials.Form.Outcome)], site.Settings.Source.Start, log);
        IReadOnlyList<Artifact> files = [.. materials.Files, .. shares.Files, .. search.Files, .. renderer.Tools()];
        // Of all pages only the search has headers of its own.
        var rules = Headers.Rules(files.Select(f => f.Path).Append(DocumentRenderer.FileOf(SitePages.SearchAddress)), options.Deployment);
        var all = Headers.Add([.. files, .. pages], rules);
        DeploymentCheck.Check(documents, all, publication, log);
        var problems = Acknowledgements.Apply(site, options.Date, log, shares.WereDrawn ? [] : [ProblemCodes.LetterNotDrawn]);
        var snapshot = log.HasErrors ? null : clock.Run("snapshot", () => memory.Finish(SiteManifest.Complete(publication, all)));
        return BuildResult.Of(snapshot, problems, documents.Count, clock.Timings) with { Publication = publication, Headers = rules };
    }
}
