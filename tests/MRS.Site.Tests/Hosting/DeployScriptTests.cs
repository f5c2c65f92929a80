using System.Diagnostics;
using System.Security.Cryptography;

namespace MRS.Site.Tests.Hosting;

/// <summary>The script that a host runs: which build it asks for, what it takes of what the host tells, which SDK it runs, and when it compiles.</summary>
public sealed class DeployScriptTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-deploy-tests-");

    public DeployScriptTests()
    {
        Directory.CreateDirectory(Path.Join(Root, ".ci"));
        foreach (var name in (string[])[".ci/deploy", ".ci/program", ".ci/sdk", ".ci/sdk.sha512", "global.json"])
        {
            File.Copy(Path.Join(Repository.Root, name), Path.Join(Root, name));
        }

        foreach (var name in (string[])["src", "theme", "content", "node_modules"])
        {
            Directory.CreateDirectory(Path.Join(Root, name));
        }

        File.WriteAllText(Path.Join(Root, "src", "code.cs"), "one");
        File.WriteAllText(Path.Join(Root, ".gitignore"), ".cache/\n");
        using var git = Process.Start("git", ["-C", Root, "init", "-q"]);
        git.WaitForExit();
        WriteSdk(Path.Join(Root, "bin", "dotnet"), "");
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
    public async Task OnlyOtherCodeIsCompiled()
    {
        Assert.Equal(0, (await RunAsync(("CONTEXT", "production"))).Code);
        Assert.Contains("-p:PublishAot=true", Assert.Single(Published()), StringComparison.Ordinal);

        await File.WriteAllTextAsync(Path.Join(Root, "content", "page.md"), "new", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await RunAsync(("CONTEXT", "production"))).Code);
        Assert.Single(Published());

        await File.WriteAllTextAsync(Path.Join(Root, "src", "code.cs"), "two", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await RunAsync(("CONTEXT", "production"))).Code);
        Assert.Equal(2, Published().Count);

        await File.WriteAllTextAsync(Path.Join(Root, "src", "more.cs"), "", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await RunAsync(("CONTEXT", "production"))).Code);
        Assert.Equal(3, Published().Count);
    }

    [Fact]
    public async Task WhereNothingNativeCanBeMadeThereIsAnotherProgram()
    {
        var (code, asked, said) = await RunAsync(("CONTEXT", "production"), ("NO_LINKER", "1"));

        Assert.Equal(0, code);
        Assert.Single(asked);
        Assert.DoesNotContain("PublishAot", Published()[^1], StringComparison.Ordinal);
        Assert.Contains("it needs a C linker", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatCannotBeCompiledPublishesNothing()
    {
        var (code, asked, _) = await RunAsync(("CONTEXT", "production"), ("NO_COMPILER", "1"));

        Assert.NotEqual(0, code);
        Assert.Empty(asked);
        Assert.False(Directory.Exists(Path.Join(Root, "output")));
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
        WriteSdk(Path.Join(sdk, "dotnet"), "installed ");
        var archive = Path.Join(Root, "source", version, $"dotnet-sdk-{version}-linux-x64.tar.gz");
        Directory.CreateDirectory(Path.GetDirectoryName(archive)!);
        using var tar = Process.Start("tar", ["-czf", archive, "-C", sdk, "."]);
        tar.WaitForExit();
        return version;
    }

    // Stands in for the SDK: publishes a program that notes what it is asked for, and ends as the test wants.
    private static void WriteSdk(string path, string sign) => WriteProgram(path, $$"""
        [ "$1" = publish ] || exit 0
        echo "$*" >> "$NOTES.sdk"
        [ "${NO_COMPILER:-0}" = 0 ] || exit 1
        [ "${NO_LINKER:-0}" = 0 ] || [[ "$*" != *PublishAot* ]] || exit 1
        until [ "$1" = -o ]; do shift; done
        mkdir -p "$2"
        cat > "$2/MRS.Site" <<'END'
        #!/usr/bin/env bash
        echo "{{sign}}$*" >> "$NOTES"
        mkdir -p output
        echo x > output/index.html
        [ "$1" = review ] && exit "${REVIEW_CODE:-0}"
        exit "${BUILD_CODE:-0}"
        END
        chmod +x "$2/MRS.Site"

        """);

    private static void WriteProgram(string path, string lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "#!/usr/bin/env bash\n" + lines);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, (UnixFileMode)0b111_101_101);
        }
    }

    private List<string> Published() => [.. File.ReadLines(Path.Join(Root, "notes.txt.sdk"))];

    // What was asked of the program.
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
        string[] asked = File.Exists(notes) ? await File.ReadAllLinesAsync(notes, TestContext.Current.CancellationToken) : [];
        return (script.ExitCode, asked, said + await complained);
    }
}
