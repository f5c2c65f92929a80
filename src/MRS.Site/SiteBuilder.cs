using MRS.Content;
using MRS.Content.Loading;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Content.Validation;
using MRS.Site.Artifacts;
using MRS.Site.Checking;
using MRS.Site.Planning;
using MRS.Site.Publishing;
using MRS.Site.Rendering;

namespace MRS.Site;

/// <summary>The whole way from the files of the content folder to the files of the site. No disk, no clock: equal input gives equal bytes.</summary>
public static class SiteBuilder
{
    /// <summary>Builds the site, or says everything that is wrong with it.</summary>
    public static BuildResult Build(IReadOnlyList<SourceFile> sources, BuildOptions options, ProblemLog log)
    {
        var clock = new StageClock();
        var site = clock.Run("load", () => ContentLoader.Load(sources, log));
        if (site is null)
        {
            return new BuildResult(null, log.Sorted(), 0, clock.Timings);
        }

        var isRead = !log.HasErrors;
        clock.Run("validate", () => ContentRules.Check(site, options.Date, log));
        var plan = clock.Run("plan", () => Planner.Plan(site, options.Date, log));
        var texts = clock.Run("markdown", () => RenderedTexts.Render(site, log));
        var theme = clock.Run("theme", () => ThemeFiles.Make(options.Fonts));
        var files = clock.Run("files", () => SiteFiles.Make(site, plan, theme).Concat(MachineFiles.Make(new(site, plan, texts, options))).ToList());
        // What could not be read would seem to have vanished.
        clock.Run("compare", () => { if (isRead) EarlierCheck.Check(new(site, plan, texts, options), log); });
        clock.Run("check texts", () => SiteChecks.CheckTexts(texts, plan, files, log));
        if (log.HasErrors)
        {
            return new BuildResult(null, Acknowledgements.Drop(site, log), 0, clock.Timings);
        }

        var renderer = new DocumentRenderer(site, plan, texts, theme.Assets, options);
        var documents = clock.Run("render", renderer.Render);
        clock.Run("check pages", () => SiteChecks.Check(documents, plan, files, log));
        var problems = Acknowledgements.Apply(site, options.Date, log);
        var snapshot = log.HasErrors ? null : clock.Run("snapshot", () => new Snapshot(SiteManifest.Complete(new(site, plan, texts, options), Headers.Add([.. files, .. documents.Select(d => Artifact.Text(d.Path, d.Html)), .. renderer.RenderTools()]))));
        return new BuildResult(snapshot, problems, documents.Count, clock.Timings);
    }
}
