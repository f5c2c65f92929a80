using System.Text.RegularExpressions;
using MRS.Site.Commands;
using MRS.Site.Tests.Hosting;
using MRS.Site.Tests.Review;

namespace MRS.Site.Tests.Verifying;

/// <summary><c>verify</c> asks a real host for a real site, and names whatever is not as its commit makes it.</summary>
public sealed class VerifyTests : IAsyncLifetime
{
    private readonly GitSite site = new();
    private Nginx? nginx;

    private string Commit => site.Git("rev-parse", "HEAD").Trim();

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Join(site.Root, ".gitignore"), "/output/\n/.output*\n");
        site.Commit("Leave out what is built");
        await PublishAsync();
        nginx = await Nginx.StartAsync(site.Output);
    }

    public async ValueTask DisposeAsync()
    {
        await nginx!.DisposeAsync();
        site.Dispose();
    }

    [Fact]
    public async Task SiteThatIsItsCommitIsEqual()
    {
        var (code, said) = await VerifyAsync("--folder", site.Output);

        Assert.True(code == ExitCode.Fine, said);
        Assert.Matches("The live site is its commit: compared [1-9][0-9,]* files and [1-9][0-9]* redirects, with their headers, "
            + $"at commit {Commit} for 2026-11-23\\.\n$",
            said);
    }

    // The commit that is live is compared, whatever has come after it.
    [Fact]
    public async Task LaterCommitsAndChangesInTheFolderDoNotMatter()
    {
        site.Replace("pages/about/mission.md", "title: \"Our mission\"", "title: \"Our aims\"");
        site.Commit("Another title");
        site.Write("pages/unfinished.md", "---\ntitle: [\n---\n");

        var (code, said) = await VerifyAsync();

        Assert.True(code == ExitCode.Fine, said);
        Assert.Contains("not checkable from here", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachDifferenceIsNamed()
    {
        var page = Path.Join(site.Output, "about", "mission", "index.html");
        var bytes = await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken);
        bytes[100] ^= 1;
        await File.WriteAllBytesAsync(page, bytes, TestContext.Current.CancellationToken);
        File.Delete(Path.Join(site.Output, "media", "square.png"));
        await File.WriteAllTextAsync(Path.Join(site.Output, "left.txt"), "Left here.", TestContext.Current.CancellationToken);

        var (code, said) = await VerifyAsync("--folder", site.Output);

        Assert.Equal(ExitCode.Problems, code);
        Assert.Equal(
            [
                $"/about/mission/: is not the file that the commit makes ({bytes.Length:N0} bytes instead of {bytes.Length:N0}; "
                    + "they differ from byte 101 on).",
                "/media/square.png: status 404 instead of 200.",
                "left.txt: lies at the host, and the commit makes no such file.",
                "media/square.png: does not lie at the host.",
            ],
            Differences(said));
    }

    [Fact]
    public async Task LostHeaderAndRedirectAreNamed()
    {
        await ConfigureAsync("nginx-headers.map", text => Regex.Replace(
            text, "(?s)map \\$uri \\$site_x_frame_options \\{.*?\n\\}", "map $uri $site_x_frame_options {\n    default \"\";\n}"));
        await ConfigureAsync("nginx-redirects.map", text => Regex.Replace(text, "    \"/basic-page/mission\" .*\n", ""));

        var (code, said) = await VerifyAsync();

        Assert.Equal(ExitCode.Problems, code);
        var found = Differences(said);
        Assert.Matches(
            "^At [1-9][0-9,]* addresses, such as /[^ ]*, the header X-Frame-Options is missing instead of \"DENY\"\\.$", found[0]);
        Assert.Equal(["/basic-page/mission: status 404 instead of 301 to /about/mission/."], found.Skip(1));
    }

    [Fact]
    public async Task SiteOfFilesThatAreInNoCommitIsNamed()
    {
        site.Replace("pages/about/mission.md", "title: \"Our mission\"", "title: \"Our aims\"");
        await PublishAsync();

        var (code, said) = await VerifyAsync();

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("/build.json: the site was built from files that are in no commit.", Differences(said));
        Assert.Contains(Differences(said), d => d.StartsWith("/about/mission/: is not the file", StringComparison.Ordinal));
        Assert.Contains(Differences(said), d => d.StartsWith("/build.json: says content ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SiteThatOtherCodeBuiltIsLeftToTheProgramOfItsCommit()
    {
        var commit = Commit;
        await SayOtherCodeAsync();
        await File.WriteAllTextAsync(Path.Join(site.Root, "global.json"), "{}", TestContext.Current.CancellationToken);
        site.Commit("Other code");

        var (code, said) = await VerifyAsync();

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Equal(
            $"The live site is commit {commit[..7]} and was built by other code than this program.\n"
            + $"    Let the program of that commit compare it: git worktree add --detach ../live {commit} && cd ../live"
            + $" && dotnet run --project src/MRS.Site -- verify {nginx!.Address} --branch main\n",
            said);
    }

    // No commit holds that code, so there is no program that would make the same.
    [Fact]
    public async Task CodeThatIsNotThatOfTheCommitIsNamed()
    {
        CopyCode();
        site.Commit("The code of this program");
        await PublishAsync();
        await SayOtherCodeAsync();

        var (code, said) = await VerifyAsync();

        Assert.Equal(ExitCode.Problems, code);
        var difference = Assert.Single(Differences(said));
        Assert.StartsWith("/build.json: says code 0123456789, and the commit makes ", difference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CommitOfAnotherBranchIsNamed()
    {
        site.Git("checkout", "--quiet", "-b", "aside");
        site.Write("pages/aside.md",
            "---\ntitle: \"Aside\"\ndescription: \"A page that is on a branch of its own and was never merged.\"\n---\nText.\n");
        site.Commit("Aside");
        await PublishAsync();
        site.Git("checkout", "--quiet", "main");

        var (code, said) = await VerifyAsync();

        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains(" is not part of HEAD.", Assert.Single(Differences(said)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ListOfTheHostIsRead()
    {
        var list = Path.Join(site.Root, "files.json");
        var paths = Directory.EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .Select(f => "/" + Path.GetRelativePath(site.Output, f))
            .Append("/old/left.html");
        await File.WriteAllTextAsync(
            list, System.Text.Json.JsonSerializer.Serialize(paths.Select(path => new { path })), TestContext.Current.CancellationToken);

        var (_, said) = await VerifyAsync("--listing", list);

        Assert.Equal(["old/left.html: lies at the host, and the commit makes no such file."], Differences(said));
    }

    [Fact]
    public async Task HostThatDoesNotAnswerIsOneSentence()
    {
        await nginx!.DisposeAsync();

        var (code, said) = await VerifyAsync();

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("does not answer", said, StringComparison.Ordinal);
        nginx = await Nginx.StartAsync(site.Output);
    }

    private async Task PublishAsync()
    {
        var (code, said) = await site.RunAsync(
            "build", "--context", "production", "--commit", Commit, "--base-url", "https://copy.example.org");
        Assert.True(code == 0, said);
    }

    private async Task SayOtherCodeAsync()
    {
        var path = Path.Join(site.Output, "build.json");
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var other = Regex.Replace(text, "(?<=\"code\":\")[0-9a-f]+", "0123456789");
        Assert.NotEqual(text, other);
        await File.WriteAllTextAsync(path, other, TestContext.Current.CancellationToken);
    }

    private void CopyCode()
    {
        string[] files =
        [
            .. new[] { "src", "theme" }.SelectMany(f => Directory.EnumerateFiles(Repository.At(f), "*", SearchOption.AllDirectories)),
            .. new[] { "Directory.Build.props", "Directory.Packages.props", "global.json" }.Select(Repository.At),
        ];
        var paths = files.Select(f => Path.GetRelativePath(Repository.Root, f));
        foreach (var path in paths.Where(p => !p.Split('/').Any(part => part is "bin" or "obj")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(site.Root, path))!);
            File.Copy(Repository.At(path), Path.Join(site.Root, path));
        }
    }

    private async Task ConfigureAsync(string file, Func<string, string> change)
    {
        var path = Path.Join(site.Output, file);
        var text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.NotEqual(text, change(text));
        await File.WriteAllTextAsync(path, change(text), TestContext.Current.CancellationToken);
        await nginx!.DisposeAsync();
        nginx = await Nginx.StartAsync(site.Output);
    }

    private static List<string> Differences(string said) =>
        [.. said.Split('\n').Where(l => (l.Contains(": ", StringComparison.Ordinal) || l.StartsWith("At ", StringComparison.Ordinal))
            && !l.Contains("compared", StringComparison.Ordinal))];

    private Task<(int Code, string Said)> VerifyAsync(params string[] options) =>
        TemporarySite.CommandAsync(["verify", nginx!.Address.ToString(), "--content", site.Content, .. options]);
}
