using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MRS.Content;
using MRS.Engine.Context;
using MRS.Engine.Editing;

namespace MRS.Site.Tests.Cms;

/// <summary>What is wrong with an entry stands at its field of the form, and says labels where the check says keys.</summary>
public sealed class DraftProblemsTests
{
    private const string Meeting =
        """
        {"folder": "events", "entry": "congress-2031", "data": {"title": "Congress", "kind": "congress", "start": "2031-09-01",
        "end": "2031-09-04", "city": "Example City", "country": "GB", "body": "Text."}}
        """;

    private const string News =
        """
        {"folder": "news", "entry": "new-one", "data": {"title": "A title for the news", "published": "2026-10-01",
        "description": "Text of a length that search engines show as a whole.", "body": "Text."}}
        """;

    [Theory]
    [InlineData(Meeting, "\"end\": \"2031-08-01\"", "end", "Ends")]
    [InlineData(Meeting, "\"startTime\": \"09:00\"", "startTime", "Begins at")]
    [InlineData(Meeting, "\"startTime\": \"9 o'clock\", \"timeZone\": \"Europe/London\"", "startTime", "Begins at")]
    [InlineData(Meeting, "\"startTime\": \"09:00\", \"timeZone\": \"Europe/Geneva\"", "timeZone", "Time zone")]
    [InlineData(Meeting, "\"coordinates\": \"north\"", "coordinates", "Coordinates")]
    [InlineData(Meeting, "\"partners\": [\"nobody\"]", "partners.0", "Held with › Row 1")]
    [InlineData(Meeting, "\"sources\": [\"https://example.org/\", \"example.org\"]", "sources.1", "Sources › Row 2")]
    [InlineData(News, "\"description\": \"Short.\"", "description", "Description")]
    [InlineData(News, "\"title\": \"\"", "title", "Title")]
    [InlineData(News, "\"published\": \"soon\"", "published", "Published")]
    [InlineData(News, "\"people\": [\"nobody\"]", "people.0", "People › Row 1")]
    [InlineData(News, "\"redirectFrom\": [\"no slash\"]", "redirectFrom.0", "Old addresses › Row 1")]
    [InlineData(News, "\"successor\": \"/about/\"", "successor", "Leads to")]
    [InlineData(News, "\"body\": \"Text [with](/nowhere/) a link.\"", "body", "Text")]
    [InlineData(News, "\"body\": \"# A title\"", "body", "Text")]
    [InlineData(News, "\"body\": \"![](/media/square.png)\"", "body", "Text")]
    public void ItStandsAtItsFieldUnderItsLabel(string entry, string fields, string path, string label)
    {
        var problems = Of(entry, fields);

        Assert.Contains((path, label), problems.Select(p => (string.Join(".", p.Path), p.Label)));
        Assert.DoesNotContain(problems, p => NamesAKey(p.Message) || NamesAKey(p.Hint));
    }

    [Theory]
    [InlineData("terms", "\"person\": \"person-one\", \"role\": \"president\", \"from\": \"2020-01\", \"until\": \"2019-01\"", "until")]
    [InlineData("terms", "\"person\": \"nobody\", \"role\": \"president\"", "person")]
    [InlineData("terms", "\"role\": \"president\"", "person")]
    [InlineData("partners", "\"name\": \"Partner\", \"kind\": \"advocacy\", \"url\": \"example.org\"", "url")]
    public void InAListItNamesTheItemToo(string list, string fields, string field)
    {
        var type = ContentSchema.Types.First(t => t.Words.List == list);
        var problems = Of($$$"""{"file": "data/{{{list}}}.yml", "data": {"{{{list}}}": [{"id": "one", {{{fields}}}}]}}""");

        var problem = Assert.Single(problems, p => string.Join(".", p.Path) == $"{list}.0.{field}");
        Assert.Equal($"{type.Words.Plural} › {type.Words.Label} 1 › {type.Fields.First(f => f.Key == field).Words.Label}", problem.Label);
    }

    [Fact]
    public void LettersOfEveryScriptBeforeItMoveNothing() => Assert.Contains(
        "timeZone",
        Of(Meeting, "\"venue\": \"Gebäude 🎉 大学\", \"startTime\": \"09:00\", \"timeZone\": \"Nowhere\"").Select(
            p => string.Join(".", p.Path)));

    [Fact]
    public void WhatIsFineSaysNothing() =>
        Assert.Empty(Of(News, "\"people\": []"));

    private static readonly HashSet<string> Keys = [.. ContentSchema.Types.SelectMany(t => t.Fields).Select(f => f.Key)];

    // A key of several words anywhere; one of a single word, which may be an English word as well, in quotation marks.
    private static bool NamesAKey(string words) =>
        Regex.Split(words, @"\W+").Any(w => w.Any(char.IsUpper) && Keys.Contains(w))
        || Regex.Matches(words, "\"([a-z]+)\"").Any(m => Keys.Contains(m.Groups[1].Value));

    private static IReadOnlyList<DraftProblem> Of(string sent, string fields = "")
    {
        var entry = JsonNode.Parse(sent)!.AsObject();
        foreach (var (key, value) in JsonNode.Parse($"{{{fields}}}")!.AsObject())
        {
            entry["data"]![key] = value?.DeepClone();
        }

        return DraftPage.Render(EntryDraft.Of(JsonSerializer.SerializeToElement(entry))!, MemorySite.Full().Sources,
            new BuildOptions(MemorySite.Day), new()).Problems;
    }
}
