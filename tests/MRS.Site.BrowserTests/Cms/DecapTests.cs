using System.Diagnostics;
using Microsoft.Playwright;
using MRS.Site.BrowserTests.Browsers;

namespace MRS.Site.BrowserTests.Cms;

/// <summary>
/// The other program that could take the form's place reads the same description. It is no part of the site: the test fetches its package
/// once, and opens it without the site's policy, which it would need to be eased for.
/// </summary>
[Collection(nameof(CmsCollection))]
public sealed class DecapTests(BrowserFixture browser)
{
    private const string Package = "decap-cms";
    private const string Version = "3.16.3";

    [Theory]
    [InlineData("", true)]
    [InlineData("\"publish_mode\":\"sometimes\",", false)]
    public async Task DecapReadsTheSameDescription(string mistake, bool isFine)
    {
        var program = await File.ReadAllTextAsync(Program(), TestContext.Current.CancellationToken);
        var config =
            System.Text.Encoding.UTF8.GetString(browser.Example.Files.Artifacts.Single(a => a.Path == "admin/config.yml").Content.Span);
        await using var visit = await browser.OpenAsync(Visitor.Laptop with { IgnoresPolicy = true });
        await visit.Page.RouteAsync("https://decap.test/**", route => route.FulfillAsync(new()
        {
            ContentType =
                route.Request.Url.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8",
            Body = route.Request.Url.EndsWith("decap-cms.js", StringComparison.Ordinal) ? program
                : route.Request.Url.EndsWith('/')
                    ? "<!DOCTYPE html><html><head><script>window.CMS_MANUAL_INIT = true</script></head><body><script "
                        + "src=\"decap-cms.js\"></script></body></html>"
                : "",
        }));
        await visit.Page.GotoAsync("https://decap.test/");
        await visit.Page.EvaluateAsync("config => window.CMS.init({ config: JSON.parse(config) })", config
            .Replace("\"publish_mode\":\"editorial_workflow\",", mistake.Length > 0 ? mistake : "\"publish_mode\":\"editorial_workflow\",",
                StringComparison.Ordinal)
            .Insert(1, "\"load_config_file\":false,"));

        var signIn = visit.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("GitHub") });
        var complaint = visit.Page.GetByText("Error loading the CMS configuration");
        await Assertions.Expect(signIn.Or(complaint)).ToBeVisibleAsync();
        var said = await visit.Page.Locator("body").InnerTextAsync();
        Assert.True(isFine == await signIn.IsVisibleAsync() && isFine != said.Contains("publish_mode", StringComparison.Ordinal), said);
    }

    // Fetched once for each clone. Nothing of it is run but in the browser.
    private static string Program()
    {
        var folder = Path.Join(Tests.Repository.Root, ".cache", "tests", $"{Package}-{Version}");
        var file = Path.Join(folder, "package", "dist", "decap-cms.js");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(folder);
            Assert.True(Run(folder, "npm", "pack", $"{Package}@{Version}", "--silent")
                && Run(folder, "tar", "-xzf", $"{Package}-{Version}.tgz", "package/dist/decap-cms.js"),
                $"The package {Package} {Version} could not be fetched: this test needs npm, tar and a network the first time.");
        }

        return file;
    }

    private static bool Run(string folder, string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
