using AngleSharp.Dom;
using MRS.Engine.Context;

namespace MRS.Site.Tests.Theme;

/// <summary>The markup of every part, as the gallery's examples show it.</summary>
public sealed class GalleryTests
{
    private static readonly IDocument Gallery =
        MemorySite.Full().Build(new BuildOptions(MemorySite.Day) { IsPreview = true }).Snapshot!.Page("/_gallery/");

    /// <summary>What an example leaves on the page where its part has nothing to show.</summary>
    public static TheoryData<string> Empty =>
    [
        "add-to-calendar-neither", "breadcrumbs-none", "contents-none", "main-menu-none", "more-link-nowhere-to-go", "neighbours-alone",
        "page-dates-none", "subscribe-nothing-to-follow", "term-list-none", "written-not-known",
    ];

    [Fact]
    public void OnlyThePreviewHasIt() => Assert.False(MemorySite.Full().Build().Has("_gallery/index.html"));

    [Fact]
    public void EveryPartHasAnExample()
    {
        var parts = Directory.GetFiles(Path.Join(Repository.Root, "theme", "Parts"), "*.razor").Select(Path.GetFileNameWithoutExtension)
            .Order(StringComparer.Ordinal);

        Assert.Equal(parts, Gallery.QuerySelectorAll("main .page > .band > .band-grid > .band-title").Select(h => h.TextContent)
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Empty))]
    public void PartWithNothingToShowLeavesNothing(string id) => Assert.Empty(Part(id).InnerHtml.Trim());

    [Fact]
    public void NoIdIsThereTwice() =>
        Assert.Empty(Gallery.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void NoPartHasAStyleOrScriptOfItsOwn() =>
        Assert.DoesNotContain(Gallery.Body!.QuerySelectorAll("*"), e => e.HasAttribute("style") || e.LocalName is "style" or "script"
            || e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));

    [Fact]
    public void WhatIsDrawnForTheEyeIsHiddenFromThoseWhoListen() =>
        Assert.All(Gallery.QuerySelectorAll("svg, .monogram"), e => Assert.Equal("true", e.GetAttribute("aria-hidden")));

    [Fact]
    public void EveryFieldOfTheFormHasItsLabel()
    {
        var form = Part("contact-form-for-netlify").QuerySelector("form")!;

        Assert.All(
            form.QuerySelectorAll("input:not([type=hidden]), textarea").Where(f => f.Closest("label") is null),
            field => Assert.NotNull(form.QuerySelector($"label[for='{field.Id}']")));
    }

    [Fact]
    public void AHeadingSaysWhatAMeetingIsAndSoTheCardDoesNot()
    {
        Assert.Contains("Special conference", Part("event-card-cancelled").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Special conference", Part("event-card-kind-told-by-the-heading").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void AMeetingToComeIsAwakeAndAPastOneIsNot() =>
        Assert.Equal([true, false],
            Part("event-list-one-to-come-one-past").QuerySelectorAll("li").Select(i => i.ClassList.Contains("timeline-awake")));

    [Fact]
    public void AMeetingThatWasCalledOffIsNotAwakeAndOneThatWasMovedIs() =>
        Assert.Equal(
            [false, false, true], Part("event-list-called-off").QuerySelectorAll("li").Select(i => i.ClassList.Contains("timeline-awake")));

    [Fact]
    public void NamesInOtherScriptsSayHowTheyAreToBeRead()
    {
        Assert.Equal(["und-Hani 例 一", "und-Cyrl Пример", "ja かな東京"],
            Part("person-card-in-other-scripts").QuerySelectorAll("[lang]").Select(e => $"{e.GetAttribute("lang")} {e.TextContent}"));
        Assert.Empty(Part("person-card-vietnamese").QuerySelectorAll("[lang]"));
    }

    [Fact]
    public void MonogramTakesWholeLettersOfAnyScript() => Assert.Equal("ΖΠ", Part("monogram-not-latin").TextContent.Trim());

    [Fact]
    public void NamesStandAsTheyAreWritten() =>
        Assert.Contains("Nguyễn Thị Ví Dụ", Part("person-card-vietnamese").TextContent, StringComparison.Ordinal);

    [Fact]
    public void UnknownYearsAreSaidToBeUnknown() =>
        Assert.Equal("years not recorded", Part("past-holder-years-not-recorded").QuerySelector(".term")!.TextContent);

    [Fact]
    public void ARangeOfDaysSaysOnlyOnceWhatBothShare() =>
        Assert.Equal("23–25 June 2024", Part("date-range-days-of-one-month").TextContent.Trim());

    [Fact]
    public void TableOfRecipientsHasACaptionAndHeadersForRowsAndColumns()
    {
        var table = Part("recipients-table-linked-and-not").QuerySelector("table")!;

        Assert.Equal("Recipients of the Example Award", table.QuerySelector("caption")!.TextContent);
        Assert.Equal(2, table.QuerySelectorAll("th[scope=col]").Length);
        Assert.Equal(["2024", "2022"], table.QuerySelectorAll("th[scope=row]").Select(t => t.TextContent));
    }

    private static IElement Part(string id)
    {
        var example = Gallery.GetElementById(id);
        Assert.True(example is not null,
            $"There is no example {id}; there are {string.Join(", ", Gallery.QuerySelectorAll(".gallery-example").Select(e => e.Id))}.");
        return example.QuerySelector(".gallery-part")!;
    }
}
