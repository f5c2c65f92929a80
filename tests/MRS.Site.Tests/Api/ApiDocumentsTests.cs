using System.Text.Json;
using System.Text.Json.Nodes;
using MRS.Engine;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Api;

/// <summary>The JSON documents say what the pages say, and fit their schemas.</summary>
public sealed class ApiDocumentsTests
{
    private static readonly Lazy<BuildResult> Full = new(() => MemorySite.Full().Build());

    [Fact]
    public void EveryDocumentFitsItsSchema()
    {
        ApiDocuments.AssertFits(Full.Value);
        ApiDocuments.AssertFits(MemorySite.Society().Build());
    }

    [Fact]
    public void DocumentThatBreaksItsSchemaIsRefused()
    {
        var schema = Full.Value.Schema("schema/event.json");
        var document = Full.Value.Api("event/congress-2031.json").AsObject();
        document["kind"] = "party";
        document["start"] = "23.6.2031";
        document["number"] = 0;
        document["title"] = new string('x', 121);
        document.Remove("status");

        Assert.Equal(["", "/kind", "/number", "/start", "/title"],
            schema.Errors(document).Select(e => e.Split(':')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RecordCarriesItsFieldsItsPageAndItsText()
    {
        var document = Full.Value.Api("event/congress-2031.json");

        Assert.Equal("congress-2031", (string?)document["id"]);
        Assert.Equal("https://www.example.org/meetings/congress-2031/", (string?)document["pageUrl"]);
        Assert.Equal("https://congress.example.org", (string?)document["url"]);
        Assert.Equal("2031-06-23", (string?)document["start"]);
        Assert.Equal("09:00", (string?)document["startTime"]);
        Assert.Equal("hybrid", (string?)document["attendance"]);
        Assert.Equal(1, (int?)document["revision"]);
        Assert.Equal(["eca", "voices"], document["partners"]!.AsArray().Select(p => (string?)p));
        Assert.Equal(["https://example.org/congress-2031"], document["sources"]!.AsArray().Select(p => (string?)p));
        Assert.Contains("<h2 id=\"program\">Program</h2>", (string?)document["bodyHtml"], StringComparison.Ordinal);
        Assert.Equal(
            "The congress opens with a talk by Person Three.\n\nProgram\n\nDay one: examples\nDay two: more examples\nDay three: awards",
            (string?)document["bodyText"]);
    }

    [Fact]
    public void DatesAreAsExactAsTheyAreKnown()
    {
        Assert.Equal("2018-06", (string?)Full.Value.Api("term/president-person-one.json")["from"]);
        Assert.Equal("2020", (string?)Full.Value.Api("term/board-member-person-ichi.json")["from"]);
        Assert.Equal("unknown", (string?)Full.Value.Api("term/board-member-person-four.json")["until"]);
    }

    [Fact]
    public void WhatIsNotKnownIsLeftOut()
    {
        var open = Full.Value.Api("term/president-person-three.json").AsObject();

        Assert.False(open.ContainsKey("until"));
        Assert.DoesNotContain("null", open.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotPublishedTodayIsNotThere()
    {
        var today = MemorySite.Full()
            .With("pages/projects.md", "---\ntitle: \"Our projects\"\nexcluded: true\n---\n\nNot yet.\n")
            .Append("data/terms.yml",
                "  - id: \"president-person-four\"\n    person: \"person-four\"\n    role: \"president\"\n    from: \"2027-06\"\n")
            .Replace("data/terms.yml", "    from: \"2024-06\"\n", "    from: \"2024-06\"\n    until: \"2027-06\"\n")
            .With("visions/person-four.md", "---\ntitle: \"Words to come\"\nperson: \"person-four\"\n---\n\nNot said yet.\n");

        var now = today.Build();
        var later = today.Build(new BuildOptions(new DateOnly(2031, 12, 1)));

        foreach (var path in (string[])["news/not-yet-2031.json", "term/president-person-four.json", "vision/person-four.json"])
        {
            Assert.False(now.Has($"api/v1/{path}"), path);
            Assert.True(later.Has($"api/v1/{path}"), path);
        }

        Assert.False(later.Has("api/v1/page/projects.json"));
        Assert.False(now.Has("api/v1/page/left-out.json"));
        Assert.DoesNotContain(now.Snapshot!.Artifacts, a => a.Path.StartsWith("api/v1/redirect", StringComparison.Ordinal)
            || a.Path.StartsWith("api/v1/navigation", StringComparison.Ordinal));
    }

    [Fact]
    public void PresentVisionHasTheOfficesPageAndAFormerOneItsOwn()
    {
        Assert.Equal("https://www.example.org/about/presidents-vision/", (string?)Full.Value.Api("vision/person-three.json")["pageUrl"]);
        Assert.Equal(
            "https://www.example.org/about/past-presidents/person-one/", (string?)Full.Value.Api("vision/person-one.json")["pageUrl"]);
    }

    [Fact]
    public void CollectionHoldsItsRecordsWholeAndInOrder()
    {
        foreach (var collection in Full.Value.Api("index.json")["collections"]!.AsArray())
        {
            var type = (string)collection!["type"]!;
            var document = Full.Value.Api($"{type}.json");
            if (type == "site")
            {
                continue;
            }

            var items = document["items"]!.AsArray();
            Assert.Equal((int?)collection["count"], items.Count);
            Assert.Equal((int?)document["count"], items.Count);
            var ids = items.Select(i => (string)i!["id"]!).ToList();
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
            Assert.All(items, i => Assert.True(JsonNode.DeepEquals(i, Full.Value.Api($"{type}/{(string)i!["id"]!}.json"))));
        }
    }

    [Fact]
    public void OpenApiNamesEveryDocumentAndEachReferenceLeadsToASchema()
    {
        var openApi = Full.Value.Api("openapi.json");
        var templates = openApi["paths"]!.AsObject();

        Assert.Equal("3.1.0", (string?)openApi["openapi"]);
        foreach (var (path, schema, part) in ApiDocuments.Of(Full.Value))
        {
            var type = path.Split('/')[0];
            var template = templates[path.Contains('/', StringComparison.Ordinal) ? $"/api/v1/{type}/{{id}}.json" : $"/api/v1/{path}"];
            var reference = (string?)template!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]!["$ref"];
            Assert.Equal(schema + (part == "#" ? "" : part), reference);
        }

        var operations = templates.Select(t => (string)t.Value!["get"]!["operationId"]!).ToList();
        Assert.Equal(operations.Distinct(), operations);
    }

    [Fact]
    public void BytesDoNotDependOnTheOrderOfTheFiles()
    {
        var site = MemorySite.Full();
        var again = SiteBuilder.Build([.. site.Sources.Reverse()], new BuildOptions(MemorySite.Day), new MRS.Content.Problems.ProblemLog());

        foreach (var artifact in Full.Value.Snapshot!.Artifacts.Where(a => a.Path.EndsWith(".json", StringComparison.Ordinal)))
        {
            Assert.True(again.Snapshot!.TryGet(artifact.Path, out var other));
            Assert.True(artifact.Content.Span.SequenceEqual(other.Content.Span), artifact.Path);
            Assert.Equal((byte)'\n', artifact.Content.Span[^1]);
        }
    }

    [Theory]
    [InlineData("]]> </script> <!-- & \\\" \\\\ 'quoted'")]
    [InlineData("مرحبا שלום 転移 😀 e\u0301")]
    public void HardTextComesThrough(string yaml)
    {
        var site = MemorySite.Full().With("news/hard.md",
            $"---\ntitle: \"{yaml}\"\ndescription: \"A title that is hard to carry through every kind of file there is.\"\n"
                + "published: \"2026-01-01\"\n---\n\nText.\n");

        Assert.Equal(JsonSerializer.Deserialize<string>($"\"{yaml}\"")!.Replace("e\u0301", "é", StringComparison.Ordinal),
            (string?)site.Build().Api("news/hard.json")["title"]);
    }

    [Fact]
    public void BaseUrlIsThatOfTheBuild()
    {
        var result = MemorySite.Full().Build(new BuildOptions(MemorySite.Day) { BaseUrl = "https://preview.example.net" });

        Assert.Equal("https://preview.example.net/awards/", (string?)result.Api("page/awards.json")["pageUrl"]);
        Assert.Equal("https://preview.example.net/api/v1/schema/award.json", (string?)result.Api("schema/award.json")["$id"]);
    }
}
