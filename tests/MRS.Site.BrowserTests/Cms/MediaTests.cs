using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// Pictures end small enough for the site and described in words; other kinds of files are refused with a reason. All of it under the
/// site's own policy.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class MediaTests(BrowserFixture browser)
{
    private const string Large =
        """
        async () => {
          const canvas = new OffscreenCanvas(5200, 3900);
          const pen = canvas.getContext('2d');
          for (let i = 0; i < 4000; i += 1) {
            pen.fillStyle = `hsl(${(i * 47) % 360} 60% ${30 + (i % 50)}%)`;
            pen.fillRect((i * 997) % 5200, (i * 613) % 3900, 300, 200);
          }

          const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
          let text = '';
          for (let i = 0; i < bytes.length; i += 32768) { text += String.fromCharCode(...bytes.subarray(i, i + 32768)); }
          return btoa(text);
        }
        """;

    [Fact]
    public async Task ALargePhotographEndsWithinTheLimitsAndIsDescribed()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        await form.OpenEntryAsync("person/entries/person-before");
        var photo = Convert.FromBase64String(await form.Page.EvaluateAsync<string>(Large));
        await ChooseAsync(form, "My Große Photo.PNG", "image/png", photo);
        await form.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Insert" }).ClickAsync();
        // Without words the page is not made, and the pane asks for them.
        await Assertions.Expect(form.Page.FrameLocator("iframe").GetByRole(AriaRole.Status))
            .ToContainTextAsync("The page cannot be made yet");
        await form.Box("Portrait in words").FillAsync("A picture of coloured fields");
        await form.SaveAsync();

        Assert.Equal(["content/media/my-grosse-photo.webp", "content/people/person-before.md"], tree.ChangedFiles());
        Assert.Equal(["+portrait: \"/media/my-grosse-photo.webp\"", "+portraitAlt: \"A picture of coloured fields\""],
            tree.Changes().Where(c => c.Contains("portrait", StringComparison.Ordinal)));
        var kept = File.ReadAllBytes(Path.Join(tree.Root, "content/media/my-grosse-photo.webp"));
        Assert.True(kept.Length < photo.Length && kept.Length < 4_000_000, $"{photo.Length} bytes became {kept.Length}.");
        Assert.Equal((2400, 1800), await SizeAsync(form, kept));
        Assert.Empty(form.Violations);
    }

    [Fact]
    public async Task AKindThatIsNotPublishedIsRefusedWithTheReason()
    {
        await using var tree = await WorkingTree.StartAsync(Tests.Repository.Society);
        await using var form = await EditingForm.OpenAsync(browser, tree);
        var said = new TaskCompletionSource<string>();
        form.Page.Dialog += (_, dialog) => said.TrySetResult(dialog.Message);
        await form.OpenEntryAsync("person/entries/person-before");
        await ChooseAsync(form, "drawing.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray());
        Assert.Equal("“drawing.svg”: files of this kind are not published. Allowed are .jpg, .jpeg, .png, .webp, .avif, .gif, .pdf.",
            await said.Task.WaitAsync(TestContext.Current.CancellationToken));
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Option, new() { Name = "drawing.svg" }))
            .ToHaveCountAsync(0);
    }

    private static async Task ChooseAsync(EditingForm form, string name, string kind, byte[] bytes)
    {
        await form.Field("Portrait").GetByRole(AriaRole.Button, new() { Name = "Browse" }).ClickAsync();
        var chooser = await form.Page.RunAndWaitForFileChooserAsync(
            () => form.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync());
        await chooser.SetFilesAsync(new FilePayload { Name = name, MimeType = kind, Buffer = bytes });
    }

    private static async Task<(int Width, int Height)> SizeAsync(EditingForm form, byte[] picture)
    {
        var size = await form.Page.EvaluateAsync<int[]>(
            "async text => { const bytes = Uint8Array.from(atob(text), c => c.charCodeAt(0)); const picture = await createImageBitmap(new "
                + "Blob([bytes], { type: 'image/webp' })); return [picture.width, picture.height]; }",
            Convert.ToBase64String(picture));
        return (size[0], size[1]);
    }
}
