using MRS.Site.Commands;

namespace MRS.Site.Tests.Publishing;

/// <summary>The command that a scheduled job runs: it adds what is new and takes nothing away.</summary>
public sealed class PublishedCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("mrs-published-tests-");

    public PublishedCommandTests() => Write(MemorySite.Full());

    private string PublishedUrls => Path.Join(folder.FullName, "published.txt");

    private string Content => Path.Join(folder.FullName, "content");

    [Fact]
    public async Task FirstRunWritesAllAndTheSecondNothing()
    {
        var (firstCode, firstSaid) = await RunAsync("published");
        Assert.True(firstCode == ExitCode.Fine, firstSaid);
        var first = await File.ReadAllTextAsync(PublishedUrls, TestContext.Current.CancellationToken);
        var lines = first.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.StartsWith('#')).ToList();

        Assert.Contains("address /about/mission/", lines);
        Assert.Contains("address /tables.html", lines);
        Assert.Contains("address /api/v1/event.json", lines);
        Assert.Contains("address /media/square.png", lines);
        Assert.DoesNotContain(lines, l => l.Contains("congress-2031.json", StringComparison.Ordinal));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        var (code, said) = await RunAsync("published");
        Assert.Equal(ExitCode.Fine, code);
        Assert.StartsWith("Nothing new", said, StringComparison.Ordinal);
        Assert.Equal(first, await File.ReadAllTextAsync(PublishedUrls, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task WhatWasThereStaysAndNewLinesComeLast()
    {
        await RunAsync("published");
        var before = await File.ReadAllTextAsync(PublishedUrls, TestContext.Current.CancellationToken);
        Write(MemorySite.Full().With("pages/a-new-page.md",
            "---\ntitle: \"A new page\"\ndescription: \"A page that was not there when published.txt was last written.\"\n"
                + "---\n\nText.\n"));

        Assert.Equal(ExitCode.Fine, (await RunAsync("published")).Code);
        Assert.Equal(before + "address /a-new-page/\n", await File.ReadAllTextAsync(PublishedUrls, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task CheckFindsThePublishedUrlsBesideTheContentAndTheFileIsLeftAloneWhileSomethingIsMissing()
    {
        await RunAsync("published");
        var before = await File.ReadAllTextAsync(PublishedUrls, TestContext.Current.CancellationToken);
        File.Delete(Path.Join(Content, "events", "congress-2020.md"));

        var (code, said) = await RunAsync("check");
        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("MRS100", said, StringComparison.Ordinal);
        Assert.Contains(
            "- {id: \"meetings-congress-2020\", from: \"/meetings/congress-2020/\", to: \"/meetings/\"}", said, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Problems, (await RunAsync("published")).Code);
        Assert.Equal(before, await File.ReadAllTextAsync(PublishedUrls, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PreviousMustBeAFile()
    {
        var (code, said) = await RunAsync("check", "--previous", Path.Join(folder.FullName, "nowhere.json"));

        Assert.Equal(ExitCode.WrongUse, code);
        Assert.Contains("nowhere.json", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BuildIsComparedWithTheManifestItIsGiven()
    {
        var output = Path.Join(folder.FullName, "output");
        Assert.Equal(ExitCode.Fine, (await RunAsync("build", "--output", output)).Code);
        var manifest = Path.Join(output, "site-manifest.json");
        Assert.Equal(ExitCode.Fine, (await RunAsync("check", "--previous", manifest)).Code);
        Write(MemorySite.Full().Replace("events/congress-2031.md", "city: \"London\"", "city: \"Leeds\""));

        var (code, said) = await RunAsync("check", "--previous", manifest);
        Assert.Equal(ExitCode.Problems, code);
        Assert.Contains("revision: 2", said, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(MemorySite site)
    {
        foreach (var source in site.Sources)
        {
            var path = Path.Join(Content, source.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, source.Bytes.ToArray());
        }
    }

    private Task<(int Code, string Said)> RunAsync(string command, params string[] options) =>
        TemporarySite.CommandAsync([command, "--content", Content, .. options]);
}
