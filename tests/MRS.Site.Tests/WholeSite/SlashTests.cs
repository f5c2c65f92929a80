using System.Text.Json;
using System.Text.RegularExpressions;

namespace MRS.Site.Tests.WholeSite;

/// <summary>One slash policy: the address of a page ends in a slash wherever it is written, and so it is found at once.</summary>
public sealed partial class SlashTests
{
    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void EveryAddressOfThisSiteIsThatOfAFileOrEndsInASlash(string name)
    {
        var site = PublishedSite.Of(name);
        string[] kinds = [".html", ".xml", ".ics", "/feed.json", "_redirects", ".map"];
        var texts = kinds.SelectMany(site.Result.Paths);

        // A folded line of a calendar is one line.
        site.EveryPage(texts,
            path => Assert.All(Addresses(site.Result.Text(path).Replace("\r\n ", "", StringComparison.Ordinal), site.BaseUrl), address =>
            Assert.True(
                site.Result.Has(address.EndsWith('/') ? address[1..] + "index.html" : Uri.UnescapeDataString(address[1..])),
                address)));
    }

    [Theory, MemberData(nameof(Sites))]
    public void TheManifestOfWhatIsPublishedHoldsPagesWithTheirSlash(string name)
    {
        var site = PublishedSite.Of(name);
        var pages = JsonDocument.Parse(site.Result.Bytes("site-manifest.json")).RootElement.GetProperty("names").EnumerateArray()
            .Where(e => e.GetProperty("kind").GetString() == "page").Select(e => e.GetProperty("name").GetString()!).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, a => Assert.EndsWith("/", a, StringComparison.Ordinal));
    }

    // Links of pages, and whole addresses wherever they stand; a rule for many addresses at once is none.
    private static IEnumerable<string> Addresses(string text, string baseUrl) =>
        Links().Matches(text).Select(m => m.Groups[1].Value)
            .Concat(Regex.Matches(text, Regex.Escape(baseUrl) + "(/[^\"'<>\\\\\\s{}#?;&*:]*)(?![{*:])").Select(m => m.Groups[1].Value))
            .Select(a => a.Split('#', '?')[0].TrimEnd(',', '.', ')'))
            .Where(a => a.StartsWith('/'))
            .Distinct();

    [GeneratedRegex("(?:href|src|action)=\"(/[^\"]*)\"")]
    private static partial Regex Links();
}
