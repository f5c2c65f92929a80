using Microsoft.Playwright;
using MRS.Engine.Outputs.Cms;
using MRS.Engine.Outputs.Hosting;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>The form has a policy of its own, keeps to it, and speaks with no one but the host of the repository.</summary>
[Collection(nameof(CmsCollection))]
public sealed class PolicyTests(BrowserFixture browser)
{
    [Fact]
    public async Task NothingIsStoppedByThePolicyAndNoOneElseIsAsked()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("page/entries/about/mission");
        await form.Box("Title").FillAsync("Our mission today");
        await Assertions.Expect(form.Pane.Locator("h1")).ToHaveTextAsync("Our mission today");
        await form.SaveAsync();
        await form.Page.GotoAsync(new Uri(tree.Address, "/admin/#/assets").AbsoluteUri);
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Radio, new() { Name = "Assets" })).ToBeCheckedAsync();

        Assert.Empty(form.Violations);
        Assert.Equal(["www.githubstatus.com"], form.ForeignHosts);
    }

    [Fact]
    public async Task EveryAddressOfTheFormIsSentWithOnePolicyOfItsOwn()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        using var client = new HttpClient { BaseAddress = tree.Address };
        using var page = await client.GetAsync("/about/", TestContext.Current.CancellationToken);
        foreach (var address in new[] { "/admin/", "/admin/config.yml", "/admin/start.js", "/admin/cms/cms.js" })
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.DoesNotContain("'unsafe-eval'", policy, StringComparison.Ordinal);
            Assert.NotEqual(Assert.Single(page.Headers.GetValues("Content-Security-Policy")), policy);
            Assert.Equal("same-origin-allow-popups", Assert.Single(answer.Headers.GetValues("Cross-Origin-Opener-Policy")));
            Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
            Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        }
    }

    [Fact]
    public void TheHostIsToldTheSame()
    {
        var sent = Headers.For(CmsFiles.Address, Headers.Rules(browser.Society.Files.Artifacts.Select(a => a.Path)));
        Assert.Equal("same-origin-allow-popups", sent["Cross-Origin-Opener-Policy"]);
        Assert.DoesNotContain("'unsafe-eval'", sent["Content-Security-Policy"], StringComparison.Ordinal);
    }
}
