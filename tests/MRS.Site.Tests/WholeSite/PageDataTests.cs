using System.Text.Json;
using MRS.Site.Tests.StructuredData;

namespace MRS.Site.Tests.WholeSite;

/// <summary>What every page says of itself to programs.</summary>
public sealed class PageDataTests
{
    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["NGO"] = ["@id", "name", "url"],
        ["WebSite"] = ["@id", "name", "url", "publisher", "potentialAction"],
        ["BreadcrumbList"] = ["itemListElement"],
        ["Person"] = ["@id", "name", "url"],
        ["Event"] = ["@id", "name", "startDate", "eventStatus", "organizer", "url", "image"],
        ["NewsArticle"] = ["@id", "headline", "datePublished", "author", "publisher", "mainEntityOfPage", "image"],
    };

    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory, MemberData(nameof(Sites))]
    public void EveryThingHasWhatItsKindRequires(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.Pages, path =>
        {
            var nodes = PageGraph.Of(site.Result, path);
            Assert.All(nodes, node => Assert.All(Required[node.Text("@type")!],
                field => Assert.True(node.TryGetProperty(field, out _), $"{node.Text("@type")} without {field}")));
            Assert.All(nodes.SelectMany(Inside), value => Assert.True(value.ValueKind != JsonValueKind.Null
                && (value.ValueKind != JsonValueKind.String || value.GetString()!.Length > 0)));
            var described = nodes.Select(n => n.Text("@id")).ToHashSet();
            Assert.All(nodes.SelectMany(Inside).Where(v => v.ValueKind == JsonValueKind.Object && !v.TryGetProperty("@type", out _)),
                reference => Assert.Contains(reference.Text("@id"), described));
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryPageSpeaksOfWhatItShows(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.Pages, path =>
        {
            var expected = site.Plan.At("/" + path[..^"index.html".Length])!.Record switch
            {
                MRS.Content.Model.Event => "Event",
                MRS.Content.Model.NewsItem => "NewsArticle",
                MRS.Content.Model.Person => "Person",
                MRS.Content.Model.Page { Shows: MRS.Content.Model.PageListing.Home } => "WebSite",
                _ => null,
            };
            string?[] all = ["NGO", path == "index.html" ? null : "BreadcrumbList", expected];
            Assert.Equal(all.Where(t => t is not null), PageGraph.Of(site.Result, path).Select(n => n.Text("@type")));
        });
    }

    [Theory, MemberData(nameof(Sites))]
    public void EveryAddressOfThisSiteIsThere(string name)
    {
        var site = PublishedSite.Of(name);

        site.EveryPage(site.Pages, path =>
        {
            var own = PageGraph.Of(site.Result, path)
                .SelectMany(Inside)
                .Where(v => v.ValueKind == JsonValueKind.String)
                .Select(v => v.GetString()!)
                .Where(v => v.StartsWith(site.BaseUrl, StringComparison.Ordinal));
            Assert.All(own.Select(a => a[site.BaseUrl.Length..].Split('#', '?')[0].TrimStart('/')),
                file => Assert.True(site.Result.Has(file.EndsWith('/') || file.Length == 0 ? file + "index.html" : file), file));
        });
    }

    private static IEnumerable<JsonElement> Inside(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => Inside(p.Value).Prepend(p.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(v => Inside(v).Prepend(v)),
        _ => [],
    };
}
