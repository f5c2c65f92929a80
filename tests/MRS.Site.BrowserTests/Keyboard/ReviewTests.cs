using System.Diagnostics;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using MRS.Engine.Files;
using MRS.Site.BrowserTests.Accessibility;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Hosting;
using MRS.Site.Commands;
using MRS.Site.Tools;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>The pages below <c>/_review/</c> as a reviewer meets them: the present words of the office with some of them changed.</summary>
public sealed class ReviewTests(BrowserFixture browser) : IAsyncLifetime
{
    private const string Vision = "/_review/about/presidents-vision/";
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-review-browser-");
    private StaticHost host = null!;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var content = Path.Join(folder.FullName, "content");
        foreach (var file in Directory.EnumerateFiles(Tests.Repository.Society, "*", SearchOption.AllDirectories))
        {
            var target = Path.Join(content, Path.GetRelativePath(Tests.Repository.Society, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Git("init", "--quiet", "--initial-branch", "main");
        Git("add", "--all");
        Git("-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false", "commit", "--quiet", "-m",
            "All of it");
        var vision = Directory.EnumerateFiles(Path.Join(content, "visions")).First();
        var text = await File.ReadAllTextAsync(vision);
        Assert.Contains("Through a long-standing partnership", text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(vision,
            text.Replace("Through a long-standing partnership", "Through a very old partnership", StringComparison.Ordinal)
                + "\nA paragraph at the end.\n");
        using var said = new StringWriter();
        var output = Path.Join(folder.FullName, "output");
        var context = new CommandContext(said, said, () => new DateOnly(2026, 11, 23).Noon(), IsTerminal: false, UseColour: false)
        {
            ToolsFor = SiteTools.Around,
        };
        var code = await CommandLine.RunAsync(
            ["review", "--content", content, "--base", "main", "--output", output, "--proposal", "12", "--commit", "0123456789"], context);
        Assert.True(code == 0, said.ToString());
        var site = new Snapshot(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Select(f => new Artifact(Path.GetRelativePath(output, f).Replace('\\', '/'), File.ReadAllBytes(f))));
        host = await StaticHost.StartAsync(site, new Compression());
    }

    [Fact]
    public async Task WordsAreMarkedAndTheKeyboardLeadsFromChangeToChange()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        var page = visit.Page;
        var wrong = Watch(page);
        await page.GotoAsync(new Uri(host.Address, Vision).AbsoluteUri);

        await Expect(page.Locator("main ins")).ToHaveTextAsync(["very old", "A paragraph at the end."]);
        await Expect(page.Locator("main del")).ToHaveTextAsync(["long-standing"]);
        var status = page.GetByRole(AriaRole.Status);
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#change-1")).ToBeFocusedAsync();
        await Expect(status).ToHaveTextAsync("Change 1 of 2");
        await Expect(page.Locator("main ins").First).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.Keyboard.PressAsync("n");
        await Expect(page.Locator("#change-2")).ToBeFocusedAsync();
        await Expect(status).ToHaveTextAsync("Change 2 of 2");
        await page.Keyboard.PressAsync("n");
        await Expect(status).ToHaveTextAsync("Change 1 of 2");
        await page.Keyboard.PressAsync("p");
        await Expect(status).ToHaveTextAsync("Change 2 of 2");
        await page.TabAndPressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Previous" }), "Enter");
        await Expect(page.Locator("#change-1")).ToBeFocusedAsync();
        // Single letters can be turned off.
        await page.TabAndPressAsync(page.GetByRole(AriaRole.Checkbox), "Space");
        await page.Keyboard.PressAsync("n");
        await Expect(status).ToHaveTextAsync("Change 1 of 2");
        Findings.AssertNone(wrong);
    }

    [Fact]
    public async Task ThePageKeepsItsLayout()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop);
        const string Tops = "() => [...document.querySelectorAll('h1, header.bed, .page-text > p:first-child')].map(e => { const r = "
            + "e.getBoundingClientRect(); return `${e.tagName} ${r.left} ${r.top} ${r.width}`; })";
        await visit.Page.GotoAsync(new Uri(host.Address, "/about/presidents-vision/").AbsoluteUri);
        var plain = await visit.Page.EvaluateAsync<string[]>(Tops);
        await visit.Page.GotoAsync(new Uri(host.Address, Vision).AbsoluteUri);

        Assert.Equal(plain, await visit.Page.EvaluateAsync<string[]>(Tops));
    }

    [Fact]
    public async Task SideBySideShowsBothStatesInTheirOwnWindows()
    {
        await using var visit = await browser.OpenAsync(new Visitor(1600));
        var wrong = Watch(visit.Page);
        await visit.Page.GotoAsync(new Uri(host.Address, Vision).AbsoluteUri);
        await visit.Page.TabAndPressAsync(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Side by side" }), "Enter");

        await Expect(visit.Page.FrameLocator("iframe >> nth=0").Locator("main del")).ToHaveTextAsync(["long-standing"]);
        await Expect(visit.Page.FrameLocator("iframe >> nth=1").Locator("main ins").First).ToHaveTextAsync("very old");
        Findings.AssertNone(wrong);
    }

    // Both states of a page have the same landmarks; each is looked at by itself below.
    [Fact]
    public async Task AxeFindsNothingAroundTheTwoWindows()
    {
        await using var visit = await browser.OpenAsync(Visitor.Laptop with { IgnoresPolicy = true });
        await visit.Page.GotoAsync(new Uri(host.Address, "/_review/_beside/about/presidents-vision/").AbsoluteUri);
        await visit.Page.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
        const string Run = "tags => axe.run({ exclude: ['iframe'] }, { runOnly: { type: 'tag', values: "
            + "tags } }).then(r => [...r.violations, ...r.incomplete].map(v => `${v.id}: ${v.nodes[0].html}`))";

        Findings.AssertNone(await visit.Page.EvaluateAsync<string[]>(Run, Tags));
    }

    [Theory]
    [InlineData("/_review/")]
    [InlineData(Vision)]
    [InlineData("/_review/_before/about/presidents-vision/")]
    [InlineData("/about/presidents-vision/")]
    public async Task AxeFindsNothing(string address)
    {
        foreach (var visitor in (Visitor[])[Visitor.Phone with { IgnoresPolicy = true }, Visitor.Laptop with { IgnoresPolicy = true }])
        {
            foreach (var colours in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                await using var visit = await browser.OpenAsync(visitor);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = colours });
                await visit.Page.GotoAsync(new Uri(host.Address, address).AbsoluteUri);
                foreach (var frame in visit.Page.Frames)
                {
                    await frame.EvaluateAsync(new BundledAxeScriptProvider().GetScript());
                }

                var report = await visit.ProbeAsync<AxeReport>("axe-run", Tags);
                Findings.AssertNone([.. report.Violations.Select(v => $"{colours} {visitor.Width}: {v}"),
                    .. report.Incompletes.Where(i => !Explanations.All.Any(e => e.Fits(i)))
                        .Select(i => $"{colours} {visitor.Width}: undecided: {i}")]);
            }
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        folder.Delete(recursive: true);
    }

    // What a page breaks of its own policy, or complains of.
    private static List<string> Watch(IPage page)
    {
        var wrong = new List<string>();
        page.Console += (_, message) =>
        {
            // The button that is first in the open menu is passed over while a page loads in which something has the focus already, as it
            // is meant to be.
            if (!message.Text.StartsWith("Autofocus processing was blocked", StringComparison.Ordinal))
            {
                wrong.Add($"{message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => wrong.Add(error);
        return wrong;
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.FullName })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
