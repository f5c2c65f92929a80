using MRS.Content.Problems;
using MRS.Engine;
using MRS.Engine.Assets;
using MRS.Engine.Files;
using MRS.Site.Tests.Tools;
using NetVips;

namespace MRS.Site.Tests.Sharing;

public sealed class ShareImageTests : IDisposable
{
    private readonly ToolSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("A title")]
    [InlineData("Zoë Łódź Ő — “Q&A” <b>p < 0.05</b>")]
    [InlineData("Μετάσταση: σπόρος και έδαφος")]
    [InlineData("Метастазирование: семя и почва")]
    [InlineData("Nguyễn Thị Ánh Tuyết")]
    [InlineData("A title of ninety letters, which is as long as a title of a page may be, and not one more")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    public void ATitleIsDrawnWholeInsideItsBox(string title)
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var result = BuildWith(title);

        Assert.Empty(result.Problems);
        foreach (var file in Shares(result))
        {
            Assert.True(file.Content.Length < 150_000, $"{file.Path}: {file.Content.Length} bytes");
            using var image = Image.NewFromBuffer(file.Content.ToArray());
            Assert.Equal((1200, 630), (image.Width, image.Height));
            AssertPlain(image, 0, 0, 72, 630);
            AssertPlain(image, 0, 0, 840, 60);
            AssertPlain(image, 842, 70, 14, 440);
            AssertPlain(image, 0, 600, 840, 30);
        }
    }

    [Fact]
    public void EveryPageHasItsOwnImage()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var result = site.Build(site.Tools);

        // All but the page “not found”, which nobody shares.
        Assert.Equal(result.Pages - 1, Shares(result).Count());
    }

    [Theory]
    [InlineData("転移の研究", "転", "U+8EE2")]
    [InlineData("Congress 🎉", "🎉", "U+1F389")]
    public void ALetterThatCannotBeDrawnIsAWarningAtTheTitle(string title, string letter, string code)
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        var result = BuildWith(title);

        var problem = Assert.Single(result.Problems);
        Assert.Equal((ProblemCodes.CharacterNotDrawn, "pages/a-page.md:2:8"), (problem.Code, problem.At.ToString()));
        Assert.Contains($"\"{letter}\" ({code})", problem.Message, StringComparison.Ordinal);
        Assert.Equal(result.Pages - 1, Shares(result).Count());
    }

    [Fact]
    public void OnlyWhatChangedIsDrawnAnew()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        BuildWith("A title");

        var stage = BuildWith("Another title").Timings.Single(t => t.Stage == "share images");
        Assert.Equal(1, stage.Made);
    }

    [Fact]
    public void TheFontsTellWhichLettersTheyHave()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        site.Build(site.Tools);
        var covered = site.Tools.Node.Run("share-fonts", [Artifact.Text("fonts.json",
            """[{"family":"Share Serif","package":"@fontsource-variable/literata","files":"standard-normal","axes":{"wght":500}}]""")]);

        var runes = covered.Files.SelectMany(f => FontCoverage.Of(f.Content)).ToHashSet();
        Assert.All("Aażéłőşяђώάễỵ€“”—…".EnumerateRunes(), r => Assert.True(runes.Contains(r), r.ToString()));
        Assert.DoesNotContain("転مא🎉\u0001".EnumerateRunes(), runes.Contains);
    }

    private BuildResult BuildWith(string title)
    {
        site.Content.Write("pages/a-page.md",
            $"---\ntitle: '{title}'\ndescription: \"A page whose title is drawn on the image that goes with links to it.\"\n"
                + "---\n\nText.\n");
        return site.Build(site.Tools with { MakesSearchIndex = false });
    }

    private static IEnumerable<Artifact> Shares(BuildResult result) =>
        result.Snapshot!.Artifacts.Where(a => a.Path.StartsWith("assets/share/", StringComparison.Ordinal));

    private static void AssertPlain(Image image, int left, int top, int width, int height)
    {
        using var part = image.ExtractArea(left, top, width, height);
        for (var band = 0; band < part.Bands; band++)
        {
            using var one = part[band];
            Assert.Equal(0, one.Deviate());
        }
    }
}
