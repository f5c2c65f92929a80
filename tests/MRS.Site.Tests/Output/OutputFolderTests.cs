using MRS.Engine.Files;
using MRS.Site.Output;
using Xunit;

namespace MRS.Site.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TemporaryFolder root = new();

    private string Output => root["output"];

    public static TheoryData<ExchangeKind> BothWays => [ExchangeKind.OneStepIfPossible, ExchangeKind.TwoSteps];

    public void Dispose() => root.Dispose();

    [Theory, MemberData(nameof(BothWays))]
    public void AMissingFolderIsMade(ExchangeKind exchange)
    {
        var site = Sites.Named("index.html", "about/index.html", ".well-known/security.txt", "people/zoë/index.html", "empty.txt");
        var result = OutputFolder.Write(root["deep/er/output"], site, new OutputSettings { Exchange = exchange });

        Assert.Equal(new WriteResult(5, 0, 0), result);
        Sites.AssertIs(site, root["deep/er/output"]);
    }

    [Fact]
    public void AnEmptyFolderIsTaken()
    {
        Directory.CreateDirectory(Output);
        OutputFolder.Write(Output, Sites.Named("index.html"));
        Sites.AssertIs(Sites.Named("index.html"), Output);
    }

    [Theory, MemberData(nameof(BothWays))]
    public void BesideTheOutputLieOnlyItsHiddenCompanions(ExchangeKind exchange)
    {
        OutputFolder.Write(Output, Sites.Of(("a", "1"), ("b", "1")));
        OutputFolder.Write(Output, Sites.Of(("a", "1"), ("b", "2")), new OutputSettings { Exchange = exchange });
        Assert.Equal([".output.lock", ".output.mrs-site", "output"], root.Names);
    }

    [Theory, MemberData(nameof(BothWays))]
    public void UnchangedFilesKeepTheirTimestamps(ExchangeKind exchange)
    {
        OutputFolder.Write(Output, Sites.Of(("same.html", "s"), ("changed.html", "1"), ("touched/index.html", "12345")));
        foreach (var file in Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, LongAgo);
        }

        var site = Sites.Of(("same.html", "s"), ("changed.html", "2"), ("touched/index.html", "12345"), ("new.html", "n"));
        var result = OutputFolder.Write(Output, site, new OutputSettings { Exchange = exchange });

        Assert.Equal(new WriteResult(2, 2, 0), result);
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(root["output/same.html"]));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(root["output/touched/index.html"]));
        Assert.True(File.GetLastWriteTimeUtc(root["output/changed.html"]) > LongAgo);
        Sites.AssertIs(site, Output);
    }

    [Fact]
    public void AFileOfTheSameLengthButOtherBytesIsWritten()
    {
        var big = new byte[200_000];
        OutputFolder.Write(Output, new Snapshot([new Artifact("big.bin", big)]));
        var other = (byte[])big.Clone();
        other[^1] = 1;

        var result = OutputFolder.Write(Output, new Snapshot([new Artifact("big.bin", other)]));

        Assert.Equal(new WriteResult(1, 0, 0), result);
        Assert.Equal(other, File.ReadAllBytes(root["output/big.bin"]));
    }

    [Fact]
    public void AFileSomebodyEditedIsMadeAnew()
    {
        OutputFolder.Write(Output, Sites.Named("index.html"));
        root.Put("output/index.html", "spoilt");
        Assert.Equal(1, OutputFolder.Write(Output, Sites.Named("index.html")).Written);
        Sites.AssertIs(Sites.Named("index.html"), Output);
    }

    [Theory, MemberData(nameof(BothWays))]
    public void StaleFilesAndEmptyFoldersVanish(ExchangeKind exchange)
    {
        OutputFolder.Write(Output, Sites.Named("index.html", "old/deep/index.html", "old.txt"));
        var result = OutputFolder.Write(Output, Sites.Named("index.html"), new OutputSettings { Exchange = exchange });

        Assert.Equal(new WriteResult(0, 1, 2), result);
        Sites.AssertIs(Sites.Named("index.html"), Output);
    }

    [Fact]
    public void AnEmptyFolderSomebodyLeftVanishes()
    {
        OutputFolder.Write(Output, Sites.Named("index.html"));
        Directory.CreateDirectory(root["output/empty/deep"]);
        Assert.Equal(new WriteResult(0, 1, 0), OutputFolder.Write(Output, Sites.Named("index.html")));
        Sites.AssertIs(Sites.Named("index.html"), Output);
    }

    [Fact]
    public void AFileMayBecomeAFolderAndBack()
    {
        OutputFolder.Write(Output, Sites.Named("about"));
        OutputFolder.Write(Output, Sites.Named("about/index.html"));
        Sites.AssertIs(Sites.Named("about/index.html"), Output);
        OutputFolder.Write(Output, Sites.Named("about"));
        Sites.AssertIs(Sites.Named("about"), Output);
    }

    [Fact]
    public void WhereNothingChangedNothingIsTouched()
    {
        OutputFolder.Write(Output, Sites.Named("index.html", "a/index.html"));
        foreach (var path in new[] { Output, root["output/a"], root[".output.mrs-site"] })
        {
            Directory.SetLastWriteTimeUtc(path, LongAgo);
        }

        Assert.Equal(new WriteResult(0, 2, 0), OutputFolder.Write(Output, Sites.Named("index.html", "a/index.html")));
        Assert.All(
            [Output, root["output/a"], root[".output.mrs-site"]], path => Assert.Equal(LongAgo, Directory.GetLastWriteTimeUtc(path)));
    }

    [Fact]
    public void ASmallChangeInALargeSiteWritesOneFile()
    {
        var files = Enumerable.Range(0, 2000).Select(i => Artifact.Text($"p/{i}/index.html", $"page {i}")).ToList();
        OutputFolder.Write(Output, new Snapshot(files));
        files[7] = Artifact.Text("p/7/index.html", "page seven");
        Assert.Equal(new WriteResult(1, 1999, 0), OutputFolder.Write(Output, new Snapshot(files)));
        Sites.AssertIs(new Snapshot(files), Output);
    }
}
