namespace MRS.Site.Corpus;

/// <summary>How much there is of everything in a corpus, and where it lies. Equal sizes give equal corpora.</summary>
/// <param name="Pages">How many pages of text there are.</param>
public sealed record CorpusShape(int Pages)
{
    private const int LeastSections = 5;
    private const int PagesOfSection = 100;

    /// <summary>How many people there are.</summary>
    public int People => Pages / 10;

    /// <summary>How many meetings there are.</summary>
    public int Events => Pages / 20;

    /// <summary>How many pieces of news there are.</summary>
    public int News => Pages / 10;

    /// <summary>How many sections the pages are divided into: one for a hundred pages, five at least.</summary>
    public int Sections => Math.Max(LeastSections, Pages / PagesOfSection);

    /// <summary>Everything that has a file of its own, lists and home page included.</summary>
    public int Records => 1 + Sections + Pages + People + Events + News + 3;

    /// <summary>The name of a section, counted from 0.</summary>
    public static string SectionName(int number) => $"section-{number + 1:0000}";

    /// <summary>The section of a page, counted from 0.</summary>
    public int SectionOf(int page) => page % Sections;

    /// <summary>The name of a page within its section.</summary>
    public static string PageName(int page) => $"page-{page + 1:000000}";

    /// <summary>The address of a page.</summary>
    public string AddressOf(int page) => $"/{SectionName(SectionOf(page))}/{PageName(page)}/";
}
