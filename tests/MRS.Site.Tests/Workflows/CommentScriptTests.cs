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
        site.Write("pages/about/history.md",
            "---\ntitle: \"How it began\"\ndescription: \"How the society began, told in few words by those who were there.\"\n---\n\n"
                + "With an example.\n");
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
    [InlineData("Like GH-1")]
    [InlineData("See GHSA-abcd-efgh-ijkl")]
    [InlineData("a 16c999e8c71134401a78d4d46435517b2271d6ac b")]
    [InlineData("a 16c999e b")]
    [InlineData("Go to evil.example now")]
    [InlineData("[preview](https://www.example.org/../x)")]
    [InlineData("[preview](https://www.example.org/a/%2e%2E/x)")]
    [InlineData("[preview](https://www.example.org/a/..)")]
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

    [Fact]
    public async Task NoLineIsCutAndWhatDoesNotFitIsLeftOutAsAWhole()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);
        const string Evil = "@octocat [the notice](https://evil.example/login) ![x](https://evil.example/t.png)";

        foreach (var pad in Enumerable.Range(0, 12).Select(i => i * 25))
        {
            var plain = string.Concat(Enumerable.Repeat("- plain words.\n", (65_000 - Evil.Length - 300) / 15));
            var shown =
                await CheckedAsync($"{plain}{new string('x', pad)}\n{Evil}\n{string.Concat(Enumerable.Repeat("- more words.\n", 20))}");

            Assert.InRange(shown.Length, 60_000, 65_000);
            Assert.All(
                shown.Split('\n').Where(l => l.Contains("octocat", StringComparison.Ordinal)), l => Assert.Matches("^(`+) .* \\1$", l));
        }
    }

    [Fact]
    public async Task LineThatIsLongerThanTheCommentEndsIt()
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        Assert.Equal("<!-- site-review -->\nFirst\nThere is more than can be shown here.",
            await CheckedAsync($"First\n@{new string('x', 65_000)}\nLast"));
    }

    private static async Task<string> CheckedAsync(string text)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        var (code, said, complained) = await Node.EvaluateAsync(
            $"import {{ readFileSync }} from 'node:fs'; import {{ checked, addressesOf }} from './.github/scripts/comment.mjs'; "
            + $"process.stdout.write(checked(readFileSync({JsonSerializer.Serialize(file)}, 'utf8'), addressesOf(12, "
                + "'https://www.example.org/', 'example')));");
        File.Delete(file);
        Assert.True(code == 0, complained);
        return said;
    }
}
