using System.Globalization;

namespace MRS.Site.Corpus;

/// <summary>All records of a corpus. What is in them depends on nothing but the shape.</summary>
public static class CorpusRecords
{
    /// <summary>The folder of the people.</summary>
    public const string PeopleSection = "people";

    /// <summary>The folder of the meetings.</summary>
    public const string EventsSection = "meetings";

    /// <summary>The folder of the news.</summary>
    public const string NewsSection = "news";

    private static readonly DateOnly FirstDay = new(2000, 1, 1);

    /// <summary>
    /// The home page first, then the lists, then everything they list: those are made one by one, so that the largest corpus takes no
    /// memory.
    /// </summary>
    public static IEnumerable<CorpusRecord> Of(CorpusShape shape) => Lists(shape).Concat(Listed(shape));

    private static IReadOnlyList<CorpusRecord> Lists(CorpusShape shape) =>
    [
        new CorpusRecord(CorpusKind.Home, "", "",
            [("title", "\"Example Society\""), ("description", Quoted("A society whose website exists only to be built again and again."))],
            new CorpusText(shape, Random(CorpusKind.Home, 0)).Note()),
        .. Enumerable.Range(0, shape.Sections).Select(i => List(shape, i, CorpusShape.SectionName(i), $"Section {i + 1}")),
        List(shape, shape.Sections, PeopleSection, "People"),
        List(shape, shape.Sections + 1, EventsSection, "Meetings"),
        List(shape, shape.Sections + 2, NewsSection, "News"),
    ];

    private static IEnumerable<CorpusRecord> Listed(CorpusShape shape) =>
        Enumerable.Range(0, shape.Pages).Select(i => Page(shape, i))
            .Concat(Enumerable.Range(0, shape.People).Select(i => Person(shape, i)))
            .Concat(Enumerable.Range(0, shape.Events).Select(i => Event(shape, i)))
            .Concat(Enumerable.Range(0, shape.News).Select(i => News(shape, i)));

    private static CorpusRecord List(CorpusShape shape, int number, string section, string title)
    {
        var random = Random(CorpusKind.List, number);
        return new CorpusRecord(
            CorpusKind.List,
            section,
            "",
            [("title", Quoted(title)), ("description", Quoted(Words.Description(random))), ("order", Number(number))],
            new CorpusText(shape, random).Note());
    }

    private static CorpusRecord Page(CorpusShape shape, int number)
    {
        var random = Random(CorpusKind.Page, number);
        return new CorpusRecord(
            CorpusKind.Page,
            CorpusShape.SectionName(shape.SectionOf(number)),
            CorpusShape.PageName(number),
            [
                ("title", Quoted($"{Words.Title(random, 3)} {number + 1}")),
                ("description", Quoted(Words.Description(random))),
                ("order", Number(number / shape.Sections % 9999)),
                ("published", Day(random.Below(8000))),
                ("updated", Day(8000 + random.Below(1000))),
            ],
            new CorpusText(shape, random).Page());
    }

    private static CorpusRecord Person(CorpusShape shape, int number)
    {
        var random = Random(CorpusKind.Person, number);
        return new CorpusRecord(
            CorpusKind.Person,
            PeopleSection,
            $"person-{number + 1:000000}",
            [
                ("title", Quoted($"Person {Words.Title(random, 1)} {number + 1}")),
                ("affiliation", Quoted($"{Words.Title(random, 1)} Institute, {Words.Title(random, 1)} City")),
                ("updated", Day(8000 + random.Below(1000))),
            ],
            new CorpusText(shape, random).Note());
    }

    private static CorpusRecord Event(CorpusShape shape, int number)
    {
        var random = Random(CorpusKind.Event, number);
        var start = random.Below(11000);
        return new CorpusRecord(
            CorpusKind.Event,
            EventsSection,
            $"meeting-{number + 1:000000}",
            [
                ("title", Quoted($"Meeting {number + 1}")),
                ("description", Quoted(Words.Description(random))),
                ("kind", Quoted(random.OneOf(["congress", "joint", "special"]))),
                ("start", Day(start)),
                ("end", Day(start + 1 + random.Below(4))),
                ("city", Quoted($"{Words.Title(random, 1)} City")),
                ("country", Quoted(random.OneOf(["Exampleland", "Northland", "Southland"]))),
            ],
            new CorpusText(shape, random).Note());
    }

    private static CorpusRecord News(CorpusShape shape, int number)
    {
        var random = Random(CorpusKind.News, number);
        return new CorpusRecord(
            CorpusKind.News,
            NewsSection,
            $"news-{number + 1:000000}",
            [
                ("title", Quoted($"News {number + 1}: {Words.Phrase(random, 4)}")),
                ("description", Quoted(Words.Description(random))),
                ("published", Day(random.Below(9000))),
            ],
            new CorpusText(shape, random).Note());
    }

    // A record's own numbers, so that one more page changes no other.
    private static SteadyRandom Random(CorpusKind kind, int number) => new(((ulong)kind << 32) + (ulong)number);

    private static string Quoted(string text) => $"\"{text}\"";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(int day) => Quoted(FirstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
