using MRS.Content.Problems;
using MRS.Site.Tests.Api;

namespace MRS.Site.Tests.Loading;

/// <summary>Hints name what to do about the slips that people make.</summary>
public sealed class MendTests
{
    private const string Congress = "events/congress-2031.md";

    [Theory]
    [InlineData("Switzerland", "Europe/Geneva", "Write Europe/Zurich.")]
    [InlineData("United Kingdom", "Europe/Edinburgh", "Write Europe/London.")]
    [InlineData("Brazil", "America/Sao_Paolo", "Write America/Sao_Paulo.")]
    [InlineData("Utopia", "Europe/Londen", "Did you mean \"Europe/London\"?")]
    public void AnUnknownZoneIsAnsweredByThoseOfTheCountry(string country, string zone, string hint) =>
        Assert.Equal(hint, Only(Event(country, zone), ProblemCodes.UnknownTimeZone).Hint);

    [Fact]
    public void OfACountryOfManyZonesTheyAreListed() =>
        Assert.StartsWith("Write one of the zones of Australia: Australia/Lord_Howe, ",
            Only(Event("Australia", "Australia/Camberra-City"), ProblemCodes.UnknownTimeZone).Hint, StringComparison.Ordinal);

    [Fact]
    public void WithoutACountryAZoneThatLooksLikeNoneIsNotGuessed() =>
        Assert.DoesNotContain(
            "Did you mean", Only(Event("", "Europe/Geneva"), ProblemCodes.UnknownTimeZone).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("info@example.org", "For an e-mail address write mailto:info@example.org.")]
    [InlineData("www.example.net", "Write https://www.example.net.")]
    [InlineData("about/", "Write the whole address from the first slash on, such as /about/. For another site, write https:// before it.")]
    public void AnAddressWithoutItsBeginningIsAnsweredByTheWholeOne(string address, string hint) =>
        Assert.Equal(hint, Only(Page($"[Words]({address})"), ProblemCodes.LinkWithoutSlash).Hint);

    [Theory]
    [InlineData("photo.HEIC", "JPEG")]
    [InlineData("scan.tiff", "PNG")]
    [InlineData("flyer.docx", "Export it as PDF")]
    public void AFileOfAKindThatIsNotPublishedIsToldHowToConvertIt(string name, string hint) =>
        Assert.Contains(
            hint, Only(MemorySite.Full().With($"media/{name}", "x"), ProblemCodes.FileKindRefused).Hint, StringComparison.Ordinal);

    [Theory]
    [InlineData("title: “A page”", 1)]
    [InlineData("title: „A page“", 1)]
    [InlineData("title: \"“A page”\"", 0)]
    [InlineData("title: A “page”", 0)]
    public void CurlyQuotesRoundAValueAreTold(string field, int notices) =>
        Assert.Equal(notices, MemorySite.Full()
            .With("pages/a-page.md",
                $"---\n{field}\ndescription: \"A page with a title of many kinds, so that tests can look at its quotes.\"\n---\n\nWords.\n")
            .Build().Notices
            .Count(p => p.Code == ProblemCodes.CurlyQuotes));

    [Theory]
    [InlineData("title: “A page”", "A page")]
    [InlineData("title: “Our \"own\" page, at C:\\x”", "Our \"own\" page, at C:\\x")]
    public void WhatTheHintOfCurlyQuotesSaysIsEnough(string field, string title)
    {
        static MemorySite Titled(string line) => MemorySite.Full().With("pages/a-page.md",
            $"---\n{line}\ndescription: \"A page with a title of many kinds, so that tests can look at its quotes.\"\n---\n\nWords.\n");
        var hint = Assert.Single(Titled(field).Build().Notices, p => p.Code == ProblemCodes.CurlyQuotes).Hint;
        var mended = Titled(hint[hint.IndexOf("title: ", StringComparison.Ordinal)..]).Build();

        Assert.Empty(mended.Problems);
        Assert.DoesNotContain(mended.Notices, p => p.Code == ProblemCodes.CurlyQuotes);
        Assert.Equal(title, (string?)mended.Api("page/a-page.json")["title"]);
    }

    private static Problem Only(MemorySite site, ProblemCode code) => Assert.Single(site.Build().Problems, p => p.Code == code);

    private static MemorySite Event(string country, string zone) =>
        MemorySite.Full().With(Congress,
            $"---\ntitle: \"Congress 2031\"\nkind: \"congress\"\nstart: \"2031-06-23\"\nstartTime: \"09:00\"\ncountry: \"{country}\"\n"
                + $"timeZone: \"{zone}\"\n---\n");

    private static MemorySite Page(string body) =>
        MemorySite.Full().With("pages/a-page.md",
            "---\ntitle: \"A page\"\ndescription: \"A page that links to others, so that tests can look at what is said of them.\"\n"
                + $"---\n\n{body}\n");
}
