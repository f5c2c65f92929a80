using CsCheck;
using MRS.Content.Problems;

namespace MRS.Site.Tests.Suggestions;

/// <summary>What someone probably meant.</summary>
public sealed class SuggestionTests
{
    private static readonly string[] Fields =
        ["title", "description", "shortTitle", "shows", "role", "order", "published", "updated", "excluded", "redirectFrom", "sources"];

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
        Gen.Select(Gen.OneOf(Fields.Where(f => f.Length > 5).ToArray()), Gen.Int[0, 100], Gen.Char.AlphaNumeric)
            .Sample((word, at, letter) =>
        {
            at %= word.Length;
            Assert.Equal(word, Suggestion.Nearest(word.Remove(at, 1).Insert(at, letter.ToString()), Fields));
            Assert.Equal(word, Suggestion.Nearest(word.Remove(at, 1), Fields));
        });

    [Fact]
    public void AnyWordsGiveACandidateOrNothing() =>
        Gen.Select(Gen.String, Gen.String.Array[0, 5])
            .Sample((word, candidates) => Suggestion.Nearest(word, candidates) is not string near || candidates.Contains(near));

    [Fact]
    public void FewWordsAreNamedWhereNoneIsNear() => Assert.Equal("Allowed: one, two.", Hint.Nearest("something", ["one", "two"]).Text);

    [Fact]
    public void AnEmptyCandidateIsOneSlipFromOneLetter() => Assert.Equal("", Suggestion.Nearest("-", [""]));

    // The whole table, as it stands in textbooks, says the same.
    [Fact]
    public void WordsThatAreTooFarApartAreNoSlip()
    {
        var word = Gen.Char["abc-"].Array[0, 14].Select(letters => new string(letters));
        Gen.Select(word, word).Sample(
            (one, other) => (Suggestion.Nearest(one, [other]) is not null) == (WholeDistance(one, other) <= Math.Max(1, one.Length / 3)));
    }

    private static int WholeDistance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0
                    ? j
                    : j == 0 ? i
                    : Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
