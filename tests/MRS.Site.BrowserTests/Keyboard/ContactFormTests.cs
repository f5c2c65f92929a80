using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using static Microsoft.Playwright.Assertions;

namespace MRS.Site.BrowserTests.Keyboard;

/// <summary>The contact form, by keyboard alone, with and without scripts.</summary>
public sealed class ContactFormTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FormIsFilledInAndSentToThePageThatSaysSo(bool hasScripts)
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone with { HasScripts = hasScripts });
        var page = visit.Page;
        await visit.GoAsync(browser.Example.At("/contact/"));
        var message = $"A message, scripts {hasScripts}.";
        await WriteAsync(page, "Your name", "Person One");
        await WriteAsync(page, "Your e-mail address", "one@example.org");
        await WriteAsync(page, "Your message", message);
        await page.TabAndPressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Send the message" }), "Enter");

        await page.WaitForURLAsync(new Uri(browser.Example.Address, "/contact/thanks/").AbsoluteUri);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        var sent = Assert.Single(browser.Example.Forms, f => f.GetValueOrDefault("message") == message);
        Assert.Equal("contact", sent["form-name"]);
        Assert.Equal("Person One", sent["name"]);
        Assert.Equal("one@example.org", sent["email"]);
        // The field for robots, which a person never meets.
        Assert.Equal("", sent["website"]);
    }

    [Fact]
    public async Task FormThatIsNotFilledInStaysAndShowsTheFirstGap()
    {
        await using var visit = await browser.OpenAsync(Visitor.Phone);
        await visit.GoAsync(browser.Example.At("/contact/"));
        await visit.Page.TabAndPressAsync(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Send the message" }), "Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "Your name" })).ToBeFocusedAsync();
        Assert.EndsWith("/contact/", visit.Page.Url, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(IPage page, string field, string text)
    {
        await page.TabToAsync(page.GetByRole(AriaRole.Textbox, new() { Name = field }));
        await page.Keyboard.TypeAsync(text);
    }
}
