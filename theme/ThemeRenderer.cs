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
public sealed class ThemeRenderer : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly HtmlRenderer renderer;

    /// <summary>Sets up a renderer with nothing behind it: no I/O, no clock, no state between pages.</summary>
    public ThemeRenderer()
    {
        services = new ServiceCollection()
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            // Without it every letter outside ASCII would be written as a numeric entity.
            .AddSingleton<HtmlEncoder>(HtmlEncoder.Create(UnicodeRanges.All))
            .BuildServiceProvider();
        renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
    }

    /// <summary>The whole HTML document of a page, ending with a line end.</summary>
    public async Task<string> RenderAsync(PageView view)
    {
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await Start(view)).ToHtmlString());
        return $"<!DOCTYPE html>\n{html.Trim()}\n";
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await renderer.DisposeAsync();
        await services.DisposeAsync();
    }

    private Task<Microsoft.AspNetCore.Components.Web.HtmlRendering.HtmlRootComponent> Start(PageView view) => view switch
    {
        HomePageView => Render<HomePage>(view),
        VisionPageView => Render<VisionPage>(view),
        PastHoldersPageView => Render<PastHoldersPage>(view),
        PeoplePageView => Render<PeoplePage>(view),
        PersonPageView => Render<PersonPage>(view),
        PartnersPageView => Render<PartnersPage>(view),
        MeetingsPageView => Render<MeetingsPage>(view),
        EventPageView => Render<EventPage>(view),
        AwardsPageView => Render<AwardsPage>(view),
        MembershipPageView => Render<MembershipPage>(view),
        NewsListPageView => Render<NewsListPage>(view),
        NewsPageView => Render<NewsPage>(view),
        SearchPageView => Render<SearchPage>(view),
        ContactPageView => Render<ContactPage>(view),
        ThanksPageView => Render<ThanksPage>(view),
        NotFoundPageView => Render<NotFoundPage>(view),
        TextPageView => Render<TextPage>(view),
        GalleryPageView => Render<GalleryPage>(view),
        _ => throw new ArgumentOutOfRangeException(nameof(view), view.GetType().Name, "No page component shows this view."),
    };

    private Task<Microsoft.AspNetCore.Components.Web.HtmlRendering.HtmlRootComponent> Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(PageView view)
        where TPage : IComponent =>
        renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view }));
}
