using System.Text.Json;
using MRS.Site.Tests.Review;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Workflows;

/// <summary>The script that puts the list under a proposal believes nothing of it.</summary>
public sealed class CommentScriptTests
{
    private const string Preview = "https://deploy-preview-12--example.netlify.app";

    [Fact]
    public async Task ListThatThisProgramWritesPassesAsItIs()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        using var site = new GitSite();
        site.Replace("pages/about/mission.md", "title: \"Our mission\"", "title: \"Our `new` @mission #1\"");
        site.Replace("events/congress-2031.md", "status: \"scheduled\"", "status: \"cancelled\"");
        site.Write("pages/about/history.md", "---\ntitle: \"How it began\"\ndescription: \"How the society began, told in few words by those who were there.\"\n---\n\nWith an example.\n");
        var (_, said) = await site.ReviewAsync("--base", "main", "--preview-url", Preview);

        Assert.Contains("MRS103", said, StringComparison.Ordinal);
        Assert.Equal(said, await CheckedAsync(said));
    }

    [Theory]
    [InlineData("Hello @everyone")]
    [InlineData("[preview](https://evil.example/)")]
    [InlineData("[preview](https://deploy-preview-12--example.netlify.app.evil.example/)")]
    [InlineData("[preview](https://deploy-preview-12--example.netlify.app/a\"b)")]
    [InlineData("![preview](https://www.example.org/a.png)")]
    [InlineData("<img src=x>")]
    [InlineData("<!-- -->")]
    [InlineData("https://evil.example/")]
    [InlineData("www.evil.example")]
    [InlineData("Closes #1")]
    [InlineData("`a` @b `c")]
    [InlineData("``a` @b")]
    [InlineData("[a]: https://evil.example")]
    [InlineData("&#64;everyone")]
    public async Task LineOfAnotherKindIsShownAsCode(string line)
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var shown = (await CheckedAsync("<!-- site-review -->\n" + line)).Split('\n')[1];

        Assert.Matches("^(`+) .* \\1$", shown);
        Assert.Contains(line, shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListIsCutWhereGitHubWouldRefuseIt()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        Assert.InRange((await CheckedAsync(string.Concat(Enumerable.Repeat("Words\n", 20_000)))).Length, 1000, 65_000);
    }

    private static async Task<string> CheckedAsync(string text)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        var (code, said, complained) = await NodeProgram.EvaluateAsync(
            $"import {{ readFileSync }} from 'node:fs'; import {{ checked, addressesOf }} from './.github/scripts/comment.mjs'; "
            + $"process.stdout.write(checked(readFileSync({JsonSerializer.Serialize(file)}, 'utf8'), addressesOf(12, 'https://www.example.org/', 'example')));");
        File.Delete(file);
        Assert.True(code == 0, complained);
        return said;
    }
}
