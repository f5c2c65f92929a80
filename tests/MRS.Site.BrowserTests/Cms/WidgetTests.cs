using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>A change of one field changes its lines and no others: one field for each way in which the form takes a value.</summary>
[Collection(nameof(CmsCollection))]
public sealed class WidgetTests(BrowserFixture browser)
{
    private static readonly string Full = Path.Join(Tests.Repository.Fixtures, "sites", "full");

    [Fact]
    public async Task OneFieldChangesOnlyItsLines()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await ChangesAsync(tree, form, "page/entries/journal", f => f.Box("Title").FillAsync("The journal"), "-title: \"Our journal\"",
            "+title: \"The journal\"");
        await ChangesAsync(
            tree, form, "settings/entries/site", f => f.Box("Mission in one sentence").FillAsync("We work together.\nAll of us."),
            "-" + Line(tree, "content/site.yml", "mission:"), "+mission: \"We work together.\\nAll of us.\"");
        await ChangesAsync(tree, form, "settings/entries/site", f => f.Field("Founded").GetByRole(AriaRole.Spinbutton).FillAsync("1992"),
            "-founded: 1991", "+founded: 1992");
        await ChangesAsync(tree, form, "page/entries/about/mission", f => f.Box("Updated").FillAsync("2026-11-24"),
            "-updated: \"2026-11-23\"", "+updated: \"2026-11-24\"");
        await ChangesAsync(tree, form, "event/entries/congress-2017",
            f => f.Field("Kind").GetByRole(AriaRole.Radio, new() { Name = "Special conferences" }).ClickAsync(), "-kind: \"congress\"",
            "+kind: \"special\"");
        await ChangesAsync(tree, form, "page/entries/news",
            f => f.Field("Role").GetByRole(AriaRole.Radio, new() { Name = "President" }).ClickAsync(), "+role: \"president\"");
        await ChangesAsync(
            tree, form, "page/entries/journal", f => f.Field("Left out").GetByRole(AriaRole.Checkbox).CheckAsync(), "+excluded: true");
        await ChangesAsync(tree, form, "event/entries/congress-2017", f => f.Box("Begins").FillAsync("2017-07"), "-start: \"2017-07-03\"",
            "+start: \"2017-07\"");
        await ChangesAsync(tree, form, "event/entries/congress-2017", f => f.Box("City").FillAsync(""), "-city: \"Exampleton\"");
    }

    [Fact]
    public async Task ListsAndTextsChangeOnlyTheirLines()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await ChangesAsync(tree, form, "person/entries/person-before", async f =>
        {
            await f.Field("Sources").GetByRole(AriaRole.Button, new() { NameRegex = new("^Add") }).ClickAsync();
            await f.Field("Sources").GetByRole(AriaRole.Textbox).Last.FillAsync("https://example.org/new");
        }, "+  - \"https://example.org/new\"");
        await ChangesAsync(tree, form, "lists/entries/partner", async f =>
        {
            await f.UnfoldAsync("Western Example Society");
            await f.Box("Short name").FillAsync("WES!");
        }, "-    shortName: \"WES\"", "+    shortName: \"WES!\"");
        await ChangesAsync(tree, form, "page/entries/about/presidents-vision", async f =>
        {
            await f.Field("Text").GetByRole(AriaRole.Textbox).ClickAsync();
            await f.Page.Keyboard.TypeAsync("Some words.");
        }, "+", "+Some words.");
    }

    [Fact]
    public async Task SeveralReferencesAndPicturesChangeOnlyTheirLines()
    {
        await using var tree = await WorkingTree.StartAsync(Full);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await ChangesAsync(tree, form, "news/entries/new-members-2025", async f =>
        {
            await f.Field("People").GetByRole(AriaRole.Combobox).ClickAsync();
            await f.SettleAsync();
            await f.Page.GetByRole(AriaRole.Option, new() { Name = "Person Two" }).ClickAsync();
        }, "+people:", "+  - \"person-two\"");
    }

    private static string Line(WorkingTree tree, string file, string start) =>
        tree.Read(file).Split('\n').Single(l => l.StartsWith(start, StringComparison.Ordinal));

    private static async Task ChangesAsync(
        WorkingTree tree, EditingForm form, string entry, Func<EditingForm, Task> change, params string[] lines)
    {
        await form.OpenEntryAsync(entry);
        await change(form);
        await form.SaveAsync();
        Assert.Equal(lines, tree.Changes());
        // What the form holds and what stands in the tree stay the same from here on.
        tree.Commit("Change one field");
    }
}
