namespace MRS.Site.Tests.RealContent;

/// <summary>The society's source documents stand on the site word for word.</summary>
public sealed class SeedTests
{
    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(Path.Join(Repository.Root, "seeds"), "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryParagraphStandsWordForWord(string seed)
    {
        // The words of the vision stand on the page of the office and, once the term is over, in the archive.
        var page = SocietySite.Snapshot.Pages()
            .Where(p => ("/" + p.Path).StartsWith(SocietySite.VisionAddress, StringComparison.Ordinal) || ("/" + p.Path).StartsWith(SocietySite.ArchiveAddress, StringComparison.Ordinal))
            .Select(p => p.Document.MainText())
            .MinBy(text => Missing(seed, text).Count)!;

        Assert.Equal([], Missing(seed, page));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ParagraphsKeepTheirOrder(string seed)
    {
        var text = SocietySite.Snapshot.Pages().Select(p => p.Document.MainText()).First(t => Missing(seed, t).Count == 0);
        var body = text[text.IndexOf(Paragraphs(seed)[1], StringComparison.Ordinal)..];

        Assert.StartsWith(string.Join(' ', Paragraphs(seed).Skip(1)), body, StringComparison.Ordinal);
    }

    private static List<string> Missing(string seed, string text) =>
        [.. Paragraphs(seed).Where(p => !text.Contains(p, StringComparison.Ordinal))];

    private static List<string> Paragraphs(string seed) =>
        [.. File.ReadAllText(Path.Join(Repository.Root, "seeds", seed)).Split('\n').Select(PageText.Folded).Where(p => p.Length > 0)];
}
