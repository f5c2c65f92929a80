using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms.GitHost;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// What officers do on the published site, entry by entry: each entry is a proposal of its own, which passes the required check by itself
/// and is merged before the next. See <see cref="GitHostStandIn" /> for what stands in for the repository's host.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class ProcedureTests(BrowserFixture browser)
{
    private const string Mission = "content/pages/about/mission.md";

    private static readonly string Full = Path.Join(Tests.Repository.Fixtures, "sites", "full");

    [Fact]
    public async Task AHandOverIsAPersonATermAndWords()
    {
        await using var tree = await WorkingTree.StartAsync(Full);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        var check = new RequiredCheck(tree, host);
        await check.PublishAsync();

        await form.OpenEntryAsync("person/new");
        await form.Box("Name").FillAsync("Person Example");
        await ProposeAsync(form, check, "content/people/person-example.md");
        await EnterTermAsync(form);
        await ProposeAsync(form, check, "content/data/terms.yml");
        var meanwhile = await check.BuildAsync();
        Assert.Contains("No words by Person Example are published here yet.", Text(meanwhile, "about/presidents-vision/index.html"),
            StringComparison.Ordinal);
        await EnterWordsAsync(form);
        await ProposeAsync(form, check, "content/visions/person-example.md");

        var site = await check.BuildAsync();
        Assert.Contains("New words from someone new.", Text(site, "about/presidents-vision/index.html"), StringComparison.Ordinal);
        Assert.Contains("There is much to do.", Text(site, "about/past-presidents/person-three/index.html"), StringComparison.Ordinal);
        Assert.Empty(host.Unknown);
        Assert.Empty(form.Violations);
    }

    [Theory]
    [InlineData("", "/about/mission/ /404.html 410")]
    [InlineData("/about/people/", "/about/mission/ /about/people/ 301")]
    public async Task APageIsTakenDownByItsField(string successor, string rule)
    {
        await using var tree = await WorkingTree.StartAsync(Full);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        var check = new RequiredCheck(tree, host);
        await check.PublishAsync();

        await form.OpenEntryAsync("page/entries/about/mission");
        await EnterDayAsync(form, "Taken down on", "2026-11-23");
        if (successor.Length > 0)
        {
            await form.Box("Leads to").FillAsync(successor);
        }

        await ProposeAsync(form, check, Mission);

        var site = await check.BuildAsync();
        Assert.Contains(rule, Text(site, "_redirects"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Join(site, "about", "mission", "index.html")));
        Assert.DoesNotContain("/about/mission/", Text(site, "sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains("We make examples.", tree.Read(Mission), StringComparison.Ordinal);
        Assert.Empty(host.Unknown);
    }

    [Fact]
    public async Task NewsOfADayToComeWaitsForIt()
    {
        await using var tree = await WorkingTree.StartAsync(Full);
        var host = new GitHostStandIn(tree.Root);
        await using var form = await EditingForm.SignInAsync(browser, tree, host);
        var check = new RequiredCheck(tree, host);
        await check.PublishAsync();

        await form.OpenEntryAsync("news/new");
        await form.Box("Title").FillAsync("Registration opens");
        await form.Box("Description").FillAsync("From today on members and guests can register for the congress.");
        await EnterDayAsync(form, "Published", "2027-01-05");
        await form.Field("Text").GetByRole(AriaRole.Textbox).ClickAsync();
        await form.Page.Keyboard.TypeAsync("Register now.");
        await ProposeAsync(form, check, "content/news/registration-opens.md");

        var site = await check.BuildAsync();
        Assert.False(File.Exists(Path.Join(site, "news", "registration-opens", "index.html")));
        Assert.DoesNotContain("Registration opens", Text(site, "news/index.html"), StringComparison.Ordinal);
        Assert.Empty(host.Unknown);
    }

    private static async Task EnterTermAsync(EditingForm form)
    {
        await form.OpenEntryAsync("lists/entries/term");
        await form.Fields.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add \u2068Term of office") }).ClickAsync();
        await form.SettleAsync();
        await form.Box("Id").FillAsync("president-person-example");
        await form.Field("Person").GetByRole(AriaRole.Combobox).ClickAsync();
        await form.SettleAsync();
        await form.Page.GetByRole(AriaRole.Option, new() { Name = "Person Example" }).ClickAsync();
        await form.Field("Role").GetByRole(AriaRole.Radio, new() { Name = "President" }).ClickAsync();
        await form.Box("From").FillAsync("2026-11");
    }

    private static async Task EnterWordsAsync(EditingForm form)
    {
        await form.OpenEntryAsync("vision/new");
        await form.Box("Title").FillAsync("Words from the President");
        await form.Field("Person").GetByRole(AriaRole.Combobox).ClickAsync();
        await form.SettleAsync();
        await form.Page.GetByRole(AriaRole.Option, new() { Name = "Person Example" }).ClickAsync();
        await form.Field("Text").GetByRole(AriaRole.Textbox).ClickAsync();
        await form.Page.Keyboard.TypeAsync("New words from someone new.");
    }

    private static Task EnterDayAsync(EditingForm form, string field, string day) =>
        form.Field(field).Locator("input").First.FillAsync(day);

    // The next entry may name what this one brings, so the form reads the files anew.
    private static async Task ProposeAsync(EditingForm form, RequiredCheck check, string file)
    {
        await form.ProposeAsync("Later");
        await check.PassAsync(file);
        await form.Page.ReloadAsync();
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Radiogroup, new() { Name = "Switch Page" })).ToBeVisibleAsync();
    }

    private static string Text(string site, string path) => File.ReadAllText(Path.Join(site, path));
}
