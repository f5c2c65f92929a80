using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// What officers do, from the form to the page that readers see. Local editing: see <see cref="EditingForm" /> for what stands in for the
/// folder.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class JourneyTests(BrowserFixture browser)
{
    private const string Holder = "person-now-serving";

    [Fact]
    public async Task WordsAddedToTheVisionChangeItsFileOnlyThereAndShowOnThePage()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync($"vision/entries/{Holder}");
        var last = tree.Read($"content/visions/{Holder}.md").TrimEnd().Split('\n')[^1];
        await form.Field("Text").GetByRole(AriaRole.Textbox).ClickAsync();
        await form.Page.Keyboard.PressAsync("Control+End");
        await form.Page.Keyboard.TypeAsync(" Come and see.");
        await form.SaveAsync();

        Assert.Equal([$"content/visions/{Holder}.md"], tree.ChangedFiles());
        Assert.Equal([$"-{last}", $"+{last} Come and see."], tree.Changes());
        await ShowsAsync(form, tree, "/about/presidents-vision/", "Come and see.");
    }

    [Fact]
    public async Task APartnersWordsChangeOnlyThereAndShowOnThePage()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("lists/entries/partner");
        await form.UnfoldAsync("Western Example Society");
        await form.Box("What we do together").FillAsync("Three joint meetings so far.");
        await form.SaveAsync();

        Assert.Equal(["content/data/partners.yml"], tree.ChangedFiles());
        Assert.Equal("+    note: \"Three joint meetings so far.\"", Assert.Single(tree.Changes(), c => c[0] == '+'));
        await ShowsAsync(form, tree, "/about/partners/", "Three joint meetings so far.");
    }

    [Fact]
    public async Task ANewMeetingIsANewFileAndAPage()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("event/new");
        await form.Box("Title").FillAsync("Example Congress 2031");
        await form.Field("Kind").GetByRole(AriaRole.Radio, new() { Name = "Congresses" }).ClickAsync();
        await form.Box("Begins").FillAsync("2031-06-12");
        await form.Box("City").FillAsync("Exampleville");
        await form.SaveAsync();

        Assert.Equal(["content/events/example-congress-2031.md"], tree.ChangedFiles());
        Assert.Equal("---\ntitle: \"Example Congress 2031\"\nkind: \"congress\"\nstart: \"2031-06-12\"\ncity: \"Exampleville\"\n---\n",
            tree.Read("content/events/example-congress-2031.md"));
        await ShowsAsync(form, tree, "/meetings/example-congress-2031/", "Exampleville");
    }

    [Fact]
    public async Task AHandOverIsAnEndDateANewTermAndNewWords()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("person/new");
        await form.Box("Name").FillAsync("Person Example");
        await form.SaveAsync();
        await EnterTermAsync(form);
        await form.OpenEntryAsync("vision/new");
        await form.Box("Title").FillAsync("The President’s Vision");
        await form.Field("Person").GetByRole(AriaRole.Radio, new() { Name = "Person Example" }).ClickAsync();
        await form.Field("Text").GetByRole(AriaRole.Textbox).ClickAsync();
        await form.Page.Keyboard.TypeAsync("New words from someone new.");
        await form.SaveAsync();

        Assert.Equal(
            ["content/data/terms.yml", "content/people/person-example.md", "content/visions/person-example.md"], tree.ChangedFiles());
        Assert.All(tree.Changes(), c => Assert.Equal('+', c[0]));
        await ShowsAsync(form, tree, "/about/presidents-vision/", "New words from someone new.");
        await ShowsAsync(form, tree, $"/about/past-presidents/{Holder}/", "Welcome to the Society of Invented Examples!");
    }

    private static async Task EnterTermAsync(EditingForm form)
    {
        await form.OpenEntryAsync("lists/entries/term");
        await form.Fields.GetByRole(AriaRole.Button, new() { Name = "Expand", Exact = true }).First.ClickAsync();
        await form.Box("Until").FillAsync("2026-11");
        await form.Fields.GetByRole(AriaRole.Button, new() { Name = "Collapse", Exact = true }).Nth(1).ClickAsync();
        await form.Fields.GetByRole(AriaRole.Button, new() { NameRegex = new("^Add \u2068Term of office") }).ClickAsync();
        await form.SettleAsync();
        await form.Box("Id").FillAsync("president-person-example");
        await form.Field("Person").GetByRole(AriaRole.Radio, new() { Name = "Person Example" }).ClickAsync();
        await form.Field("Role").GetByRole(AriaRole.Radio, new() { Name = "President" }).ClickAsync();
        await form.Box("From").FillAsync("2026-11");
        await Assertions.Expect(form.Pane.Locator("main")).ToContainTextAsync("Person Example");
        await form.SaveAsync();
    }

    // The page is made anew a moment after its file has changed.
    private static async Task ShowsAsync(EditingForm form, WorkingTree tree, string address, string words)
    {
        var reader = await form.Page.Context.NewPageAsync();
        await reader.GotoAsync(new Uri(tree.Address, address).AbsoluteUri);
        await Assertions.Expect(reader.Locator("main")).ToContainTextAsync(words);
        await reader.CloseAsync();
    }
}
