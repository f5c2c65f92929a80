using MRS.Content;
using MRS.Content.Governance;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine.Context;

namespace MRS.Engine;

/// <summary>
/// From the files of the content folder to the files of the site, one stage per line. The same input gives the same bytes: there is no
/// clock, and no disk except behind <see cref="BuildOptions.Tools" /> and the store of pages.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Builds the site, or reports everything wrong with it.</summary>
    public static BuildResult Build(IReadOnlyList<SourceFile> sources, BuildOptions options, ProblemLog log) =>
        Build(sources, options, log, BuildCache.OfOneBuild);

    /// <summary>The same result, making only what the previous build did not make.</summary>
    public static BuildResult Build(IReadOnlyList<SourceFile> sources, BuildOptions options, ProblemLog log, BuildCache cache)
    {
        using var stages = new BuildStages(options, log, cache);
        if (stages.Load(sources) is not SiteContent content)
        {
            return stages.Stopped();
        }

        var site = ContentOnDay.Of(content, options.Date);
        var pictures = stages.Pictures(site);
        var plan = stages.Plan(site);
        var texts = stages.RenderTexts(content, pictures);
        stages.CheckRules(content);
        var context = new BuildContext(site, plan, texts, options);
        var assets = stages.Assets(pictures);
        var outputs = stages.Outputs(context, assets, sources);
        stages.CompareWithThePast(context);
        var targets = stages.CheckTexts(context, outputs);
        // The rest is only worth doing if everything that was written is valid.
        return log.HasErrors ? stages.Stopped(site) : stages.Complete(context, assets, outputs, targets);
    }
}
