using System.Text;
using MRS.Engine.Context;
using MRS.Site.Preview;

namespace MRS.Site.Tests.Preview;

/// <summary>A preview shows what is on the disk, whatever sizes and times say.</summary>
public sealed class PreviewBuildsTests : IAsyncLifetime
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly TemporarySite site = TemporarySite.Small();
    private readonly PreviewBuilds builds;

    public PreviewBuildsTests() =>
        builds = new PreviewBuilds(site.Content, _ => new BuildOptions(TemporarySite.Day) { IsPreview = true });

    public async ValueTask InitializeAsync()
    {
        Write("pages/one.md", "A");
        Write("pages/two.md", "B");
        Write("pages/three/index.md", "C");
        Write("pages/four/index.md", "D");
        Assert.NotNull(builds.Build(ContentChanges.Unknown));
        // What was changed a moment ago is read anew in any case.
        await Task.Delay(TimeSpan.FromSeconds(2.5), TestContext.Current.CancellationToken);
        builds.Build(ContentChanges.Unknown);
    }

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void FilesAndFoldersOfOneSizeAndTimeThatAreExchangedAreNoticed()
    {
        Exchange("pages/one.md", "pages/two.md");
        Exchange("pages/three", "pages/four");

        Assert.Equal(["B", "A", "D", "C"], Shown("one", "two", "three", "four"));
    }

    [Fact]
    public void FolderThatWasReplacedByOneOfTheSameSizesAndTimesIsNoticed()
    {
        var next = site.Content + "-next";
        foreach (var file in Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(next, Path.GetRelativePath(site.Content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
        }

        Directory.Move(site.Content, site.Content + "-old");
        Directory.Move(next, site.Content);
        Write("pages/two.md", "E");

        Assert.Equal(["A", "E", "C", "D"], Shown("one", "two", "three", "four"));
    }

    [Fact]
    public void FileWrittenAnewUnderItsOldTimeIsNoticed()
    {
        Write("pages/one.md", "F");

        Assert.Equal(["F"], Shown("one"));
    }

    [Fact]
    public void WhereNothingChangedNothingIsBuilt() => Assert.Null(builds.Build(ContentChanges.Unknown));

    private IEnumerable<string> Shown(params string[] pages)
    {
        var built = builds.Build(ContentChanges.Unknown);
        Assert.NotNull(built?.Snapshot);
        return pages.Select(page =>
        {
            Assert.True(built.Snapshot.TryGet($"{page}/index.html", out var file));
            var html = Encoding.UTF8.GetString(file.Content.Span);
            return html[html.IndexOf("The text of ", StringComparison.Ordinal)..]["The text of ".Length..][..1];
        });
    }

    private void Write(string path, string letter)
    {
        site.Write(path,
            $"---\ntitle: \"Page {letter}\"\ndescription: \"A page that is there to be exchanged with another one of the same size, "
                + $"{letter}.\"\n---\n\nThe text of {letter}.\n");
        File.SetLastWriteTimeUtc(Path.Join(site.Content, path), LongAgo);
    }

    private void Exchange(string one, string other)
    {
        var aside = Path.Join(site.Content, "pages", "aside");
        Directory.Move(Path.Join(site.Content, one), aside);
        Directory.Move(Path.Join(site.Content, other), Path.Join(site.Content, one));
        Directory.Move(aside, Path.Join(site.Content, other));
    }
}
