using System.Text.Json;
using MRS.Engine;
using MRS.Engine.Files;
using MRS.Site.Tests.Tools;
using NetVips;

namespace MRS.Site.Tests.Icons;

/// <summary>The site's sign, as browsers and systems find it.</summary>
public sealed class SiteIconsTests : IDisposable
{
    private readonly TemporarySite site = TemporarySite.Small();

    public void Dispose() => site.Dispose();

    [Fact]
    public void EveryPageNamesItsIconsAndTheManifest()
    {
        var built = site.Build(site.PicturesOnly);

        Assert.Empty(built.Problems);
        Assert.All(built.Snapshot!.Pages(), page =>
        {
            var linked = page.Document
                .QuerySelectorAll("head link[rel=icon], head link[rel=apple-touch-icon], head link[rel=manifest]")
                .Select(l => (Rel: l.GetAttribute("rel"), Href: l.GetAttribute("href")!))
                .ToList();
            Assert.Equal(["icon", "apple-touch-icon", "manifest"], linked.Select(l => l.Rel));
            Assert.EndsWith(".svg", linked[0].Href, StringComparison.Ordinal);
            Assert.Equal("/manifest.webmanifest", linked[2].Href);
            Assert.All(linked, l => Assert.True(built.Has(l.Href[1..]), l.Href));
        });
    }

    [Fact]
    public void EveryPictureIsAsLargeAsTheManifestSays()
    {
        var built = site.Build(site.PicturesOnly);
        var icons = Manifest(built).GetProperty("icons").EnumerateArray().ToList();

        Assert.Equal(
            [("any", "any"), ("192x192", "any"), ("512x512", "any"), ("192x192", "maskable"), ("512x512", "maskable")],
            icons.Select(i => (i.GetProperty("sizes").GetString()!, i.GetProperty("purpose").GetString()!)));
        Assert.All(icons.Where(i => i.GetProperty("type").GetString() == "image/png"), i =>
        {
            using var image = Read(built, i.GetProperty("src").GetString()!);
            Assert.Equal(i.GetProperty("sizes").GetString(), $"{image.Width}x{image.Height}");
        });
    }

    [Fact]
    public void ThePictureForTouchScreensHasItsSizeAndNoHoles()
    {
        var built = site.Build(site.PicturesOnly);

        using var image = Read(built, built.Snapshot!.Page("/").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!);
        Assert.Equal((180, 180), (image.Width, image.Height));
        AssertFilled(image);
    }

    [Fact]
    public void WhatASystemMayCutOffIsGroundAlone()
    {
        var built = site.Build(site.PicturesOnly);
        var icons = Manifest(built).GetProperty("icons").EnumerateArray().Where(i => i.GetProperty("purpose").GetString() == "maskable");

        Assert.All(icons, i =>
        {
            using var image = Read(built, i.GetProperty("src").GetString()!);
            AssertFilled(image);
            AssertGroundOutsideTheSafeCircle(image);
        });
    }

    [Fact]
    public void TheManifestSpeaksOfTheSite()
    {
        var manifest = Manifest(MemorySite.Full().Build());

        Assert.Equal(("Example Research Society", "ERS", "en"), (manifest.GetProperty("name").GetString(),
            manifest.GetProperty("short_name").GetString(), manifest.GetProperty("lang").GetString()));
        Assert.Equal(("/", "browser"), (manifest.GetProperty("start_url").GetString(), manifest.GetProperty("display").GetString()));
    }

    [Fact]
    public void WithoutToolsThereIsTheSignAlone()
    {
        var built = MemorySite.Full().Build();

        Assert.Single(Manifest(built).GetProperty("icons").EnumerateArray());
        Assert.Null(built.Snapshot!.Page("/").QuerySelector("link[rel=apple-touch-icon]"));
    }

    private static JsonElement Manifest(BuildResult built) => JsonDocument.Parse(built.Text("manifest.webmanifest")).RootElement;

    private static Image Read(BuildResult built, string address)
    {
        Assert.True(built.Snapshot!.TryGet(address[1..], out var file), address);
        return Image.NewFromBuffer(file!.Content.ToArray());
    }

    private static void AssertFilled(Image image)
    {
        if (image.HasAlpha())
        {
            using var alpha = image[image.Bands - 1];
            Assert.Equal(255, alpha.Min());
        }
    }

    // Systems keep a circle of four fifths of the width.
    private static void AssertGroundOutsideTheSafeCircle(Image image)
    {
        var ground = image.Getpoint(0, 0);
        for (var x = 0; x < image.Width; x += 4)
        {
            for (var y = 0; y < image.Height; y += 4)
            {
                var (dx, dy) = (x - (image.Width / 2.0), y - (image.Height / 2.0));
                if (Math.Sqrt((dx * dx) + (dy * dy)) > image.Width * 0.4)
                {
                    Assert.Equal(ground, image.Getpoint(x, y));
                }
            }
        }
    }
}
