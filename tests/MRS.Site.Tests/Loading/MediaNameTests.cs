using System.Text;
using MRS.Content.Problems;

namespace MRS.Site.Tests.Loading;

/// <summary>Cameras and phones name pictures in capitals: they are taken so, and published in small letters.</summary>
public sealed class MediaNameTests
{
    private const string Described = "description: \"A page with a picture and a document, so that tests can look at their names.\"";

    [Theory]
    [InlineData("media/Square.PNG", "/media/Square.PNG")]
    [InlineData("media/Square.PNG", "/media/square.png")]
    [InlineData("media/square.png", "/media/SQUARE.png")]
    [InlineData("media/IMG_0042.PNG", "/media/IMG_0042.PNG")]
    [InlineData("media/Board/Square.PNG", "/media/Board/Square.PNG")]
    public void PictureIsShownHoweverItsNameIsWritten(string file, string written)
    {
        using var site = TemporarySite.Small();
        var bytes = File.ReadAllBytes(Path.Join(site.Content, "media", "square.png"));
        File.Delete(Path.Join(site.Content, "media", "square.png"));
        site.Write(file, bytes);
        site.Write("pages/a-page.md",
            $"---\ntitle: \"A page\"\n{Described}\n---\n\n![A square]({written})\n\nSee [it]({written}) and [it again][it].\n\n"
                + $"[it]: {written}\n");
        site.Replace("people/person-two.md", "/media/square.png", written);
        site.Write(
            "people/person-one.md", $"---\nname: \"Person One\"\nportrait: \"{written}\"\nportraitAlt: \"Person One at work\"\n---\n");

        var built = site.Build();

        Assert.Equal([], built.Problems);
        Assert.DoesNotContain(built.Notices, n => n.Code == ProblemCodes.LinkMoved || n.Code == ProblemCodes.LinkCase);
        var address = written.ToLowerInvariant();
        var page = Encoding.UTF8.GetString(built.Snapshot!.Artifacts.Single(a => a.Path == "a-page/index.html").Content.Span);
        Assert.Contains(built.Snapshot.Artifacts, a => "/" + a.Path == address);
        Assert.Equal(3, System.Text.RegularExpressions.Regex.Count(page, $"\"{address}\""));
        Assert.DoesNotContain(
            built.Snapshot.Artifacts, a => a.Path.StartsWith("media/", StringComparison.Ordinal) && a.Path.Any(char.IsUpper));
    }

    [Fact]
    public void TwoNamesThatWouldBeOneAreRefused()
    {
        using var site = TemporarySite.Small();
        site.Write("media/Square.PNG", File.ReadAllBytes(Path.Join(site.Content, "media", "square.png")));

        Assert.Contains(site.Build().Problems, p => p.Code == ProblemCodes.CaseTwins);
    }

    [Theory]
    [InlineData("media/Two People.JPG", "Rename it to two-people.jpg.")]
    [InlineData("media/Zoë.jpg", "Rename it. ")]
    public void NameWithOtherLettersIsRefusedWithTheNameItCouldHave(string file, string hint)
    {
        using var site = TemporarySite.Small();
        site.Write(file, [0xFF, 0xD8, 0xFF, 0xE0]);

        Assert.StartsWith(hint, Assert.Single(site.Build().Problems, p => p.Code == ProblemCodes.InvalidFileName && p.At.File == file).Hint,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("media/photo.jpg", 10_000_000, false)]
    [InlineData("media/photo.jpg", 10_000_001, true)]
    [InlineData("media/Photo.JPG", 12_300_000, true)]
    [InlineData("media/report.pdf", 12_300_000, false)]
    [InlineData("media/report.PDF", 25_000_001, true)]
    public void FileThatIsTooLargeIsTold(string file, int length, bool isTold)
    {
        using var site = TemporarySite.Small();
        var bytes = new byte[length];
        (file.EndsWith("pdf", StringComparison.OrdinalIgnoreCase) ? "%PDF-1.7"u8.ToArray() : [0xFF, 0xD8, 0xFF, 0xE0]).CopyTo(bytes, 0);
        site.Write(file, bytes);

        var found = site.Build().Problems.Where(p => p.Code == ProblemCodes.FileTooLarge).ToList();

        Assert.Equal(isTold ? [file] : [], found.Select(p => p.At.File));
        Assert.All(found, p => Assert.Contains("Save a smaller version", p.Hint, StringComparison.Ordinal));
    }
}
