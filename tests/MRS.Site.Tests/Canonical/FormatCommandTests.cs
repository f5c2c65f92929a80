using System.Text;
using MRS.Content.Problems;

namespace MRS.Site.Tests.Canonical;

/// <summary>The command <c>format</c> brings every file into its one form and touches nothing else.</summary>
public sealed class FormatCommandTests
{
    private const string Page = "pages/a-page.md";
    private const string Canonical = "---\ntitle: \"A page\"\norder: 20\n---\n\nA _word_.\n";

    [Theory]
    [InlineData("---\norder: 20\ntitle: A page\n---\nA *word*.")]
    [InlineData("\uFEFF---\r\ntitle: 'A page'\r\norder: 020\r\n---\r\n\r\nA *word*.\r\n")]
    [InlineData("---\ntitle: \"A page\"\norder: 20\nsources: []\n---   \n\n\n\nA _word_.\n\n\n")]
    public async Task EachFileIsWrittenInItsOneFormAndOnlyOnce(string written)
    {
        using var site = TemporarySite.Small();
        site.Write(Page, written);

        var (code, said) = await site.RunAsync("format");

        Assert.Equal(0, code);
        Assert.Contains(Page, said, StringComparison.Ordinal);
        Assert.Contains("1 file written anew", said, StringComparison.Ordinal);
        Assert.Equal(Canonical, Encoding.UTF8.GetString(File.ReadAllBytes(Path.Join(site.Content, Page))));
        Assert.Contains("0 files written anew", (await site.RunAsync("format")).Said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(site.Content, "*.new", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }));
    }

    [Fact]
    public async Task TheSiteStaysTheSame()
    {
        using var site = new TemporarySite(Path.Join(Repository.Fixtures, "sites", "full"));
        var before = site.Build();
        var spoilt = Spoil(site);

        var (code, said) = await site.RunAsync("format");

        Assert.True(code == 0, said);
        Assert.Contains($"{spoilt} files written anew", said, StringComparison.Ordinal);
        var after = site.Build();
        Assert.Equal(before.Problems, after.Problems);
        Assert.Equal(before.Snapshot!.Artifacts.Select(a => a.Path), after.Snapshot!.Artifacts.Select(a => a.Path));
        Assert.All(before.Snapshot.Artifacts, a => Assert.Equal(Encoding.UTF8.GetString(a.Content.Span), after.Text(a.Path)));
    }

    [Theory]
    [InlineData("---\ntitle: A: b\n---\n", "MRS011")]
    [InlineData("---\ntitle: \"A page\"\nordre: 20\n---\n", "MRS012")]
    [InlineData("---\ntitle: A page # to be checked\n---\n", "MRS131")]
    [InlineData("no fields", "MRS019")]
    public async Task AFileThatCannotBeReadOrWouldLoseACommentStaysAsItIs(string written, string code)
    {
        using var site = TemporarySite.Small();
        site.Write(Page, written);
        site.Write("pages/b-page.md", "---\ntitle: B page\n---\n");

        var (exit, said) = await site.RunAsync("format");

        Assert.Equal(1, exit);
        Assert.Contains($"error {code}", said, StringComparison.Ordinal);
        Assert.Equal(written, site.Read(Page));
        Assert.Equal("---\ntitle: \"B page\"\n---\n", site.Read("pages/b-page.md"));
    }

    [Fact]
    public async Task FilesThatAreNotReadAreNotTouched()
    {
        using var site = TemporarySite.Small();
        site.Write("_drafts/_note.md", "Kept  aside. ");
        site.Write("pages/_draft.md", "---\ntitle: Draft\n---\n");

        await site.RunAsync("format");

        Assert.Equal("Kept  aside. ", site.Read("_drafts/_note.md"));
        Assert.Equal("---\ntitle: Draft\n---\n", site.Read("pages/_draft.md"));
    }

    [Fact]
    public async Task ALinkStaysALinkAndAFileKeepsItsRights()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows keeps rights otherwise, and links need a right of their own there.");
            return;
        }

        using var site = TemporarySite.Small();
        site.Write("pages/_kept.md", "---\ntitle: A page\n---\n");
        var target = Path.Join(site.Content, "pages/_kept.md");
        File.SetUnixFileMode(target, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(Path.Join(site.Content, Page), "_kept.md");

        await site.RunAsync("format");

        Assert.Equal("_kept.md", new FileInfo(Path.Join(site.Content, Page)).LinkTarget);
        Assert.Equal("---\ntitle: \"A page\"\n---\n", site.Read("pages/_kept.md"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(target));
    }

    [Fact]
    public async Task WhatFormatWritesIsWhatCheckAsksFor()
    {
        using var site = new TemporarySite(Path.Join(Repository.Fixtures, "sites", "full"));
        Spoil(site);
        Assert.Contains("MRS130", (await site.RunAsync("check")).Said, StringComparison.Ordinal);

        await site.RunAsync("format");

        Assert.DoesNotContain("MRS130", (await site.RunAsync("check")).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WindowsLineEndsAreReported()
    {
        using var site = TemporarySite.Small();
        site.Write(Page, Canonical.Replace("\n", "\r\n", StringComparison.Ordinal));

        var (code, said) = await site.RunAsync("check", "--strict");

        Assert.Equal(1, code);
        Assert.Contains($"{Page}:1:1: warning {ProblemCodes.NotCanonical.Id}", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheContentStandsInItsOneForm()
    {
        using var site = new TemporarySite(Repository.Content);

        Assert.Contains("0 files written anew", (await site.RunAsync("format")).Said, StringComparison.Ordinal);
        Assert.DoesNotMatch("MRS13[0-9]", (await site.RunAsync("check")).Said);
    }

    // Every file otherwise than before, and none with another meaning.
    private static int Spoil(TemporarySite site)
    {
        var count = 0;
        foreach (var path in Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories).Where(p => Path.GetExtension(p) is ".md" or ".yml"))
        {
            if (!Path.GetFileName(path).StartsWith('_'))
            {
                var text = File.ReadAllText(path);
                File.WriteAllText(path, "\uFEFF" + text.Replace("\n\n", "\n\n\n", StringComparison.Ordinal).Replace("_emphasis_", "*emphasis*", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
                count++;
            }
        }

        return count;
    }
}
