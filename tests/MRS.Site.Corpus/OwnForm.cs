namespace MRS.Site.Corpus;

/// <summary>A corpus as this project's own generator reads it: a content folder.</summary>
public static class OwnForm
{
    /// <summary>The files of the content folder.</summary>
    public static IEnumerable<CorpusFile> Of(CorpusShape shape) =>
        CorpusRecords.Of(shape).Select(r => new CorpusFile(PathOf(r), FrontMatter.Write(FieldsOf(r), r.Body)))
            .Concat([new CorpusFile("site.yml", Settings), new CorpusFile("navigation.yml", Navigation(shape))]);

    private const string Settings =
        """
        name: "Example Society"
        shortName: "ES"
        address: "https://www.example.org"
        description: "A society whose website exists only to be built again and again."
        timeZone: "Europe/London"
        feedAuthority: "example.org"
        feedSince: "2026-01-15"

        """;

    private static string Navigation(CorpusShape shape)
    {
        var entries = MenuEntries.Of(shape).Select(e => $"  - to: \"/{e.Section}/\"\n").ToList();
        return $"main:\n{string.Concat(entries)}footer:\n{string.Concat(entries.Take(4))}";
    }

    private static string PathOf(CorpusRecord record) => record.Kind switch
    {
        CorpusKind.Home => "pages/index.md",
        CorpusKind.List when IsOfRecords(record) => $"pages/{record.Section}.md",
        CorpusKind.List => $"pages/{record.Section}/index.md",
        CorpusKind.Page => $"pages/{record.Section}/{record.Name}.md",
        CorpusKind.Person => $"people/{record.Name}.md",
        CorpusKind.Event => $"events/{record.Name}.md",
        _ => $"news/{record.Name}.md",
    };

    private static IEnumerable<(string Key, string Value)> FieldsOf(CorpusRecord record) => record.Kind switch
    {
        CorpusKind.Home => [.. record.Fields, ("shows", "\"home\"")],
        CorpusKind.List =>
            [.. record.Fields.Take(2), ("shows", IsOfRecords(record) ? $"\"{record.Section}\"" : "\"subpages\""), .. record.Fields.Skip(2)],
        CorpusKind.Person => record.Fields.Select(f => f.Key == "title" ? ("name", f.Value) : f),
        _ => record.Fields,
    };

    private static bool IsOfRecords(CorpusRecord list) =>
        list.Section is CorpusRecords.PeopleSection or CorpusRecords.EventsSection or CorpusRecords.NewsSection;
}
