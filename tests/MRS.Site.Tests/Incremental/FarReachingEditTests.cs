using System.Text;
using System.Text.RegularExpressions;
using MRS.Content.Problems;
using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;
using MRS.Site.Tests.Determinism;
using MRS.Site.Tests.Tools;

namespace MRS.Site.Tests.Incremental;

/// <summary>
/// What is changed in one file and shown on other pages is shown there after the edit, and not only on the page of the file.
/// </summary>
public sealed partial class FarReachingEditTests
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
        IReadOnlyList<SourceFile> edited = [.. sources.Select(f => f.Path == file
            ? SourceFile.Of(file, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(f.Bytes.Span).Replace(old, now, StringComparison.Ordinal)))
            : f)];

        Hold(sources, edited, shown, "Changed");
    }

    [Fact]
    public void APersonWithoutATextHasTheNewPortrait()
    {
        // The text of a page is another one whenever the pictures are; a page without a text must learn of them all the same.
        IReadOnlyList<SourceFile> silent =
            [.. SnapshotAssert.Full().Select(f => f.Path == "people/person-one.md" ? SourceFile.Of(f.Path, WithoutText(f)) : f)];
        IReadOnlyList<SourceFile> edited = [.. silent.Select(f =>
            f.Path == "media/portrait.png" ? SourceFile.Of(f.Path, silent.Single(s => s.Path == "media/square.png").Bytes.ToArray()) : f)];

        using var tools = new ToolSite();
        Hold(silent, edited, "about/people/person-one/index.html", "media/portrait", Options with { Tools = tools.WithoutNode });
    }

    [Fact]
    public void PagesThatComeBackHaveTheMenuThatWasChangedMeanwhile()
    {
        // Nothing links to people here, so that their list may be away for a while. They themselves are the same objects all the time.
        IReadOnlyList<SourceFile> all = SnapshotAssert.WithTexts(SnapshotAssert.Full(), t => PeopleLink().Replace(t, "/about/mission/"));
        IReadOnlyList<SourceFile> changed = [.. all.Select(f => f.Path == "navigation.yml"
            ? SourceFile.Of(
                f.Path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(f.Bytes.Span).Replace("Join", "Changed", StringComparison.Ordinal)))
            : f)];
        var memory = new BuildCache();
        foreach (var sources in (IReadOnlyList<SourceFile>[])[all, [.. changed.Where(f => f.Path != "pages/about/people.md")], changed])
        {
            var whole = SiteBuilder.Build(sources, Options, new ProblemLog());
            Assert.DoesNotContain(whole.Problems, p => p.Severity == Severity.Error);
            SnapshotAssert.Same(whole.Snapshot!, SiteBuilder.Build(sources, Options, new ProblemLog(), memory).Snapshot!);
        }
    }

    [GeneratedRegex("/about/people/([a-z-]+/)?")]
    private static partial Regex PeopleLink();

    private static void Hold(
        IReadOnlyList<SourceFile> before, IReadOnlyList<SourceFile> after, string shown, string says, BuildOptions? options = null)
    {
        var memory = new BuildCache();
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
