using MRS.Content.Problems;

namespace MRS.Site.Tests.Characters;

/// <summary>What nobody sees changes no text and no address; what scripts and emoji need may stand.</summary>
public sealed class InvisibleCharactersTests
{
    private const string Page = "pages/a-page.md";

    public static TheoryData<string, string> Refused => new()
    {
        { "Our \u202Eswen", "U+202E" },
        { "Our \u2066news", "U+2066" },
        { "Our news\u2069", "U+2069" },
        { "Our\u200B news", "U+200B" },
        { "Our\u2060 news", "U+2060" },
        { "Our \uFEFFnews", "U+FEFF" },
        { "Our\u200E news", "U+200E" },
        { "Our news\u200F", "U+200F" },
        { "Ou\u200Cr news", "U+200C" },
        { "Ou\u200Dr news", "U+200D" },
        { "Our 🎉\u200D news", "U+200D" },
        { "Our \u00AD news", "U+00AD" },
        { "Our\u2062 news", "U+2062" },
        { "Our\u034F news", "U+034F" },
        { "Our\u3164 news", "U+3164" },
        { "Our\uFFF9 news", "U+FFF9" },
        { "Our\uFFFC news", "U+FFFC" },
        { "Our\uFE0F news", "U+FE0F" },
        { "Our 🎉\uFE0F\uFE01 news", "U+FE01" },
        { "Our 🎉\U000E0101 news", "U+E0101" },
        { "Our \U000E0041 news", "U+E0041" },
        { "Our 🎉\U000E007F news", "U+E007F" },
        { "Our \U000E0001news", "U+E0001" },
        { "Our \U0001D173news", "U+1D173" },
        { "Our \u180Enews", "U+180E" },
    };

    public static TheoryData<string> Sound =>
    [
        "Our news 👩\u200D🔬",
        "Our news 👩🏽\u200D🔬",
        "Our news ❤\uFE0F\u200D🔥",
        "Our news 🏳\uFE0F\u200D🌈",
        "Our news 1\uFE0F\u20E3",
        "Our news ™\uFE0E",
        "Our 🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F news",
        "می\u200Cخواهم", "کتاب\u200Cها and more", "ه\u200D.", "क\u094D\u200Dष", "ශ\u0DCA\u200Dර\u0DD3", "ক\u09CD\u200Cষ", "ភាសា\u200Bខ្មែរ",
        "ไทย\u200Bแลนด์",
        "שלום (C++)\u200E עולם", "\u200Fשלום", "\u061C2026 مرحبا", "Donau\u00ADdampf\u00ADschiff", "葛\U000E0100城", "齋\uFE00藤",
        "ᠮᠣᠩᠭᠣᠯ\u180E\u1820", "≨\uFE00", "e\u0301 and \u05D1\u034F\u05B4",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void AnUnseenCharacterInATitleIsRefusedAtItsPlace(string title, string number)
    {
        var problem = Assert.Single(Site(title, "Text.").Build().Problems);

        Assert.Equal((ProblemCodes.ControlCharacter, Page, 2), (problem.Code, problem.At.File, problem.At.Line));
        Assert.Contains(number, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void AnUnseenCharacterInATextIsRefusedAtItsPlace(string text, string number)
    {
        var problem = Assert.Single(Site("A page", "One line.\n\nAnd " + text).Build().Problems);

        Assert.Equal((ProblemCodes.ControlCharacter, Page, 8), (problem.Code, problem.At.File, problem.At.Line));
        Assert.Contains(number, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void WhatAScriptOrAnEmojiNeedsIsSound(string text) => Assert.Equal([], Site(text, "And " + text + ".").Build().Problems);

    [Fact]
    public void EveryPlaceInAFileIsTold() =>
        Assert.Equal(
            [(6, 2), (6, 5), (8, 1)], Site("A page", "a\u200Bbc\u200Bd\n\n\u2060x").Build().Problems.Select(p => (p.At.Line, p.At.Column)));

    [Theory]
    [InlineData("[a](https://example.com/\u00ADpage)")]
    [InlineData("[a](https://example.com/page\u200C)")]
    [InlineData("[a](/about/\u00AD)")]
    [InlineData("[a](https://example.com/&#8203;page)")]
    [InlineData("[a](https://example.com/שלום\u200F)")]
    [InlineData("<https://example.com/\u00ADpage>")]
    [InlineData("![A square](/media/\u00ADsquare.png)")]
    public void NothingUnseenIsSoundInTheAddressOfALink(string markdown) =>
        Assert.Contains(Site("A page", markdown).Build().Problems, p => p.Code == ProblemCodes.ControlCharacter && p.At.Line == 6);

    [Theory]
    [InlineData("https://example.com/\u00ADone")]
    [InlineData("https://example.com/\\u200bone")]
    [InlineData("https://example.com/שלום\u200F")]
    public void NothingUnseenIsSoundInTheAddressOfAField(string address)
    {
        var problems = MemorySite.Full().Replace("people/person-one.md", "url: \"https://example.org/person-one", $"url: \"{address}")
            .Build().Problems;

        Assert.Equal([(ProblemCodes.ControlCharacter, "people/person-one.md", 7)], problems.Select(p => (p.Code, p.At.File, p.At.Line)));
    }

    [Theory]
    [InlineData("An \\u202e Institute")]
    [InlineData("An \\u200bInstitute")]
    public void ABackslashHidesNothing(string text)
    {
        var problems = MemorySite.Full().Replace("people/person-one.md", "Example Institute, Exampleville", text).Build().Problems;

        Assert.Equal([(ProblemCodes.ControlCharacter, "people/person-one.md", 6)], problems.Select(p => (p.Code, p.At.File, p.At.Line)));
    }

    [Theory]
    [InlineData("Turned &#x202E;round.")]
    [InlineData("A &ZeroWidthSpace;word.")]
    [InlineData("A &NoBreak;word.")]
    [InlineData("<p>Turned &#x202E;round.</p>")]
    public void AnEntityForAnUnseenCharacterIsRefused(string text) =>
        Assert.Contains(Site("A page", text).Build().Problems, p => p.Code == ProblemCodes.ControlCharacter && p.At.Line == 6);

    [Theory]
    [InlineData("A `&#x202E;` in code.")]
    [InlineData("A long Donau&shy;dampfschiff, می&zwnj;خواهم, 10&nbsp;km.")]
    public void AnEntityThatIsShownOrNeededIsSound(string text) => Assert.Equal([], Site("A page", text).Build().Problems);

    private static MemorySite Site(string title, string body) =>
        MemorySite.Full().With(Page,
            $"---\ntitle: \"{title}\"\ndescription: \"A page that shows letters, so that tests can look at how they are taken.\"\n"
                + $"---\n\n{body}\n");
}
