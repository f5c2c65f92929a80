namespace MRS.Site.Corpus;

/// <summary>The entries of the main menu, the same in every form.</summary>
internal static class MenuEntries
{
    /// <summary>The first four sections, then the lists of records, each with the title of its list.</summary>
    public static IReadOnlyList<(string Section, string Title)> Of(CorpusShape shape) =>
    [
        .. Enumerable.Range(0, Math.Min(4, shape.Sections)).Select(i => (CorpusShape.SectionName(i), $"Section {i + 1}")),
        (CorpusRecords.PeopleSection, "People"),
        (CorpusRecords.EventsSection, "Meetings"),
        (CorpusRecords.NewsSection, "News"),
    ];
}
