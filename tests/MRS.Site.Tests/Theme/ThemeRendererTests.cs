using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CsCheck;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MRS.Content.Problems;
using MRS.Engine.Assets;
using MRS.Engine.Context;
using MRS.Engine.Pages;
using MRS.Theme;
using MRS.Theme.Views;

namespace MRS.Site.Tests.Theme;

/// <summary>The theme writes its components as the framework would, which is asked here, character for character.</summary>
public sealed class ThemeRendererTests
{
    private static readonly ServiceProvider Services =
        new ServiceCollection().AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();

    private readonly ThemeRenderer renderer = new();

    [Fact]
    public async Task EveryPageIsWrittenAsTheFrameworkWritesIt()
    {
        var (context, views) = Full();

        foreach (var page in context.Plan.Pages)
        {
            await Same(views.For(page));
        }

        await Same(views.NotFound());
    }

    // All parts with all their examples, so also what no page of the fixture happens to show.
    [Fact]
    public async Task EveryPartIsWrittenAsTheFrameworkWritesIt()
    {
        var (_, views) = Full();

        await Same(views.Gallery());
    }

    [Fact]
    public async Task AnyWordsAreWrittenAsTheFrameworkWritesThem()
    {
        await Gen.String.SampleAsync(words => Same(Page(words)), iter: 100, threads: 1);
        foreach (var words in (string[])["<b>&\"'+`", "\ud800 alone", "\udc00", "é\u0301 \u00a0\u2028 \U0001F9EC",
            "\0\u0007\u007f\u0085\ufffe", new string('"', 40_000)])
        {
            await Same(Page(words));
        }
    }

    [Fact]
    public void WhatIsKeptOfOnePageIsNotShownOnAnother()
    {
        var (one, other) = (Page("x") with { Frame = Page("x").Frame with { MainMenu = Menu("One") } },
            Page("x") with { Frame = Page("x").Frame with { MainMenu = Menu("Other") } });

        Assert.Contains(">One<", Rendered(one), StringComparison.Ordinal);
        Assert.Contains(">Other<", Rendered(other), StringComparison.Ordinal);
        Assert.Contains(">One<", Rendered(one), StringComparison.Ordinal);
    }

    private static (BuildContext BuildContext, ViewBuilder Views) Full()
    {
        var context = MemorySite.Full().Build().BuildContext!;
        var pictures = PictureLibrary.Make(context.Site.Media, null, new ProblemLog());
        var shares = ShareImages.Draw(context.Site, context.Plan, null, new ProblemLog());
        return (context, new ViewBuilder(context, ThemeFiles.Make(null, SiteIcons.Make(null)).Assets, new Illustrations(pictures, shares)));
    }

    private async Task Same(PageView view) => Assert.Equal(await ByTheFramework(view), Rendered(view));

    private string Rendered(PageView view) => Encoding.UTF8.GetString(renderer.Render(view));

    private static async Task<string> ByTheFramework(PageView view)
    {
        await using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(ThemeRenderer.PageOf(view),
                ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view }))).ToHtmlString());
        return $"<!DOCTYPE html>\n{html.TrimEnd()}\n";
    }

    private static ViewList<MenuItemView> Menu(string text) => [new MenuItemView(text, "/", MenuPlace.Elsewhere, [])];

    private static TextPageView Page(string words) => new()
    {
        Frame = new PageFrame
        {
            Site = new SiteView(
                new MRS.Content.Model.SiteSettings { Name = words, Address = new("https://www.example.org"), Description = words },
                "https://www.example.org",
                new SiteAssets("/a.css", "/seeds.svg")),
            Address = "/",
            Title = words,
            DocumentTitle = words,
            Description = words,
            Breadcrumbs = [new LinkView(words, "/")],
        },
    };
}
