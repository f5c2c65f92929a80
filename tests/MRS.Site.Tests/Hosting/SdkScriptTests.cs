using System.Diagnostics;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace MRS.Site.Tests.Hosting;

/// <summary>The script that installs the SDK: it takes none that nobody has looked at.</summary>
public sealed class SdkScriptTests : IDisposable
{
    private readonly DeployFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task SdkIsInstalledOnlyIfItIsTheOneThatWasLookedAt()
    {
        var version = PrepareSdk();

        var (code, _, said) =
            await folder.RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{folder.Root}/source"));
        Assert.Equal(1, code);
        Assert.Contains("It was not installed.", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Join(folder.Root, ".build", "dotnet", version)));

        await File.WriteAllTextAsync(Path.Join(folder.Root, ".ci", "sdk.sha512"), "# none\n", TestContext.Current.CancellationToken);
        (code, _, said) =
            await folder.RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{folder.Root}/source"));
        Assert.Equal(1, code);
        Assert.Contains("There is no checksum", said, StringComparison.Ordinal);

        var archive = Path.Join(folder.Root, "source", version, $"dotnet-sdk-{version}-linux-x64.tar.gz");
        var hash = Convert.ToHexStringLower(SHA512.HashData(await File.ReadAllBytesAsync(archive, TestContext.Current.CancellationToken)));
        await File.WriteAllTextAsync(
            Path.Join(folder.Root, ".ci", "sdk.sha512"), $"{version} linux-x64 {hash}\n", TestContext.Current.CancellationToken);
        (code, var asked, said) =
            await folder.RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{folder.Root}/source"));
        Assert.True(code == 0, said);
        Assert.Equal(["installed build --output output --context production"], asked);

        // It is kept: the archive is not asked for again.
        File.Delete(archive);
        Assert.Equal(0,
            (await folder.RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", $"file://{folder.Root}/source"))).Code);
    }

    [Fact]
    public async Task SdkThatCannotBeHadIsOneSentenceThatSaysWhatToDo()
    {
        var (code, asked, said) =
            await folder.RunAsync(("CONTEXT", "production"), ("SDK_INSTALL", "1"), ("SDK_SOURCE", "http://127.0.0.1:9"), ("SDK_WAIT", "1"));

        Assert.Equal(1, code);
        Assert.Empty(asked);
        Assert.Contains(
            "The code has changed, so the generator has to be compiled, and that needs the .NET SDK", said, StringComparison.Ordinal);
        Assert.Contains(
            "Install that SDK, or run this again when the network is there. Nothing was published.", said, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(said, "curl:"));
    }

    [Fact]
    public void TheSdkOfTheProjectHasAChecksum()
    {
        var version = JsonNode.Parse(File.ReadAllText(Path.Join(Repository.Root, "global.json")))!["sdk"]!["version"]!.GetValue<string>();

        Assert.Single(File.ReadLines(Path.Join(Repository.Root, ".ci", "sdk.sha512")),
            l => Regex.IsMatch(l, $"^{Regex.Escape(version)} linux-x64 [0-9a-f]{{128}}$"));
    }

    private string PrepareSdk()
    {
        var version = JsonNode.Parse(File.ReadAllText(Path.Join(folder.Root, "global.json")))!["sdk"]!["version"]!.GetValue<string>();
        var sdk = Path.Join(folder.Root, "sdk");
        DeployFolder.WriteSdk(Path.Join(sdk, "dotnet"), "installed ");
        var archive = Path.Join(folder.Root, "source", version, $"dotnet-sdk-{version}-linux-x64.tar.gz");
        Directory.CreateDirectory(Path.GetDirectoryName(archive)!);
        using var tar = Process.Start("tar", ["-czf", archive, "-C", sdk, "."]);
        tar.WaitForExit();
        return version;
    }
}
