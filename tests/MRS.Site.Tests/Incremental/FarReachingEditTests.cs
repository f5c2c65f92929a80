using System.Text;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Site.Incremental;
using MRS.Site.Tests.Determinism;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Incremental;

/// <summary>What is changed in one file and shown on other pages is shown there after the edit, and not only on the page of the file.</summary>
public sealed class FarReachingEditTests
{
    private static readonly BuildOptions Options = new(MemorySite.Day) { IsPreview = true };

    [Theory]
    [InlineData("people/person-one.md", "Person One", "Person Changed", "about/past-presidents/index.html")]
    [InlineData("people/person-one.md", "Person One", "Person Changed", "about/people/person-one/index.html")]
    [InlineData("events/congress-2024.md", "title: \"", "title: \"Changed ", "meetings/congress-2020/index.html")]
    [InlineData("news/new-members-2025.md", "title: \"", "title: \"Changed ", "news/example-award-2024/index.html")]
    [InlineData("pages/meetings.md", "title: \"", "title: \"Changed ", "meetings/congress-2020/index.html")]
    [InlineData("pages/about/index.md", "shortTitle: \"", "shortTitle: \"Changed ", "about/mission/index.html")]
    [InlineData("pages/about/mission.md", "title: \"", "title: \"Changed ", "about/index.html")]
    [InlineData("navigation.yml", "Join", "Changed", "samples/index.html")]
    [InlineData("site.yml", "name: \"", "name: \"Changed ", "samples/index.html")]
    [InlineData("data/roles.yml", "President", "Changed", "about/people/person-one/index.html")]
    public void TheOtherPageShowsIt(string file, string old, string now, string shown)
    {
        var sources = SnapshotAssert.Full();
        Assert.Contains(old, Encoding.UTF8.GetString(sources.Single(f => f.Path == file).Bytes.Span), StringComparison.Ordinal);
        IReadOnlyList<SourceFile> edited = [.. sources.Select(f => f.Path == file ? SourceFile.Of(file, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(f.Bytes.Span).Replace(old, now, StringComparison.Ordinal))) : f)];

        Hold(sources, edited, shown, "Changed");
    }

    [Fact]
    public void APersonWithoutATextHasTheNewPortrait()
    {
        // The text of a page is another one whenever the pictures are; a page without a text must learn of them all the same.
        IReadOnlyList<SourceFile> silent = [.. SnapshotAssert.Full().Select(f => f.Path == "people/person-one.md" ? SourceFile.Of(f.Path, WithoutText(f)) : f)];
        IReadOnlyList<SourceFile> edited = [.. silent.Select(f => f.Path == "media/portrait.png" ? SourceFile.Of(f.Path, silent.Single(s => s.Path == "media/square.png").Bytes.ToArray()) : f)];

        using var tools = new ToolSite();
        Hold(silent, edited, "about/people/person-one/index.html", "media/portrait", Options with { Tools = tools.WithoutNode });
    }

    private static void Hold(IReadOnlyList<SourceFile> before, IReadOnlyList<SourceFile> after, string shown, string says, BuildOptions? options = null)
    {
        var memory = new BuildMemory();
        var old = SiteBuilder.Build(before, options ?? Options, new ProblemLog(), memory).Snapshot!;
        var quick = SiteBuilder.Build(after, options ?? Options, new ProblemLog(), memory).Snapshot!;

        Assert.True(old.TryGet(shown, out var was));
        Assert.True(quick.TryGet(shown, out var now));
        Assert.Contains(says, Encoding.UTF8.GetString(now.Content.Span), StringComparison.Ordinal);
        Assert.False(was.Content.Span.SequenceEqual(now.Content.Span), $"{shown} is as it was.");
        SnapshotAssert.Same(SiteBuilder.Build(after, options ?? Options, new ProblemLog()).Snapshot!, quick);
    }

    private static byte[] WithoutText(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        return Encoding.UTF8.GetBytes(text[..(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + "\n---\n".Length)]);
    }
}
