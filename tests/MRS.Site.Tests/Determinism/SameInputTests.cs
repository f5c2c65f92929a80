using MRS.Content.Sources;
using MRS.Engine;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Determinism;

/// <summary>What does not change the content does not change a byte of the site.</summary>
public sealed class SameInputTests
{
    private static readonly IReadOnlyList<SourceFile> Full = SnapshotAssert.Full();

    [Fact]
    public void TwoBuildsAreTheSame() => SnapshotAssert.Same(SnapshotAssert.Built(Full), SnapshotAssert.Built(Full));

    [Theory]
    [InlineData("byte order mark")]
    [InlineData("CRLF")]
    [InlineData("CR")]
    [InlineData("byte order mark and CRLF")]
    public void LineEndsAndByteOrderMarkDoNotMatter(string form)
    {
        var end = form.Contains("CRLF", StringComparison.Ordinal) ? "\r\n" : form == "CR" ? "\r" : "\n";
        var mark = form.StartsWith("byte", StringComparison.Ordinal) ? "\uFEFF" : "";
        var other = SnapshotAssert.WithTexts(Full, text => mark + text.Replace("\n", end, StringComparison.Ordinal));
        Assert.NotEqual(Full[0].Length, other[0].Length + (form == "CR" ? 1 : 0));

        SnapshotAssert.Same(SnapshotAssert.Built(Full), SnapshotAssert.Built(other));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OrderOfFilesDoesNotMatter(int seed)
    {
        var shuffled = Full.ToArray();
        new Random(seed).Shuffle(shuffled);

        SnapshotAssert.Same(SnapshotAssert.Built(Full), SnapshotAssert.Built(shuffled));
    }

    [Fact]
    public void DayOfTheBuildDoesMatter()
    {
        var before = SnapshotAssert.Built(Full);
        var after = SnapshotAssert.Built(Full, new DateOnly(2032, 1, 1));

        Assert.Throws<Xunit.Sdk.EqualException>(
            () => Assert.Equal(before.Artifacts.Select(a => a.Path), after.Artifacts.Select(a => a.Path)));
    }

    [Fact]
    public void ProblemsComeInTheSameOrderWhateverTheOrderOfFiles()
    {
        var broken = SnapshotAssert.WithTexts(Full, text => text.Replace("/about/", "/abuot/", StringComparison.Ordinal));
        var shuffled = broken.ToArray();
        new Random(4).Shuffle(shuffled);

        var first = Problems(broken);

        Assert.NotEmpty(first);
        Assert.Equal(first, Problems(shuffled));
    }

    private static List<string> Problems(IReadOnlyList<SourceFile> sources) =>
        [.. SiteBuilder.Build(sources, new BuildOptions(TemporarySite.Day), new()).Problems.Select(p => p.ToString())];
}
