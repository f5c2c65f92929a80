using System.Text;
using System.Text.RegularExpressions;
using MRS.Engine.Files;
using MRS.Engine.Outputs.Cms;
using MRS.Site.Tools;

namespace MRS.Site.Tests.Cms;

/// <summary>The editing program is whole, comes from this site alone, and names no host that was not looked at.</summary>
public sealed partial class CmsBundleTests
{
    private static readonly string Allowed = Path.Join(Repository.Root, "tests", "MRS.Site.Tests", "Cms", "hosts.txt");
    private static readonly CmsBundle Bundle = CmsBundle.Make(SiteTools.Around(Repository.Root));

    [Fact]
    public void EveryHostItNamesWasLookedAt()
    {
        var allowed = File.ReadAllLines(Allowed).Where(l => l.Length > 0 && l[0] != '#').ToHashSet(StringComparer.Ordinal);
        var named = Scripts.SelectMany(f => Host().Matches(Encoding.UTF8.GetString(f.Content.Span))
            .Select(m => m.Groups[1].Value.ToLowerInvariant())).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.Contains("api.github.com", named);
        Assert.Equal([], named.Except(allowed));
        Assert.Equal([], allowed.Except(named));
    }

    [Fact]
    public void NoFontComesFromElsewhere() =>
        Assert.All(Scripts, f => Assert.DoesNotMatch("https?://[^\"'`) ]*\\.(woff2?|ttf)", Encoding.UTF8.GetString(f.Content.Span)));

    [Fact]
    public void ItIsWhole()
    {
        Assert.True(Bundle.Outcome.IsDone, Bundle.Outcome.Message);
        Assert.Contains(Bundle.Files, f => f.Path == "admin/cms/cms.js");
        Assert.Contains(Bundle.Files, f => f.Path == "admin/cms/LICENSE.txt");
        Assert.Contains(Bundle.Files, f => f.Path.StartsWith("admin/cms/assets/material-symbols", StringComparison.Ordinal));
    }

    private static IEnumerable<Artifact> Scripts => Bundle.Files.Where(f => Path.GetExtension(f.Path) is ".js" or ".css");

    [GeneratedRegex("https?://([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)")]
    private static partial Regex Host();
}
