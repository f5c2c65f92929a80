using System.Text.Json;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Workflows;

/// <summary>
/// The script that offers mends as suggested changes offers single lines of content that stand in the proposal, and nothing else.
/// </summary>
public sealed class SuggestScriptTests
{
    private const string File = "content/pages/a-page.md";
    private const string Patch =
        "@@ -1,4 +1,5 @@\n ---\n title: \"A page\"\n-order: 1\n+ordr: 2\n+descripton: \"Of `all`\"\r\n ---\n\\ No newline at end of file";

    [Fact]
    public async Task LineOfTheDiffIsOffered()
    {
        using var site = TemporarySite.Small();
        site.Write("pages/a-page.md", "---\ntitle: \"A page\"\nordr: 2\n---\nText.\n");
        var (_, report) = await site.RunAsync("check", "--format", "json");

        // The program names the file by the folder that it was given.
        var offered = await OfferedAsync(report.Replace(site.Content + "/", "content/", StringComparison.Ordinal), Files(File, Patch));

        Assert.Equal(
            ["content/pages/a-page.md:3 <!-- site-mend -->\n` Unknown field \"ordr\". `\n\n```suggestion\norder: 2\n```"], offered);
    }

    [Fact]
    public async Task BackticksInTheLineEndNoBlock() =>
        Assert.Equal(
            [$"{File}:4 <!-- site-mend -->\n`` a `b` ``\n\n`````suggestion\n````\n`````"],
            await OfferedAsync(Report(Mend(File, 4, "descripton: \"Of `all`\"", "````", "a `b`")), Files(File, Patch)));

    [Theory]
    [InlineData(".github/workflows/ci.yml", 3, "ordr: 2", "order: 2")]
    [InlineData("content/../x", 3, "ordr: 2", "order: 2")]
    [InlineData("content/pages/other.md", 3, "ordr: 2", "order: 2")]
    [InlineData(File, 2, "ordr: 2", "order: 2")]
    [InlineData(File, 9, "ordr: 2", "order: 2")]
    [InlineData(File, 3, "ordr: 1", "order: 2")]
    [InlineData(File, 3, "ordr: 2", "ordr: 2")]
    [InlineData(File, 3, "ordr: 2", "order: 2\nexcluded: true")]
    [InlineData(File, 3, "ordr: 2", "order: 2\r")]
    [InlineData(File, 3, "ordr: 2", "order: \u001b[31m2")]
    [InlineData(File, 3, "ordr: 2", "order: \u202e2")]
    [InlineData(File, 3, "ordr: 2", "order: \u20282")]
    public async Task AnythingElseIsNot(string file, int line, string old, string @new) =>
        Assert.Equal([], await OfferedAsync(Report(Mend(file, line, old, @new)), Files(File, Patch)));

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"problems":{}}""")]
    [InlineData("""{"problems":[{"file":1,"line":"3","mend":{"old":[],"new":{}}}]}""")]
    public async Task AnotherShapeIsNothing(string report) => Assert.Equal([], await OfferedAsync(report, Files(File, Patch)));

    [Fact]
    public async Task TenAtMostAndOneForALine()
    {
        var patch = "@@ -0,0 +1,30 @@\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"+line {i}\n"));
        var mends = Enumerable.Range(1, 30).SelectMany(i => new[] { Mend(File, i, $"line {i}", "one"), Mend(File, i, $"line {i}", "two") });

        var offered = await OfferedAsync(Report([.. mends]), Files(File, patch));

        Assert.Equal(10, offered.Count);
        Assert.All(offered, o => Assert.EndsWith("\none\n```", o, StringComparison.Ordinal));
    }

    // The stand-in answers as GitHub does: what was offered once is among the comments of the next run.
    [Fact]
    public async Task NothingIsOfferedTwice()
    {
        var said = await EvaluateAsync(
            $$"""
            process.env.MENDS = {{JsonSerializer.Serialize(await FileOfAsync(Report(Mend(File, 3, "ordr: 2", "order: 2"))))}};
            const { suggest } = await import('./.github/scripts/suggest.mjs');
            const comments = [];
            const reviews = [];
            const github = {
              paginate: async (list) => list(),
              rest: { pulls: {
                listFiles: async () => {{Files(File, Patch)}},
                listReviewComments: async () => comments,
                createReview: async (review) => {
                  reviews.push(review);
                  comments.push(...review.comments.map((c) => ({ ...c, user: { login: 'github-actions[bot]' } })));
                },
              } },
            };
            const context = { repo: { owner: 'o', repo: 'r' } };
            const proposal = { number: 12, head: { sha: 'abc' } };
            await suggest({ github, context, core: { info() {} }, proposal });
            await suggest({ github, context, core: { info() {} }, proposal });
            process.env.MENDS = '/nowhere';
            await suggest({ github, context, core: { info() {} }, proposal });
            process.stdout.write(JSON.stringify(reviews.map((r) => [r.pull_number, r.commit_id, r.event, r.comments.length])));
            """);

        Assert.Equal("""[[12,"abc","COMMENT",1]]""", said);
    }

    private static object Mend(string file, int line, string old, string @new, string message = "Words.") =>
        new { file, line, message, mend = new { old, @new } };

    private static string Report(params object[] problems) => JsonSerializer.Serialize(new { problems });

    private static string Files(string filename, string patch) => JsonSerializer.Serialize(new[] { new { filename, patch } });

    private static async Task<string> FileOfAsync(string text)
    {
        var file = Path.GetTempFileName();
        await System.IO.File.WriteAllTextAsync(file, text, TestContext.Current.CancellationToken);
        return file;
    }

    private static async Task<List<string>> OfferedAsync(string report, string files)
    {
        var said = await EvaluateAsync(
            "import { suggestions } from './.github/scripts/suggest.mjs'; "
            + $"process.stdout.write(JSON.stringify(suggestions({report}, {files}).map((s) => `${{s.path}}:${{s.line}} ${{s.body}}`)));");
        return JsonSerializer.Deserialize<List<string>>(said)!;
    }

    private static async Task<string> EvaluateAsync(string script)
    {
        Assert.SkipUnless(Node.IsThere, Node.Reason);

        var (code, said, complained) = await Node.EvaluateAsync(script);
        Assert.True(code == 0, complained);
        return said;
    }
}
