using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// A save changes only what was edited, in files of every form: quotes or none, lists in brackets, comments, line ends of Windows.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class HandWrittenTests(BrowserFixture browser)
{
    [Fact]
    public async Task AChangeOfOneFieldChangesItsLineAlone()
    {
        using var site = HandWritten.Site();
        await using var tree = await WorkingTree.StartAsync(site.Content);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        var findings = new List<string>();
        foreach (var file in HandWritten.Files)
        {
            await form.OpenEntryAsync(HandWritten.Entry(file));
            await form.Page.WaitForTimeoutAsync(600);
            if (await form.Save.IsEnabledAsync())
            {
                findings.Add($"{file} counts as changed when it is opened.");
            }

            if (file.StartsWith("data/", StringComparison.Ordinal))
            {
                await form.UnfoldAsync("Second: by hand");
            }

            var box = form.Box(file.StartsWith("people/", StringComparison.Ordinal) || file.StartsWith("data/", StringComparison.Ordinal)
                ? "Name"
                : "Title");
            await box.FillAsync(await box.InputValueAsync() + " and more");
            await form.SaveAsync();
            Note(findings, tree, file, removed: 1, added: 1);
        }

        Findings.AssertNone(findings);
    }

    [Theory]
    [InlineData("pages/bare-words.md", "its author.", "point two", "a deeper point", "Second paragraph with ")]
    [InlineData("pages/compact-table.md", "Before the tables.", "by hand")]
    [InlineData("pages/windows.md", "First paragraph", "b")]
    [InlineData("pages/lists.md", "loose two", "with a paragraph", "inner two", "task open", "Text_with_underscores")]
    [InlineData("pages/headings.md", "Heading by underline", "Closed heading", "over two lines")]
    [InlineData("pages/code.md", "Before the code.", "after two spaces", "Last paragraph.")]
    [InlineData("news/by-hand.md", "There are two empty lines above.")]
    [InlineData("people/person-hand.md", "Wrote a file by hand.")]
    public async Task WordsTypedIntoTheTextChangeTheirLineAlone(string file, params string[] places)
    {
        using var site = HandWritten.Site();
        await using var tree = await WorkingTree.StartAsync(site.Content);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        var findings = new List<string>();
        foreach (var place in places)
        {
            await form.OpenEntryAsync(HandWritten.Entry(file));
            await form.TypeAfterAsync(place, " EDITED ");
            await form.SaveAsync();
            Note(findings, tree, $"{file} at “{place}”", removed: 1, added: 1);
        }

        Findings.AssertNone(findings);
    }

    [Fact]
    public async Task AFileWhoseFieldsCannotBeReadIsNotSavedAndTheFormSaysWhy()
    {
        using var site = HandWritten.Site();
        await using var tree = await WorkingTree.StartAsync(site.Content);
        const string Broken = "---\ntitle: Broken\ntitle: twice\n---\n\nWords.\n";
        await File.WriteAllTextAsync(Path.Join(tree.Root, "content", "pages", "broken.md"), Broken, TestContext.Current.CancellationToken);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("page/entries/broken");
        await form.Box("Title").FillAsync("Mended");
        await form.TrySaveAsync();

        var answer = form.Page.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(answer).ToContainTextAsync("The fields of this file cannot be read, so nothing was saved.");
        await Assertions.Expect(answer).ToContainTextAsync("Map keys must be unique");
        Assert.Equal(Broken, tree.Read("content/pages/broken.md"));
    }

    private static void Note(List<string> findings, WorkingTree tree, string what, int removed, int added)
    {
        var changes = tree.Changes();
        if (changes.Count(c => c[0] == '-') != removed || changes.Count(c => c[0] == '+') != added || tree.ChangedFiles().Count != 1)
        {
            findings.Add($"{what} changed\n{string.Join('\n', changes)}");
        }

        tree.Commit("Change one field");
    }
}
