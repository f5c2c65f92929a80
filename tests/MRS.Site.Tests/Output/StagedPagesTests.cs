using System.Diagnostics;
using System.Text;
using MRS.Engine.Files;
using MRS.Site.KillTarget;
using MRS.Site.Output;
using Xunit;

namespace MRS.Site.Tests.Output;

/// <summary>The pages of a first site lie beside the output before the site is written, and nobody can tell afterwards.</summary>
public sealed class StagedPagesTests : IDisposable
{
    private const int WantedKills = 12;
    private const int MostKills = 200;

    private readonly TemporaryFolder root = TemporaryFolder.InMemory();

    private string Output => root["output"];

    private string Staging => root[".output.staging"];

    public void Dispose() => root.Dispose();

    [Fact]
    public void PagesOfAFirstSiteAreWrittenAsTheyCome()
    {
        using var pages = Begun("a/b/index.html", "404.html");
        var page = Keep(pages, "a/b/index.html");

        Assert.Equal("a/b/index.html", File.ReadAllText(Path.Join(Staging, "a/b/index.html")));
        Assert.Equal("a/b/index.html", Encoding.UTF8.GetString(page.Content.Span));
        Assert.Equal(Artifact.Text("x", "a/b/index.html").Hash.ToArray(), page.Hash.ToArray());

        var result = OutputFolder.Write(
            Output, new Snapshot([page, Keep(pages, "404.html"), Artifact.Text("a/feed.xml", "a/feed.xml")]), pages: pages);

        Assert.Equal(new WriteResult(3, 0, 0), result);
        Sites.AssertIs(Sites.Named("a/b/index.html", "404.html", "a/feed.xml"), Output);
        Assert.Equal([".output.lock", ".output.mrs-site", "output"], root.Names);
        Assert.Equal(new WriteResult(0, 3, 0), OutputFolder.Write(Output, Sites.Named("a/b/index.html", "404.html", "a/feed.xml")));
    }

    [Fact]
    public void NothingIsLeftWhereNoSiteIsWritten()
    {
        using (var pages = Begun("a/index.html", "404.html"))
        {
            Keep(pages, "a/index.html");
            Assert.True(Directory.Exists(Staging));
        }

        Assert.Equal([".output.lock"], root.Names);
    }

    [Fact]
    public void NothingIsLeftWhereTheSiteCannotBeWritten()
    {
        using var pages = Begun("a/index.html");
        var page = Keep(pages, "a/index.html");
        // Where the new mark would be written.
        Directory.CreateDirectory(root[".output.mrs-site.new"]);

        Assert.Throws<OutputRefusedException>(
            () => OutputFolder.Write(Output, new Snapshot([page, Artifact.Text("feed.xml", "feed")]), pages: pages));
        Assert.Equal([".output.lock", ".output.mrs-site.new"], root.Names);
    }

    [Fact]
    public void ASiteOfOtherPagesHasNoneOfThem()
    {
        using var pages = Begun("a/index.html");
        Keep(pages, "a/index.html");

        OutputFolder.Write(Output, Sites.Named("index.html"), pages: pages);

        Sites.AssertIs(Sites.Named("index.html"), Output);
    }

    [Fact]
    public void WhereThereIsASitePagesWaitInMemory()
    {
        OutputFolder.Write(Output, Sites.Named("a/index.html", "old.html"));
        var before = File.GetLastWriteTimeUtc(Path.Join(Output, "a/index.html"));
        using var pages = Begun("a/index.html", "b/index.html");
        var kept = new[] { Keep(pages, "a/index.html"), Keep(pages, "b/index.html") };

        Assert.False(Directory.Exists(Staging));
        Assert.Equal(new WriteResult(1, 1, 1), OutputFolder.Write(Output, new Snapshot(kept), pages: pages));
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Join(Output, "a/index.html")));
    }

    [Theory, InlineData("output/thesis.txt"), InlineData(".output.staging/thesis.txt"), InlineData(".output.previous/thesis.txt")]
    public void WhatSomebodyElsePutThereIsLeftToWhoeverWrites(string file)
    {
        var theirs = root.Put(file, "mine");
        using var pages = Begun("index.html");

        Assert.Throws<OutputRefusedException>(() => OutputFolder.Write(Output, new Snapshot([Keep(pages, "index.html")]), pages: pages));
        Assert.Equal("mine", File.ReadAllText(theirs));
    }

    [Fact]
    public void WhileAnotherBuildWritesPagesWaitInMemory()
    {
        using var other = Begun("a/index.html");
        using var pages = Begun("index.html");
        var page = Keep(pages, "index.html");

        Assert.False(File.Exists(Path.Join(Staging, "index.html")));
        other.Dispose();
        Assert.Equal(new WriteResult(1, 0, 0), OutputFolder.Write(Output, new Snapshot([page]), pages: pages));
    }

    [Fact]
    public void APageThatWouldLieElsewhereIsNotWritten()
    {
        using var pages = Begun("../index.html");
        Keep(pages, "../index.html");

        Assert.Empty(root.Names);
    }

    [Fact]
    public async Task AProblemThatOnlyFinishedPagesShowLeavesNothing()
    {
        using var site = TemporarySite.Small();
        foreach (var name in (string[])["one", "two"])
        {
            site.Write($"pages/{name}.md",
                "---\ntitle: \"The same\"\ndescription: \"A page that is called as another one is, which nobody can tell apart.\"\n---\n");
        }

        var (code, said) = await site.RunAsync("build", "--strict");

        Assert.Contains("The title \"The same\" is that of", said, StringComparison.Ordinal);
        Assert.NotEqual(0, code);
        Assert.Equal([".output.lock", "content"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(site.Output)!)
            .Select(e => Path.GetFileName(e))
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AKillWhilePagesAreKeptIsMendedByTheNextBuild()
    {
        var kills = 0;
        for (var turn = 0; turn < MostKills && kills < WantedKills; turn++)
        {
            using var folder = TemporaryFolder.InMemory();
            await KillAt(Random.Shared.Next(TestSites.FileCount), folder.Path);
            var staged = Directory.Exists(folder[".output.staging"])
                ? Directory.EnumerateFiles(folder[".output.staging"], "*", SearchOption.AllDirectories).Count()
                : 0;
            kills += staged is > 0 and < TestSites.FileCount ? 1 : 0;
            Assert.True(!Directory.Exists(folder["output"]) || TestSites.A.Is(folder["output"]), "half a site after the kill");

            OutputFolder.Write(folder["output"], TestSites.B);
            Assert.True(TestSites.B.Is(folder["output"]), "not the site that was written after the kill");
        }

        Assert.Equal(WantedKills, kills);
    }

    // Lets a process keep pages until a certain one is there.
    private static async Task KillAt(int number, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "MRS.Site.KillTarget.dll"), Path.Join(folder, "output"), "early" },
        })!;
        var awaited = Path.Join(folder, ".output.staging", TestSites.A.Artifacts[number].Path);
        SpinWait.SpinUntil(() => File.Exists(awaited), TimeSpan.FromSeconds(5));
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private static Artifact Keep(StagedPages pages, string path) => pages.Keep(path, Encoding.UTF8.GetBytes(path));

    private StagedPages Begun(params string[] paths)
    {
        var pages = new StagedPages(Output, new OutputSettings());
        pages.Begin(paths);
        return pages;
    }
}
