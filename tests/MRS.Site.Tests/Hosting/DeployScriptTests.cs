using System.Diagnostics;
using System.Security.Cryptography;

namespace MRS.Site.Tests.Hosting;

/// <summary>The script that a host runs: which build it asks for, what it takes of what the host tells, and which SDK it runs.</summary>
public sealed class DeployScriptTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-deploy-tests-");

    public DeployScriptTests()
    {
        Directory.CreateDirectory(Path.Join(Root, ".ci"));
        foreach (var name in (string[])[".ci/deploy", ".ci/sdk", ".ci/sdk.sha512", "global.json"])
        {
            File.Copy(Path.Join(Repository.Root, name), Path.Join(Root, name));
        }

        // In the place of the SDK: notes what it is asked for.
        WriteProgram(Path.Join(Root, "bin", "dotnet"), "echo \"$*\" >> \"$NOTES\"\n[ \"$1\" = run ] || exit 0\nmkdir -p output\nfor word in \"$@\"; do case $word in review) echo x > output/index.html; exit \"${REVIEW_CODE:-0}\";; build) echo x > output/index.html; exit \"${BUILD_CODE:-0}\";; esac; done\n");
    }

    private string Root => folder.FullName;

    [Fact]
    public async Task ProductionIsBuiltStrictlyAndNothingElse()
    {
        var (code, asked, _) = await RunAsync(("CONTEXT", "production"), ("COMMIT_REF", Commit), ("REVIEW_ID", "12"));

        Assert.Equal(0, code);
        Assert.Equal([$"build --strict --output output --context production --commit {Commit}"], asked);
    }

    [Fact]
    public async Task ProductionThatFailsFails() => Assert.Equal(1, (await RunAsync(("CONTEXT", "production"), ("BUILD_CODE", "1"))).Code);

    [Fact]
    public async Task ABranchIsBuiltStrictlyAsABranch()
    {
        var (code, asked, _) = await RunAsync(("CONTEXT", "branch-deploy"), ("REVIEW_ID", "12"));

        Assert.Equal(0, code);
        Assert.Equal(["build --strict --output output --context branch-deploy"], asked);
        Assert.Equal(1, (await RunAsync(("CONTEXT", "branch-deploy"), ("BUILD_CODE", "1"))).Code);
    }

    [Fact]
    public async Task AProposalIsReviewed()
    {
        var (code, asked, _) = await RunAsync(("CONTEXT", "deploy-preview"), ("COMMIT_REF", Commit), ("REVIEW_ID", "12"), ("DEPLOY_PRIME_URL", "https://deploy-preview-12--example.netlify.app"));

        Assert.Equal(0, code);
        Assert.Equal(
            [$"review --base origin/main --output output --markdown .cache/changes.md --preview-url https://deploy-preview-12--example.netlify.app --context deploy-preview --commit {Commit} --proposal 12"],
            asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("dev")]
    [InlineData("Production")]
    public async Task AnythingElseIsAPreview(string? context)
    {
        var (code, asked, _) = await RunAsync(("CONTEXT", context));

        Assert.Equal(0, code);
        Assert.Equal(["review --base origin/main --output output --markdown .cache/changes.md --context deploy-preview"], asked);
    }

    [Fact]
    public async Task NothingIsTakenOfWhatOthersMayHaveChosen()
    {
        var (_, asked, _) = await RunAsync(("CONTEXT", "deploy-preview"), ("COMMIT_REF", "$(touch evil)"), ("REVIEW_ID", "12; touch evil"), ("BRANCH", "--output=/"), ("HEAD", "`touch evil`"), ("DEPLOY_PRIME_URL", "https://a.example/$(touch evil)"));

        Assert.Equal(["review --base origin/main --output output --markdown .cache/changes.md --context deploy-preview"], asked);
        Assert.False(File.Exists(Path.Join(Root, "evil")));
    }

    [Fact]
    public async Task ProposalWithProblemsPublishesThePageThatSaysSo()
    {
        var (code, asked, said) = await RunAsync(("CONTEXT", "deploy-preview"), ("REVIEW_CODE", "1"));

        Assert.Equal(0, code);
        Assert.Single(asked);
        Assert.Contains("The preview says which; the check of the proposal refuses it.", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("1", 0)]
    [InlineData("2", 2)]
    public async Task ProposalThatCannotBeComparedIsBuiltAlone(string build, int expected)
    {
        var (code, asked, _) = await RunAsync(("CONTEXT", "deploy-preview"), ("REVIEW_CODE", "2"), ("BUILD_CODE", build));

        Assert.Equal(expected, code);
        Assert.Equal("build --output output --context deploy-preview", asked[^1]);
    }

    [Fact]
    public async Task SdkIsInstalledOnlyIfItIsTheOneThatWasLookedAt()
    {
        var version = PrepareSdk();

        var (code, _, said) = await RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{Root}/source"));
        Assert.Equal(1, code);
        Assert.Contains("It was not installed.", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(Root, ".cache", "dotnet", version)));

        await File.WriteAllTextAsync(Path.Join(Root, ".ci", "sdk.sha512"), "# none\n", TestContext.Current.CancellationToken);
        (code, _, said) = await RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{Root}/source"));
        Assert.Equal(1, code);
        Assert.Contains("There is no checksum", said, StringComparison.Ordinal);

        var archive = Path.Join(Root, "source", version, $"dotnet-sdk-{version}-linux-x64.tar.gz");
        var hash = Convert.ToHexStringLower(SHA512.HashData(await File.ReadAllBytesAsync(archive, TestContext.Current.CancellationToken)));
        await File.WriteAllTextAsync(Path.Join(Root, ".ci", "sdk.sha512"), $"{version} linux-x64 {hash}\n", TestContext.Current.CancellationToken);
        (code, var asked, said) = await RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{Root}/source"));
        Assert.True(code == 0, said);
        Assert.Equal(["installed build --strict --output output --context production"], asked);

        // It is kept: the archive is not asked for again.
        File.Delete(archive);
        Assert.Equal(0, (await RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{Root}/source"))).Code);
    }

    [Fact]
    public void TheSdkOfTheProjectHasAChecksum()
    {
        var version = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Join(Repository.Root, "global.json")))!["sdk"]!["version"]!.GetValue<string>();

        Assert.Single(File.ReadLines(Path.Join(Repository.Root, ".ci", "sdk.sha512")), l => System.Text.RegularExpressions.Regex.IsMatch(l, $"^{System.Text.RegularExpressions.Regex.Escape(version)} linux-x64 [0-9a-f]{{128}}$"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string PrepareSdk()
    {
        var version = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Join(Root, "global.json")))!["sdk"]!["version"]!.GetValue<string>();
        var sdk = Path.Join(Root, "sdk");
        WriteProgram(Path.Join(sdk, "dotnet"), "[ \"$1\" = run ] && echo \"installed $*\" >> \"$NOTES\"\nexit 0\n");
        var archive = Path.Join(Root, "source", version, $"dotnet-sdk-{version}-linux-x64.tar.gz");
        Directory.CreateDirectory(Path.GetDirectoryName(archive)!);
        using var tar = Process.Start("tar", ["-czf", archive, "-C", sdk, "."]);
        tar.WaitForExit();
        return version;
    }

    private static void WriteProgram(string path, string lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/usr/bin/env bash\n" + lines);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        }
    }

    // What was asked of "run", without the words that name the project.
    private async Task<(int Code, IReadOnlyList<string> Asked, string Said)> RunAsync(params (string Name, string? Value)[] told)
    {
        var notes = Path.Join(Root, "notes.txt");
        File.Delete(notes);
        var start = new ProcessStartInfo("bash", [".ci/deploy"]) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in (string[])["CONTEXT", "COMMIT_REF", "REVIEW_ID", "BRANCH", "HEAD", "DEPLOY_PRIME_URL"])
        {
            start.Environment.Remove(name);
        }

        start.Environment["PATH"] = Path.Join(Root, "bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        start.Environment["NOTES"] = notes;
        foreach (var (name, value) in told.Where(t => t.Value is not null))
        {
            start.Environment[name] = value;
        }

        using var script = Process.Start(start)!;
        var complained = script.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await script.WaitForExitAsync(TestContext.Current.CancellationToken);
        const string Before = "run -c Release --no-build --project src/MRS.Site -- ";
        var asked = File.Exists(notes) ? (await File.ReadAllLinesAsync(notes, TestContext.Current.CancellationToken)).Where(l => l.Contains(Before, StringComparison.Ordinal)).Select(l => l.Replace(Before, "", StringComparison.Ordinal)).ToList() : [];
        return (script.ExitCode, asked, said + await complained);
    }
}
