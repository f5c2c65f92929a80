using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;
using MRS.Site.BrowserTests.Cms.GitHost;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// The editing form in a real browser, used as an editor does. In its local mode the form asks for a folder by the File System Access API,
/// which shows a window of the operating system that no test can answer. In its place stands the browser's own private file system: the
/// same interface and the same code of the form. It is filled from a real working tree, and copied back to it after every save.
/// </summary>
internal sealed class EditingForm : IAsyncDisposable
{
    private const string PrivateFolder = "window.showDirectoryPicker = async () => navigator.storage.getDirectory();";
    private const string Listen = "document.addEventListener('securitypolicyviolation', "
        + "(e) => console.error('POLICY ' + e.effectiveDirective + ' ' + e.blockedURI));";

    // Right after the form has opened, a click on Save within about 300 ms of the first change can do nothing; the change stays. Nor does
    // one on a menu that is just opening.
    private const float Settled = 400;
    private const int MostClicks = 4;
    private const int MostScrolls = 50;

    private const string ToTheLast = "() => { const fields = [...document.querySelectorAll('[role=\"group\"][aria-label$=\"Field\"]')]; "
        + "fields.at(-1)?.scrollIntoView(); return fields.length; }";

    // What the form does takes a second or two. A test that waits longer for it waits for something that will not come.
    private const float PatienceInMilliseconds = 45_000;

    private readonly Visit visit;
    private readonly WorkingTree tree;

    private EditingForm(Visit visit, WorkingTree tree) => (this.visit, this.tree) = (visit, tree);

    /// <summary>The page of the form.</summary>
    public IPage Page => visit.Page;

    /// <summary>What the site's policy stopped.</summary>
    public List<string> Violations { get; } = [];

    /// <summary>Every host but the preview's own that was asked for something.</summary>
    public HashSet<string> ForeignHosts { get; } = [];

    /// <summary>The fields.</summary>
    public ILocator Fields => Page.GetByRole(AriaRole.Group, new() { NameRegex = new("^Edit ") });

    /// <summary>The page as the pane beside the form shows it.</summary>
    public IFrameLocator Pane => Page.FrameLocator("iframe[title='Content Preview'], iframe").FrameLocator("iframe[title='The page']");

    /// <summary>The button that saves the entry.</summary>
    public ILocator Save => Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true });

    /// <summary>Opens the form on a working tree, as “Work with Local Repository” does.</summary>
    public static async Task<EditingForm> OpenAsync(BrowserFixture browser, WorkingTree tree)
    {
        var form = await PrepareAsync(browser, tree);
        await form.SeedAndOpenAsync();
        return form;
    }

    /// <summary>Fills the browser's folder and opens it.</summary>
    public async Task SeedAndOpenAsync()
    {
        await SeedAsync();
        await Page.GotoAsync(new Uri(tree.Address, "/admin/").AbsoluteUri);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Local Repository" }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Radiogroup, new() { Name = "Switch Page" })).ToBeVisibleAsync();
    }

    /// <summary>Opens the form as it is on the published site: signed in at the repository's host, for which a stand-in answers.</summary>
    public static async Task<EditingForm> SignInAsync(
        BrowserFixture browser, WorkingTree tree, GitHostStandIn host, string mode = "editorial_workflow",
        Func<IPage, Task>? prepare = null)
    {
        var form = await PrepareAsync(browser, tree);
        await (prepare?.Invoke(form.Page) ?? Task.CompletedTask);
        await host.AnswerAsync(form.Page);
        await form.Page.RouteAsync("**/admin/config.yml", async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new()
            {
                Response = answer,
                Body = (await answer.TextAsync()).Replace("editorial_workflow", mode, StringComparison.Ordinal),
            });
        });
        await form.Page.GotoAsync(new Uri(tree.Address, "/admin/").AbsoluteUri);
        await form.Page.GetByRole(AriaRole.Button, new() { Name = "Sign In Using Access Token" }).ClickAsync();
        var question = form.Page.GetByRole(AriaRole.Alertdialog);
        await question.GetByRole(AriaRole.Textbox).FillAsync("a-token-of-no-one");
        await question.GetByRole(AriaRole.Button, new() { Name = "Sign In" }).ClickAsync();
        await Assertions.Expect(form.Page.GetByRole(AriaRole.Radiogroup, new() { Name = "Switch Page" })).ToBeVisibleAsync();
        return form;
    }

    /// <summary>Saves a proposal and answers the question that follows.</summary>
    public async Task ProposeAsync(string answer)
    {
        await TrySaveAsync();
        await Page.GetByRole(AriaRole.Alertdialog).GetByRole(AriaRole.Button, new() { Name = answer, Exact = true }).ClickAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Grid, new() { NameRegex = new("^(Entries|Files)$") })).ToBeVisibleAsync();
    }

    /// <summary>A browser that notes what it is asked, before it goes anywhere.</summary>
    public static async Task<EditingForm> PrepareAsync(BrowserFixture browser, WorkingTree tree)
    {
        var visit = await browser.OpenAsync(Visitor.Laptop with { Width = 1400, Height = 900 });
        var form = new EditingForm(visit, tree);
        form.Page.Context.SetDefaultTimeout(PatienceInMilliseconds);
        await form.Page.Context.AddInitScriptAsync(PrivateFolder + Listen);
        form.Page.Console += (_, m) => { if (m.Text.StartsWith("POLICY ", StringComparison.Ordinal)) { form.Violations.Add(m.Text); } };
        form.Page.Request += (_, r) =>
        {
            if (new Uri(r.Url) is { Scheme: "http" or "https" } url && url.Authority != tree.Address.Authority)
            {
                form.ForeignHosts.Add(url.Host);
            }
        };
        form.Page.Dialog += (_, d) => _ = d.AcceptAsync();
        // The form asks how the repository's host is. There is no network in a test.
        await form.Page.Context.RouteAsync("https://www.githubstatus.com/**", r => r.FulfillAsync(new()
        {
            ContentType = "application/json",
            Body = "{\"status\":{\"indicator\":\"none\"}}",
            Headers = [new("access-control-allow-origin", "*")],
        }));
        return form;
    }

    /// <summary>Opens an entry and waits until it stands in the form with its page beside it.</summary>
    public async Task OpenEntryAsync(string entry)
    {
        await Page.GotoAsync(new Uri(tree.Address, $"/admin/#/collections/{entry}").AbsoluteUri);
        await Assertions.Expect(Save).ToBeVisibleAsync();
        await Assertions.Expect(Fields.GetByRole(AriaRole.Group).First).ToBeVisibleAsync();
        await RevealAsync();
        await SettleAsync();
    }

    /// <summary>The group of a field.</summary>
    public ILocator Field(string label) =>
        Fields.GetByRole(AriaRole.Group, new() { Name = $"“\u2068{label}\u2069” Field", Exact = true }).First;

    /// <summary>The box of a field of text.</summary>
    public ILocator Box(string label) => Field(label).GetByRole(AriaRole.Textbox, new() { Name = label, Exact = true });

    /// <summary>Waits as long as an editor's hand takes to go on.</summary>
    public Task SettleAsync() => Page.WaitForTimeoutAsync(Settled);

    /// <summary>Unfolds the record of a list that is called so.</summary>
    public Task UnfoldAsync(string name) =>
        Fields.GetByRole(AriaRole.Group).Filter(new() { Has = Page.GetByText(name, new() { Exact = true }) }).Last.GetByRole(
            AriaRole.Button, new() { Name = "Expand", Exact = true }).ClickAsync();

    /// <summary>Types into the rich editor, behind words that it shows.</summary>
    public async Task TypeAfterAsync(string words, string added)
    {
        await ShowTextAsync();
        await SettleAsync();
        Assert.True(await visit.ProbeAsync<bool>("caret-after", words), $"The editor does not show “{words}”.");
        await Page.Keyboard.TypeAsync(added);
        await SettleAsync();
    }

    /// <summary>Whether the folder that the form works in holds a file.</summary>
    public async Task<bool> HoldsAsync(string path) =>
        (await visit.ProbeAsync<Dictionary<string, string>>("private-folder-read")).ContainsKey(path);

    /// <summary>Saves, waits until the form is back at its list, and copies the files back to the working tree.</summary>
    public async Task SaveAsync()
    {
        await SettleAsync();
        for (var click = 0; click < MostClicks && IsInAnEntry; click++)
        {
            await ClickSaveAsync();
        }

        Assert.False(IsInAnEntry, $"The form did not save {Page.Url}.");
        await CopyBackAsync();
    }

    /// <summary>Clicks Save where the form is to refuse it.</summary>
    public async Task TrySaveAsync()
    {
        await SettleAsync();
        await Save.ClickAsync();
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => visit.DisposeAsync();

    private bool IsInAnEntry =>
        Page.Url.Contains("/entries/", StringComparison.Ordinal) || Page.Url.EndsWith("/new", StringComparison.Ordinal);

    private async Task ClickSaveAsync()
    {
        try
        {
            await Save.ClickAsync(new() { Timeout = 3000 });
        }
        catch (TimeoutException)
        {
            // It is being saved, or the click before came too early and nothing is.
        }

        for (var wait = 0; wait < 20 && IsInAnEntry; wait++)
        {
            await SettleAsync();
        }
    }

    // The form draws a field when one comes near it, and the rich editor a moment later.
    private async Task ShowTextAsync()
    {
        for (var tries = 0; tries < MostScrolls && await Field("Text").CountAsync() == 0; tries++)
        {
            await Page.EvaluateAsync<int>(ToTheLast);
            await SettleAsync();
        }

        await Field("Text").ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(Page.Locator(".lexical-root").First).ToBeVisibleAsync();
    }

    private async Task RevealAsync()
    {
        const string ToTheFirst = "() => document.querySelector('[role=\"group\"][aria-label$=\"Field\"]')?.scrollIntoView()";
        for (int known = 0, now = 1; known < now;)
        {
            known = now;
            await Page.EvaluateAsync(ToTheLast);
            await SettleAsync();
            now = await Page.EvaluateAsync<int>(ToTheLast);
        }

        await Page.EvaluateAsync(ToTheFirst);
    }

    private async Task SeedAsync()
    {
        await Page.GotoAsync(new Uri(tree.Address, "/admin/admin.css").AbsoluteUri);
        var files = Directory.EnumerateFiles(Path.Join(tree.Root, "content"), "*", SearchOption.AllDirectories)
            .Select(
                f => new PrivateFile(Path.GetRelativePath(tree.Root, f).Replace('\\', '/'), Convert.ToBase64String(File.ReadAllBytes(f))));
        await visit.ProbeAsync<object?>("private-folder-write", files.Select(f => new { path = f.Path, base64 = f.Base64 }).ToArray());
    }

    private async Task CopyBackAsync()
    {
        var files = await visit.ProbeAsync<Dictionary<string, string>>("private-folder-read");
        foreach (var (path, base64) in files)
        {
            var file = Path.Join(tree.Root, path);
            var bytes = Convert.FromBase64String(base64);
            if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
        }
    }

    private sealed record PrivateFile(string Path, string Base64);
}
