using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>What the house style of Markdown holds comes back from the running form as it was, though it is taken apart and put together there.</summary>
[Collection(nameof(CmsCollection))]
public sealed class HouseStyleTests(BrowserFixture browser)
{
    private const string Page = "content/pages/house-style.md";

    private const string Old = "-title: \"House style\"";
    private const string New = "+title: \"House style and more\"";

    [Fact]
    public Task AChangeOfTheTitleChangesNothingInTheText() => TitleChanges("", Old, New);

    // What the check of files warns of does happen.
    [Fact]
    public Task ATextInAnotherStyleIsRewrittenWithIt() => TitleChanges("\nAn *odd* word, and H~2~O.\n", Old, New, "-An *odd* word, and H~2~O.", "+An _odd_ word, and H\\~2\\~O.");

    private async Task TitleChanges(string added, params string[] expected)
    {
        var content = Directory.CreateTempSubdirectory("mrs-site-house-style-");
        try
        {
            Copy(Path.Join(Tests.Repository.Fixtures, "sites", "small"), content.FullName);
            File.Copy(Path.Join(Tests.Repository.Fixtures, "house-style.md"), Path.Join(content.FullName, "pages", "house-style.md"));
            await File.AppendAllTextAsync(Path.Join(content.FullName, "pages", "house-style.md"), added, TestContext.Current.CancellationToken);
            await using var tree = await WorkingTree.StartAsync(content.FullName);
            await using var form = await EditingForm.OpenAsync(browser, tree);

            await form.OpenEntryAsync("page/entries/house-style");
            await Assertions.Expect(form.Fields.GetByText("And a second paragraph.").First).ToBeVisibleAsync();
            await form.Box("Title").FillAsync("House style and more");
            await form.SaveAsync();

            Assert.Equal([Page], tree.ChangedFiles());
            Assert.Equal(expected, tree.Changes());
        }
        finally
        {
            content.Delete(recursive: true);
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }
}
