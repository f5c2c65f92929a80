using MRS.Content.Model;
using MRS.Engine;

namespace MRS.Site.Tests.Heads;

/// <summary>What has no description of its own is described by what stands on its page.</summary>
public sealed class DescriptionTests
{
    private const string Society = "A society that exists only as an example for the tests.";
    private const string Long = "The first sentence of the text says quite a lot about what the page is for, and goes on and on. "
        + "The second sentence is long as well, but it is the one that does not fit any more.";

    [Theory]
    [InlineData("", Society)]
    [InlineData("Few words.", "Few words. " + Society)]
    [InlineData("A paragraph of [more than](/) fifty letters,\nover *two* lines of the file.\n\nAnother.",
        "A paragraph of more than fifty letters, over two lines of the file.")]
    [InlineData("## Heading\n\n- An item of more than fifty letters is no paragraph & is passed over.\n\nWords < and more words.",
        "Words < and more words. " + Society)]
    [InlineData(Long,
        "The first sentence of the text says quite a lot about what the page is for, and goes on and on. "
            + "The second sentence is long as well, but it is the one that…")]
    [InlineData("A first sentence of just over one hundred letters, which is more than half of the room that there is here. "
        + "And then a second that would go beyond the end of it by far.",
        "A first sentence of just over one hundred letters, which is more than half of the room that there is here.")]
    public void APageBeginsLikeItsText(string body, string expected) =>
        Assert.Equal(expected, Of(MemorySite.Of(("pages/a-page.md", $"---\ntitle: \"A page\"\n---\n\n{body}\n")).Build(), "a-page/"));

    [Fact]
    public void TextWithoutBlanksIsCutBetweenItsLetters()
    {
        var words = string.Concat(Enumerable.Repeat("転移の研究👩‍🔬", 40));

        var description = Of(MemorySite.Of(("pages/a-page.md", $"---\ntitle: \"A page\"\n---\n\n{words}\n")).Build(), "a-page/");

        Assert.Equal(DescriptionLimits.Longest, DescriptionLimits.LengthOf(description));
        Assert.StartsWith(description[..^1], words, StringComparison.Ordinal);
        Assert.EndsWith("…", description, StringComparison.Ordinal);
    }

    [Fact]
    public void AMeetingIsDescribedByWhenAndWhere() =>
        Assert.Equal(
            "A meeting. 1–3 May 2031. London, United Kingdom. All of it.",
            Of(MemorySite.Of(("events/a-meeting.md",
                "---\ntitle: \"A meeting\"\nkind: \"special\"\nstart: \"2031-05-01\"\nend: \"2031-05-03\"\ncity: \"London\"\n"
                    + "country: \"United Kingdom\"\n---\n\nAll of it.\n")).Build(),
                "meetings/a-meeting/"));

    [Theory]
    [InlineData("", "", "Person New. " + Society)]
    [InlineData("affiliation: \"Example Institute\"\n", "Works on the question of how examples come to be.",
        "Person New, Example Institute. Works on the question of how examples come to be.")]
    [InlineData("affiliation: \"Example Institute\"\n", "Person New works on the question of how examples come to be.",
        "Person New works on the question of how examples come to be.")]
    public void APersonIsDescribedByWhoItIs(string fields, string body, string expected) =>
        Assert.Equal(expected, Of(MemorySite.Of(("pages/people.md", "---\ntitle: \"People\"\nshows: \"people\"\n---\n"),
            ("people/person-new.md", $"---\nname: \"Person New\"\n{fields}---\n\n{body}\n")).Build(),
            "people/person-new/"));

    private static string Of(BuildResult site, string folder) =>
        site.Page(folder + "index.html").QuerySelector("meta[name=description]")!.GetAttribute("content")!;
}
