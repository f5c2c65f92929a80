using Microsoft.Playwright;
using MRS.Content.Schema;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// What the check of the files would refuse is refused in the form itself. Rules of form speak with the words of the check.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class RefusalTests(BrowserFixture browser)
{
    [Fact]
    public async Task TheFormRefusesWhatTheCheckRefuses()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("event/new");
        await form.Box("Description").FillAsync(new string('x', 301));
        await form.Field("Number").GetByRole(AriaRole.Spinbutton).FillAsync("1000");
        await form.Box("Begins").FillAsync("June 2031");
        await form.Box("Begins at").FillAsync("9 o’clock");
        await form.Box("Web page").FillAsync("www.example.org");
        await form.Box("Coordinates").FillAsync("north");
        await form.TrySaveAsync();

        await SaysAsync(form, "Title", "This field is required.");
        await SaysAsync(form, "Kind", "This field is required.");
        await SaysAsync(form, "Description", "You cannot enter more than 300 characters.");
        await SaysAsync(form, "Number", "The value must be less than or equal to 999.");
        await SaysAsync(form, "Begins", Words(FieldKind.PartialDate));
        await SaysAsync(form, "Begins at", Words(FieldKind.Time));
        await SaysAsync(form, "Web page", Words(FieldKind.WebAddress));
        await SaysAsync(form, "Coordinates",
            "It is two numbers with a comma between them: first -90 to 90, then -180 to 180. Example: 51.4988, -0.1749");
        Assert.EndsWith("/event/new", form.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnlyRecordsThatAreThereCanBeReferredTo()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("vision/new");
        await Assertions.Expect(form.Field("Person").GetByRole(AriaRole.Radio)).ToHaveCountAsync(3);
        Assert.Equal(0, await form.Field("Person").GetByRole(AriaRole.Textbox).CountAsync());
        await form.TrySaveAsync();
        await SaysAsync(form, "Person", "This field is required.");
    }

    private static string Words(FieldKind kind) => $"It should be {KindWords.Expected(kind)}. {KindWords.Advice(kind)}";

    private static Task SaysAsync(EditingForm form, string field, string words) =>
        Assertions.Expect(form.Field(field).GetByRole(AriaRole.Alert)).ToContainTextAsync(words);
}
