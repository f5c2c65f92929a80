using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Hosting;

namespace MRS.Site.Preview;

/// <summary>What is served between two builds.</summary>
/// <param name="Site">The last good site; null if there never was one.</param>
/// <param name="Redirects">Its redirects.</param>
/// <param name="Problems">What the latest build found.</param>
/// <param name="IsBroken">Whether the latest build was stopped by errors, so that the site is an older one.</param>
/// <param name="Build">Identifies the latest build; unique even across restarts. Empty before the first.</param>
internal sealed record PreviewState(
    Snapshot? Site, RedirectPatterns Redirects, IReadOnlyList<Problem> Problems, bool IsBroken, string Build)
{
    /// <summary>The headers its host must send.</summary>
    public IReadOnlyList<HeaderRule> Headers { get; init; } = PreviewHeaders.OfNoSite;

    /// <summary>Before the first build.</summary>
    public static PreviewState BeforeTheFirstBuild { get; } = new(null, RedirectPatterns.None, [], IsBroken: false, "");

    /// <summary>After another build.</summary>
    public PreviewState After(BuildResult result, string build) => result.Snapshot is { } site
        ? new PreviewState(site, RedirectPatterns.Of(site), result.All, IsBroken: false, build)
        {
            Headers = result.Headers ?? Engine.Outputs.Hosting.Headers.Rules(site.Artifacts.Select(a => a.Path)),
        }
        : this with { Problems = result.All, IsBroken = true, Build = build };
}
