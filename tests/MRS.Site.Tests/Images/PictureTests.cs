using AngleSharp.Html.Parser;
using MRS.Content.Problems;
using MRS.Engine;
using MRS.Site.Tests.Tools;
using NetVips;

namespace MRS.Site.Tests.Images;

public sealed class PictureTests : IDisposable
{
    private const string Page = "pages/a-page.md";

    private readonly TemporarySite site = TemporarySite.Small();

    public void Dispose() => site.Dispose();

    [Fact]
    public void APictureInATextComesInFormatsAndWidths()
    {
        site.Write("media/wide.jpg", Photo(1000, 500).JpegsaveBuffer());
        Write("![A wide field](/media/wide.jpg)");

        var result = site.Build(site.PicturesOnly);
        var picture = Document(result).QuerySelector("main picture")!;
        var sources = picture.QuerySelectorAll("source").ToList();
        Assert.Equal(["image/avif", "image/webp"], sources.Select(s => s.GetAttribute("type")));
        Assert.All(sources, s => Assert.Equal(["160w", "320w", "480w", "800w", "1000w"], Widths(s.GetAttribute("srcset")!)));
        var image = picture.QuerySelector("img")!;
        Assert.Equal(
            ("A wide field", "1000", "500"), (image.GetAttribute("alt"), image.GetAttribute("width"), image.GetAttribute("height")));
        var named = sources.Append(image).SelectMany(e => e.GetAttribute("srcset")!.Split(", ")).Select(c => c.Split(' ')[0])
            .Append(image.GetAttribute("src")!);
        Assert.All(named, n => Assert.True(result.Snapshot!.TryGet(n[1..], out _), n));
    }

    [Theory]
    [InlineData(7700, 7700, 16, 6, "memory")]
    [InlineData(1, 30_000_000, 1, 0, "in either direction")]
    [InlineData(50_000, 50_000, 8, 6, "60 million")]
    public void APictureBeyondASaneSizeIsRefusedFromItsHeader(int width, int height, byte depth, byte colours, string reason)
    {
        // There is nothing behind the header: who reads on complains of that instead.
        site.Write("media/large.png", PngHeader(width, height, depth, colours));

        var problem = Assert.Single(site.Build(site.PicturesOnly).Problems, p => p.At.File == "media/large.png");
        Assert.Equal(ProblemCodes.PictureTooLarge, problem.Code);
        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADamagedCacheIsMadeAnewAndPublishesWhatAFreshOneDoes()
    {
        site.Write("media/wide.jpg", Photo(400, 200).JpegsaveBuffer());
        Write("![A wide field](/media/wide.jpg)");
        var fresh = site.Build(site.PicturesOnly).Snapshot!;
        foreach (var file in site.CacheFiles)
        {
            File.WriteAllBytes(file, file.EndsWith("avif", StringComparison.Ordinal) ? [.. File.ReadAllBytes(file).Reverse()] : []);
        }

        var again = site.Build(site.PicturesOnly).Snapshot!;
        Assert.Equal(fresh.Artifacts.Select(a => a.Path), again.Artifacts.Select(a => a.Path));
        Assert.All(fresh.Artifacts,
            a => Assert.True(again.TryGet(a.Path, out var same) && same.Content.Span.SequenceEqual(a.Content.Span), a.Path));
    }

    [Fact]
    public void TheFirstPictureOfATextLoadsAtOnceAndTheOthersLater()
    {
        Write("![One](/media/square.png)\n\n![Two](/media/square.png)");

        Assert.Equal([null, "lazy"],
            Document(site.Build(site.PicturesOnly)).QuerySelectorAll("main picture img").Select(i => i.GetAttribute("loading")));
    }

    [Fact]
    public void WhatTheCameraWroteIsLeftOutAndThePictureStandsUpright()
    {
        using var turned = Photo(600, 300).Mutate(m =>
        {
            m.Set(GValue.GIntType, "orientation", 6);
            m.Set(GValue.GStrType, "exif-ifd0-Artist", "Person One (Person One, ASCII, 11 components, 11 bytes)");
            m.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "51/1 30/1 0/1 (51, 30, 0, Rational, 3 components, 24 bytes)");
        });
        site.Write("media/turned.jpg", turned.JpegsaveBuffer(keep: Enums.ForeignKeep.All));
        Write("![A high field](/media/turned.jpg)");

        var result = site.Build(site.PicturesOnly);
        Assert.Equal("300", Document(result).QuerySelector("main picture img")!.GetAttribute("width"));
        foreach (var file in result.Snapshot!.Artifacts.Where(a => a.Path.StartsWith("media/turned", StringComparison.Ordinal)))
        {
            using var image = Image.NewFromBuffer(file.Content.ToArray());
            Assert.True(image.Height > image.Width, file.Path);
            Assert.DoesNotContain(
                image.GetFields(), f => f.StartsWith("exif", StringComparison.Ordinal) || f.StartsWith("xmp", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void APortraitIsAPictureToo()
    {
        site.Replace(
            "people/person-one.md", "name:", "portrait: \"/media/square.png\"\nportraitAlt: \"Person One at a bench\"\nname:");

        var result = site.Build(site.PicturesOnly);
        Assert.Empty(result.Problems);
        Assert.Contains(result.Snapshot!.Artifacts, a => a.Path.EndsWith(".html", StringComparison.Ordinal)
            && System.Text.Encoding.UTF8.GetString(a.Content.Span)
                .Contains("alt=\"Person One at a bench\" width=\"8\"", StringComparison.Ordinal));
    }

    [Fact]
    public void ADecorativePictureNeedsNoWordsAndAnotherDoes()
    {
        Write("![](/media/square.png \"decorative\")");
        var image = Document(site.Build(site.PicturesOnly)).QuerySelector("main picture img")!;
        Assert.Equal(("", null), (image.GetAttribute("alt"), image.GetAttribute("title")));
        Assert.Empty(site.Build().Problems);

        Write("![](/media/square.png)");
        Assert.Equal([(ProblemCodes.AltMissing, 6)], site.Build(site.PicturesOnly).Problems.Select(p => (p.Code, p.At.Line)));
    }

    [Fact]
    public void ADamagedPictureIsAProblem()
    {
        var whole = Photo(400, 400).JpegsaveBuffer();
        site.Write("media/half.jpg", whole[..(whole.Length / 2)]);

        AssertOnly(ProblemCodes.PictureUnreadable, "media/half.jpg");
    }

    [Theory]
    [InlineData("moving.webp")]
    [InlineData("moving.gif")]
    [InlineData("moving.png")]
    public void APictureThatMovesStillMoves(string name)
    {
        var moving = Moving(name);
        site.Write("media/" + name, moving);
        Write($"![Three shades](/media/{name})");

        var result = site.Build(site.PicturesOnly);
        var image = Document(result).QuerySelector("main img")!;
        Assert.Equal(("Three shades", 0), (image.GetAttribute("alt"), Document(result).QuerySelectorAll("main source").Length));
        Assert.All(result.Snapshot!.Artifacts.Where(a => a.Path.StartsWith("media/moving", StringComparison.Ordinal)),
            f => Assert.Equal(moving, f.Content.ToArray()));
        Assert.True(result.Snapshot.TryGet(image.GetAttribute("src")![1..], out _));
    }

    [Fact]
    public void APictureThatMovesIsKeptFromBuildToBuild()
    {
        site.Write("media/moving.webp", Moving("moving.webp"));
        Write("![Three shades](/media/moving.webp)");

        Assert.Equal(Document(site.Build(site.PicturesOnly)).QuerySelector("main img")!.OuterHtml,
            Document(site.Build(site.PicturesOnly)).QuerySelector("main img")!.OuterHtml);
    }

    [Fact]
    public void APictureUnderTheNameOfAnotherFormatIsAProblem()
    {
        site.Write("media/false.png", Photo(40, 40).JpegsaveBuffer());

        AssertOnly(ProblemCodes.PictureUnreadable, "media/false.png");
    }

    [Fact]
    public void APictureOfTooManyPointsIsAProblem()
    {
        using var huge = Image.Black(20_000, 4_000);
        site.Write("media/huge.png", huge.PngsaveBuffer(bitdepth: 1));

        AssertOnly(ProblemCodes.PictureTooLarge, "media/huge.png");
    }

    // Three frames, one above the other, are how the library holds a picture that moves. It writes no PNG of that kind: the part that tells
    // the frames is put in.
    private static byte[] Moving(string name)
    {
        using var frames = Image.Black(40, 60).Mutate(m =>
        {
            m.Set(GValue.GIntType, "page-height", 20);
            m.DrawRect([255.0], 0, 20, 40, 20, fill: true);
        });
        var png = Image.Black(40, 20).PngsaveBuffer();
        const int head = 8 + 25;
        return name.EndsWith(".webp", StringComparison.Ordinal) ? frames.WebpsaveBuffer()
            : name.EndsWith(".gif", StringComparison.Ordinal) ? frames.GifsaveBuffer()
            : [.. png[..head], 0, 0, 0, 8, .. "acTL"u8, 0, 0, 0, 1, 0, 0, 0, 0, 0x35, 0x3D, 0x7D, 0xB2, .. png[head..]];
    }

    private void AssertOnly(ProblemCode code, string file)
    {
        var result = site.Build(site.PicturesOnly);
        Assert.Null(result.Snapshot);
        Assert.Equal([(code, file)], result.Problems.Select(p => (p.Code, p.At.File)));
    }

    private void Write(string body) => site.Write(Page,
        "---\ntitle: \"A page\"\ndescription: \"A page that shows pictures, so that tests can look at how they are shown.\"\n"
            + $"---\n\n{body}\n");

    private static AngleSharp.Html.Dom.IHtmlDocument Document(BuildResult result)
    {
        Assert.Empty(result.Problems);
        Assert.True(result.Snapshot!.TryGet("a-page/index.html", out var page));
        return new HtmlParser().ParseDocument(System.Text.Encoding.UTF8.GetString(page.Content.Span));
    }

    private static IEnumerable<string> Widths(string srcset) => srcset.Split(", ").Select(c => c.Split(' ')[1]);

    private static Image Photo(int width, int height) =>
        Image.Gaussnoise(width, height, sigma: 20, mean: 128, seed: 1).Cast(Enums.BandFormat.Uchar)
            .Colourspace(Enums.Interpretation.Srgb, Enums.Interpretation.Bw);

    private static byte[] PngHeader(int width, int height, byte depth, byte colours)
    {
        byte[] header = [.. "IHDR"u8, .. BigEndian(width), .. BigEndian(height), depth, colours, 0, 0, 0];
        return [0x89, .. "PNG\r\n\u001a\n"u8, .. BigEndian(13), .. header, .. BigEndian(Crc(header)), .. BigEndian(0), .. "IDAT"u8, 0x35,
            0xAF, 0x06, 0x1E];
    }

    private static int Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return (int)~crc;
    }

    private static byte[] BigEndian(int number) => [(byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number];
}
