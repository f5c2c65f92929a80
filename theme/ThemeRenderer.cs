using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MRS.Theme.Gallery;
using MRS.Theme.Pages;
using MRS.Theme.Views;

namespace MRS.Theme;

/// <summary>Turns a page's view into its HTML by the component made for it. Use one on one thread at a time.</summary>
public sealed class ThemeRenderer : IDisposable
{
    private readonly ServiceProvider services;
    private readonly PageWriter writer = new();

    /// <summary>Sets up a renderer with nothing behind it: no I/O, no clock, no state between pages.</summary>
    public ThemeRenderer() => services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        // Without it every letter outside ASCII would be written as a numeric entity.
        .AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>The whole HTML document of a page, ending with a line end. It is valid until the next page is rendered.</summary>
    public async Task<ReadOnlyMemory<char>> RenderAsync(PageView view)
    {
        writer.Clear();
        writer.Write("<!DOCTYPE html>\n");
        // The framework's renderer keeps every component it ever made until it is disposed of, so each page has one of its own.
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () => (await Start(renderer, view)).WriteHtmlTo(writer));
        writer.TrimEnd();
        writer.Write('\n');
        return writer.Written;
    }

    /// <inheritdoc />
    public void Dispose() => services.Dispose();

    private static Task<Microsoft.AspNetCore.Components.Web.HtmlRendering.HtmlRootComponent> Start(HtmlRenderer renderer, PageView view) => view switch
    {
        HomePageView => Render<HomePage>(renderer, view),
        VisionPageView => Render<VisionPage>(renderer, view),
        PastHoldersPageView => Render<PastHoldersPage>(renderer, view),
        PeoplePageView => Render<PeoplePage>(renderer, view),
        PersonPageView => Render<PersonPage>(renderer, view),
        PartnersPageView => Render<PartnersPage>(renderer, view),
        MeetingsPageView => Render<MeetingsPage>(renderer, view),
        EventPageView => Render<EventPage>(renderer, view),
        AwardsPageView => Render<AwardsPage>(renderer, view),
        MembershipPageView => Render<MembershipPage>(renderer, view),
        NewsListPageView => Render<NewsListPage>(renderer, view),
        NewsPageView => Render<NewsPage>(renderer, view),
        SearchPageView => Render<SearchPage>(renderer, view),
        ContactPageView => Render<ContactPage>(renderer, view),
        ThanksPageView => Render<ThanksPage>(renderer, view),
        NotFoundPageView => Render<NotFoundPage>(renderer, view),
        TextPageView => Render<TextPage>(renderer, view),
        GalleryPageView => Render<GalleryPage>(renderer, view),
        _ => throw new ArgumentOutOfRangeException(nameof(view), view.GetType().Name, "No page component shows this view."),
    };

    private static Task<Microsoft.AspNetCore.Components.Web.HtmlRendering.HtmlRootComponent> Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(HtmlRenderer renderer, PageView view)
        where TPage : IComponent =>
        renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view }));
}
