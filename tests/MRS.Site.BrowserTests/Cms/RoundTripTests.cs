using Microsoft.Playwright;
using MRS.Content;
using MRS.Content.Schema;
using MRS.Content.Sources;
using MRS.Engine.Outputs.Cms;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// What the form saves without a change is what was there, for every file of a society's content. The form lets no one save an untouched
/// entry, so each is changed by one letter and saved, and changed back and saved.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class RoundTripTests(BrowserFixture browser)
{
    public static TheoryData<string> Types => [.. ContentSchema.Types.Select(t => t.Words.Name)];

    [Theory]
    [MemberData(nameof(Types))]
    public Task EveryFileComesBackAsItWas(string name) => EveryFileComesBackAsync(name, Tests.Repository.Society);

    /// <summary>The same for the files of any content folder.</summary>
    internal async Task EveryFileComesBackAsync(string name, string content)
    {
        var type = ContentSchema.Types.Single(t => t.Words.Name == name);
        await using var tree = await WorkingTree.StartAsync(content);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        var findings = new List<string>();
        foreach (var (file, entry) in Entries(type, Path.Join(tree.Root, "content")))
        {
            await ChangeAsync(form, type, entry, text => text + "x");
            if (tree.Changes() is not { Count: 2 } || tree.ChangedFiles() is not [var changed] || changed != "content/" + file)
            {
                findings.Add($"{file}: one letter more changed {string.Join('\n', tree.Changes())}");
            }

            await ChangeAsync(form, type, entry, text => text[..^1]);
            if (tree.Changes() is { Count: > 0 } left)
            {
                findings.Add($"{file} did not come back:\n{string.Join('\n', left)}");
                tree.Restore();
            }
        }

        Findings.AssertNone(findings);
    }

    private static async Task ChangeAsync(EditingForm form, ContentType type, string entry, Func<string, string> change)
    {
        await form.OpenEntryAsync(entry);
        if (type.IsList || type.Fields[0].Kind == FieldKind.Record)
        {
            await UnfoldTheFirstAsync(form);
        }

        var box = form.Fields.GetByRole(AriaRole.Textbox).First;
        var text = await box.InputValueAsync();
        Assert.NotEqual("", text);
        await box.FillAsync(change(text));
        await form.SaveAsync();
    }

    // Now and then the form shows a record open at once.
    private static async Task UnfoldTheFirstAsync(EditingForm form)
    {
        var folded = form.Fields.GetByRole(AriaRole.Button, new() { Name = "Expand", Exact = true }).First;
        await Assertions.Expect(folded.Or(form.Fields.GetByRole(AriaRole.Textbox)).First).ToBeVisibleAsync();
        if (await folded.IsVisibleAsync())
        {
            await folded.ClickAsync();
        }
    }

    private static IEnumerable<(string File, string Entry)> Entries(ContentType type, string content)
    {
        var files = ContentFolder.Read(content, new Content.Problems.ProblemLog()).Where(type.Claims).ToList();
        Assert.NotEmpty(files);
        return files.Select(f => (f.Path,
            type.IsFolder
                ? $"{type.Words.Name}/entries/{f.Path[(type.Words.Folder.Length + 1)..^3]}"
                : $"{CmsGroup.Of(type).Name}/entries/{type.Words.Name}"));
    }
}
