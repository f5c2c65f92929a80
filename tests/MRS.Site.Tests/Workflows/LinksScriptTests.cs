using System.Net;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Workflows;

/// <summary>The script that follows the links to other sites once a week.</summary>
public sealed class LinksScriptTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-links-tests-");

    [Fact]
    public async Task OnlyWhatFailsIsListedWithThePagesItStandsOn()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        using var other = new HttpListener();
        var port = Random.Shared.Next(20_000, 40_000);
        other.Prefixes.Add($"http://127.0.0.1:{port}/");
        other.Start();
        _ = AnswerAsync(other);
        var address = $"http://127.0.0.1:{port}";
        Directory.CreateDirectory(Path.Join(folder.FullName, "about"));
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "index.html"),
            $"<a href=\"{address}/fine\">a</a> <a class=\"x\" href=\"{address}/gone#part\">b</a> <a href=\"/about/\">c</a> <a "
                + $"href=\"{address}/shy\">d</a>",
            TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "about", "index.html"),
            $"<a href=\"{address}/gone\">b</a> <a href=\"http://127.0.0.1:1/\">e</a>", TestContext.Current.CancellationToken);

        var (code, said, complained) = await Node.RunAsync(".github/scripts/links.mjs", folder.FullName);

        Assert.True(code == 0, complained);
        var lines = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains($"- `{address}/gone` answers 404; it stands on `/about/`, `/`", lines);
        Assert.StartsWith("- `http://127.0.0.1:1/` does not answer", lines[0], StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task AnswerAsync(HttpListener other)
    {
        while (other.IsListening)
        {
            try
            {
                var context = await other.GetContextAsync();
                context.Response.StatusCode = context.Request.Url!.AbsolutePath switch { "/gone" => 404, "/shy" => 403, _ => 200 };
                context.Response.Close();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }
}
