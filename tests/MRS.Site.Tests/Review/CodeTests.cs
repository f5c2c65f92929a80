using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace MRS.Site.Tests.Review;

/// <summary>A program knows from which code it was built, says so in what it builds, and does not speak for other code.</summary>
public sealed class CodeTests : IDisposable
{
    private readonly GitSite site = new();

    [Fact]
    public void BuildSaysFromWhichCodeTheProgramIs()
    {
        string[] files =
        [
            .. Directory.EnumerateFiles(Repository.At("src"), "*", SearchOption.AllDirectories),
            .. Directory.EnumerateFiles(Repository.At("theme"), "*", SearchOption.AllDirectories),
            .. new[] { "Directory.Build.props", "Directory.Packages.props", "global.json" }.Select(Repository.At),
        ];
        var lines = files
            .Select(f => (File: f, Path: Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')))
            .Where(f => !f.Path.Contains("/bin/", StringComparison.Ordinal) && !f.Path.Contains("/obj/", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => $"{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f.File)))} {f.Path}\n");

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)))),
            (string?)JsonNode.Parse(MemorySite.Full().Build().Text("build.json"))!["code"]);
    }

    [Fact]
    public async Task ProgramOfOtherCodeDoesNotSayThatNothingChanges()
    {
        BringOtherCode();

        var (_, said) = await site.ReviewAsync("--base", "HEAD");

        Assert.Contains("The program that made this list was not built from this code, so whether anything changes is not known.", said,
            StringComparison.Ordinal);
        Assert.DoesNotContain("No visible change", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProgramOfOtherCodeSaysWhatItsListLeavesOut()
    {
        BringOtherCode();
        site.Replace("pages/about/mission.md", "title: \"Our mission\"", "title: \"Our aims\"");

        var (_, said) = await site.ReviewAsync("--base", "HEAD");

        Assert.Contains("so changes of the code are not in it.", said, StringComparison.Ordinal);
        Assert.Contains("Our aims", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListOfTwoCommitsOfDifferentCodeSaysWhatItCannotShow()
    {
        const string Sentence = "\nBoth sides were built by this program, so what the code of the site changes is not in this list; ";
        BringOtherCode();
        site.Replace("pages/about/mission.md", "title: \"Our mission\"", "title: \"Our aims\"");
        site.Commit("Other content");

        Assert.Contains(Sentence, (await site.ReviewAsync("--base", "HEAD~2", "--head", "HEAD")).Said, StringComparison.Ordinal);
        Assert.Contains(Sentence, (await site.ReviewAsync("--base", "HEAD~2")).Said, StringComparison.Ordinal);
        Assert.DoesNotContain(Sentence, (await site.ReviewAsync("--base", "HEAD~1", "--head", "HEAD")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListNamesTheCommitThatItSpeaksOf()
    {
        var (_, said) = await site.ReviewAsync("--base", "HEAD", "--commit", "0123456789abcdef");

        Assert.Contains("\nAt commit `0123456`.\n", said, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private void BringOtherCode()
    {
        foreach (var folder in (string[])["src", "theme"])
        {
            Directory.CreateDirectory(Path.Join(site.Root, folder));
            File.WriteAllText(Path.Join(site.Root, folder, "other.txt"), "Other code.");
        }

        site.Commit("Other code");
    }
}
