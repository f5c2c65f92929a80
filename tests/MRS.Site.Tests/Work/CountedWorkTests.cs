using System.Globalization;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Site.Corpus;
using MRS.Site.Output;
using MRS.Site.Tests.Output;

namespace MRS.Site.Tests.Work;

/// <summary>Builds stay as cheap as they are: counted, not timed, so that a busy machine changes nothing.</summary>
[Collection(nameof(AloneCollection))]
public sealed class CountedWorkTests(ITestOutputHelper output)
{
    private const int Pages = 300;
    private static readonly CorpusShape Shape = new(Pages);

    [Fact]
    public void EveryRecordIsRenderedOnceAndNothingElse()
    {
        var result = CorpusSite.Build(CorpusSite.Sources(Pages));

        // Besides the records there are the page of the search and the page “not found”.
        Assert.Equal(Shape.Records + 2, result.Pages);
        // The form for editors is a page that is not rendered.
        Assert.Equal(result.Pages + 1, result.Snapshot!.Artifacts.Count(a => a.Path.EndsWith(".html", StringComparison.Ordinal)));
    }

    [Fact]
    public void NoTreeIsMadeOfAnyPageByContentOrTheme()
    {
        // The generator itself has one for reviews, where two states of a page are compared.
        var referenced =
            new[] { typeof(SourceFile), typeof(MRS.Theme.ThemeRenderer) }.SelectMany(t => t.Assembly.GetReferencedAssemblies());

        Assert.DoesNotContain(referenced, a => a.Name is "AngleSharp" or "HtmlAgilityPack");
    }

    [Fact]
    public void ABuildAllocatesNoMoreThanItDid()
    {
        var sources = CorpusSite.Sources(Pages);
        var bytes = Allocation.Of(() => CorpusSite.Build(sources)) / Shape.Records;

        Hold("bytes a page, build", bytes, WorkBounds.BytesOfBuild);
    }

    [Fact]
    public void ASiteOfTwiceTheSizeIsTwiceTheWork()
    {
        var (small, large) = (CorpusSite.Sources(Pages), CorpusSite.Sources(2 * Pages));
        var growth = Allocation.Of(() => CorpusSite.Build(large)) / Allocation.Of(() => CorpusSite.Build(small));

        Hold("growth", growth, WorkBounds.Growth);
    }

    [Fact]
    public void EveryFileIsReadOnce()
    {
        using var folder = TemporaryFolder.InMemory();
        var content = Path.Join(folder.Path, "content");
        var files = OwnForm.Of(Shape).ToList();
        CorpusFolder.Write(content, files);
        var read = ContentFolder.Read(content, new ProblemLog());
        var bytes = Allocation.Of(() => ContentFolder.Read(content, new ProblemLog()));

        Assert.Equal(files.Select(f => f.Path).Order(StringComparer.Ordinal), read.Select(f => f.Path));
        Hold("bytes a byte, reading", bytes / read.Sum(f => f.Length), WorkBounds.BytesOfReading);
    }

    [Fact]
    public void EveryFileIsWrittenOnceAndWhatIsUnchangedNever()
    {
        using var folder = TemporaryFolder.InMemory();
        var site = CorpusSite.Build(CorpusSite.Sources(Pages)).Snapshot!;
        var turn = 0;
        var bytes =
            Allocation.Of(() => Assert.Equal(site.Artifacts.Count, OutputFolder.Write(Path.Join(folder.Path, $"{turn++}"), site).Written));
        var again = OutputFolder.Write(Path.Join(folder.Path, "0"), site);

        Assert.Equal((0, 0), (again.Written, again.Removed));
        Hold("bytes a file, writing", bytes / site.Artifacts.Count, WorkBounds.BytesOfWriting);
    }

    [Fact]
    public void AnEditOfATextChangesItsPageAndHardlyMore()
    {
        var sources = CorpusSite.Sources(Pages);
        var path = $"pages{Shape.AddressOf(7).TrimEnd('/')}.md";
        var edited = sources.Select(f => f.Path == path ? SourceFile.Of(path, [.. f.Bytes.Span, .. "\nMore.\n"u8]) : f).ToList();
        var (before, after) = (CorpusSite.Build(sources).Snapshot!, CorpusSite.Build(edited).Snapshot!);
        var changed = after.Artifacts
            .Where(a => !before.TryGet(a.Path, out var old) || !old.Content.Span.SequenceEqual(a.Content.Span))
            .Select(a => a.Path)
            .ToList();

        output.WriteLine(string.Join("\n", changed));
        Assert.Contains($"{Shape.AddressOf(7)[1..]}index.html", changed);
        Hold("files of an edit", changed.Count, WorkBounds.FilesOfAnEdit);
    }

    [Fact]
    public void AnEditWithAMemoryIsLittleWork()
    {
        var sources = CorpusSite.Sources(Pages).ToArray();
        var place = Array.FindIndex(sources, f => f.Path == $"pages{Shape.AddressOf(7).TrimEnd('/')}.md");
        var memory = new BuildCache();
        CorpusSite.Build(sources, memory);
        var bytes = Allocation.Of(() =>
        {
            sources = [.. sources];
            sources[place] = SourceFile.Of(sources[place].Path, [.. sources[place].Bytes.Span, .. "\nMore.\n"u8]);
            CorpusSite.Build(sources, memory);
        });

        Assert.Equal((1, 1), (memory.TextsRendered, memory.Pages.Rendered));
        Hold("views of an edit", memory.Pages.Viewed, WorkBounds.ViewsOfAnEdit);
        Hold("bytes a page, edit", bytes / Shape.Records, WorkBounds.BytesOfAnEdit);
    }

    private void Hold(string name, double counted, double bound)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {counted:0.##} of {bound:0.##}"));
        Assert.InRange(counted, 0, bound);
        Assert.True(
            counted * 2 > bound, $"{name} has become much less: {counted:0.##}. Lower the bound in WorkBounds, so that it is kept.");
    }
}
