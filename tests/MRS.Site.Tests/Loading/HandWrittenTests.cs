using System.Text;

namespace MRS.Site.Tests.Loading;

/// <summary>
/// How a file is written stops no one: fourteen files as people write them who know no form, beside the same written plainly.
/// </summary>
public sealed class HandWrittenTests
{
    private static readonly string Folder = Path.Join(Repository.Fixtures, "hand-written");

    // These two hold hashes of the content as it lies there.
    private static readonly string[] OfTheFiles = ["site-manifest.json", "build.json"];

    [Fact]
    public async Task AStrictCheckRefusesNoneOfThem()
    {
        using var site = TemporarySite.Small();
        site.Overlay(Path.Join(Folder, "written"));

        var (code, said) = await site.RunAsync("check", "--strict");

        Assert.True(code == 0, said);
        Assert.Equal(14, Directory.EnumerateFiles(Path.Join(Folder, "written"), "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void TheySayWhatTheirAuthorsMeant()
    {
        using var written = TemporarySite.Small();
        using var meant = TemporarySite.Small();
        written.Overlay(Path.Join(Folder, "written"));
        meant.Overlay(Path.Join(Folder, "meant"));

        Assert.Equal(Files(meant), Files(written));
    }

    private static IReadOnlyDictionary<string, string> Files(TemporarySite site) => site.Build().Snapshot!.Artifacts
        .Where(a => !OfTheFiles.Contains(a.Path))
        .ToDictionary(a => a.Path, a => Encoding.UTF8.GetString(a.Content.Span));
}
