using MRS.Content;
using MRS.Content.Model;
using MRS.Engine.Editing;

namespace MRS.Site.Tests.Cms;

/// <summary>The form speaks of its own labels and entries, never of how files are written.</summary>
public sealed class FormWordsTests
{
    private static readonly FormWords OfEvents = new(ContentSchema.Of(typeof(Event)));

    [Theory]
    [InlineData("\"startTime\" should be a time, but \"x\" stands here.", "“Begins at” should be a time, but \"x\" stands here.")]
    [InlineData("\"title\" (Title) is missing.", "“Title” is missing.")]
    [InlineData("Add timeZone: \"Europe/London\", with the zone.", "Add “Time zone”: \"Europe/London\", with the zone.")]
    [InlineData("Add portraitAlt: who it shows.", "Add “Portrait in words”: who it shows.")]
    [InlineData("Check the number. Example: number: 12", "Check the number. Example: 12")]
    [InlineData("It overlaps that of Person One (line 12).", "It overlaps that of Person One.")]
    [InlineData("Put the picture into content/media.", "Put the picture into the media library.")]
    [InlineData("Enter the term in data/terms.yml.", "Enter the term in “Terms of office”.")]
    [InlineData("pages/about/aims.md shows the same list already.", "Page “about/aims” shows the same list already.")]
    [InlineData("Write https://www.example.org/a-b.", "Write https://www.example.org/a-b.")]
    public void SentencesAreTranslated(string said, string shown) => Assert.Equal(shown, OfEvents.Of(said));

    [Fact]
    public void FieldInsideARowSaysWhereItIs()
    {
        var nested = ContentSchema.Types.SelectMany(t => t.Fields.Where(f => f.Fields.Count > 0).Select(f => (Type: t, Field: f)))
            .First(n => !n.Type.IsList && n.Field.IsList);
        var inner = nested.Field.Fields[0];

        Assert.Equal($"{nested.Field.Words.Label} › Row 2 › {inner.Words.Label}",
            new FormWords(nested.Type).Label([nested.Field.Key, "1", inner.Key]));
    }

    [Fact]
    public void RecordOfAListSaysWhichItIs()
    {
        var type = ContentSchema.Of(typeof(Partner));

        Assert.Equal($"{type.Words.Plural} › {type.Words.Label} 3 › Id", new FormWords(type).Label([type.Words.List, "2", "id"]));
    }
}
