using System.Text;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Work;

/// <summary>A small site with any number of one thing.</summary>
/// <param name="Site">The site.</param>
internal sealed record ManyOfAKind(MemorySite Site)
{
    private static readonly (string Path, string Text) Roles =
        ("data/roles.yml", "roles:\n  - id: \"president\"\n    title: \"President\"\n    plural: \"Presidents\"\n    seats: 1\n");

    /// <summary>The list of what was published; none if not given.</summary>
    public PreviousFile? PublishedUrls { get; private init; }

    /// <summary>Each kind of thing: how to make a site with so many, and how many are enough to be counted.</summary>
    public static IReadOnlyDictionary<string, (Func<int, ManyOfAKind> Make, int Count)> Kinds { get; } =
        new Dictionary<string, (Func<int, ManyOfAKind>, int)>(StringComparer.Ordinal)
        {
            ["links"] = (n => Text(n, i => $"See [the news {i}](/news/?{i}).\n\n"), 2_000),
            ["dead links"] =
                (n => News(n, i => $"See [the other](/old-news/item-about-something-{i}/) and [one](/old-events/some-meeting-{i}/)."), 400),
            ["dead links on one page"] = (n => Text(n, i => $"See [the other {i}](/old-news/item-about-something-{i}/).\n\n"), 500),
            ["dead links to parts"] = (n => Text(n, i => $"## Part number {i}\n\nSee [a part](#part-numbr-{i}).\n\n"), 400),
            ["emphasis"] = (n => Text(n, i => "*word*like "), 500),
            ["emphasis between words"] = (n => Text(n, i => "A **bold** and a *slanted* word.\n\n"), 900),
            ["backslashes"] = (n => Text(n, i => "\\"), 25_000),
            ["list items"] = (n => Text(n, i => $"- item {i}\n"), 2_000),
            ["numbered items"] = (n => Text(n, i => "1. a\n"), 4_000),
            ["quotes"] = (n => Text(n, i => $"> > > words {i}\n"), 4_000),
            ["table rows"] = (n => Text(n, i => i == 0 ? "| a | b |\n| --- | --- |\n" : $"| {i} | b |\n"), 900),
            ["notes"] = (n => Text(n, i => $"Words[^{i}].\n\n[^{i}]: A note.\n\n"), 300),
            ["headings"] = (n => Text(n, i => $"## Part {i}\n\nWords.\n\n"), 450),
            ["redirects"] =
                (n => With(Data("redirects", n, i => $"  - id: \"old-{i}\"\n    from: \"/old-{i}/\"\n    to: \"/news/\"\n")), 1_000),
            ["redirects to nowhere"] =
                (n => With(Data("redirects", n, i => $"  - id: \"old-{i}\"\n    from: \"/old-{i}/\"\n    to: \"/knews-{i}/\"\n")), 1_000),
            ["redirects in a chain"] =
                (n => With(Data("redirects", n, i => $"  - id: \"old-{i}\"\n    from: \"/old-{i}/\"\n    to: \"/old-{i + 1}/\"\n")), 1_000),
            ["published addresses"] =
                (n => News(n, i => "Words.") with { PublishedUrls = Published(n, i => $"/news/item-about-something-{i}/") }, 300),
            ["vanished addresses"] = (n => With() with { PublishedUrls = Published(n, i => $"/about/item-{i}/") }, 1_000),
            ["renamed files"] =
                (n => News(n, i => "Words.") with { PublishedUrls = Published(n, i => $"/news/itm-about-something-{i}/") }, 400),
            ["records"] = (n => News(n, i => "Words."), 300),
            ["people"] = (n => With([.. Enumerable.Range(0, n).Select(Person)]), 400),
            ["terms"] = (n => With([.. Enumerable.Range(0, n).Select(Person), Data("terms", n, i => $"  - id: \"term-{i}\"\n"
                + $"    person: \"person-{i}\"\n    role: \"president\"\n    from: \"{1000 + i}\"\n    until: \"{1001 + i}\"\n")]),
                800),
            ["terms of nobody"] = (n => With(Data("terms", n, i => $"  - id: \"term-{i}\"\n    person: \"persn-{i}\"\n"
                + $"    role: \"president\"\n    from: \"{1000 + i}\"\n    until: \"{1001 + i}\"\n")),
                800),
            ["pictures"] = (n => With([.. Enumerable.Range(0, n).Select(i => ($"media/p-{i}.png", "x")),
                Page(n, i => $"![Field {i}](/media/p-{i}.png)\n\n")]),
                300),
            ["lost pictures"] = (n => With([.. Enumerable.Range(0, n).Select(i => ($"media/p-{i}.png", "x")),
                Page(n, i => $"![Field {i}](/media/q-{i}.png)\n\n")]),
                400),
            ["acknowledgements"] = (n => With(("acknowledged.yml", "acknowledged:\n" + Join(n, i => $"  - id: \"one-{i}\"\n"
                + $"    code: \"MRS054\"\n    where: \"pages/a-page.md#www{i}.example.org\"\n    reason: \"It has no other address.\"\n")),
                Page(n, i => $"See [one](http://www{i}.example.org/).\n\n")),
                600),
        };

    private static ManyOfAKind With(params (string Path, string Text)[] files) =>
        new(MemorySite.Of([Roles, .. files]));

    private static ManyOfAKind Text(int count, Func<int, string> part) => With(Page(count, part));

    private static (string Path, string Text) Page(int count, Func<int, string> part) =>
        ("pages/a-page.md",
            "---\ntitle: \"A page\"\ndescription: \"A page that has very many of one thing in its text, to be counted.\"\n---\n\n"
                + $"{Join(count, part)}\n");

    private static ManyOfAKind News(int count, Func<int, string> text) => With([.. Enumerable.Range(0, count).Select(i => (
        $"news/item-about-something-{i}.md",
        $"---\ntitle: \"News {i}\"\ndescription: \"A description that is long enough to be shown in a search result, {i}.\"\n"
            + $"published: \"2026-01-05\"\n---\n\n{text(i)}\n"))]);

    private static (string Path, string Text) Person(int number) =>
        ($"people/person-{number}.md", $"---\nname: \"Person {number}\"\nsortName: \"Person {number}\"\n---\n");

    private static (string Path, string Text) Data(string list, int count, Func<int, string> entry) =>
        ($"data/{list}.yml", $"{list}:\n{Join(count, entry)}");

    private static PreviousFile Published(int count, Func<int, string> address) =>
        new("../published.txt", Join(count, i => $"address {address(i)}\n"));

    private static string Join(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }
}
