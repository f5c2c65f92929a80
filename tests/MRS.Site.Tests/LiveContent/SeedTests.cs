using MRS.Site.Tests.InventedSociety;

namespace MRS.Site.Tests.LiveContent;

/// <summary>The society's source documents stand on the site word for word.</summary>
[Trait(LiveFolder.Trait, LiveFolder.Live)]
public sealed class SeedTests
{
    [Fact(Explicit = true)]
    public void EveryParagraphStandsWordForWord()
    {
        // The words of the vision stand on the page of the office and, once the term is over, in the archive.
        var pages = WholeSiteTests.Published.Result.Files().Pages()
            .Where(p => ("/" + p.Path).StartsWith(SocietyTests.VisionAddress, StringComparison.Ordinal)
                || ("/" + p.Path).StartsWith(SocietyTests.ArchiveAddress, StringComparison.Ordinal))
            .Select(p => p.Document.MainText())
            .ToList();

        Assert.NotEmpty(Seeds);
        Assert.All(Seeds, seed => Assert.Equal([], Missing(seed, pages.MinBy(text => Missing(seed, text).Count)!)));
    }

    [Fact(Explicit = true)]
    public void ParagraphsKeepTheirOrder() => Assert.All(Seeds, seed =>
    {
        var pages = WholeSiteTests.Published.Result.Files().Pages();
        var text = pages.Select(p => p.Document.MainText()).First(t => Missing(seed, t).Count == 0);
        var body = text[text.IndexOf(Paragraphs(seed)[1], StringComparison.Ordinal)..];

        Assert.StartsWith(string.Join(' ', Paragraphs(seed).Skip(1)), body, StringComparison.Ordinal);
    });

    private static IEnumerable<string> Seeds => Directory.EnumerateFiles(LiveFolder.Seeds, "*.txt").Order(StringComparer.Ordinal);

    private static List<string> Missing(string seed, string text) =>
        [.. Paragraphs(seed).Where(p => !text.Contains(p, StringComparison.Ordinal))];

    private static List<string> Paragraphs(string seed) =>
        [.. File.ReadAllText(seed).Split('\n').Select(PageText.Folded).Where(p => p.Length > 0)];
}
