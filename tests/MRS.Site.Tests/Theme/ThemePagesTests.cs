using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using MRS.Engine;
using MRS.Engine.Assets;
using MRS.Engine.Files;

namespace MRS.Site.Tests.Theme;

/// <summary>Whole pages of the full fixture: what they load, and those that only sometimes are there.</summary>
public sealed class ThemePagesTests
{
    private const int HtmlBudget = 14_000;
    private const int ScriptBudget = 2_000;

    private static readonly BuildResult Built = MemorySite.Full().Build();

    [Fact]
    public void EveryPageIsSmall() =>
        Assert.All(
            Built.Snapshot!.Artifacts.Where(a => PageText.IsForReaders(a.Path)), page => Assert.InRange(Packed(page), 1, HtmlBudget));

    [Fact]
    public void ScriptsAreSmallAndWatched()
    {
        foreach (var (path, page) in Built.Snapshot!.Pages())
        {
            var scripts = page.QuerySelectorAll("script[src]");
            Assert.All(scripts, script =>
            {
                Assert.True(Built.Snapshot!.TryGet(script.GetAttribute("src")![1..], out var file), path);
                Assert.Equal($"sha384-{Convert.ToBase64String(SHA384.HashData(file.Content.Span))}", script.GetAttribute("integrity"));
            });
            Assert.InRange(scripts.Sum(s => Packed(File(s.GetAttribute("src")![1..]))), 0, ScriptBudget);
        }
    }

    [Fact]
    public void EveryPageButTheHomePageShowsAFieldOfTheSharedFile()
    {
        var shown = Built.Snapshot!.Pages().Where(p => p.Document.QuerySelector(".hero-seeds") is null)
            .Select(p => p.Document.QuerySelector(".bed-seeds > use")!.GetAttribute("href")!.Split('#'))
            .ToList();

        Assert.All(shown, field => Assert.Contains(
            $"<symbol id=\"{field[1]}\"", Encoding.UTF8.GetString(File(field[0][1..]).Content.Span), StringComparison.Ordinal));
        Assert.True(shown.Select(field => field[1]).Distinct(StringComparer.Ordinal).Count() > 8, "Most pages show the same field.");
    }

    [Fact]
    public void WithoutFontsNothingIsPreloaded() => Assert.Null(Built.Snapshot!.Page("/").QuerySelector("link[rel=preload]"));

    [Fact]
    public void FontsAreNamedInTheStylesheetAndTheNeededOnesPreloaded()
    {
        var fonts = FontFiles.Of([Artifact.Text("fonts.css", "@font-face {}\n"), Artifact.Text("preload.txt", "one.0.woff2\n"),
            Artifact.Text("one.0.woff2", "1"), Artifact.Text("two.0.woff2", "2")]);

        var theme = ThemeFiles.Make(fonts, SiteIcons.Make(null));

        Assert.Equal(["/assets/one.0.woff2"], theme.Assets.Fonts);
        Assert.Contains("@font-face",
            System.Text.Encoding.UTF8.GetString(theme.Files.Single(f => "/" + f.Path == theme.Assets.Stylesheet).Content.Span),
            StringComparison.Ordinal);
        Assert.Contains(theme.Files, f => f.Path == "assets/two.0.woff2");
    }

    [Fact]
    public void FontsThatAreNotAllThereAreNone() => Assert.Null(FontFiles.Of([Artifact.Text("fonts.css", "")]));

    [Fact]
    public void ContactFormWorksAsTheHostWantsIt()
    {
        var form = Built.Snapshot!.Page("/contact/").QuerySelector("form")!;

        Assert.Equal("post", form.GetAttribute("method"));
        Assert.Equal("true", form.GetAttribute("data-netlify"));
        Assert.Equal(form.GetAttribute("name"), form.QuerySelector("input[name=form-name]")!.GetAttribute("value"));
        Assert.NotNull(form.QuerySelector($"input[name='{form.GetAttribute("data-netlify-honeypot")}']"));
        Assert.NotNull(Built.Snapshot!.Page(form.GetAttribute("action")!).QuerySelector("meta[name=robots][content=noindex]"));
    }

    [Fact]
    public void WhereNoHostTakesFormsThereIsNone()
    {
        var built = MemorySite.Full().Replace("site.yml", "formHost: \"netlify\"\n", "").Build();

        Assert.Null(built.Snapshot!.Page("/contact/").QuerySelector("main form"));
        Assert.False(built.Has("contact/thanks/index.html"));
    }

    [Fact]
    public void MeetingsAreListedByCountryOnceThereAreTwo()
    {
        Assert.Equal(["Exampleland", "United Kingdom"],
            Built.Snapshot!.Page("/meetings/").QuerySelectorAll(".country > h3").Select(h => h.TextContent));

        var one = MemorySite.Full().Replace("events/congress-2031.md", "country: \"United Kingdom\"", "country: \"Exampleland\"").Build();
        Assert.Null(one.Snapshot!.Page("/meetings/").QuerySelector(".countries"));
    }

    [Fact]
    public void NotFoundPageLinksThePagesAndLeavesTheGuessToItsScript()
    {
        var page = Built.Snapshot!.Page("/404.html");

        Assert.True(page.QuerySelector(".nearest")!.HasAttribute("hidden"));
        Assert.Contains("/samples/", page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.NotNull(page.QuerySelector("script[defer][src^='/assets/not-found.']"));
        Assert.Null(Built.Snapshot!.Page("/").QuerySelector("script[src^='/assets/not-found.']"));
    }

    private static Artifact File(string path)
    {
        Assert.True(Built.Snapshot!.TryGet(path, out var file), path);
        return file;
    }

    private static int Packed(Artifact file)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(file.Content.Span);
        }

        return (int)packed.Length;
    }
}
