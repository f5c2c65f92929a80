using CsCheck;
using MRS.Content.Problems;

namespace MRS.Site.Tests.Suggestions;

/// <summary>What someone probably meant.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Fields = ["title", "description", "shortTitle", "shows", "role", "order", "published", "updated", "excluded", "redirectFrom", "sources"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("descripton", "description")]
    [InlineData("redirectsFrom", "redirectFrom")]
    [InlineData("publishd", "published")]
    [InlineData("short_title", "shortTitle")]
    public void SlipsAreUnderstood(string slip, string meant) => Assert.Equal(meant, Suggestion.Nearest(slip, Fields));

    [Theory]
    [InlineData("colour")]
    [InlineData("x")]
    [InlineData("")]
    public void OtherWordsAreNot(string word) => Assert.Null(Suggestion.Nearest(word, Fields));

    [Fact]
    public void OneSlipInALongerWordIsAlwaysUnderstood() =>
        Gen.Select(Gen.OneOf(Fields.Where(f => f.Length > 5).ToArray()), Gen.Int[0, 100], Gen.Char.AlphaNumeric).Sample((word, at, letter) =>
        {
            at %= word.Length;
            Assert.Equal(word, Suggestion.Nearest(word.Remove(at, 1).Insert(at, letter.ToString()), Fields));
            Assert.Equal(word, Suggestion.Nearest(word.Remove(at, 1), Fields));
        });

    [Fact]
    public void AnyWordsGiveACandidateOrNothing() =>
        Gen.Select(Gen.String, Gen.String.Array[0, 5]).Sample((word, candidates) => Suggestion.Nearest(word, candidates) is not string near || candidates.Contains(near));

    [Fact]
    public void FewWordsAreNamedWhereNoneIsNear() => Assert.Equal("Allowed: one, two.", Hint.Nearest("something", ["one", "two"]).Text);
}
